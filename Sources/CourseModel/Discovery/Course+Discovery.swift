import SourceDiagnostics
import Threading

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
    try self.init(files, path: path, settingsOver: nil)
    for locale in TranslatedFiles.locales(of: files) {
      guard CourseSettings.languageTag(locale) != nil, locale != settings.locale else {
        diagnostics.append(.unusableTranslation(TranslatedFiles.folder + "/" + locale, own: settings.locale))
        continue
      }
      var base = settings
      (base.locale, base.redirects) = (locale, [])
      base.baseURL = settings.baseURL.map { $0 + locale + "/" }
      var course = try Course(TranslatedFiles(files, locale: locale), path: path, settingsOver: base)
      course.settings.locale = locale
      course.sitePrefix = locale + "/"
      course.untranslated = Set(course.lessons.filter { $0.location == $0.path }.map(\.path))
      let known = diagnostics
      diagnostics += course.diagnostics.filter { new in !known.contains { $0.isSame(as: new) } }
      translations.append(course)
    }
  }

  /// Reads the course in one language.
  ///
  /// - Parameter settingsOver: the settings of the course that this one translates.
  private init(_ files: some FileTree, path: String, settingsOver base: CourseSettings?) throws(CourseError) {
    let scan = try CourseScan(files)
    guard !scan.lessons.isEmpty else { throw .empty(path: path) }
    var reader = CourseReader(files: files, root: path)
    var diagnostics = scan.diagnostics
    let settings = reader.settings(scan, over: base)
    var categories: [String: CategorySettings] = [:]
    for (folder, file) in scan.categories.sorted(by: { $0.value < $1.value }) {
      categories[folder] = reader.source(file).map { CategorySettings($0, diagnostics: &reader.diagnostics) }
    }
    let read = reader.lessons(scan.lessons)
    let lessons = read.filter { !$0.frontMatter.isDraft }
    if lessons.isEmpty, !read.isEmpty { throw .onlyDrafts(path: path) }
    diagnostics += reader.diagnostics
    var builder = NavigationBuilder(lessons: lessons, settings: categories)
    let navigation = builder.build()
    diagnostics += builder.diagnostics + lessons.duplicateRoutes + lessons.unknownLessons
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

  /// The settings in `course.yml`; a translation's has only what differs from the course's own.
  mutating func settings(_ scan: CourseScan, over base: CourseSettings?) -> CourseSettings {
    let path = scan.files.first { $0 == "course.yml" || $0 == "course.yaml" }
    guard let path, base == nil || files.location(of: path) != path, let file = source(path) else { return base ?? CourseSettings() }
    return CourseSettings(file, over: base ?? CourseSettings(), diagnostics: &diagnostics)
  }

  mutating func source(_ path: String) -> SourceFile? {
    do {
      let (file, problems) = SourceFile.decoding(try files.contents(of: path), name: root + "/" + files.location(of: path))
      diagnostics += problems
      return file
    } catch {
      diagnostics.append(.unreadable(error))
      return nil
    }
  }

  /// Reads lessons on all processors; those that the disk refuses are left out.
  mutating func lessons(_ paths: [String]) -> [Lesson] {
    let reader = self
    let results = parallelMap(count: paths.count) { reader.lesson(paths[$0]) }
    var lessons: [Lesson] = []
    for result in results {
      switch result {
      case .success(let lesson):
        lessonDiagnostics += lesson.diagnostics
        lessons.append(lesson)
      case .failure(let error): diagnostics.append(.unreadable(error))
      }
    }
    return lessons
  }

  private func lesson(_ path: String) -> Result<Lesson, CourseError> {
    let location = files.location(of: path)
    do throws(CourseError) {
      let (file, damage) = SourceFile.decoding(try files.contents(of: path), name: root + "/" + location)
      let included = IncludedFiles(files: files, root: root, lesson: path)
      var lesson = Lesson(parsing: file, path: path, location: location) { included.file(at: $0) }
      // A lesson in another encoding gives its one message, not the many that follow from it.
      if !damage.isEmpty { lesson.diagnostics = damage }
      return .success(lesson)
    } catch {
      return .failure(error)
    }
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
        let (file, damage) = SourceFile.decoding(bytes, name: (root.isEmpty ? "" : root + "/") + files.location(of: resolved))
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

extension Diagnostic {
  /// Whether another one says the same of the same place, as happens where a translation shares a file with the course.
  fileprivate func isSame(as other: Diagnostic) -> Bool {
    identifier == other.identifier && summary == other.summary && range?.file.name == other.range?.file.name
      && range?.offsets == other.range?.offsets
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

  /// Front matters that name a lesson which isn't there, as one to be read before or as a neighbour.
  fileprivate var unknownLessons: [Diagnostic] {
    let ids = map(\.page.id)
    let known = Set(ids + map(\.path))
    return flatMap { lesson in
      let matter = lesson.frontMatter
      var names = matter.course.requires.map { ("course.requires." + $0, $0) }
      if case .value(let next) = matter.next { names.append(("pagination_next", next)) }
      if case .value(let previous) = matter.previous { names.append(("pagination_prev", previous)) }
      return names.filter { !known.contains($0.1) }.map { key, id in
        Diagnostic.unknownLesson(id, at: matter.places[key] ?? SourceRange(lesson.file, 0..<0), known: ids)
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
