import CourseModel
import Glibc

/// A folder for a while, gone with its files when nobody holds it any more.
package final class ScratchFolder {
  /// The folder's path.
  package let path: String

  /// Makes an empty folder among the system's temporary ones.
  ///
  /// - Throws: `ToolchainError.system` if the system gives none.
  package init() throws(ToolchainError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/coursebuild-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .system("can't make a folder in '\(parent)'", errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  /// Removes a folder with all it holds; links in it are removed, not followed.
  private static func remove(_ folder: String) {
    for name in names(in: folder) {
      let path = "\(folder)/\(name)"
      if unlink(path) != 0 { remove(path) }
    }
    rmdir(folder)
  }

  /// The path of a file in the folder.
  package func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file.
  ///
  /// - Throws: `ToolchainError.system` if the file can't be written whole.
  package func write(_ text: String, to name: String) throws(ToolchainError) {
    guard let stream = fopen(file(name), "w") else { throw .system("can't write '\(file(name))'", errno) }
    var text = text
    let written = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, stream) == $0.count }
    guard fclose(stream) == 0, written else { throw .system("can't write '\(file(name))'", errno) }
  }

  /// The bytes of a file; none if there is no such file.
  package func bytes(of name: String) -> [UInt8] { (try? DiskFiles.contents(ofFileAt: file(name))) ?? [] }

  /// The text of a file, broken UTF-8 repaired.
  package func text(of name: String) -> String { String(decoding: bytes(of: name), as: UTF8.self) }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
