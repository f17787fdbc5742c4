/// The interface text: operators, protocols, types, conformances, then the members in the order of the sources.
struct InterfaceAssembly {
  private var lines: [String] = []
  private var openExtension: String?

  /// Starts with what the members rest on.
  init(_ collector: PublicDeclarationCollector, hostTypes: Set<String>) {
    lines += collector.operators
    lines += collector.protocols.map { declaration in
      let requirement = OpaqueParameter.protocols[String(declaration.dropFirst("protocol ".count))]
      return declaration + (requirement.map { " { var \($0.property): \($0.type) { get } }" } ?? " {}")
    }
    for type in collector.types where hostTypes.contains(type.name) {
      lines.append("@native(\"\(type.name)\") \(type.isClass ? "final class" : "struct") \(type.name)\(type.generics) {}")
    }
    let known = hostTypes.union(["Double", "Int", "Bool", "Array", "Range<Int>", "ClosedRange<Int>", "PartialRangeFrom<Int>"])
    // Conformances to the standard library's protocols are written by hand where they matter.
    let names = Set(collector.protocols.map { String($0.dropFirst("protocol ".count).prefix { $0 != ":" && $0 != " " }) })
      .subtracting(OpaqueParameter.protocols.keys).subtracting(["ArrayIndex"])
    for (type, protocols, requirements) in collector.conformances where known.contains(type) {
      let kept = protocols.filter(names.contains)
      if !kept.isEmpty { lines.append("extension \(type): \(kept.joined(separator: ", "))\(requirements) {}") }
    }
  }

  /// Adds a declaration, in an extension of its type.
  mutating func add(_ declaration: String, in context: PublicDeclaration.Context?) {
    let header = context.map { "extension \($0.typeName)\($0.requirements.isEmpty ? "" : " " + $0.requirements) {" }
    if header != openExtension {
      if openExtension != nil { lines.append("}") }
      if let header { lines.append(header) }
      openExtension = header
    }
    lines.append(header == nil ? declaration : "  " + declaration.replacing("\n", with: "\n  "))
  }

  /// The Swift file that holds the text.
  var file: String {
    let text = (openExtension == nil ? lines : lines + ["}"]).joined(separator: "\n")
    return """
      \(generatedHeader)

      extension MathEngineBindings {
        /// What lessons can call, generated from the engine's public source.
        static let generatedInterface = #\"\"\"
      \(text)
      \"\"\"#
      }

      """
  }
}

/// The first lines of generated files.
let generatedHeader = """
  // Generated from the public source of the maths engine by `make bindings`. DO NOT EDIT: a test compares it with what it is made from.
  // swift-format-ignore-file
  """
