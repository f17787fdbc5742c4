import Foundation
import Testing

/// What the suite expects is what swiftc's programs print; swiftc is the one on the path, from the toolchain that builds the tests.
@Suite struct ToolchainAgreementTests {
  /// Programs of one block that succeed; several blocks may redeclare names, which a program may not.
  private static let programs = SuiteCase.all.filter { $0.blocks.count == 1 && $0.expectedError == nil }

  /// A type with operators must stand at file scope, so its program is compiled alone; all others are functions of one file.
  private static func isCompiledAlone(_ program: SuiteCase) -> Bool { program.blocks[0].contains("static func") }

  @Test
  func expectsWhatTheCompilersProgramsPrint() throws {
    let together = Self.programs.filter { !Self.isCompiledAlone($0) }
    var functions = ""
    for (index, program) in together.enumerated() {
      let hoisted = Self.hoistingOperators(program.blocks[0])
      functions += hoisted.operators
      functions += "func program\(index)() throws {\n\(hoisted.body)\n}\n"
    }
    let calls = together.indices.map { "print(\"--- \($0) ---\")\ntry program\($0)()\n" }.joined()
    let output = try Self.output(of: functions + calls)
    for (index, program) in together.enumerated() {
      let part = output.components(separatedBy: "--- \(index) ---\n").last?.components(separatedBy: "--- \(index + 1) ---\n").first
      #expect(part == program.expectedOutput, "\(program.testDescription)")
    }
  }

  @Test(arguments: programs.filter(isCompiledAlone))
  func expectsWhatTheCompilersProgramPrints(_ program: SuiteCase) throws {
    #expect(try Self.output(of: program.blocks[0]) == program.expectedOutput)
  }

  /// What a program prints that swiftc has compiled, or its messages.
  private static func output(of code: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("suite-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("main.swift")
    try ("import Foundation\n" + code).write(to: file, atomically: true, encoding: .utf8)
    let binary = folder.appendingPathComponent("suite").path
    let messages = try run("/usr/bin/env", ["swiftc", "-swift-version", "5", "-suppress-warnings", "-o", binary, file.path])
    return FileManager.default.isExecutableFile(atPath: binary) ? try run(binary, []) : messages
  }

  /// Operators are declared at file scope only.
  private static func hoistingOperators(_ code: String) -> (operators: String, body: String) {
    var operators = ""
    var body = ""
    for line in code.components(separatedBy: "\n") {
      let isOperator = line.contains("infix operator") || line.hasPrefix("func **")
      if isOperator { operators += line + "\n" } else { body += line + "\n" }
    }
    return (operators, body)
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
