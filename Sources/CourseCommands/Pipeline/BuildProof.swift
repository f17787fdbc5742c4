import CourseModel
import CourseRunner
import CourseSite
import Glibc

/// The proof that a site depends on nothing but its course: a second build, under circumstances as different as one machine allows.
///
/// It runs in a process of its own, with other hash seeds, in another folder, locale and time zone, with another number of threads, and
/// takes the lessons in the reverse order.
struct BuildProof {
  /// The path of the course.
  let course: String

  /// The site of the first build.
  let files: [SiteFile]

  /// The arguments that choose how blocks are run.
  let options: RunOptions

  /// Builds again and compares.
  ///
  /// - Returns: the paths of the files that differ, sorted; empty if every byte is the same.
  func differences() throws -> [String] {
    let folder = try ScratchFolder()
    guard let program = ProgramFile.path, let absolute = realpath(course, nil) else { throw MissingProgram() }
    defer { free(absolute) }
    var command = [program, "build", String(cString: absolute), "-o", folder.file("Site"), "--jobs", options.jobs == 1 ? "3" : "1"]
    command += ["--reverse", "--runner", options.runner.rawValue]
    var environment = ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu", "COLUMNS": "40"]
    if let path = getenv("PATH") { environment["PATH"] = String(cString: path) }
    let ending = try ChildProcess(command: command, folder: folder, environment: environment).run()
    guard ending == .exit(0) else { throw FailedProof(output: folder.text(of: "errors")) }
    return try compare(with: DiskFiles(root: folder.file("Site")))
  }

  private func compare(with site: DiskFiles) throws -> [String] {
    var rest = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.contents) })
    var different: [String] = []
    for path in try site.paths() where path != SiteWriter.markerPath {
      if try rest.removeValue(forKey: path) != site.contents(of: path) { different.append(path) }
    }
    return (different + rest.keys).sorted()
  }
}

/// The second build failed although the first did not.
private struct FailedProof: Error, CustomStringConvertible {
  let output: String

  var description: String { "the second build failed, in another folder and locale:\n\(output)" }
}

/// The program can't find its own file, or the course is gone.
private struct MissingProgram: Error, CustomStringConvertible {
  var description: String { "'--verify' can't start a second build: the program or the course is gone" }
}
