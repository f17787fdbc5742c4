/// The page that a lesson becomes: its names and its place in the site.
package struct Page: Sendable, Equatable {
  /// The name by which other lessons refer to the lesson: the front matter's `id` or the file's, behind its folder's.
  package var id: String

  /// The file's name, without number prefix and extension.
  package var name: String

  /// The path of the page in the site, without a leading slash, ending in `.html`.
  package var outputPath: String

  /// Whether the page is the index of its folder.
  package var isIndex: Bool

  /// The place among its neighbours: the front matter's, else the number prefix.
  package var position: Double?

  /// What leads from the page at another output path to this one, both in the site: `../b/c.html`.
  package func relativeURL(from other: String) -> String {
    let target = outputPath.split(separator: "/", omittingEmptySubsequences: false)
    let folder = other.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    var shared = 0
    while shared < folder.count, shared < target.count - 1, folder[shared] == target[shared] { shared += 1 }
    let up = Array(repeating: "..", count: folder.count - shared)
    return (up + target[shared...].map(String.init)).joined(separator: "/")
  }
}
