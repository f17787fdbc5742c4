package import Foundation

/// Where the repository and what was built from it lie, found from this file's own place.
package enum ProjectFolders {
  /// The root of the repository.
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The tests.
  package static let tests = root.appending(path: "Tests")

  /// The course that the repository carries.
  package static let course = root.appending(path: "Course")

  /// The built site that the repository carries.
  package static let site = root.appending(path: "Site")

  /// The folder with the products of the build that these tests belong to.
  package static var products: URL {
    // The test runner lies in the products' folder itself.
    let runner = CommandLine.arguments.first.map { URL(filePath: $0) } ?? root
    return runner.resolvingSymlinksInPath().deletingLastPathComponent()
  }
}
