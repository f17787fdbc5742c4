/// Paths inside a course: relative to its folder, with `/` between the steps.
enum CoursePath {
  /// The folder of a file; empty for a file at the top.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[..<slash])
  }

  /// A path as seen from a folder, without `.` and `..`; nil if it leaves the course.
  static func resolve(_ path: String, in folder: String) -> String? {
    var steps = folder.split(separator: "/").map(String.init)
    for step in path.split(separator: "/") {
      switch step {
      case ".": continue
      case "..":
        guard steps.popLast() != nil else { return nil }
      default: steps.append(String(step))
      }
    }
    return steps.joined(separator: "/")
  }

  /// A path without the number prefixes that order files (`02-loops/01.if.md` is `loops/if.md`).
  static func withoutNumberPrefixes(_ path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).map { String(withoutNumberPrefix($0)) }.joined(separator: "/")
  }

  private static func withoutNumberPrefix(_ step: Substring) -> Substring {
    let rest = step.drop { $0.isASCII && $0.isNumber }.drop { $0 == " " }
    guard rest.count < step.count, let separator = rest.first, "-_.".contains(separator) else { return step }
    let name = rest.drop { "-_.".contains($0) }.drop { $0 == " " }
    return name.isEmpty ? step : name
  }

  /// Where the extension of a path starts; at its end if it has none.
  static func extensionStart(of path: String) -> String.Index {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[name...].lastIndex(of: "."), dot > name else { return path.endIndex }
    return dot
  }
}
