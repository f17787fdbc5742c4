/// Why a site could not be written; the old one, if any, is still whole.
package enum SiteWritingError: Error, Hashable, CustomStringConvertible {
  /// The output path is the empty text.
  case outputIsUnnamed

  /// The output path is a file, a device or the like.
  case outputIsNotAFolder(String)

  /// The output path is the course's own folder.
  case outputIsTheCourse(String)

  /// The output path lies in the course's folder.
  case outputIsInsideTheCourse(output: String, course: String)

  /// The course's folder lies in the output path.
  case outputHoldsTheCourse(output: String, course: String)

  /// The output folder holds things that no build of ours wrote.
  case outputIsNotASite(String, found: String)

  /// The output folder is a Git repository, which a build would delete.
  case outputIsARepository(String)

  /// The folder in which the output folder shall lie does not exist.
  case missingParent(output: String, parent: String)

  /// A file name that would leave the site's folder, or one that two files claim.
  case unusableFileName(String)

  /// The system refused an operation.
  case systemError(operation: String, path: String, reason: String)

  /// What happened, in one sentence, and what to do about it in a second.
  package var description: String {
    switch self {
    case .outputIsUnnamed: "The output path is empty. Give the path of the site's folder with -o."
    case .outputIsNotAFolder(let path):
      "The output path '\(path)' is not a folder. Choose another path with -o, or move the file away."
    case .outputIsTheCourse(let path):
      "The output path '\(path)' is the course itself. Choose a folder beside the course with -o."
    case .outputIsInsideTheCourse(let output, let course):
      "The output path '\(output)' lies inside the course '\(course)'. Choose a folder beside the course with -o."
    case .outputHoldsTheCourse(let output, let course):
      "The output path '\(output)' holds the course '\(course)', which a build would replace. Choose a folder of its own with -o."
    case .outputIsNotASite(let path, let found):
      "The output folder '\(path)' is not empty and was not written by coursebuild (it holds '\(found)'). "
        + "Choose a new or empty folder with -o, or empty this one."
    case .outputIsARepository(let path):
      "The output folder '\(path)' is a Git repository, which a build would delete. Choose a folder inside or beside it with -o."
    case .missingParent(let output, let parent):
      "The output path '\(output)' can't be made, since the folder '\(parent)' does not exist. Make that folder first."
    case .unusableFileName(let name):
      "The file name '\(name)' can't be used in a site, or two files claim it. Rename one of the course's files or change its slug."
    case .systemError(let operation, let path, let reason):
      "The system could not \(operation) '\(path)': \(reason)."
    }
  }
}
