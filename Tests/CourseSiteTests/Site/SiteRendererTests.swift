import CourseModel
import SourceDiagnostics
import Testing

@testable import CourseSite

@Suite struct SiteRendererTests {
  private let files = [
    "index.md": "# 课\n", "01-a/01-x.md": "# 甲\n\n![](p.svg)\n\n```swift\nlet x = 1\n```\n", "01-a/02-y.md": "# 乙\n\n![](p.svg)\n",
    "01-a/p.svg": "<svg width=\"1\" height=\"1\"/>", "02-b/z.md": "# 丙\n",
  ]

  @Test func givesTheSameBytesEveryTime() throws {
    let first = try renderedSite(files)
    for _ in 0..<5 { #expect(try renderedSite(files).files == first.files) }
  }

  @Test func sortsFilesAndWritesEachOnce() throws {
    let paths = try renderedSite(files).files.map(\.path)
    #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(Set(paths).count == paths.count)
    #expect(paths.count { $0.hasPrefix("a/p.") } == 1)
    #expect(
      Set(["index.html", "a/x.html", "a/y.html", "b/z.html", "assets/site.css", "assets/site.js", "assets/init.js"]).isSubset(of: paths))
  }

  @Test func rendersALessonWithoutResults() throws {
    let html = try page("a/x.html", of: files)
    #expect(html.contains("aria-label=\"代码 1\""))
  }
}

@Suite struct DuplicateRouteTests {
  @Test func reportsALessonInThePlaceOfAGeneratedPage() throws {
    let site = try renderedSite(["a.md": "# A\n", "b.md": "# B\n", "print.md": "# P\n"])
    #expect(site.diagnostics.map(\.summary) == ["Two different files want to become 'print.html' in the site"])
  }

  @Test func leavesTwoLessonsInOnePlaceToWhoReadsTheCourse() throws {
    let site = try renderedSite(["1-a.md": "# A\n", "2-a.md": "# B\n"])
    #expect(site.diagnostics.map(\.summary) == [])
  }
}
