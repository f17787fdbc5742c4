import CourseModel
import SourceDiagnostics
import Testing

@testable import CourseSite

/// A course in memory, rendered.
func renderedSite(
  _ files: [String: String], results: [String: LessonResults] = [:], sourceLocation: SourceLocation = #_sourceLocation
) throws -> RenderedSite {
  let tree = InMemoryFiles(files)
  return SiteRenderer(try Course(tree, path: "Course"), results: results, files: tree).render()
}

/// The text of a page of a course in memory.
func page(
  _ path: String, of files: [String: String], results: [String: LessonResults] = [:], sourceLocation: SourceLocation = #_sourceLocation
) throws -> String {
  let site = try renderedSite(files, results: results)
  let file = try #require(site.file(at: path), "no page \(path) among \(site.files.map(\.path))", sourceLocation: sourceLocation)
  return String(decoding: file.contents, as: UTF8.self)
}

/// What stands between the tags of the first element with a name, those included.
func element(_ name: String, in html: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
  let start = try #require(html.firstRange(of: "<\(name)"), sourceLocation: sourceLocation)
  let end = try #require(html[start.lowerBound...].firstRange(of: "</\(name)>"), sourceLocation: sourceLocation)
  return String(html[start.lowerBound..<end.upperBound])
}

/// The article of a lesson that stands alone.
func article(_ markdown: String, outputs: [Int: [CellOutput]] = [:], sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
  let html = try page("a.html", of: ["a.md": markdown], results: ["a.md": LessonResults(outputs: outputs)], sourceLocation: sourceLocation)
  return try element("article", in: html, sourceLocation: sourceLocation)
}
