/// A file of a site: where it goes, with `/` between folders and relative to the site's folder, and what it holds.
package struct SiteFile: Sendable, Hashable {
  /// The path from the site's folder, for example `chapter/lesson.html`.
  package var path: String

  /// The bytes.
  package var contents: [UInt8]

  /// A file with bytes.
  package init(_ path: String, _ contents: [UInt8]) {
    self.path = path
    self.contents = contents
  }

  /// A file with text.
  package init(_ path: String, text: String) {
    self.init(path, Array(text.utf8))
  }
}
