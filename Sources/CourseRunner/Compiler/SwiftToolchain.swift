import CourseModel
import Glibc

/// The Swift compiler of the machine, with the maths engine that stands compiled beside this program.
package struct SwiftToolchain: Sendable {
  /// The compiler.
  let compiler: String

  /// The folder of the build that made this program.
  let products: String

  /// Finds the compiler on the PATH, and the engine beside the running program.
  ///
  /// - Throws: `ToolchainError` that names what is missing.
  package init() throws(ToolchainError) {
    guard let compiler = Self.find("swiftc") else { throw .noCompiler }
    self.compiler = compiler
    products = Self.folderOfProgram
    guard access("\(products)/Modules/MathEngine.swiftmodule", R_OK) == 0 else { throw .noEngine(folder: products) }
  }

  /// The modules that make up the engine, in the order of the linker.
  private static let modules = ["MathEngine", "NumericArrays", "MachineLearning", "Plotting", "WebMarkup", "CNumericKernels"]

  /// What the lessons' code is read as: scripts share variables between functions and top-level code, which Swift 6 forbids.
  private static let language = ["-swift-version", "5", "-enable-upcoming-feature", "BareSlashRegexLiterals"]

  /// The arguments that check or compile the sources of a folder.
  func arguments(compilingTo program: String?) -> [String] {
    var arguments = [compiler, "-module-name", "main", "-no-color-diagnostics", "-diagnostic-style", "llvm"] + Self.language
    arguments += ["-I", "\(products)/Modules", "-Xcc", "-fmodule-map-file=\(products)/CNumericKernels.build/module.modulemap"]
    arguments += ["main.swift", "LessonPrelude.swift"]
    guard let program else { return arguments + ["-typecheck"] }
    // The line tables tell where a program stopped.
    return arguments + ["-g", "-o", program] + objects + ["-lm"]
  }

  /// The environment of the compiler and of what it makes: nothing of the machine's that could be seen in an output.
  var environment: [String: String] {
    var variables = ["LC_ALL": "C.UTF-8", "TZ": "UTC", "SWIFT_DETERMINISTIC_HASHING": "1"]
    variables["SWIFT_BACKTRACE"] = "enable=yes,color=no,interactive=no,threads=crashed,images=none,registers=none,cache=no,limit=64"
    for name in ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }

  private var objects: [String] {
    Self.modules.flatMap { module in
      let build = "\(products)/\(module).build"
      return ((try? DiskFiles(root: build).paths()) ?? []).filter { $0.hasSuffix(".o") }.map { "\(build)/\($0)" }
    }
  }

  private static func find(_ name: String) -> String? {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin"
    return path.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  private static var folderOfProgram: String {
    ProgramFile.path.flatMap { path in path.lastIndex(of: "/").map { String(path[..<$0]) } } ?? "."
  }
}
