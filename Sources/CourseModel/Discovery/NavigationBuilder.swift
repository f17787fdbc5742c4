import SourceDiagnostics

/// Puts lessons and folders into reading order, as Docusaurus' generated sidebars do.
///
/// Entries stand in the order of their paths, then by their positions, those without one last. The index of a folder is what the
/// folder's label leads to; the course's own index comes first.
struct NavigationBuilder {
  /// The lessons in the order of their paths.
  let lessons: [Lesson]

  /// The settings of folders by their paths.
  let settings: [String: CategorySettings]

  /// The lessons in reading order, by their indices in `lessons`.
  private(set) var order: [Int] = []

  /// Links of folders that lead nowhere.
  private(set) var diagnostics: [Diagnostic] = []

  init(lessons: [Lesson], settings: [String: CategorySettings]) {
    self.lessons = lessons
    self.settings = settings
  }

  /// A folder with what it holds.
  private final class Folder {
    let path: String
    var lessons: [Int] = []
    var folders: [Folder] = []
    init(path: String) { self.path = path }
  }

  /// The sidebar of the whole course; lessons are counted in reading order.
  mutating func build() -> [NavigationItem] {
    let root = Folder(path: "")
    for index in lessons.indices { insert(index, into: root) }
    let items = items(of: root, index: nil)
    // Unlisted lessons have no entry, but a page.
    let listed = Set(order)
    order += lessons.indices.filter { !listed.contains($0) }
    return items
  }

  private func insert(_ index: Int, into root: Folder) {
    var folder = root
    for part in lessons[index].path.split(separator: "/").dropLast() {
      let path = folder.path.isEmpty ? String(part) : folder.path + "/" + part
      if let next = folder.folders.last, next.path == path {
        folder = next
      } else {
        let next = Folder(path: path)
        folder.folders.append(next)
        folder = next
      }
    }
    folder.lessons.append(index)
  }

  private mutating func items(of folder: Folder, index: Int?) -> [NavigationItem] {
    enum Entry {
      case lesson(Int)
      case folder(Folder)
    }
    var entries: [(path: String, position: Double, entry: Entry)] = []
    for lesson in folder.lessons where lesson != index && !lessons[lesson].frontMatter.isUnlisted {
      let isHome = folder.path.isEmpty && lessons[lesson].page.isIndex
      let position = lessons[lesson].page.position ?? (isHome ? -.infinity : .infinity)
      entries.append((lessons[lesson].path, position, .lesson(lesson)))
    }
    for child in folder.folders { entries.append((child.path, position(of: child), .folder(child))) }
    entries.sort { ($0.position, $0.path) < ($1.position, $1.path) }
    var items: [NavigationItem] = []
    for entry in entries {
      switch entry.entry {
      case .lesson(let lesson): items.append(.lesson(place(lesson)))
      case .folder(let child): category(child).map { items.append(.category($0)) }
      }
    }
    return items
  }

  /// Gives a lesson its place in the reading order.
  private mutating func place(_ lesson: Int) -> Int {
    order.append(lesson)
    return order.count - 1
  }

  private func position(of folder: Folder) -> Double {
    if let position = settings[folder.path]?.position { return position }
    if let index = indexLesson(of: folder), let position = lessons[index].page.position { return position }
    return NumberPrefix(name(of: folder)).number.map(Double.init) ?? .infinity
  }

  private func name(of folder: Folder) -> String { folder.path.split(separator: "/").last.map(String.init) ?? "" }

  private func indexLesson(of folder: Folder) -> Int? { folder.lessons.first { lessons[$0].page.isIndex } }

  // MARK: Folders

  private mutating func category(_ folder: Folder) -> Category? {
    let settings = settings[folder.path] ?? CategorySettings()
    let index = linkedLesson(of: folder, settings)
    let isListed = index.map { !lessons[$0].frontMatter.isUnlisted } ?? false
    let own = isListed ? index.flatMap { folder.lessons.contains($0) ? place($0) : nil } : nil
    let items = items(of: folder, index: index)
    guard own != nil || !items.isEmpty else { return nil }
    let indexLabel = index.map { lessons[$0].frontMatter.sidebarLabel ?? lessons[$0].title }
    let label = settings.label ?? indexLabel ?? NumberPrefix(name(of: folder)).name
    let linked = own ?? index.flatMap { order.firstIndex(of: $0) }
    return Category(
      label: label, description: settings.description, path: folder.path, className: settings.className,
      customProperties: settings.customProperties,
      isCollapsible: settings.isCollapsible, isCollapsed: settings.isCollapsed,
      link: link(of: folder, settings, label: label, lesson: linked), items: items)
  }

  private mutating func link(of folder: Folder, _ settings: CategorySettings, label: String, lesson: Int?) -> Category.Link {
    if case .generatedIndex(let title, let description, let slug) = settings.link {
      let folders = folder.path.split(separator: "/").map { NumberPrefix(String($0)).name }
      let outputPath = Page.outputPath(folders, slug, "index")
      if let lesson = lessons.first(where: { $0.page.outputPath.lowercased() == outputPath.lowercased() }), let place = settings.range {
        let earlier = lesson.frontMatter.range ?? SourceRange(lesson.file, lesson.file.lineContents(1))
        diagnostics.append(.duplicateRoute(outputPath, at: place, earlier: earlier))
      }
      return .generatedIndex(.init(title: title ?? label, description: description ?? settings.description, outputPath: outputPath))
    }
    return lesson.map { .lesson($0) } ?? .none
  }

  /// The lesson that the label of a folder leads to, by its index in `lessons`.
  private mutating func linkedLesson(of folder: Folder, _ settings: CategorySettings) -> Int? {
    switch settings.link {
    case .automatic: return indexLesson(of: folder)
    case .none, .generatedIndex: return nil
    case .lesson(let id, let range):
      let prefix = folder.path.split(separator: "/").map { NumberPrefix(String($0)).name }.joined(separator: "/")
      let found = lessons.firstIndex { $0.page.id == id } ?? lessons.firstIndex { $0.page.id == prefix + "/" + id }
      if found == nil { diagnostics.append(.unknownLesson(id, at: range, known: lessons.map(\.page.id))) }
      return found
    }
  }
}
