/// The files of a course in another language: what stands in `i18n/<locale>`, and the course's own files where nothing stands there.
package struct TranslatedFiles: FileTree {
  /// The folder of the course that holds all translations.
  static let folder = "i18n"

  private let original: any FileTree
  private let root: String

  /// The files of a course in a language.
  package init(_ original: any FileTree, locale: String) {
    self.original = original
    root = Self.folder + "/" + locale
  }

  /// What a folder holds in either place.
  package func entries(of folder: String) throws(CourseError) -> [FileEntry] {
    let translated = (try? original.entries(of: folder.isEmpty ? root : root + "/" + folder)) ?? []
    var entries: [FileEntry] = []
    do {
      entries = try original.entries(of: folder)
    } catch {
      if translated.isEmpty { throw error }
    }
    let names = Set(entries.map(\.name))
    return entries + translated.filter { !names.contains($0.name) }
  }

  /// The bytes of a file, translated or not.
  package func contents(of path: String) throws(CourseError) -> [UInt8] {
    if let translated = try? original.contents(of: root + "/" + path) { return translated }
    return try original.contents(of: path)
  }

  /// The path in the course of the file that stands at a path here.
  package func location(of path: String) -> String {
    let translated = root + "/" + path
    return (try? original.contents(of: translated)) == nil ? path : translated
  }

  /// The languages that a course has folders for, sorted.
  static func locales(of files: some FileTree) -> [String] {
    let entries = (try? files.entries(of: folder)) ?? []
    return entries.filter { $0.folderIdentity != nil && !$0.name.hasPrefix(".") && !$0.name.hasPrefix("_") }.map(\.name).sorted()
  }
}
