/// Makes the bindings of the maths engine from its public source: what lessons may call, and the natives behind it.
///
/// The engine's source is the only place that declares its API; a test makes the bindings anew and compares, so the two can't drift apart.
package struct BindingGenerator {
  /// The text of the interface that lessons see, as a Swift file that holds it.
  package let interfaceFile: String
  /// The natives, as Swift files by name.
  package let nativeFiles: [(name: String, text: String)]
  /// The public declarations that lessons can't call, with the reason.
  package let refused: [(declaration: String, reason: String)]

  /// Makes the bindings.
  ///
  /// - Parameters:
  ///   - sources: the modules in the order of their imports, each with its source files in a fixed order.
  ///   - handWritten: keys whose bindings are written by hand, because they need more than a signature says.
  ///   - hostTypes: the engine's types whose values lessons can hold.
  package init(modules: [(name: String, sources: [String])], handWritten: Set<String>, hostTypes: Set<String>) {
    let collector = PublicDeclarationCollector(sources: modules.flatMap(\.sources))
    let writer = BindingWriter(hostTypes: hostTypes)
    var interface = InterfaceAssembly(collector, hostTypes: hostTypes)
    var forms: [String] = []
    var bindings: [String] = []
    var refused: [(String, String)] = []
    var uses: [String: Int] = [:]
    for (index, declaration) in collector.declarations.enumerated() {
      let base = declaration.baseKey
      guard !handWritten.contains(base) else { continue }
      uses[base, default: 0] += 1
      let key = uses[base] == 1 ? base : "\(base)#\(uses[base] ?? 0)"
      if let context = declaration.context, !hostTypes.contains(context.typeName) {
        refused.append((key, "its type is not a type of lessons"))
        continue
      }
      do throws(BindingWriter.Refusal) {
        let output = try writer.write(declaration, key: key, name: "binding\(index)")
        interface.add(output.interface, in: declaration.context)
        if let form = output.throwingForm { forms.append(form) }
        bindings += output.bindings
      } catch {
        refused.append((key, error.reason))
      }
    }
    interfaceFile = interface.file
    nativeFiles = NativeFiles.files(forms: forms, bindings: bindings)
    self.refused = refused
  }
}
