package import Foundation

/// Writes the bindings of the maths engine: `generate-bindings [ROOT]`.
package enum BindingCommand {
  /// The modules of the engine, in the order of their imports.
  package static let modules = ["NumericArrays", "MachineLearning", "Plotting"]

  /// Where the generated files lie, relative to the root.
  package static let output = "Sources/CourseRunner/Library/Generated"

  /// The engine's types whose values lessons can hold; their conformances are in `CourseRunner/Library/HostTypes.swift`.
  static let hostTypes: Set<String> = [
    "NDArray", "FlatElements", "IndexTerm", "NestedLiteral", "RandomState", "RandomGenerator", "PythonRandom", "Figure", "Axes",
    "ColorMap", "ColorScale", "AxisScale",
  ]

  /// Declarations that `CourseRunner/Library` binds by hand, because lessons see them differently from Swift.
  static let handWritten: Set<String> = [
    "NDArray.init(arrayLiteral:)", "NestedLiteral.init(arrayLiteral:)", "NestedLiteral.init(integerLiteral:)",
    "NestedLiteral.init(floatLiteral:)", "NestedLiteral.init(booleanLiteral:)", "NDArray.flat", "show(_:)",
    "DefaultStringInterpolation.appendInterpolation(_:format:)", "NDArray.plotValues", "NDArray.plotRows", "RandomState.init(seed:)",
    "RandomGenerator.init(seed:)", "PythonRandom.init(seed:)",
  ]

  /// Generates the files of a checkout, by path relative to its root.
  package static func files(root: URL) throws -> (files: [(path: String, text: String)], refused: [(declaration: String, reason: String)]) {
    let sources = try modules.map { module in
      let folder = root.appending(path: "Sources/\(module)").path
      let paths = (FileManager.default.subpaths(atPath: folder) ?? []).filter { $0.hasSuffix(".swift") }.sorted()
      return (module, try paths.map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) })
    }
    let generator = BindingGenerator(modules: sources, handWritten: handWritten, hostTypes: hostTypes)
    let interface = ("\(output)/MathEngineBindings+Interface+Generated.swift", generator.interfaceFile)
    return ([interface] + generator.nativeFiles.map { ("\(output)/\($0.name)", $0.text) }, generator.refused)
  }

  /// Writes the files and says what is not bound.
  package static func main() {
    let root = URL(filePath: CommandLine.arguments.dropFirst().first ?? ".")
    do {
      let generated = try files(root: root)
      for file in generated.files {
        let url = root.appending(path: file.path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try file.text.write(to: url, atomically: true, encoding: .utf8)
        print("wrote \(file.path)")
      }
      for (declaration, reason) in generated.refused { print("not bound: \(declaration): \(reason)") }
    } catch {
      FileHandle.standardError.write(Data("generate-bindings: \(error)\n".utf8))
      exit(1)
    }
  }
}
