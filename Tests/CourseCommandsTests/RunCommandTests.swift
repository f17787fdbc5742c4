import CourseTestSupport
import Foundation
import Testing

@Suite struct RunCommandTests {
  @Test func runsASwiftFile() throws {
    let folder = try TemporaryFolder(["a.swift": "let x = [1, 2, 3]\nprint(x.map { $0 * 2 })\n"])
    let run = try BuiltProgram.run(["run", "a.swift"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "[2, 4, 6]\n")
    #expect(run.errors.isEmpty)
  }

  @Test func runsALessonBlockByBlock() throws {
    let folder = try TemporaryFolder(["a.md": "# T\n\n```swift\nlet x = 1\nprint(x)\n```\n\n```swift\nx + 1\n```\n"])
    let run = try BuiltProgram.run(["run", "a.md"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "1\n2\n")
  }

  @Test func keepsWhatWasPrintedBeforeAFailure() throws {
    let folder = try TemporaryFolder(["a.swift": "print(1)\nlet a = [1]\nfunc f(_ i: Int) -> Int { a[i] }\nprint(f(3))\n"])
    let run = try BuiltProgram.run(["run", "a.swift"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.output == "1\n")
    #expect(run.errors.contains("a.swift:3:27: error: "), "\(run.errors)")
    #expect(run.errors.contains("a.swift:4:7: note: "), "\(run.errors)")
  }

  @Test func runsAFileWithTheCompilerOfTheMachine() throws {
    let folder = try TemporaryFolder(["a.swift": "import Foundation\nprint(String(format: \"%.2f\", 1.0 / 3))\nlet a = [1]\nprint(a[3])\n"])
    let run = try BuiltProgram.run(["run", "a.swift", "--runner", "swiftc"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.output == "0.33\n")
    #expect(run.errors.contains("a.swift:4:8: error: index out of range"), "\(run.errors)")
    #expect(try BuiltProgram.run(["run", "a.swift", "--runner", "clang"], in: folder.url).errors.contains("'clang'"))
  }

  @Test func saysThatThereIsNoCompiler() throws {
    let folder = try TemporaryFolder(["a.swift": "print(1)\n"])
    let run = try BuiltProgram.run(
      executable: URL(filePath: "/usr/bin/env"), ["PATH=/nowhere", BuiltProgram.url.path, "run", "a.swift", "--runner", "swiftc"],
      in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("there is no 'swiftc' on the PATH"), "\(run.errors)")
  }

  @Test(arguments: [("nothing.swift", "there is no file 'nothing.swift'"), ("a.txt", ".swift or .md")])
  func refusesWhatItCanNotRun(_ name: String, _ message: String) throws {
    let folder = try TemporaryFolder(["a.txt": "x"])
    let run = try BuiltProgram.run(["run", name], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains(message))
  }

  @Test func failsWhenItsOutputIsLost() throws {
    let folder = try TemporaryFolder(["a.swift": "print(1)\n"])
    let shell = URL(filePath: "/bin/sh")
    let run = try BuiltProgram.run(executable: shell, ["-c", "exec \"$0\" run a.swift > /dev/full", BuiltProgram.url.path], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("standard output can't be written"), "\(run.errors)")
  }

  @Test func doesNotWaitForAPipe() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.url.appending(path: "a.swift").path, 0o600) == 0)
    let run = try BuiltProgram.run(["run", "a.swift"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("is not a regular file"), "\(run.errors)")
  }
}
