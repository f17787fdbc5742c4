@_exported public import MachineLearning
@_exported public import NumericArrays
@_exported public import Plotting
