/// The maths engine that lessons and other packages import: arrays, random numbers, data sets and figures.
@_exported public import MachineLearning
@_exported public import NumericArrays
