import Testing
import WebMarkup

@Suite struct MarkupSerializerTests {
  private func html(_ markup: Markup) -> String { MarkupSerializer.serialize(markup) }

  @Test func escapesText() {
    #expect(html(.text("a < b && c > \"d\"")) == "a &lt; b &amp;&amp; c &gt; \"d\"")
  }

  @Test func escapesAttributeValues() {
    let markup = Markup.element("a", [.href("?a=1&b=\"><script>")])
    #expect(html(markup) == "<a href=\"?a=1&amp;b=&quot;&gt;&lt;script&gt;\"></a>")
  }

  /// HTML allows no control characters and no noncharacters (HTML Standard, 13.1.4).
  @Test func replacesForbiddenCharacters() {
    let noncharacters = String(String.UnicodeScalarView([UInt32(0xFDD0), 0xFFFE, 0x1FFFF].compactMap(Unicode.Scalar.init)))
    #expect(html(.text("a\0b\u{1B}c\r\nd\r\u{7F}\u{85}" + noncharacters + "é𠀀")) == "a␀b␛c\nd\n␡\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}é𠀀")
    #expect(html(.element("a", [.href("\u{1}\t")])) == "<a href=\"␁\t\"></a>")
  }

  @Test(arguments: ["br", "hr", "img", "input", "link", "meta", "wbr"])
  func writesNoEndTagForVoidElements(_ name: String) {
    #expect(html(.element(name)) == "<\(name)>")
  }

  @Test func writesAnEndTagForOtherEmptyElements() {
    #expect(html(.element("script", [.named("src", "a.js")])) == "<script src=\"a.js\"></script>")
  }

  @Test func closesEmptyForeignElementsAtOnce() {
    let markup = Markup.element("svg", [], [.element("g", [], [.element("path", [.named("d", "M0 0")])])])
    #expect(html(markup) == "<svg><g><path d=\"M0 0\"/></g></svg>")
    #expect(html(.element("math", [], [.element("mspace")])) == "<math><mspace/></math>")
  }

  @Test func writesBooleanAttributesBare() {
    #expect(html(.element("details", [.flag("open")])) == "<details open></details>")
  }

  @Test func keepsOrderAndFragments() {
    let markup = Markup.fragment([.text("1"), .fragment([.element("b", text: "2"), .text("3")]), .verbatim("<i>4</i>")])
    #expect(html(markup) == "1<b>2</b>3<i>4</i>")
  }

  @Test func survivesDeepTrees() {
    var markup = Markup.text("x")
    for _ in 0..<20_000 { markup = .element("q", [], [markup]) }
    #expect(html(markup).utf8.count == 20_000 * 7 + 1)
    // The tree is taken apart level by level: releasing a deep chain of enum payloads at once would recurse.
    while case .element(_, _, let children) = markup, let child = children.first { markup = child }
  }
}
