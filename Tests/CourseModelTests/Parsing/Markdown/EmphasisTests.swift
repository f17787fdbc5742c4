import CourseModel
import Testing

/// Emphasis in scripts without blanks, where CommonMark's flanking rule fails, and line breaks between their characters.
@Suite struct EmphasisTests {
  @Test(arguments: [
    ("该**误差（loss）**越小", "<p>该<strong>误差（loss）</strong>越小</p>\n"),
    ("**注意：**这是", "<p><strong>注意：</strong>这是</p>\n"),
    ("这是**“引用”**吗", "<p>这是<strong>“引用”</strong>吗</p>\n"),
    ("~~删除：~~后面", "<p><del>删除：</del>后面</p>\n"),
    ("中文*（斜）*中文", "<p>中文<em>（斜）</em>中文</p>\n"),
    ("中文***（两）***中文", "<p>中文<em><strong>（两）</strong></em>中文</p>\n"),
    ("用Swift**（新）**写", "<p>用Swift<strong>（新）</strong>写</p>\n"),
    ("中**`code`**文", "<p>中<strong><code>code</code></strong>文</p>\n"),
    ("中**[链接](u)**文", "<p>中<strong><a href=\"u\">链接</a></strong>文</p>\n"),
    ("中~~**（x）**~~文", "<p>中<del><strong>（x）</strong></del>文</p>\n"),
    ("한국어**(괄호)**는", "<p>한국어<strong>(괄호)</strong>는</p>\n"),
    ("日本語の**「強調」**です", "<p>日本語の<strong>「強調」</strong>です</p>\n"),
    ("中**a*b**文", "<p>中<strong>a*b</strong>文</p>\n"),
    // Nothing changes where the rule already works, and escapes and code stay what they are.
    ("中\\**（x）", "<p>中**（x）</p>\n"), ("`中**（x）**文`", "<p><code>中**（x）**文</code></p>\n"),
    ("a**\"b\"**c", "<p>a**&quot;b&quot;**c</p>\n"), ("中 ** （x） ** 文", "<p>中 ** （x） ** 文</p>\n"),
    ("中*（未闭合", "<p>中*（未闭合</p>\n"), ("[中**（x](u**（)", "<p><a href=\"u**%EF%BC%88\">中**（x</a></p>\n"),
  ])
  func readsEmphasisBesideEastAsianPunctuation(text: String, html: String) {
    #expect(SpecificationHTML.html(of: lesson(text).blocks) == html)
  }

  @Test func keepsPlacesExactBesideMarkers() {
    #expect(
      lesson("该**误差（loss）**越小，**“a”**").dump() == """
        paragraph @1:1-1:24
          text "该" @1:1-1:2
          strong @1:2-1:14
            text "误差（loss）" @1:4-1:12
          text "越小，" @1:14-1:17
          strong @1:17-1:24
            text "“a”" @1:19-1:22

        """)
  }

  @Test(arguments: [
    ("前一行\n后一行", "<p>前一行后一行</p>\n"), ("逗号，\n后", "<p>逗号，后</p>\n"), ("中文\nEnglish", "<p>中文\nEnglish</p>\n"),
    ("English\n中文", "<p>English\n中文</p>\n"), ("说“是”\n吗", "<p>说“是”吗</p>\n"), ("等……\n后", "<p>等……后</p>\n"),
    ("한국어\n문장", "<p>한국어\n문장</p>\n"), ("カナ\nかな", "<p>カナかな</p>\n"), ("**粗**\n*斜*", "<p><strong>粗</strong><em>斜</em></p>\n"),
    ("🔧\n中文", "<p>🔧\n中文</p>\n"), ("硬  \n换行", "<p>硬<br />\n换行</p>\n"), ("`码`\n后", "<p><code>码</code>后</p>\n"),
  ])
  func joinsLinesOfChineseAndJapanese(text: String, html: String) {
    #expect(SpecificationHTML.html(of: lesson(text).blocks) == html)
  }

  @Test func keepsNoncharactersOfTheAuthor() {
    let noncharacter = Unicode.Scalar(UInt32(0xFDD0)).map { String($0) } ?? ""
    let text = "a\(noncharacter)b**（x）**中"
    #expect(SpecificationHTML.html(of: lesson(text).blocks) == "<p>a\(noncharacter)b<strong>（x）</strong>中</p>\n")
  }

  @Test func endsBareAddressesBeforeEastAsianPunctuation() {
    let html = SpecificationHTML.html(of: lesson("见 https://example.com/a，然后 https://b.org/路径。").blocks)
    #expect(
      html == "<p>见 <a href=\"https://example.com/a\">https://example.com/a</a>，然后 "
        + "<a href=\"https://b.org/%E8%B7%AF%E5%BE%84\">https://b.org/路径</a>。</p>\n")
  }
}
