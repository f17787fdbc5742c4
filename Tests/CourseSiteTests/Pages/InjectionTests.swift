import CourseModel
import Testing

@testable import CourseSite

/// Whatever an author, a lesson's program or a file name says, it stays text.
@Suite struct InjectionTests {
  private static let attack = #"</title></script></pre><script>alert("x")</script><img src=x onerror='alert(1)'>&lt;"'`"#

  /// Every `<` that isn't the start or end of one of the elements that pages are made of.
  private func strayTags(in html: String) -> [String] {
    html.split(separator: "<", omittingEmptySubsequences: false).dropFirst().map { String($0.prefix(30)) }
      .filter { $0.hasPrefix("script>") || $0.hasPrefix("img src=x") || $0.hasPrefix("/title></script") || $0.hasPrefix("script>alert") }
  }

  @Test func keepsOutputsText() throws {
    let markdown = "# A\n\n```swift\nlet x = 1\n```\n"
    let outputs: [CellOutput] = [
      .stream(Self.attack), .value(text: Self.attack, typeName: Self.attack), .error(message: Self.attack),
      .figure(.init(svg: "<svg></svg>", alternative: Self.attack, caption: Self.attack)),
    ]
    let html = try article(markdown, outputs: [0: outputs])
    #expect(strayTags(in: html) == [])
    #expect(html.contains("&lt;/title&gt;&lt;/script&gt;&lt;/pre&gt;&lt;script&gt;alert(\"x\")&lt;/script&gt;"))
    #expect(html.contains("aria-label=\"&lt;/title&gt;&lt;/script&gt;&lt;/pre&gt;&lt;script&gt;alert(&quot;x&quot;)"))
  }

  @Test func keepsTheFrontMatterText() throws {
    let quoted = "'" + Self.attack.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    let matter = "---\ntitle: \(quoted)\ndescription: \(quoted)\nsidebar_label: \(quoted)\nkeywords: [\(quoted)]\n---\n\n文字\n"
    let site = try renderedSite(["a.md": matter, "b.md": "# B\n"])
    for file in site.files where file.path.hasSuffix(".html") || file.path.hasSuffix(".js") {
      #expect(strayTags(in: String(decoding: file.contents, as: UTF8.self)) == [], "\(file.path)")
    }
    let html = try page("a.html", of: ["a.md": matter])
    #expect(try element("title", in: html).hasPrefix("<title>&lt;/title&gt;&lt;/script&gt;"))
    #expect(html.contains("<h1>&lt;/title&gt;"))
  }

  @Test func keepsTitlesAndLabelsText() throws {
    let markdown = """
      # A `<script>alert(1)</script>`

      ## \\<script>alert(2)\\</script>

      :::tip \\<script>alert(3)\\</script>
      文字
      :::

      ```swift title="<script>alert(4)</script>" ignore
      let x = "<script>alert(5)</script>"
      ```
      """
    let html = try page("a.html", of: ["a.md": markdown])
    #expect(strayTags(in: html) == [])
  }

  @Test func keepsFileNamesText() throws {
    let name = "x'\"><script>alert(1)<"
    let site = try renderedSite(["\(name).md": "# A\n", "b.md": "# B\n\n[那里](<\(name).md>)\n"])
    for file in site.files where file.path.hasSuffix(".html") {
      let html = String(decoding: file.contents, as: UTF8.self)
      #expect(strayTags(in: html) == [], "\(file.path)")
      #expect(!html.contains("href=\"x'\""))
    }
  }

  @Test func writesASearchIndexThatCannotEndItsScript() throws {
    let site = try renderedSite(["a.md": "# A\n\n`</script><!--` \u{2028} \\\\ \"\n"])
    let text = String(decoding: try #require(site.file(at: SearchIndex.path)).contents, as: UTF8.self)
    #expect(!text.contains("</script"))
    #expect(!text.contains("<!--"))
    #expect(text.contains(#"\u003c/script>\u003c!--"#))
    #expect(!text.contains("\u{2028}"))
  }

  @Test func showsControlCharactersOfOutputs() throws {
    let html = try article("# A\n\n```swift\nlet x = 1\n```\n", outputs: [0: [.stream("a\u{1B}[31mb\u{0}\u{7F}\r\nc\td\u{85}\n")]])
    #expect(html.contains("<samp>a␛[31mb␀␡\nc\td\u{FFFD}</samp>"))
  }

  @Test func keepsALeadingLineBreakOfOutput() throws {
    let html = try article("# A\n\n```swift\nlet x = 1\n```\n", outputs: [0: [.stream("\n参数\n")]])
    // The browser's parser removes one line break after <pre>.
    #expect(html.contains("<pre>\n<samp>\n参数</samp></pre>"))
  }
}
