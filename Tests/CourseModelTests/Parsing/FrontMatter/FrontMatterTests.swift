import SourceDiagnostics
import Testing

@testable import CourseModel

@Suite struct FrontMatterTests {
  /// A front matter between its fences.
  private func frontMatter(_ yaml: String) -> FrontMatter { lesson("---\n\(yaml)\n---\ntext\n").frontMatter }

  @Test func readsAllKeysOfDocusaurus() {
    let keys = frontMatter(
      """
      id: fwd
      title: "1.2 前向传播 🔧"
      pagination_label: 下一课
      sidebar_label: 前向
      sidebar_position: 2.5
      sidebar_class_name: hot
      sidebar_key: k1
      sidebar_custom_props: {a: 1, b: [x, y]}
      displayed_sidebar: null
      hide_title: true
      hide_table_of_contents: false
      toc_min_heading_level: 3
      toc_max_heading_level: 5
      pagination_next: null
      pagination_prev: intro
      parse_number_prefixes: false
      custom_edit_url: https://example.com
      keywords: [前向传播, MSE]
      description: 一句话
      image: img/a.png
      slug: /fwd
      tags: [math, {label: 深度学习, permalink: /dl}]
      draft: false
      unlisted: true
      last_update: {date: 2026-01-02, author: 甲}
      """)
    #expect(keys.id == "fwd")
    #expect(keys.title == "1.2 前向传播 🔧")
    #expect(keys.paginationLabel == "下一课")
    #expect(keys.sidebarLabel == "前向")
    #expect(keys.sidebarPosition == 2.5)
    #expect(keys.sidebarClassName == "hot")
    #expect(keys.sidebarKey == "k1")
    #expect(keys.sidebarCustomProperties.map(\.key) == ["a", "b"])
    #expect(keys.sidebarCustomProperties.map(\.value) == ["1", "[x, y]"])
    #expect(keys.displayedSidebar == .none)
    #expect(keys.hidesTitle && !keys.hidesTableOfContents)
    #expect(keys.minimumHeadingLevel == 3 && keys.maximumHeadingLevel == 5)
    #expect(keys.next == .none)
    #expect(keys.previous == .value("intro"))
    #expect(!keys.parsesNumberPrefixes)
    #expect(keys.customEditURL == .value("https://example.com"))
    #expect(keys.keywords == ["前向传播", "MSE"])
    #expect(keys.description == "一句话")
    #expect(keys.image == "img/a.png")
    #expect(keys.slug == "/fwd")
    #expect(keys.tags == [.init(label: "math"), .init(label: "深度学习", permalink: "/dl")])
    #expect(!keys.isDraft && keys.isUnlisted)
    #expect(keys.lastUpdate == .init(date: "2026-01-02", author: "甲"))
    #expect(keys.others.isEmpty)
  }

  @Test func readsOurOwnKeys() {
    let keys = frontMatter("course: {time: 1.5h, requires: [a, b/c], steps: 2e8, memory: 512MB, timeout: 500ms, session: cell}")
    #expect(keys.course.minutes == 90)
    #expect(keys.course.requires == ["a", "b/c"])
    #expect(keys.course.stepLimit == 200_000_000)
    #expect(keys.course.memoryLimit == 512_000_000)
    #expect(keys.course.timeLimit == 0.5)
    #expect(keys.course.session == .cell)
  }

  @Test func takesScalarsAsTheyAreWritten() {
    let keys = frontMatter("title: no\nsidebar_label: 010\ndescription: 2026-01-02\nkeywords: yes\nx_own: [1, {a: b}]")
    #expect(keys.title == "no")
    #expect(keys.sidebarLabel == "010")
    #expect(keys.description == "2026-01-02")
    #expect(keys.keywords == ["yes"])
    #expect(keys.others.map(\.key) == ["x_own"])
    #expect(keys.others.map(\.value) == ["[1, {a: b}]"])
  }

