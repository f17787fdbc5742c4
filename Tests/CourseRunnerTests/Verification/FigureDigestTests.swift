import Testing

@testable import CourseRunner

@Suite struct FigureDigestTests {
  private func digest(_ svg: String) -> String { FigureDigest(svg: svg).text }

  @Test func seesTheDrawingAndNotItsLook() {
    let plain = digest("<svg viewBox=\"0 0 4 3\"><path class=\"a\" d=\"M0 0\"/><text x=\"1\">1.0</text></svg>")
    #expect(
      plain
        == digest(
          "<svg viewBox=\"0 0 4 3\" role=\"img\" aria-label=\"x\"><path class=\"b\" d=\"M0 0\"/><text x=\"1\" font-size=\"9\">1.0</text></svg>"
        ))
    #expect(plain != digest("<svg viewBox=\"0 0 4 3\"><path class=\"a\" d=\"M0 1\"/><text x=\"1\">1.0</text></svg>"))
    #expect(plain != digest("<svg viewBox=\"0 0 4 3\"><path class=\"a\" d=\"M0 0\"/><text x=\"1\">1.5</text></svg>"))
    #expect(plain.count == 16)
  }

  @Test func countsTextThatLooksLikeAnAttribute() {
    #expect(digest("<text>a class=\"x\"</text>") != digest("<text>a</text>"))
  }

  @Test(arguments: ["", "<", "<a class=\"", "<a class=", " class=\"x\"", "<a  "])
  func takesBrokenMarkup(_ svg: String) {
    #expect(digest(svg).count == 16)
  }
}
