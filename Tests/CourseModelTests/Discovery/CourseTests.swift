import CourseTestSupport
import SourceDiagnostics
import Testing

@testable import CourseModel

@Suite struct CourseTests {
  private func course(_ files: [String: String]) throws -> Course { try Course(InMemoryFiles(files), path: "课程") }

  /// The sidebar as indented lines.
  private func outline(_ course: Course, _ items: [NavigationItem]? = nil, _ depth: Int = 0) -> String {
    var text = ""
    for item in items ?? course.navigation {
      let indent = String(repeating: "  ", count: depth)
      switch item {
      case .lesson(let index): text += "\(indent)\(course.lessons[index].title) → \(course.lessons[index].page.outputPath)\n"
      case .category(let category):
        let link =
          switch category.link {
          case .none: ""
          case .generatedIndex(let page): " → [\(page.title)] \(page.outputPath)"
          case .lesson(let index): " → \(course.lessons[index].page.outputPath)"
          }
        text += "\(indent)\(category.label)/\(link)\n" + outline(course, category.items, depth + 1)
      }
    }
    return text
  }

  @Test func putsLessonsIntoReadingOrder() throws {
    let course = try course([
      "index.md": "# 课程首页",
      "10-末/a.md": "# 末课",
      "02-网络/02-反向.md": "# 反向",
      "02-网络/01-前向.md": "# 前向",
      "02-网络/README.md": "# 网络概览",
      "02-网络/附录.md": "# 附录",
      "01-基础/_category_.yml": "label: 基础知识\nlink: {type: generated-index, title: 全部基础}",
      "01-基础/b.md": "---\nsidebar_position: 1\n---\n# 乙",
      "01-基础/a.md": "# 甲",
      "01-基础/深/x.md": "# 深处",
      "_partial.md": "# 部分", "01-基础/_draft/x.md": "# 无", ".git/x.md": "# 无", "static/readme.md": "# 无", "图.png": "",
      "09-草稿.md": "---\ndraft: true\n---\n# 草稿", "08-隐.md": "---\nunlisted: true\n---\n# 隐",
    ])
    #expect(course.diagnostics.isEmpty, "\(course.diagnostics.map(\.line))")
    #expect(
      outline(course) == """
        课程首页 → index.html
        基础知识/ → [全部基础] 基础/index.html
          乙 → 基础/b.html
          甲 → 基础/a.html
          深/
            深处 → 基础/深/x.html
        网络概览/ → 网络/index.html
          前向 → 网络/前向.html
          反向 → 网络/反向.html
          附录 → 网络/附录.html
        末/
          末课 → 末/a.html

        """)
    #expect(course.lessons.map(\.title) == ["课程首页", "乙", "甲", "深处", "网络概览", "前向", "反向", "附录", "末课", "隐"])
    #expect(course.files == ["图.png"])
    #expect(course.lessons[5].path == "02-网络/01-前向.md")
    #expect(course.lessons[5].file.name == "课程/02-网络/01-前向.md")
    #expect(course.lessons[5].page.id == "网络/前向")
  }

  @Test(arguments: [
    ("a.md", "", "a.html"), ("01-基础/02. 入门.md", "", "基础/入门.html"), ("b/index.md", "", "b/index.html"), ("b/b.md", "", "b/index.html"),
    ("3-b/B.md", "", "b/index.html"), ("b/c.md", "slug: /x/y", "x/y.html"), ("b/c.md", "slug: d", "b/d.html"),
    ("b/c.md", "slug: ../d", "d.html"),
    ("b/c.md", "slug: /", "index.html"), ("b/c.md", "slug: d/", "b/d/index.html"), ("b/c.md", "id: z", "b/z.html"),
    ("01-a.md", "parse_number_prefixes: false", "01-a.html"), ("2021-11-12-日记.md", "", "2021-11-12-日记.html"),
    ("7.0-版本.md", "", "7.0-版本.html"),
    ("b/c.md", "slug: ../../../x", "x.html"),
  ])
  func givesEveryLessonItsPage(path: String, yaml: String, outputPath: String) throws {
    let course = try course([path: "---\n\(yaml)\n---\n# T"])
    #expect(course.lessons.map(\.page.outputPath) == [outputPath])
  }

  @Test(arguments: [
    ("01-intro", 1, "intro"), ("2. Setup", 2, "Setup"), ("003_end", 3, "end"), ("4 - x", 4, "x"), ("2021-11-12-foo", nil, "2021-11-12-foo"),
    ("7.0-foo", nil, "7.0-foo"), ("1-2", nil, "1-2"), ("5-", nil, "5-"), ("a-1", nil, "a-1"), ("12", nil, "12"), ("1-2a", 1, "2a"),
  ])
  func readsNumberPrefixes(name: String, number: Int?, rest: String) throws {
    let page = try course(["\(name).md": "x"]).lessons[0].page
    #expect(page.position == number.map(Double.init))
    #expect(page.name == rest)
  }

  @Test func collectsTheMistakesOfAllLessons() throws {
    var files = InMemoryFiles([
      "a.md": "```swift\n", "b.md": "# 好", "c.md": ":::tipp\n:::", "d.md": "---\ntitle: [\n---\n", "course.yml": "titel: x",
      "x/_category_.json": "{\n\t\"label\": 3,\n\t\"position\": \"first\"\n}", "x/y.md": "ok",
    ])
    files.files["e.md"] = [0x61, 0xFF]
    let course = try Course(files, path: "课程")
    #expect(
      course.diagnostics.map { "\($0.range?.file.name ?? "") \($0.line)" } == [
        "课程/course.yml 1:1-6 UnknownKey: 'titel' is not a key of course.yml",
        "课程/x/_category_.json 3:14-21 WrongFrontMatterValue: 'position' takes a number",
        "课程/a.md 1:1-4 UnclosedFence: This code block is never closed",
        "课程/c.md 1:4-8 UnknownAdmonition: ':::tipp' is not an admonition",
        "课程/d.md 2:9 MalformedYAML: The front matter is not valid YAML: did not find expected node content",
        "课程/e.md 1:2-3 InvalidUTF8: The byte 0xFF is not valid UTF-8",
      ])
    #expect(course.lessons.count == 6)
  }

  @Test func refusesTwoLessonsAtOneAddress() throws {
    let course = try course(["1-a.md": "# 一", "2-a.md": "---\ntitle: 二\n---\n", "c.md": "---\nslug: /A\n---\n"])
    #expect(
      course.diagnostics.map { TerminalRenderer().render($0) }.joined() == """
        课程/2-a.md:1:1: error: The page 'a.html' is taken
         1 | ---
           | ^~~
          Two lessons can't have one address; number prefixes and upper case don't make a difference.
        课程/1-a.md:1:1: note: '课程/1-a.md' has it
         1 | # 一
           | ^~~~
          help: Rename the file, or give it a 'slug'
        课程/c.md:1:1: error: The page 'A.html' is taken
         1 | ---
           | ^~~
          Two lessons can't have one address; number prefixes and upper case don't make a difference.
        课程/1-a.md:1:1: note: '课程/1-a.md' has it
         1 | # 一
           | ^~~~
          help: Rename the file, or give it a 'slug'

        """)
  }

  @Test func refusesAGeneratedIndexBesideAWrittenOne() throws {
    let course = try course(["a/index.md": "# 一", "a/_category_.yml": "link: {type: generated-index}", "a/b.md": "x"])
    #expect(course.diagnostics.map(\.line) == ["1:1-30 DuplicateRoute: The page 'a/index.html' is taken"])
  }

  @Test func findsRequirementsThatAreNotThere() throws {
    let course = try course([
      "a.md": "---\ncourse: {requires: [b, cc]}\npagination_next: b\npagination_prev: d\n---\n", "b.md": "x", "c.md": "x",
    ])
    #expect(
      course.diagnostics.map(\.line) == [
        "2:24-26 UnknownLesson: No lesson has the id 'cc'", "4:18-19 UnknownLesson: No lesson has the id 'd'",
      ])
  }

  @Test func readsThemeAndRedirects() throws {
    let course = try course([
      "a.md": "x",
      "course.yml": "theme:\n  accent: \"#7a1fa2\"\n  link: [\"#00f\", \"#8af\"]\nredirects:\n- from: [/old, /older]\n  to: /a\n",
    ])
    #expect(course.diagnostics.isEmpty)
    #expect(course.settings.theme.map { [$0.name, $0.light, $0.dark] } == [["accent", "#7a1fa2", "#7a1fa2"], ["link", "#00f", "#8af"]])
    #expect(course.settings.redirects.map { [$0.source, $0.target] } == [["/old", "/a"], ["/older", "/a"]])
  }

  @Test(arguments: [
    ("theme: red", "1:8-11 WrongFrontMatterValue: 'theme' takes a mapping, such as {accent: \"#7a1fa2\"}"),
    (
      "theme: {link: red}",
      "1:15-18 WrongFrontMatterValue: 'link' takes a colour such as \"#7a1fa2\", or a list of two, for light and dark pages"
    ),
    ("redirects: /a", "1:12-14 WrongFrontMatterValue: 'redirects' takes a list, such as [{from: /old, to: /new}]"),
    ("redirects: [{from: /a}]", "1:12-24 WrongFrontMatterValue: 'redirects' takes a list of mappings with 'from' and 'to'"),
    ("redirects: [{from: /a, to: /b, by: c}]", "1:32-34 UnknownKey: 'by' is not a key of a redirect"),
  ])
  func refusesOtherSettings(yaml: String, expected: String) throws {
    #expect(try course(["a.md": "x", "course.yml": yaml]).diagnostics.map(\.line) == [expected])
  }

  @Test func refusesTranslationsIntoNoLanguage() throws {
    let course = try course(["a.md": "x", "i18n/zh-Hans/a.md": "x", "i18n/no language/a.md": "x", "i18n/ja/a.md": "x"])
    #expect(
      course.diagnostics.map(\.line) == [
        "UnusableTranslation: The folder 'i18n/no language' can't hold a translation",
        "UnusableTranslation: The folder 'i18n/zh-Hans' can't hold a translation",
      ])
    #expect(course.translations.map(\.settings.locale) == ["ja"])
  }

  @Test func readsTranslations() throws {
    let course = try course([
      "index.md": "# 首页", "a/b.md": "# 乙\n\n:::tipp\n:::\n", "course.yml": "title: 课程\nbase_url: https://x.org/\nauthors: [甲]\n",
      "i18n/en/index.md": "# Home", "i18n/en/course.yml": "title: Course\n", "i18n/en/a/_category_.yml": "label: Part A\n",
      "i18n/ja/a/b.md": "# 乙の\n\n:::tipp\n:::\n",
    ])
    #expect(course.lessons.map(\.title) == ["首页", "乙"])
    #expect(course.translations.map(\.settings.locale) == ["en", "ja"])
    let english = course.translations[0]
    #expect(english.lessons.map(\.title) == ["Home", "乙"])
    #expect(english.lessons.map(\.location) == ["i18n/en/index.md", "a/b.md"])
    #expect(english.untranslated == ["a/b.md"])
    #expect(english.settings.title == "Course")
    #expect(english.settings.authors == ["甲"])
    #expect(english.settings.baseURL == "https://x.org/en/")
    #expect(course.allLessons.map(\.location) == ["index.md", "a/b.md", "i18n/en/index.md", "i18n/ja/a/b.md"])
    if case .category(let category) = english.navigation[1] { #expect(category.label == "Part A") } else { Issue.record("no category") }
    // The mistake of a lesson that has no translation is told once.
    #expect(
      course.diagnostics.map { "\($0.range?.file.name ?? "") \($0.identifier)" } == [
        "课程/a/b.md UnknownAdmonition", "课程/i18n/ja/a/b.md UnknownAdmonition",
      ])
  }

  @Test func readsTheCoursesSettings() throws {
    let course = try course([
      "a.md": "x",
      "course.yml": "title: 深度学习\ndescription: 一句\nlocale: zh-Hant\nbase_url: https://example.com/dl\nauthors: [甲, 乙]\n"
        + "limits: {steps: 1e9, memory: 1GB, timeout: 10s}\n",
    ])
    #expect(course.diagnostics.isEmpty)
    #expect(course.settings.title == "深度学习")
    #expect(course.settings.locale == "zh-Hant")
    #expect(course.settings.baseURL == "https://example.com/dl/")
    #expect(course.settings.authors == ["甲", "乙"])
    #expect(course.settings.limits == .init(steps: 1_000_000_000, memory: 1_000_000_000, time: 10))
  }

  @Test func linksPagesRelatively() throws {
    let pages = try course(["index.md": "x", "a/b.md": "x", "a/c/d.md": "x"]).lessons.map(\.page)
    #expect(pages[1].relativeURL(from: "index.html") == "a/b.html")
    #expect(pages[0].relativeURL(from: "a/c/d.html") == "../../index.html")
    #expect(pages[2].relativeURL(from: "a/b.html") == "c/d.html")
    #expect(pages[1].relativeURL(from: "a/b.html") == "b.html")
  }

  @Test func refusesACourseOfDrafts() {
    #expect(throws: CourseError.onlyDrafts(path: "Course")) {
      try Course(InMemoryFiles(["a.md": "---\ndraft: true\n---\n"]), path: "Course")
    }
  }

  @Test func saysWhatIsWrongWithAnIncludedFile() throws {
    let tree = BytesInMemory(files: ["a.md": Array("```swift file=b.swift\n```\n".utf8), "b.swift": Array("// \n".utf8) + [0xFF]])
    let course = try Course(tree, path: "Course")
    #expect(course.diagnostics.map(\.identifier) == ["InvalidUTF8"])
    #expect(course.diagnostics.first?.range?.file.name == "Course/b.swift")
  }
}

/// Files of any bytes.
private struct BytesInMemory: FileTree {
  let files: [String: [UInt8]]

  func entries(of folder: String) throws(CourseError) -> [FileEntry] { files.keys.map { FileEntry(name: $0) } }

  func contents(of path: String) throws(CourseError) -> [UInt8] {
    guard let bytes = files[path] else { throw .missingFile(path: path) }
    return bytes
  }
}
