import CourseTestSupport
import Foundation

/// A course that uses every construct of the lesson language at least once: `Tests/Browser/StressCourse`, which the browser tests build.
enum StressCourse {
  /// The texts of the files by their paths.
  static let files: [String: String] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Browser/StressCourse")
    var files: [String: String] = [:]
    for path in FileManager.default.enumerator(atPath: root.path)?.compactMap({ $0 as? String }) ?? [] {
      files[path] = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
    return files
  }()
}
