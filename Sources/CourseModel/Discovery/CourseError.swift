/// Why a course can't be read at all: the disk says no, or there is nothing.
package enum CourseError: Error, Equatable, CustomStringConvertible {
  /// Nothing is at the path.
  case missing(path: String)

  /// A file is where a folder should be.
  case notAFolder(path: String)

  /// A folder is where a file should be.
  case notAFile(path: String)

  /// The disk refuses; the reason is the system's.
  case unreadable(path: String, reason: String)

  /// The folder holds no lesson.
  case empty(path: String)

  /// All lessons of the folder are drafts.
  case onlyDrafts(path: String)

  /// No file is at the path.
  case missingFile(path: String)

  /// A device, a pipe or the like is where a file should be.
  case notARegularFile(path: String)

  /// What is wrong and what to do.
  package var description: String {
    switch self {
    case .missing(let path): "there is no '\(path)'; give the path of the folder that holds the lessons"
    case .notAFolder(let path): "'\(path)' is not a folder; give the path of the folder that holds the lessons"
    case .notAFile(let path): "'\(path)' is a folder; give the path of a Markdown file"
    case .unreadable(let path, let reason): "'\(path)' can't be read: \(reason); check its permissions"
    case .empty(let path):
      "the folder '\(path)' holds no lesson; put a Markdown file there, for example '\(path)/index.md' "
        + "(names that begin with '_' or '.' don't count)"
    case .onlyDrafts(let path): "all lessons of the folder '\(path)' are drafts; take 'draft: true' out of the front matter of one"
    case .missingFile(let path): "there is no file '\(path)'"
    case .notARegularFile(let path): "'\(path)' is not a regular file"
    }
  }
}
