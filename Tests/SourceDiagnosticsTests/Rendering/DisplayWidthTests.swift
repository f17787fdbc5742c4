import SourceDiagnostics
import Testing

@Suite struct DisplayWidthTests {
  /// Widths from Unicode's EastAsianWidth.txt: W and F are 2, N, Na and H are 1.
  @Test(arguments: [("a", 1), ("损", 2), ("（", 2), ("ｶ", 1), ("ハ", 2), ("한", 2), ("é", 1), ("e\u{301}", 1), ("🔧", 2), ("×", 1)])
  func followsTheEastAsianWidthProperty(_ text: String, _ width: Int) {
    #expect(displayWidth(text) == width)
  }
}
