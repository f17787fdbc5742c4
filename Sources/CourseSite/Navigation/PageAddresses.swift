import CourseModel

/// The names by which a link can reach a lesson or another page.
struct PageAddresses: Sendable {
  /// The page of each lesson file, by its path in the course, and once more by its path without number prefixes.
  private var pageOfFile: [String: Int] = [:]

  /// The page of each output path without `.html`, and of each folder that has an index.
  private var pageOfAddress: [String: Int] = [:]

  /// The paths of the lessons' files in reading order, for suggestions.
  let files: [String]

  /// Collects the names of all pages.
  init(_ course: Course, pages: [SitePage], pageOfLesson: [Int]) {
    files = course.lessons.map(\.path)
    for (lesson, page) in zip(course.lessons, pageOfLesson) { pageOfFile[lesson.path] = page }
    for (lesson, page) in zip(course.lessons, pageOfLesson) {
      let short = CoursePath.withoutNumberPrefixes(lesson.path)
      if pageOfFile[short] == nil { pageOfFile[short] = page }
    }
    for (index, page) in pages.enumerated() {
      let address = String(page.outputPath.dropLast(".html".count))
      pageOfAddress[address] = index
      if address == "index" { pageOfAddress[""] = index }
      if address.hasSuffix("/index") { pageOfAddress[String(address.dropLast("/index".count))] = index }
    }
  }

  /// The page that a Markdown file becomes, with or without the file's number prefixes.
  func page(ofFile path: String) -> Int? {
    pageOfFile[path] ?? pageOfFile[CoursePath.withoutNumberPrefixes(path)]
  }

  /// The page at an address of the site, with or without `.html`, `/index` and number prefixes.
  func page(at address: String) -> Int? {
    let short = address.hasSuffix(".html") ? String(address.dropLast(".html".count)) : address
    return pageOfAddress[short] ?? pageOfAddress[CoursePath.withoutNumberPrefixes(short)]
  }
}
