extension Type: CustomStringConvertible {
  /// The type as an author writes it and diagnostics show it: `[Int]`, `Int?`, `(Double) -> Bool`.
  package var description: String { text(sugared: true) }

  /// The type as `print(type(of: value))` shows it: `Array<Int>`, `Optional<Int>`.
  package var runtimeName: String { text(sugared: false) }

  /// The type as debug descriptions show it, with the modules of its parts: `Swift.Array<main.Point>`.
  package var qualifiedName: String {
    switch self {
    case .nominal(let declaration, let arguments):
      return (declaration.module?.name ?? "main") + "." + qualifiedText(declaration, arguments)
    case .tuple(let elements):
      return "(" + elements.map { element in (element.label.map { "\($0): " } ?? "") + element.type.qualifiedName }.joined(separator: ", ")
        + ")"
    case .metatype(let instance): return instance.qualifiedName + ".Type"
    case .existential(let protocols):
      return protocols.isEmpty ? "Any" : protocols.map { "\($0.module?.name ?? "main").\($0.name)" }.joined(separator: " & ")
    case .function(let function):
      let list = function.parameters.map { ($0.isInout ? "inout " : "") + $0.type.qualifiedName }.joined(separator: ", ")
      return "(\(list))\(function.isThrowing ? " throws" : "") -> \(function.result.qualifiedName)"
    default: return runtimeName
    }
  }

  /// A type's name behind those of the types around it, each with its own generic arguments.
  private func qualifiedText(_ declaration: NominalDeclaration, _ arguments: [Type]) -> String {
    let count = declaration.signature?.outerCount ?? 0
    let outer = declaration.owner.map { qualifiedText($0, Array(arguments.prefix(count))) + "." } ?? ""
    let own = arguments.dropFirst(declaration.owner == nil ? 0 : count)
    return outer + declaration.name.text + (own.isEmpty ? "" : "<\(own.map(\.qualifiedName).joined(separator: ", "))>")
  }

  private func text(sugared: Bool) -> String {
    switch self {
    case .nominal(let declaration, let arguments): nominalText(declaration, arguments, sugared: sugared)
    case .tuple(let elements): "(" + elements.map { $0.text(sugared: sugared) }.joined(separator: ", ") + ")"
    case .function(let function): function.text(sugared: sugared)
    case .parameter(let parameter): parameter.name.text
    case .member(let base, let name): "\(base.text(sugared: sugared)).\(name)"
    case .metatype(let instance): instance.textInPostfix(sugared: sugared) + ".Type"
    case .existential(let protocols):
      protocols.isEmpty ? "Any" : (sugared ? "any " : "") + protocols.map(\.name.text).joined(separator: " & ")
    case .variable, .error: "_"
    }
  }

  private func nominalText(_ declaration: NominalDeclaration, _ arguments: [Type], sugared: Bool) -> String {
    if sugared {
      switch (declaration.name.text, arguments.count) {
      case ("Array", 1) where declaration.module != nil: return "[\(arguments[0].text(sugared: true))]"
      case ("Dictionary", 2) where declaration.module != nil:
        return "[\(arguments[0].text(sugared: true)) : \(arguments[1].text(sugared: true))]"
      case ("Optional", 1) where declaration.module != nil: return arguments[0].textInPostfix(sugared: true) + "?"
      default: break
      }
    }
    // The runtime's names leave out what is around a type.
    let outer = sugared ? declaration.owner.map { "\($0.name)." } ?? "" : ""
    let arguments = sugared || declaration.owner == nil ? arguments[...] : arguments.dropFirst(declaration.signature?.outerCount ?? 0)
    if arguments.isEmpty { return outer + declaration.name.text }
    return outer + "\(declaration.name)<" + arguments.map { $0.text(sugared: sugared) }.joined(separator: ", ") + ">"
  }

  private func textInPostfix(sugared: Bool) -> String {
    switch self {
    case .function, .existential: "(\(text(sugared: sugared)))"
    default: text(sugared: sugared)
    }
  }
}

extension TupleElement {
  fileprivate func text(sugared: Bool) -> String {
    (label.map { "\($0): " } ?? "") + (sugared ? type.description : type.runtimeName)
  }
}

extension FunctionType {
  fileprivate func text(sugared: Bool) -> String {
    let list = parameters.map { parameter in
      (parameter.isInout ? "inout " : "") + (parameter.isAutoclosure ? "@autoclosure " : "")
        + (sugared ? parameter.type.description : parameter.type.runtimeName)
    }
    return "(\(list.joined(separator: ", ")))\(isThrowing ? " throws" : "") -> \(sugared ? result.description : result.runtimeName)"
  }
}
