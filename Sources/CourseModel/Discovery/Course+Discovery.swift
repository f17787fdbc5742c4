import SourceDiagnostics

extension Course {
  /// Reads the course in a folder of the disk.
  ///
  /// - Throws: if the folder is missing or unreadable or holds no lesson. Mistakes in single files are in `diagnostics`.
  package init(at path: String) throws(CourseError) {
    var root = path
    while root.count > 1, root.hasSuffix("/") { root.removeLast() }
    try self.init(DiskFiles(root: root), path: root)
  }

  /// Reads the course that some files make; messages show their names behind `path`.
  ///
  /// - Throws: if there is no lesson among them.
  package init(_ files: some FileTree, path: String) throws(CourseError) {
    let scan = try CourseScan(files)
    guard !scan.lessons.isEmpty else { throw .empty(path: path) }
    var reader = CourseReader(files: files, root: path)
    var diagnostics = scan.diagnostics
    let settings = reader.settings(scan)
    var categories: [String: CategorySettings] = [:]
    for (folder, file) in scan.categories.sorted(by: { $0.value < $1.value }) {
      categories[folder] = reader.source(file).map { CategorySettings($0, diagnostics: &reader.diagnostics) }
    }
    let read = scan.lessons.compactMap { reader.lesson($0) }
    let lessons = read.filter { !$0.frontMatter.isDraft }
    if lessons.isEmpty, !read.isEmpty { throw .onlyDrafts(path: path) }
    diagnostics += reader.diagnostics
    var builder = NavigationBuilder(lessons: lessons, settings: categories)
    let navigation = builder.build()
    diagnostics += builder.diagnostics + lessons.duplicateRoutes + lessons.unknownRequirements
    diagnostics += reader.lessonDiagnostics
    self.init(
      path: path, settings: settings, lessons: builder.order.map { lessons[$0] }, navigation: navigation, files: scan.files,
      diagnostics: diagnostics)
  }
}

/// Reads the files of a course and collects what is wrong with them.
private struct CourseReader<Files: FileTree> {
  let files: Files
  let root: String
  /// What is wrong with the course's own files.
  var diagnostics: [Diagnostic] = []
  /// What is wrong with lessons, in the order of their paths.
  var lessonDiagnostics: [Diagnostic] = []

  init(files: Files, root: String) {
    self.files = files
    self.root = root
  }

  mutating func settings(_ scan: CourseScan) -> CourseSettings {
    guard let path = scan.files.first(where: { $0 == "course.yml" || $0 == "course.yaml" }), let file = source(path) else {
      return CourseSettings()
    }
    return CourseSettings(file, diagnostics: &diagnostics)
  }

  mutating func source(_ path: String) -> SourceFile? {
    do {
      let (file, problems) = SourceFile.decoding(try files.contents(of: path), name: root + "/" + path)
      diagnostics += problems
      return file
    } catch {
      diagnostics.append(.unreadable(error))
      return nil
    }
  }

  mutating func lesson(_ path: String) -> Lesson? {
    let earlier = diagnostics
    guard let file = source(path) else { return nil }
    // A lesson in another encoding gives its one message, not the many that follow from it.
    let damage = diagnostics.dropFirst(earlier.count)
    diagnostics = earlier
    let included = IncludedFiles(files: files, root: root, lesson: path)
    var lesson = Lesson(parsing: file, path: path) { included.file(at: $0) }
    if !damage.isEmpty { lesson.diagnostics = Array(damage) }
    lessonDiagnostics += lesson.diagnostics
    return lesson
  }
}

/// The files that a lesson's `file=` means: from the lesson's folder, or else from the course's; nothing outside of the course.
private struct IncludedFiles<Files: FileTree> {
  let files: Files
  let root: String
  let lesson: String

  func file(at path: String) -> IncludedFile {
    let folder = lesson.split(separator: "/").dropLast()
    for base in [Array(folder), []] {
      guard let resolved = resolve(path, from: base) else { continue }
      do throws(CourseError) {
        let bytes = try files.contents(of: resolved)
        let (file, damage) = SourceFile.decoding(bytes, name: root.isEmpty ? resolved : root + "/" + resolved)
        return damage.isEmpty ? .text(file) : .damaged(damage)
      } catch {
        if case .unreadable = error { return .unreadable(error) }
      }
    }
    return .missing
  }

  private func resolve(_ path: String, from base: [Substring]) -> String? {
    var parts = path.hasPrefix("/") ? [] : base
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }
}

extension [Lesson] {
  /// Lessons that would be written where another one is.
  fileprivate var duplicateRoutes: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var taken: [String: SourceRange] = [:]
    for lesson in self {
      let place = lesson.frontMatter.range ?? SourceRange(lesson.file, lesson.file.lineContents(1))
      let key = lesson.page.outputPath.lowercased()
      if let earlier = taken[key] {
        diagnostics.append(.duplicateRoute(lesson.page.outputPath, at: place, earlier: earlier))
      } else {
        taken[key] = place
      }
    }
    return diagnostics
  }

  /// Lessons that require one that isn't there.
  fileprivate var unknownRequirements: [Diagnostic] {
    let ids = map(\.page.id)
    let known = Set(ids)
    return flatMap { lesson in
      lesson.frontMatter.course.requires.filter { !known.contains($0) }.map { id in
        .unknownRequirement(id, at: lesson.frontMatter.range ?? SourceRange(lesson.file, 0..<0), known: ids)
      }
    }
  }
}

extension Lesson {
  /// Reads a single lesson from the disk.
  ///
  /// - Throws: if the file is missing or unreadable.
  package init(at path: String) throws(CourseError) {
    let (file, damage) = SourceFile.decoding(try DiskFiles.contents(ofFileAt: path), name: path)
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
    let included = IncludedFiles(files: DiskFiles(root: folder.isEmpty ? "/" : folder), root: parts.count > 1 ? folder : "", lesson: "")
    self.init(parsing: file, path: parts.last.map(String.init)) { included.file(at: $0) }
    if !damage.isEmpty { diagnostics = damage }
  }
}
