/// Members of `Encodable`, `Decodable` and `CodingKey` that a type does not write, as Swift source that is read like a lesson's.
extension Checker {
  func synthesizeCoding(_ declaration: NominalDeclaration, in scope: Scope) {
    guard module == nil, declaration.kind != .protocol else { return }
    let conformances = allConformances(of: declaration)
    func conforms(_ proto: NominalDeclaration) -> Bool { conformances.contains { $0.protocol === proto } }
    var members = ""
    if conforms(standard.codingKey), declaration.kind == .enum { members += codingKeySource(declaration) }
    if conforms(standard.encodable), !writes("encode", "to", declaration) {
      if !checkCoding(of: declaration, standard.encodable) { return }
      members += encodingSource(declaration)
    }
    if conforms(standard.decodable), !writes("init", "from", declaration) {
      if !checkCoding(of: declaration, standard.decodable) { return }
      members += decodingSource(declaration)
    }
    guard !members.isEmpty else { return }
    declareSource("extension \(declaration.name) {\n\(members)}", owner: declaration, in: scope)
  }

  private func writes(_ name: Name, _ label: Name, _ declaration: NominalDeclaration) -> Bool {
    let own = (declaration.members[name] ?? []) + (environment.extensionMembers[declaration]?[name] ?? [])
    return own.contains { ($0 as? FunctionDeclaration)?.parameters.map(\.label) == [label] }
  }

  /// The names of keys by property: those of the type's own `CodingKeys`, or the properties' own.
  private func keys(of declaration: NominalDeclaration) -> (type: String, keys: [(property: VariableDeclaration, key: String)]) {
    let properties = declaration.storedProperties.filter { !$0.isHidden && !$0.isLazy }
    guard let own = declaration.members["CodingKeys"]?.first as? NominalDeclaration, own.kind == .enum else {
      return ("StringKey_", properties.map { ($0, "StringKey_(\"\($0.name)\")") })
    }
    let names = Set(own.cases.map(\.name))
    return ("CodingKeys", properties.filter { names.contains($0.name) }.map { ($0, "CodingKeys.`\($0.name)`") })
  }

  /// Reports a property that cannot be coded.
  private func checkCoding(of declaration: NominalDeclaration, _ proto: NominalDeclaration) -> Bool {
    if declaration.kind == .enum { return true }
    return withSignature(declaration.signature) {
      for (property, _) in keys(of: declaration).keys where property.type != .error && !conforms(property.type, proto) {
        report(
          Problem("MissingMember", at: declaration.range, "type '\(declaration.name)' does not conform to protocol '\(proto.name)'")
            .note("'\(property.name)' has a type that does not conform to '\(proto.name)': '\(property.type)'", at: property.range))
        return false
      }
      return true
    }
  }

  private func codingKeySource(_ declaration: NominalDeclaration) -> String {
    if declaration.members.declares("stringValue") { return "" }
    let isText = declaration.rawType == standard.stringType
    if isText { return "var stringValue: String { rawValue }\ninit?(stringValue: String) { self.init(rawValue: stringValue) }\n" }
    let reads = declaration.cases.map { "case .`\($0.name)`: return \"\($0.name)\"\n" }.joined()
    let makes = declaration.cases.map { "case \"\($0.name)\": self = .`\($0.name)`\n" }.joined()
    return
      "var stringValue: String { switch self {\n\(reads)} }\ninit?(stringValue: String) { switch stringValue {\n\(makes)default: return nil\n} }\n"
  }

  private func encodingSource(_ declaration: NominalDeclaration) -> String {
    let head = "func encode(to encoder: any Encoder) throws {\n"
    guard declaration.kind != .enum else {
      if declaration.rawType != nil {
        return head + "var container = encoder.singleValueContainer()\ntry container.encode(rawValue)\n}\n"
      }
      return head + "var container = encoder.container(keyedBy: StringKey_.self)\nswitch self {\n"
        + declaration.cases.map(encodingCase).joined() + "}\n}\n"
    }
    let (type, keys) = keys(of: declaration)
    guard !keys.isEmpty else { return head + "_ = encoder.container(keyedBy: \(type).self)\n}\n" }
    let lines = keys.map { property, key in
      let verb = standard.wrapped(property.type) == nil ? "encode" : "encodeIfPresent"
      return "try container.\(verb)(self.`\(property.name)`, forKey: \(key))\n"
    }
    return head + "var container = encoder.container(keyedBy: \(type).self)\n" + lines.joined() + "}\n"
  }

  private func decodingSource(_ declaration: NominalDeclaration) -> String {
    let isOpenClass = declaration.kind == .class && !declaration.isFinal
    let head = (isOpenClass ? "required " : "") + "init(from decoder: any Decoder) throws {\n"
    guard declaration.kind != .enum else { return head + decodingEnum(declaration) + "}\n" }
    let (type, keys) = keys(of: declaration)
    let read = keys.filter { !($0.property.isConstant && $0.property.isInitializedAtDeclaration) }
    guard !read.isEmpty else { return head + "_ = try decoder.container(keyedBy: \(type).self)\n}\n" }
    let lines = read.map { property, key in
      let verb = standard.wrapped(property.type) == nil ? "decode_" : "decodeIfPresent_"
      return "self.`\(property.name)` = try container.\(verb)(\(key))\n"
    }
    return head + "let container = try decoder.container(keyedBy: \(type).self)\n" + lines.joined() + "}\n"
  }

  private func encodingCase(_ item: NominalDeclaration.EnumCase) -> String {
    let names = item.payload.indices.map { "p\($0)" }
    let pattern = names.isEmpty ? "" : "(" + names.map { "let \($0)" }.joined(separator: ", ") + ")"
    let nested = "container.nestedContainer(keyedBy: StringKey_.self, forKey: StringKey_(\"\(item.name)\"))\n"
    guard !names.isEmpty else { return "case .`\(item.name)`: _ = \(nested)" }
    let lines = zip(names, item.payload).enumerated().map { index, part in
      "try nested.encode(\(part.0), forKey: StringKey_(\"\(part.1.label?.text ?? "_\(index)")\"))\n"
    }
    return "case .`\(item.name)`\(pattern):\nvar nested = \(nested)\(lines.joined())"
  }

  private func decodingEnum(_ declaration: NominalDeclaration) -> String {
    let corrupt = "throw DecodingError.dataCorrupted(DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "
    if let raw = declaration.rawType {
      return """
        let container = try decoder.singleValueContainer()
        let raw = try container.decode(\(raw).self)
        guard let value = \(declaration.name)(rawValue: raw) else {
        \(corrupt)"Cannot initialize \(declaration.name) from invalid \(raw) value \\(raw)"))
        }
        self = value

        """
    }
    let cases = declaration.cases.map { item -> String in
      let parts = item.payload.enumerated().map { index, part in
        (part.label.map { "\($0): " } ?? "") + "try nested.decode_(StringKey_(\"\(part.label?.text ?? "_\(index)")\"))"
      }
      let made = "self = .`\(item.name)`" + (parts.isEmpty ? "" : "(" + parts.joined(separator: ", ") + ")")
      let nested = parts.isEmpty ? "" : "let nested = try container.nestedContainer(keyedBy: StringKey_.self, forKey: StringKey_(name))\n"
      return "case \"\(item.name)\":\n\(nested)\(made)\n"
    }
    return """
      let container = try decoder.container(keyedBy: StringKey_.self)
      let name = container.allKeys.first?.stringValue ?? ""
      switch name {
      \(cases.joined())default: \(corrupt)"Invalid number of keys found, expected one."))
      }

      """
  }
}
