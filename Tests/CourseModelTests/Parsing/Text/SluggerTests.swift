import SourceDiagnostics
import Testing

@testable import CourseModel

/// Anchors as github-slugger makes them; the values are its own.
@Suite struct SluggerTests {
  @Test(arguments: [
    ("一、前向传播", "一前向传播"), ("1.1 手动计算示例", "11-手动计算示例"), ("2.1 MSE（回归）", "21-mse回归"),
    ("三、反向传播——🔧 手动推导", "三反向传播-手动推导"), ("3.2 完整推导（2 层网络）", "32-完整推导2-层网络"),
    ("4.1 什么是计算图？", "41-什么是计算图"), ("练习 1：手动推导（纸笔）", "练习-1手动推导纸笔"), ("Hello World!", "hello-world"),
    ("a  b", "a--b"), ("snake_case and-dash", "snake_case-and-dash"), ("C++ & C#", "c--c"), ("Ünïcödé", "ünïcödé"), ("", ""),
    ("🔧", ""),
  ])
  func makesTheSlugsOfGitHub(heading: String, slug: String) {
    #expect(Slugger.slug(of: heading) == slug)
  }

  @Test func numbersRepeatedSlugs() {
    var slugger = Slugger()
    let slugs = ["foo", "foo", "foo 1", "foo-1", "foo"].map { slugger.uniqueSlug(of: $0) }
    #expect(slugs == ["foo", "foo-1", "foo-1-1", "foo-1-2", "foo-2"])
  }

  @Test func numbersHeadingsOfALesson() {
    let lesson = lesson("# 例\n## 例\n## 例 {#own}\n### A {/* #b */}\n### C <!-- #d -->\n### `f(x)` **与** [链接](u)")
    #expect(lesson.headings.map(\.id) == ["例", "例-1", "own", "b", "d", "fx-与-链接"])
    #expect(lesson.headings.map(\.content.plainText) == ["例", "例", "例", "A", "C", "f(x) 与 链接"])
    #expect(lesson.diagnostics.isEmpty)
  }

  @Test func leavesAnchorsToFootnotesAndThePage() {
    let lesson = lesson("# T\n## fn-1\n## fn-x\n## siteMain {#siteMain}\n\na[^1]\n\n[^1]: b\n")
    #expect(lesson.headings.map(\.id) == ["t", "fn-1-1", "fn-x", "siteMain"])
    #expect(lesson.diagnostics.map(\.identifier) == ["DuplicateID"])
  }

  @Test func findsLabelsThatAHeadingHas() {
    #expect(
      mistakes("# T\n## b\n```swift label=b\n1\n```\n").map { String($0.prefix(40)) } == ["3:16-17 DuplicateID: The id 'b' is taken"])
  }
}
