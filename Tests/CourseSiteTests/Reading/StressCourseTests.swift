import CourseModel
import SourceDiagnostics
import Testing

@testable import CourseSite

@Suite struct StressCourseTests {
  private func pages() throws -> [(path: String, html: HTMLReader.Element)] {
    let site = try renderedSite(StressCourse.files)
    #expect(site.diagnostics.map(\.summary) == [])
    return try site.files.filter { $0.path.hasSuffix(".html") }.map { file in
      (file.path, try HTMLReader.read(String(decoding: file.contents, as: UTF8.self)))
    }
  }

  @Test func writesWellFormedPages() throws {
    #expect(try pages().count == 26)
  }

  @Test func givesEveryIDOnce() throws {
    for (path, html) in try pages() {
      var seen: Set<String> = []
      for id in html.all.compactMap({ $0["id"] }) { #expect(seen.insert(id).inserted, "\(id) in \(path)") }
    }
  }

  @Test func namesOnlyIDsThatAreThere() throws {
    for (path, html) in try pages() {
      let ids = Set(html.all.compactMap { $0["id"] })
      for element in html.all {
        for name in ["aria-labelledby", "aria-controls", "for"] {
          if let id = element[name] { #expect(ids.contains(id), "\(name)=\(id) in \(path)") }
        }
      }
    }
  }

  @Test func linksOnlyToWhatIsThere() throws {
    let site = try renderedSite(StressCourse.files)
    let files = Set(site.files.map(\.path))
    let pages = Dictionary(uniqueKeysWithValues: try pages().map { ($0.path, Set($0.html.all.compactMap { $0["id"] })) })
    for (path, html) in try self.pages() where !path.hasSuffix(NotFoundPage.path) {
      for address in html.all.compactMap({ $0["href"] ?? $0["src"] }) where !address.hasPrefix("https://") {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map { RelativeURL.decode(String($0)) }
        let target =
          parts[0].isEmpty ? path : try #require(CoursePath.resolve(parts[0], in: CoursePath.folder(of: path)), "\(address) in \(path)")
        #expect(files.contains(target), "\(address) in \(path)")
        if parts.count > 1, let ids = pages[target] { #expect(ids.contains(parts[1]), "\(address) in \(path)") }
      }
    }
  }

  @Test func hasOneMainOneTitleAndASkipLinkOnEveryPage() throws {
    for (path, html) in try pages() {
      #expect(html.all("main").count == 1 && html.all("title").count == 1, "\(path)")
      #expect(html.all("a").first?["href"] == "#siteMain", "\(path)")
      #expect(html.all("img").allSatisfy { $0["alt"] != nil && $0["width"] != nil }, "\(path)")
    }
  }

  @Test func holdsNoInlineStyleAndNoInlineScript() throws {
    for (path, html) in try pages() {
      #expect(html.all("style").isEmpty, "\(path)")
      #expect(html.all.allSatisfy { $0["style"] == nil && !$0.attributes.contains { $0.name.hasPrefix("on") } }, "\(path)")
      for script in html.all("script") { #expect(script["src"] != nil || script["type"] == "application/ld+json", "\(path)") }
    }
  }
}
