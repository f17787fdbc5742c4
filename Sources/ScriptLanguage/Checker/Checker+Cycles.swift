/// Types that contain themselves as values, and protocols that refine themselves.
extension Checker {
  /// Reports protocols of a block that refine themselves, and cuts the circle.
  func checkRefinement(of proto: NominalDeclaration) {
    var seen: Set<NominalDeclaration> = []
    func reaches(_ current: NominalDeclaration) -> Bool {
      current.conformances.contains { conformance in
        conformance.protocol === proto || (seen.insert(conformance.protocol).inserted && reaches(conformance.protocol))
      }
    }
    guard reaches(proto) else { return }
    report(Problem("CircularProtocol", at: proto.range, "protocol '\(proto.name)' refines itself"))
    proto.conformances.removeAll()
  }

  /// Reports structs and enums whose values would hold values of their own type.
  func checkContainment(of declaration: NominalDeclaration) {
    var seen: Set<NominalDeclaration> = []
    func contains(_ type: Type) -> Bool {
      switch type {
      case .tuple(let elements): return elements.contains { contains($0.type) }
      case .nominal(let nominal, let arguments):
        if nominal === declaration { return true }
        if nominal === standard.optional { return contains(arguments[0]) }
        guard nominal.module == nil, nominal.kind == .struct || nominal.kind == .enum, seen.insert(nominal).inserted else { return false }
        let substitution = Substitution(signature: nominal.signature, types: arguments)
        return nominal.storedProperties.contains { $0.type != .error && contains($0.type.substituting(substitution)) }
          || nominal.cases.contains { !$0.isIndirect && $0.payload.contains { contains($0.type.substituting(substitution)) } }
      default: return false
      }
    }
    if declaration.kind == .struct, let property = declaration.storedProperties.first(where: { !$0.isLazy && contains($0.type) }) {
      report(
        Problem(
          "RecursiveValue", at: property.range,
          "value type '\(declaration.name)' cannot have a stored property that recursively contains it"))
      property.type = .error
    }
    if declaration.kind == .enum,
      declaration.cases.contains(where: { !$0.isIndirect && $0.payload.contains { contains($0.type) } })
    {
      report(Problem("RecursiveEnum", at: declaration.range, "recursive enum '\(declaration.name)' is not marked 'indirect'"))
    }
  }
}
