import Testing
import WebMarkup

@testable import Typesetting

@Suite struct DiagramRenderingTests {
  private func render(_ code: String, language: String = "en") throws -> Markup {
    DiagramRenderer(language: language).render(try #require(Diagram.parse(embedded(code)).diagram))
  }

  @Test func makesOneImageWithItsSizeAndDescription() throws {
    let svg = try #require(elements("svg", in: render("flowchart LR\n X[\"输入\"] -->|乘| Y(和)\n Z", language: "zh-Hans")).first)
    #expect(svg.attributes["role"] == "img")
    #expect(svg.attributes["aria-label"] == "流程图: 输入 → 和 (乘); Z")
    let (width, height) = (try #require(svg.attributes["width"]), try #require(svg.attributes["height"]))
    #expect(svg.attributes["viewBox"] == "0 0 \(width) \(height)")
  }

  @Test(arguments: sampleCharts) func writesNoStyleNoIdAndNoScript(code: String) throws {
    let markup = try render(code + "\n style A fill:#f9f\n style x fill:#e3f2fd")
    let text = MarkupSerializer.serialize(markup)
    for forbidden in ["style=", "<style", " id=", "<script", "url(", "href"] { #expect(!text.contains(forbidden)) }
  }

  @Test(arguments: [("#e3f2fd", "blue"), ("#FFF3E0", "orange"), ("#fce4ec", "pink"), ("#e8f5e9", "green")])
  func givesKnownFillsTheClassOfTheTheme(fill: String, name: String) throws {
    let markup = try render("flowchart LR\n X\n style X fill:\(fill),stroke:#1565c0,color:#333")
    let rectangle = try #require(elements("rect", in: markup).first)
    #expect(rectangle.attributes["class"] == "nd \(name)")
    #expect(rectangle.attributes["fill"] == nil)
    #expect(elements("text", in: markup).first?.attributes["class"] == "lb")
  }

  @Test func keepsUnknownFillsWithReadableText() throws {
    let markup = try render("flowchart LR\n X --> Y\n style X fill:#f9f\n style Y fill:#222,stroke:red")
    let rectangles = elements("rect", in: markup)
    let texts = elements("text", in: markup)
    #expect(rectangles.map { $0.attributes["fill"] } == ["#f9f", "#222"])
    #expect(rectangles.map { $0.attributes["class"] } == ["ow", "ow"])
    #expect(texts.map { $0.attributes["fill"] } == ["#333", "#fff"])
    #expect(texts.allSatisfy { $0.attributes["class"] == nil })
  }

  @Test func escapesWhatTheAuthorWrites() throws {
    let markup = try render("flowchart LR\n X[\"<script>alert(1)</script> & 'x'\"] -->|a < b| Y")
    let text = MarkupSerializer.serialize(markup)
    #expect(!text.contains("<script"))
    #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; 'x'"))
  }

  @Test func drawsEveryLabel() throws {
    let markup = try render("flowchart TD\n A[甲] -- 乙 --> B{丙}\n subgraph 丁\n B\n end")
    #expect(Set(elements("text", in: markup).map(\.text)) == ["甲", "乙", "丙", "丁"])
  }

  @Test func showsTheTitle() throws {
    let markup = try render("---\ntitle: 计算图\n---\nflowchart LR\n A --> B")
    #expect(elements("text", in: markup).first?.text == "计算图")
    #expect(elements("svg", in: markup).first?.attributes["aria-label"]?.hasPrefix("Flowchart: 计算图: ") == true)
  }

  @Test func writesNumbersShortly() {
    #expect([1.0, -0.04, 2.25, -3.5, 12.96, .nan].map(svgNumber) == ["1", "0", "2.3", "-3.5", "13", "0"])
  }
}
