import Testing

@testable import CourseSite

@Suite struct RelativeURLTests {
  @Test(arguments: [
    ("a.html", "b.html", "b.html"), ("x/a.html", "x/b.html", "b.html"), ("x/a.html", "b.html", "../b.html"),
    ("a.html", "x/y/b.html", "x/y/b.html"),
    ("x/y/a.html", "x/z/b.html", "../z/b.html"), ("a.html", "目 录/b?.html", "目%20录/b%3F.html"), ("a.html", "b:c.html", "./b:c.html"),
  ])
  func leadsFromPageToFile(_ page: String, _ file: String, _ expected: String) {
    #expect(RelativeURL.from(page, to: file) == expected)
  }

  @Test func decodesWhatItEncodes() {
    for text in ["a b", "100%", "a#b?c", "“引号”[]{}|\\^`", "一、前向传播", "%zz", "<script>"] {
      #expect(RelativeURL.decode(RelativeURL.encode(text)) == text)
    }
    #expect(RelativeURL.decode("%E4%B8%AD") == "中")
    #expect(RelativeURL.decode("%FF%") == "%FF%")
  }
}
