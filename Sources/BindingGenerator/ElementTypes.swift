/// The element types that lessons can use, and the protocols of the engine that each satisfies.
enum ElementTypes {
  /// The types in the order in which bindings are written.
  static let all = ["Double", "Int", "Bool"]

  private static let protocols: [String: Set<String>] = [
    "Double": ["ArrayElement", "NumericElement", "FloatElement", "PlotScalar", "Comparable"],
    "Int": ["ArrayElement", "NumericElement", "IntegerElement", "IndexElement", "PlotScalar", "Comparable"],
    "Bool": ["ArrayElement", "IndexElement", "PlotScalar"],
  ]

  /// The types that satisfy all the constraints; nil if one of the constraints is none of the engine's.
  static func satisfying(_ constraints: [String]) -> [String]? {
    let known = protocols.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    guard constraints.allSatisfy(known.contains) else { return nil }
    return all.filter { type in constraints.allSatisfy { protocols[type]?.contains($0) ?? false } }
  }
}
