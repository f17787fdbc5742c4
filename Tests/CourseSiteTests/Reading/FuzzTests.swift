import CourseModel
import Testing

@testable import CourseSite

/// Reads rendered pages back: the text that went in must come out, whatever it is.
@Suite struct FuzzTests {
  /// A small generator of its own, so that every run and every machine tries the same texts (SplitMix64).
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static let pieces = [
    "<", ">", "&", "\"", "'", "`", "</pre>", "</samp>", "<script>alert(1)</script>", "<!--", "-->", "]]>", "&lt;", "&amp;amp;", "&#60;",
    "${x}", "%", "\\",
    "\n", "\t", " ", "\r\n", "\u{0}", "\u{1B}[31m", "\u{7F}", "\u{2028}", "\u{FFFE}", "\u{200B}", "汉字", "，", "🔧", "👩‍👩‍👧", "é", "e\u{301}", "ا",
    "onerror=",
    "javascript:", "style=", "{#id}", ":::", "x", "0",
  ]

  private func text(_ generator: inout Generator, withoutBreaks: Bool = false) -> String {
    let count = Int.random(in: 0...12, using: &generator)
    let text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
    return withoutBreaks ? text.split(whereSeparator: { $0.isNewline || $0 == "\t" || $0 == "\u{0}" }).joined() : text
  }

  @Test(arguments: 0..<60) func outputsComeOutAsTheyWentIn(_ seed: UInt64) throws {
    var generator = Generator(state: seed)
    let texts = (0..<8).map { _ in text(&generator) }
    let outputs: [CellOutput] = texts.enumerated().map { index, text in
      switch index % 4 {
      case 0: .stream(text + "x")
      case 1: .value(text: text, typeName: text)
      case 2: .error(message: text)
      default: .figure(.init(svg: "<svg/>", alternative: text, caption: text))
      }
    }
    let results = ["a.md": LessonResults(outputs: [0: outputs])]
    let html = try HTMLReader.read(try page("a.html", of: ["a.md": "# A\n\n```swift\nlet x = 1\n```\n"], results: results))
    let samples = html.all("samp").map(\.text)
    let expected = texts.enumerated().compactMap { index, text in
      index % 4 == 3 ? nil : visible(ArticleRenderer.printable(index % 4 == 0 ? text + "x" : text))
    }
    #expect(samples == expected)
    let figures = texts.enumerated().filter { $0.offset % 4 == 3 }.map(\.element)
    #expect(html.all("figcaption").map(\.text) == figures.map(visible))
    #expect(html.all("div").filter { $0["role"] == "img" }.compactMap { $0["aria-label"] } == figures.map(visible))
    #expect(html.all("script").count == 3, "no script but the page's own")
  }

  @Test(arguments: 0..<60) func titlesComeOutAsTheyWentIn(_ seed: UInt64) throws {
    var generator = Generator(state: seed &+ 1000)
    // Control characters can't stand in YAML; everything else can, in quotes.
    let title = "x" + String(String.UnicodeScalarView(text(&generator, withoutBreaks: true).unicodeScalars.filter(Self.isYAML)))
    let quoted = "'" + title.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    let matter = "---\ntitle: \(quoted)\ndescription: \(quoted)\nkeywords: [\(quoted)]\ntags: [\(quoted)]\n---\n\n文字\n"
    let site = try renderedSite(["a.md": matter, "b.md": "# B\n"])
    for file in site.files where file.path.hasSuffix(".html") {
      _ = try HTMLReader.read(String(decoding: file.contents, as: UTF8.self))
    }
    let html = try HTMLReader.read(String(decoding: try #require(site.file(at: "a.html")).contents, as: UTF8.self))
    #expect(html.all("h1").map(\.text) == [title])
    #expect(html.all("title").map(\.text) == ["\(title) · 课文"])
    #expect(html.all("meta").first { $0["name"] == "description" }?["content"] == title)
    #expect(html.all("meta").first { $0["property"] == "og:title" }?["content"] == title)
    #expect(html.all("nav").first { $0["class"] == "sidebar" }?.all("a").map(\.text).contains(title) == true)
  }

  private static func isYAML(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0x7F && scalar.value & 0xFFFE != 0xFFFE && scalar != "\u{2028}"
  }

  /// What stands for the characters that HTML doesn't allow: visible signs for controls, U+FFFD for noncharacters.
  private func visible(_ text: String) -> String {
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false).joined(separator: "\n")
    let signs: [Unicode.Scalar: Unicode.Scalar] = ["\u{0}": "␀", "\u{1B}": "␛", "\u{7F}": "␡", "\u{FFFE}": "\u{FFFD}"]
    return String(String.UnicodeScalarView(lines.unicodeScalars.map { signs[$0] ?? $0 }))
  }

  /// Running text of a lesson: escaped so that Markdown has no say in it, in every place where text can stand.
  @Test(arguments: 0..<60) func runningTextComesOutAsItWentIn(_ seed: UInt64) throws {
    var generator = Generator(state: seed &+ 2000)
    let text = "x" + String(String.UnicodeScalarView(self.text(&generator, withoutBreaks: true).unicodeScalars.filter(Self.isYAML))) + "x"
    let escaped = text.unicodeScalars.map {
      $0.isASCII && !$0.properties.isAlphabetic && $0 != " " && !("0"..."9").contains($0) ? "\\\($0)" : "\($0)"
    }.joined()
    let markdown =
      "# A\n\n\(escaped)\n\n> \(escaped)\n\n- \(escaped)\n\n## \(escaped)\n\n:::tip[\(escaped)]\n\(escaped)\n:::\n\n**\(escaped)** [\(escaped)](#a)\n"
    let html = try #require(try HTMLReader.read(try page("a.html", of: ["a.md": markdown])).all("article").first)
    #expect(html.all("p").first?.text == text)
    #expect(html.all("blockquote").first?.all("p").map(\.text) == [text])
    #expect(html.all("li").map(\.text) == [text])
    #expect(html.all("h2").first?.text == text + "#")
    #expect(html.all("aside").first?.all("p").map(\.text) == [text, text])
    #expect(html.all("strong").map(\.text) == [text])
    #expect(html.all("a").last?.text == text)
  }
}
