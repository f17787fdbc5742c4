/// Lays generated natives out in files of a size that the compiler digests quickly.
enum NativeFiles {
  private static let bindingsPerFunction = 40

  static func files(forms: [String], bindings: [String]) -> [(name: String, text: String)] {
    // The throwing forms are private to a file, so forms and bindings share one; the type checker's work is bounded per function.
    let parts = stride(from: 0, to: bindings.count, by: bindingsPerFunction).map { start in
      Array(bindings[start..<min(start + bindingsPerFunction, bindings.count)])
    }
    var text =
      generatedHeader + "\n\nimport MachineLearning\nimport NumericArrays\nimport Plotting\nimport ScriptInterpreter\n\n"
    text += forms.joined(separator: "\n\n") + "\n\nextension MathEngineBindings {\n"
    text += "  /// Adds the natives of the generated interface.\n  static func bindGenerated(into natives: inout Natives) {\n"
    text += parts.indices.map { "    bindPart\($0)(&natives)\n" }.joined() + "  }\n"
    for (index, part) in parts.enumerated() {
      text += "\n  private static func bindPart\(index)(_ natives: inout Natives) {\n"
      text += part.map { "    \($0)\n" }.joined() + "  }\n"
    }
    return [("MathEngineBindings+Natives+Generated.swift", text + "}\n")]
  }
}
