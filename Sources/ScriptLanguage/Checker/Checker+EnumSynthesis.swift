/// Raw values and `allCases` of enums, written as Swift source and read like a lesson's.
extension Checker {
  func synthesizeEnum(_ declaration: NominalDeclaration, in scope: Scope) {
    guard declaration.kind == .enum, module == nil || declaration.rawType != nil else { return }
    var members = ""
    if declaration.conformances.contains(where: { $0.protocol === standard.caseIterable }), declaration.members["allCases"] == nil {
      let names = declaration.cases.map { "." + quoted($0.name) }.joined(separator: ", ")
      members += "static var allCases: [\(declaration.name)] { [\(names)] }\n"
    }
    if declaration.conformances.contains(where: { $0.protocol === standard.comparable }), !declaration.members.declares("<"),
      environment.extensionMembers[declaration]?["<"] == nil
    {
      members += orderSource(declaration)
    }
    if let raw = declaration.rawType, declaration.members["rawValue"] == nil, let source = rawValueSource(declaration, raw) {
      members += source
      addConformance(to: declaration, standard.rawRepresentable)
      declaration.typeMembers["RawValue"] = raw
    }
    guard !members.isEmpty else { return }
    declareSource("extension \(declaration.name) {\n\(members)}", owner: declaration, in: scope)
  }

  /// Cases are ordered as they are written, those of one case by their payloads.
  private func orderSource(_ declaration: NominalDeclaration) -> String {
    let numbers = declaration.cases.enumerated().map { "case .\(quoted($1.name)): return \($0)\n" }.joined()
    var pairs = ""
    for item in declaration.cases where !item.payload.isEmpty {
      let indices = item.payload.indices
      let left = indices.map { "l\($0)" }.joined(separator: ", "), right = indices.map { "r\($0)" }.joined(separator: ", ")
      let tests = indices.map { "if l\($0) < r\($0) { return true }\nif r\($0) < l\($0) { return false }\n" }.joined()
      pairs += "case let (.\(quoted(item.name))(\(left)), .\(quoted(item.name))(\(right))): \(tests)return false\n"
    }
    let payloads = pairs.isEmpty ? "" : "switch (lhs, rhs) { \(pairs)default: break }\n"
    return """
      static func < (lhs: \(declaration.name), rhs: \(declaration.name)) -> Bool {
        func number(_ value: \(declaration.name)) -> Int { switch value { \(numbers) } }
        \(payloads)return number(lhs) < number(rhs)
      }

      """
  }

  private func addConformance(to declaration: NominalDeclaration, _ proto: NominalDeclaration) {
    if declaration.conformances.contains(where: { $0.protocol === proto }) { return }
    declaration.conformances.append(Conformance(proto))
  }

  private func rawValueSource(_ declaration: NominalDeclaration, _ type: Type) -> String? {
    var literals: [String] = []
    var next = 0
    for item in declaration.cases {
      guard let text = rawLiteral(item, type, &next) else { return nil }
      if literals.contains(text) {
        report(Problem("DuplicateRawValue", at: item.constructor.range, "raw value for enum case is not unique"))
        return nil
      }
      literals.append(text)
    }
    let reads = zip(declaration.cases, literals).map { "case .\(quoted($0.name)): return \($1)\n" }.joined()
    let makes = zip(declaration.cases, literals).map { "case \($1): self = .\(quoted($0.name))\n" }.joined()
    return
      "var rawValue: \(type) { switch self {\n\(reads)} }\ninit?(rawValue: \(type)) { switch rawValue {\n\(makes)default: return nil\n} }\n"
  }

  private func rawLiteral(_ item: NominalDeclaration.EnumCase, _ type: Type, _ next: inout Int) -> String? {
    switch item.rawValue?.kind {
    case .integer(let value)?:
      next = Int(truncatingIfNeeded: value.bitPattern) &+ 1
      return (value.isNegative ? "-" : "") + String(value.magnitude)
    case .floating(let value)?: return "\(value)"
    case .string(let text)?: return sourceLiteral(text)
    case nil:
      if type == standard.stringType { return sourceLiteral(item.name.text) }
      if type == standard.intType {
        next &+= 1
        return String(next &- 1)
      }
      report(Problem("MissingRawValue", at: item.constructor.range, "enum case must declare a raw value"))
      return nil
    default: return nil
    }
  }

  private func sourceLiteral(_ text: String) -> String {
    "\""
      + text.unicodeScalars.map { scalar in
        switch scalar {
        case "\"", "\\": "\\" + String(Character(scalar))
        case _ where scalar.value < 0x20: "\\u{" + String(scalar.value, radix: 16) + "}"
        default: String(Character(scalar))
        }
      }.joined() + "\""
  }

  private func quoted(_ name: Name) -> String { "`\(name)`" }

  /// Declares the members of an extension that is written in source here.
  func declareSource(_ source: String, owner: NominalDeclaration, in scope: Scope) {
    let parsed = parseSource(source, operators: environment.operators)
    guard case .extension(let node)? = parsed.statements.first?.kind else { return }
    let owner = Owner(nominal: owner, signature: owner.signature)
    withSignature(owner.signature) { declareMembers(node.members, owner, scope) }
  }
}
