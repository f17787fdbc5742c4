package import Foundation

/// A new folder for one test, removed when the value is gone.
package final class TemporaryFolder {
  /// Where it lies.
  package let url: URL

  /// Makes the folder and writes files into it, making folders on the way.
  ///
  /// - Parameter files: contents by path relative to the folder.
  package init(_ files: [String: String] = [:]) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "coursebuild-test-\(UUID().uuidString)").resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes one file.
  package func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  /// Writes one file of bytes.
  package func write(_ data: Data, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// The bytes of every file below the folder, by relative path.
  package func contents() throws -> [String: Data] { try Self.contents(of: url) }

  /// The bytes of every file below a folder, by relative path; links are not followed.
  package static func contents(of folder: URL) throws -> [String: Data] {
    let base = folder.resolvingSymlinksInPath().path
    var contents: [String: Data] = [:]
    guard let paths = FileManager.default.enumerator(atPath: base) else { return [:] }
    for case let path as String in paths {
      var isFolder: ObjCBool = false
      let file = base + "/" + path
      guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      contents[path] = try Data(contentsOf: URL(filePath: file))
    }
    return contents
  }
}