  @Test(arguments: [
    ("title: a: b", "2:9-10 MalformedYAML: The front matter is not valid YAML: mapping values are not allowed in this context"),
    ("title: \"abc", "2:12 MalformedYAML: The front matter is not valid YAML: found unexpected end of stream"),
    ("title: a\ntitle: b", "3:1-6 MalformedYAML: The key 'title' stands twice"),
    ("- a\n- b", "2:1-4 MalformedYAML: The front matter holds 'key: value' lines and nothing else"),
    ("标题: [a", "2:7 MalformedYAML: The front matter is not valid YAML: did not find expected ',' or ']'"),
    ("hide_title: 3", "2:13-14 WrongFrontMatterValue: 'hide_title' takes true or false"),
    ("title: x\nsidebar_position: 二", "3:19-20 WrongFrontMatterValue: 'sidebar_position' takes a number"),
    ("title: [a]", "2:8-11 WrongFrontMatterValue: 'title' takes a text"),
    ("toc_min_heading_level: 9", "2:24-25 WrongFrontMatterValue: 'toc_min_heading_level' takes a whole number from 2 to 6"),
    ("tags: math", "2:7-11 WrongFrontMatterValue: 'tags' takes a list of tags"),
    ("course: {sed: 1}", "2:10-13 UnknownKey: 'sed' is not a key of 'course'"),
    ("course: {steps: lots}", "2:17-21 WrongFrontMatterValue: 'steps' takes a number of steps such as 2e8"),
    ("course: 3", "2:9-10 WrongFrontMatterValue: 'course' takes a mapping, such as {time: 30m, steps: 2e8}"),
    ("course: {seed: 1}", "2:10-14 UnsupportedKey: 'seed' is not supported"),
    ("course:\n  time: 1m\n  time: 2m", "4:3-7 MalformedYAML: The key 'time' stands twice"),
    ("a: &x [b]\nc: *x", "3:4-6 MalformedYAML: The alias '*x' is not supported"),
    ("slug: \"/a\\0b\"", "2:7-14 WrongFrontMatterValue: 'slug' takes a path without control characters"),
    (
      "slug: " + String(repeating: "x", count: 300),
      "2:7-307 WrongFrontMatterValue: 'slug' takes a path whose parts have at most 240 bytes each"
    ),
    ("id: a/b", "2:5-8 WrongFrontMatterValue: 'id' takes a name without '/'"),
    ("titel: x", "2:1-6 UnknownKey: 'titel' is not a key of the front matter and is ignored"),
  ])
  func findsMistakes(yaml: String, expected: String) throws {
    let found = mistakes("---\n\(yaml)\n---\ntext\n")
    #expect(found.count == 1, "\(found)")
    let first = try #require(found.first)
    #expect(first.hasPrefix(expected), "\(first)")
  }

  @Test func showsMalformedYAML() {
    #expect(
      report("---\ntitle: 课 # 好\nkeywords: [a, b\n---\n# T\n").hasPrefix("lesson.md:3:16: error: The front matter is not valid YAML: "))
  }

  @Test func suggestsTheNearestKey() {
    let diagnostic = lesson("---\ncourse:\n  timout: 5s\n---\n").diagnostics.first
    #expect(diagnostic?.explanation == "Did you mean 'timeout'?")
    #expect(diagnostic?.fixIts.first?.message == "Replace 'timout' by 'timeout'")
  }

  @Test func tellsAnUnclosedFrontMatterFromARule() {
    #expect(mistakes("---\ntitle: x\n\n# T\n") == ["1:1-4 UnclosedFrontMatter: The front matter is never closed"])
    #expect(lesson("---\n\ntext\n").dump() == "rule @1:1-1:4\nparagraph @3:1-3:5\n  text \"text\" @3:1-3:5\n")
    #expect(mistakes("---\n---\n# T\n").isEmpty)
    #expect(lesson("---\n---\n# T\n").headings.count == 1)
  }

  @Test func readsTheSeedsKind() {
    let lesson = lesson(
      """
      ---
      title: "1.2 前向传播与反向传播 🔧"
      sidebar_position: 2
      description: "理解前向传播计算过程、损失函数（MSE/交叉熵）"
      keywords: [前向传播, 反向传播]
      ---

      # 前向传播
      """)
    #expect(lesson.diagnostics.isEmpty)
    #expect(lesson.title == "1.2 前向传播与反向传播 🔧")
    #expect(lesson.page.position == 2)
    #expect(lesson.hasTitleHeading)
    #expect(lesson.dump() == "heading 1 #前向传播 @8:1-8:7\n  text \"前向传播\" @8:3-8:7\n")
  }

  @Test func takesTitleAndSummaryFromTheBody() {
    #expect(lesson("# 标题 `x`\n\n第一段。\n\n第二段").title == "标题 x")
    #expect(lesson("# 标题\n\n第一**段**。\n\n第二段").summary == "第一段。")
    #expect(lesson("text", path: "02-第二课.md").title == "第二课")
  }

  @Test func takesAmpersandsAndStarsInTexts() {
    #expect(mistakes("---\ntitle: Q & A, R&D *so*\ndescription: \"&a 和 *b\"\n---\n").isEmpty)
  }
}
