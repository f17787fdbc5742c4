extension Page {
  /// The page of a lesson at a path of the course.
  init(path: String, frontMatter: FrontMatter) {
    var parts = path.split(separator: "/").map(String.init)
    let file = parts.isEmpty ? "" : parts.removeLast()
    let stem = file.hasSuffix(".md") ? String(file.dropLast(3)) : file.hasSuffix(".mdx") ? String(file.dropLast(4)) : file
    let prefix = frontMatter.parsesNumberPrefixes ? NumberPrefix(stem) : NumberPrefix(unparsed: stem)
    let folders = parts.map { NumberPrefix($0).name }
    let isIndex = Self.isIndex(stem, folder: parts.last)
    let name = isIndex ? folders.last ?? "index" : prefix.name
    self.init(
      id: (folders + [frontMatter.id ?? prefix.name]).joined(separator: "/"), name: name,
      outputPath: Self.outputPath(folders, frontMatter.slug, isIndex ? "index" : frontMatter.id ?? prefix.name), isIndex: isIndex,
      position: frontMatter.sidebarPosition ?? prefix.number.map(Double.init))
  }

  /// Whether a file stands for its folder: `index.md`, `README.md` or `<Folder>/<Folder>.md`.
  private static func isIndex(_ stem: String, folder: String?) -> Bool {
    let lower = stem.lowercased()
    if lower == "index" || lower == "readme" { return true }
    guard let folder else { return false }
    return lower == folder.lowercased() || lower == NumberPrefix(folder).name.lowercased()
  }

  /// The path of a page in the site: its folders and name, or what a slug says, relative to the folders or from the root.
  static func outputPath(_ folders: [String], _ slug: String?, _ name: String) -> String {
    guard let slug else { return (folders + [name]).joined(separator: "/") + ".html" }
    var parts = slug.hasPrefix("/") ? [] : folders
    for part in slug.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    if parts.isEmpty || (slug.hasSuffix("/") && slug != "/") { parts.append("index") }
    return parts.joined(separator: "/") + ".html"
  }
}

extension NumberPrefix {
  /// A name that is taken as it is.
  init(unparsed name: String) {
    self.init("")
    self.name = name
  }
}
