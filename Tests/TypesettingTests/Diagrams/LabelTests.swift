import Testing

@testable import Typesetting

@Suite struct LabelTests {
  private func lines(_ text: String, width: Double) -> [String] {
    LabelLayout(DiagramLabel(text), fontSize: 10, maximumWidth: width).lines.map { $0.map(\.text).joined() }
  }

  @Test func measuresHanAsOneEm() {
    #expect(TextMetrics.width("前向传播", fontSize: 14) == 56)
    #expect(TextMetrics.width("（：", fontSize: 14) == 28)
  }

  @Test func measuresCombiningMarksAndEmojiOnce() {
    #expect(TextMetrics.width("e\u{301}", fontSize: 10) == TextMetrics.width("e", fontSize: 10))
    #expect(TextMetrics.width("👨‍👩‍👧", fontSize: 10) == TextMetrics.width("👨", fontSize: 10))
  }

  @Test func breaksEvenlyIntoAsFewLinesAsFit() {
    let broken = lines("一二三四五六七八九十一二", width: 100)
    #expect(broken.map(\.count) == [6, 6])
  }

  @Test func breaksAtSpacesAndDropsThem() {
    #expect(lines("alpha beta gamma delta", width: 66) == ["alpha beta", "gamma delta"])
  }

  @Test func startsNoLineWithAClosingMark() {
    for width in stride(from: 30.0, to: 90, by: 3) {
      let broken = lines("计算（前向）传播，得到损失。然后「反向」", width: width)
      #expect(broken.joined() == "计算（前向）传播，得到损失。然后「反向」")
      for line in broken {
        #expect(!"）」，。".contains(line.first ?? " "), "\(line) at \(width)")
        #expect(!"（「".contains(line.last ?? " "), "\(line) at \(width)")
      }
    }
  }

  @Test func cutsAWordThatIsWiderThanALine() {
    let broken = lines(String(repeating: "m", count: 60), width: 100)
    #expect(broken.count > 4)
    #expect(broken.joined().count == 60)
  }

  @Test func decodesCharacterReferences() {
    #expect(decodingCharacterReferences(in: "#quot;&lt;#35;&#x3b1;&alpha; #x &nosuch; a#b;") == "\"<#αα #x &nosuch; a#b;")
    #expect(decodingCharacterReferences(in: "&#0;&#xD800;&#99999999;") == "&#0;&#xD800;&#99999999;")
  }
}
