package import Foundation

/// The built program, driven from outside as a user drives it.
package enum BuiltProgram {
  /// What came of one run.
  package struct Run: Sendable {
    /// The exit code.
    package let status: Int32
    /// Standard output.
    package let output: String
    /// Standard error.
    package let errors: String
  }

  /// The binary, beside the test bundle that the same build made.
  package static var url: URL { ProjectFolders.products.appending(path: "coursebuild") }

  /// Runs the program with arguments in a folder.
  package static func run(_ arguments: [String], in folder: URL = ProjectFolders.root) throws -> Run {
    try run(executable: url, arguments, in: folder)
  }

  /// Runs the program with arguments in a temporary folder, which is there until the program has ended.
  package static func run(_ arguments: [String], in folder: TemporaryFolder) throws -> Run {
    try withExtendedLifetime(folder) { try run(arguments, in: folder.url) }
  }

  /// Runs any executable and collects what it writes.
  package static func run(executable: URL, _ arguments: [String], in folder: URL) throws -> Run {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    // Files rather than pipes: a full pipe would hold the program up.
    let scratch = try TemporaryFolder(["output": "", "errors": ""])
    let output = try FileHandle(forWritingTo: scratch.url.appending(path: "output"))
    let errors = try FileHandle(forWritingTo: scratch.url.appending(path: "errors"))
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: try String(contentsOf: scratch.url.appending(path: "output"), encoding: .utf8),
      errors: try String(contentsOf: scratch.url.appending(path: "errors"), encoding: .utf8))
  }
}
