import CourseModel
import SourceDiagnostics
import Testing

@testable import CourseSite

/// A course in several languages.
@Suite struct EditionTests {
  private let files = [
    "course.yml": "title: 课程\nlocale: zh-Hans\nbase_url: https://x.org/\n",
    "index.md": "# 首页\n\n[乙](a/b.md)\n", "a/b.md": "# 乙\n\n![图](/p.svg)\n\n```swift\nprint(1)\n```\n", "c.md": "# 丙\n\n[没有](#nix)\n",
    "static/p.svg": "<svg width=\"1\" height=\"1\"/>", "static/CNAME": "x.org\n",
    "i18n/en/course.yml": "title: Course\n", "i18n/en/index.md": "# Home\n\n[B](a/b.md)\n",
    "i18n/en/a/b.md": "# B\n\n![Figure](/p.svg)\n\n```swift\nprint(2)\n```\n",
  ]

  @Test func buildsEveryLanguageInItsFolder() throws {
    let site = try renderedSite(files)
    let paths = Set(site.files.map(\.path))
    for path in [
      "index.html", "a/b.html", "en/index.html", "en/a/b.html", "en/c.html", "en/assets/search-index.js", "en/sitemap.xml", "CNAME",
      "p.svg",
    ] {
      #expect(paths.contains(path), "\(path)")
    }
    #expect(!paths.contains("en/CNAME") && !paths.contains("en/robots.txt"))
    // The mistake in the lesson that both languages show is told once.
    #expect(site.diagnostics.map(\.identifier) == ["BrokenAnchor"])
  }

  @Test func leadsToTheSamePageInTheOtherLanguage() throws {
    let html = try page("en/a/b.html", of: files)
    #expect(html.contains("<html lang=\"en\">"))
    #expect(html.contains("<a href=\"../../a/b.html\" lang=\"zh-Hans\" hreflang=\"zh-Hans\">简体中文</a>"))
    #expect(html.contains("<a href=\"b.html\" lang=\"en\" hreflang=\"en\" aria-current=\"true\">English</a>"))
    #expect(html.contains("<link rel=\"alternate\" hreflang=\"zh-Hans\" href=\"https://x.org/a/b.html\">"))
    #expect(html.contains("<link rel=\"canonical\" href=\"https://x.org/en/a/b.html\">"))
    #expect(html.contains("<img src=\"../../p.svg\""))
    #expect(try page("index.html", of: files).contains("<a href=\"en/index.html\" lang=\"en\""))
    #expect(try page("robots.txt", of: files).hasSuffix("Sitemap: https://x.org/sitemap.xml\nSitemap: https://x.org/en/sitemap.xml\n"))
    #expect(try page("en/404.html", of: files).contains("<a href=\"/index.html\" lang=\"zh-Hans\""))
  }

  @Test func saysThatAPageIsNotTranslated() throws {
    let html = try page("en/c.html", of: files)
    #expect(html.contains("<article lang=\"zh-Hans\">\n<p class=\"untranslated\" lang=\"en\">This page is not translated yet;"))
    #expect(!(try page("en/a/b.html", of: files)).contains("untranslated"))
    #expect(!(try page("c.html", of: files)).contains("untranslated"))
  }

  @Test func showsTheResultsOfEachLanguagesOwnCode() throws {
    let results = [
      "a/b.md": LessonResults(outputs: [0: [.stream("一\n")]]), "i18n/en/a/b.md": LessonResults(outputs: [0: [.stream("two\n")]]),
    ]
    #expect(try page("a/b.html", of: files, results: results).contains("<samp>一</samp>"))
    #expect(try page("en/a/b.html", of: files, results: results).contains("<samp>two</samp>"))
  }
}
