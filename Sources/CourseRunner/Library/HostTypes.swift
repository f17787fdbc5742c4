package import NumericArrays
package import Plotting
package import ScriptInterpreter

// The engine's types that lessons can hold. Memory of arrays is counted by the engine's own allocation budget.

extension NDArray: HostValue {}

extension FlatElements: HostValue {}

extension IndexTerm: HostValue {}

extension NestedLiteral: HostValue {}

extension ColorMap: HostValue {
  package var scriptDescription: String { name }
}

extension ColorScale: HostValue {
  package var scriptDescription: String { map.name }
}

extension AxisScale: HostValue {}

extension RandomState: HostReference {
  package func copyForFork(_ copies: ForkCopies) -> RandomState { clone() }
}

extension RandomGenerator: HostReference {
  package func copyForFork(_ copies: ForkCopies) -> RandomGenerator { clone() }
}

extension PythonRandom: HostReference {
  package func copyForFork(_ copies: ForkCopies) -> PythonRandom { clone() }
}

extension Figure: HostReference {
  package func copyForFork(_ copies: ForkCopies) -> Figure {
    let copied = copy()
    copies.register(copied, for: self)
    for (original, new) in zip(axes, copied.axes) { copies.register(new, for: original) }
    return copied
  }
}

extension Axes: HostReference {
  package func copyForFork(_ copies: ForkCopies) -> Axes {
    // An axes is copied with its figure, so that both keep belonging together.
    guard let figure, let index = figure.axes.firstIndex(where: { $0 === self }) else { return Figure().subplots() }
    let copied = copies.copy(of: figure)
    return index < copied.axes.count ? copied.axes[index] : self
  }
}
