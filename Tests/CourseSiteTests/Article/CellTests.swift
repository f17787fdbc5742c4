import CourseModel
import Testing

@testable import CourseSite

@Suite struct CellTests {
  @Test func numbersFiguresAndCaptionsThem() throws {
    let markdown = "# A\n\n```swift fig-cap=\"说明 & 更多\" fig-alt=\"一条线\"\nlet x = 1\n```\n\n```swift\nlet y = 1\n```\n"
    let figure = CellOutput.figure(.init(svg: "<div class=\"plot\"></div>", caption: "自己的"))
    let html = try article(markdown, outputs: [0: [figure], 1: [figure]])
    #expect(
      html.contains(
        "<div class=\"output\"><span class=\"output-label\">图 1</span>\n<figure><div role=\"img\" aria-label=\"一条线\"><div class=\"plot\"></div></div>\n"
          + "<figcaption>说明 &amp; 更多</figcaption></figure></div>"))
    #expect(html.contains("图 2</span>\n<figure><div class=\"plot\"></div>\n<figcaption>自己的</figcaption>"))
  }

  @Test func tellsValuesAndErrorsFromPrintedText() throws {
    let html = try article(
      "# A\n\n```swift\nlet x = 1\n```\n", outputs: [0: [.value(text: "2.5", typeName: "Double"), .error(message: "超出范围")]])
    #expect(html.contains("<span class=\"output-label\">结果 · Double</span>\n<pre><samp>2.5</samp></pre>"))
    #expect(html.contains("<div class=\"output error wide\"><span class=\"output-label\">错误</span>\n<pre><samp>超出范围</samp></pre>"))
  }

  @Test func letsALongOutputScroll() throws {
    let text = String(repeating: "line\n", count: 31)
    #expect(try article("# A\n\n```swift\nlet x = 1\n```\n", outputs: [0: [.stream(text)]]).contains("class=\"output long\""))
    #expect(!(try article("# A\n\n```swift\nlet x = 1\n```\n", outputs: [0: [.stream(String(text.dropLast(5)))]])).contains("long"))
  }

  @Test func marksAndNumbersLines() throws {
    let html = try article("# A\n\n```swift {2} showLineNumbers=5 ignore\nlet a = 1\nlet b = a\n```\n")
    #expect(html.contains("<span class=\"line\" data-line=\"5\"><span class=\"k\">let</span> a = <span class=\"m\">1</span></span>\n"))
    #expect(html.contains("<span class=\"line hl\" data-line=\"6\"><span class=\"k\">let</span> b = a</span>\n"))
  }

  @Test func showsOnlyWhatTheAuthorWants() throws {
    let hidden = try article("# A\n\n```swift include=false\nlet x = 1\n```\n", outputs: [0: [.stream("x")]])
    #expect(!hidden.contains("cell"))
    let outputOnly = try article("# A\n\n```swift echo=false\nlet x = 1\n```\n", outputs: [0: [.stream("x")]])
    #expect(outputOnly.contains("<samp>x</samp>") && !outputOnly.contains("<code>"))
    let codeOnly = try article("# A\n\n```swift output=false\nlet x = 1\n```\n", outputs: [0: [.stream("x")]])
    #expect(!codeOnly.contains("<samp>") && codeOnly.contains("aria-label=\"代码 1\""))
    let folded = try article("# A\n\n```swift output=collapse\nlet x = 1\n```\n", outputs: [0: [.stream("x")]])
    #expect(folded.contains("<details class=\"cell-fold\"><summary>查看输出</summary>\n<div class=\"output\">"))
  }

  @Test func givesEveryCellAnIDOfItsOwn() throws {
    let html = try article("# A\n\n## Cell 1\n\n```swift ignore\nlet x = 1\n```\n\n```swift ignore label=one\nlet y = 1\n```\n")
    #expect(html.contains("<h2 id=\"cell-1\">"))
    #expect(html.contains("<div class=\"cell\" id=\"cell-1-2\""))
    #expect(html.contains("<div class=\"cell\" id=\"one\""))
  }
}

@Suite struct FigureWidthTests {
  @Test(
    arguments: [
      ("60%", "w60"), ("64%", "w60"), ("368px", "w50"), ("1%", "w10"), ("100%", nil), ("2000px", nil), ("wide", nil), ("", nil),
      ("-5%", nil), (nil, nil),
    ] as [(String?, String?)])
  func roundsToTenthsOfTheColumn(_ text: String?, _ name: String?) {
    #expect(ArticleRenderer.width(text) == name)
  }
}
