import CourseModel
import SourceDiagnostics
import Testing

@Suite struct DirectiveTests {
  /// The admonitions of a text, as `kind(title)#id.class`.
  private func admonitions(_ text: String) -> [String] {
    let lesson = lesson(text)
    #expect(lesson.diagnostics.isEmpty, "\(lesson.diagnostics.map(\.line))")
    return lesson.allBlocks.compactMap { block in
      guard case .admonition(let admonition) = block.content else { return nil }
      let title = admonition.title.map { "(\($0.plainText))" } ?? ""
      return admonition.kind.rawValue + title + (admonition.id.map { "#\($0)" } ?? "") + admonition.classes.map { ".\($0)" }.joined()
    }
  }

  @Test(arguments: [
    (":::tip\na\n:::", "tip"), (":::tip 🔧 核心 `技能`\na\n:::", "tip(🔧 核心 技能)"), (":::tip[标题 **粗**]\na\n:::", "tip(标题 粗)"),
    (":::tip[T]{.cls #id}\na\n:::", "tip(T)#id.cls"), (":::{tip} T\na\n:::", "tip(T)"), ("::: tip T\na\n:::", "tip(T)"),
    (":::tip{#x}\na\n:::", "tip#x"), (":::tip T {#x .a .b}\na\n:::", "tip(T)#x.a.b"), (":::TIP\na\n:::", "tip"),
    (":::tip[a [b](c) \\] d]\na\n:::", "tip(a b ] d)"), (":::::tip\na\n:::::", "tip"), (":::tip\na\n::::", "tip"),
    (":::tip\n:::", "tip"), ("  :::tip\n  a\n  :::", "tip"), ("text\n:::tip\na\n:::\ntext", "tip"), ("> [!TIP]\n> a", "tip"),
    ("> [!CAUTION]", "caution"), (":::tip $x$ 题\na\n:::", "tip(x 题)"), (":::tip 该**误差（l）**越小\na\n:::", "tip(该误差（l）越小)"),
  ])
  func readsEveryForm(text: String, expected: String) {
    #expect(admonitions(text) == [expected])
  }

  @Test(arguments: [
    "note", "tip", "info", "warning", "danger", "secondary", "important", "success", "caution",
  ])
  func knowsTheKindsOfDocusaurus(kind: String) {
    #expect(admonitions(":::\(kind)\na\n:::") == [kind])
  }

  @Test func nests() {
    let text = """
      :::::info
      ::::warning W
      :::danger
      内
      :::
      ::::
      :::::

      :::tip
      :::note
      同样多的冒号
      :::
      外
      :::

      - 项

        :::tip 表内
        - 更内
          :::note
          x
          :::
        :::

      > :::info
      > 引用
      > :::
      """
    #expect(admonitions(text) == ["info", "warning(W)", "danger", "tip", "note", "tip(表内)", "note", "info"])
  }

  @Test func leavesColonsInCodeAlone() {
    let text = ":::tip\n```text\n:::\n:::note\n```\n\n    :::\n\n$$\n:::\n$$\n\n<!--\n:::\n-->\n:::\nafter"
    #expect(
      lesson(text).dump() == """
        admonition tip @1:1-16:4
          example 'text' ":::\\n:::note" @2:1-5:4
          example '' ":::" @7:5-7:8
          math ":::" @9:1-11:3
        paragraph @17:1-17:6
          text "after" @17:1-17:6

        """)
    #expect(lesson(text).diagnostics.isEmpty)
  }

  @Test func leavesOtherColonsAlone() {
    for text in ["a ::: b", "::", ":::)", "a:::tip", "：：：提示", "    :::tip"] {
      #expect(lesson(text).diagnostics.isEmpty, "\(text)")
      #expect(admonitions(text).isEmpty)
    }
  }

  @Test func closesOverParagraphsListsAndQuotes() {
    for body in ["text", "- a", "> quote", "| a |\n|---|\n| b |", "1. a\n   - b", "# h", "text\n- a\n  lazy", "> q\nlazy"] {
      let lesson = lesson(":::tip\n\(body)\n:::\nafter")
      #expect(lesson.diagnostics.isEmpty, "\(body)")
      #expect(lesson.blocks.count == 2, "\(body)\n\(lesson.dump())")
    }
  }

  @Test func sortsTheCellsOfAnExercise() throws {
    let text = """
      ```swift
      let x = 1
      ```

      :::exercise[练习 2：数值梯度]{#ex-grad}
      题目……

      ```swift
      let given = 2
      ```
      ```swift starter
      let g = ____
      ```
      :::hint
      用中心差分。
      :::
      :::solution
      ```swift
      let g = 3
      ```
      :::
      ::::solution 另一解
      :::tip
      ```swift
      let g = 4
      ```
      :::
      ::::
      ```swift check
      expect(g)
      ```
      :::

      ```swift
      x
      ```

      :::exercise
      纸笔
      :::solution
      答
      :::
      :::
      """
    let lesson = lesson(text)
    #expect(lesson.diagnostics.isEmpty, "\(lesson.diagnostics.map(\.line))")
    let steps = lesson.steps.map { step in
      switch step {
      case .cell(let cell): "cell \(cell.index)"
      case .exercise(let exercise): "exercise \(exercise.id)"
      }
    }
    #expect(steps == ["cell 0", "exercise ex-grad", "cell 6", "exercise exercise-1"])
    guard case .exercise(let exercise) = lesson.steps[1] else { return }
    #expect(exercise.title?.plainText == "练习 2：数值梯度")
    #expect(exercise.setup.map(\.source.code) == ["let given = 2"])
    #expect(exercise.starter.map(\.source.code) == ["let g = ____"])
    #expect(exercise.solutions.map { $0.map(\.source.code) } == [["let g = 3"], ["let g = 4"]])
    #expect(exercise.checks.map(\.source.code) == ["expect(g)"])
    #expect(lesson.cells.map(\.role) == [.lesson, .setup, .starter, .solution, .solution, .check, .lesson])
    #expect(lesson.cells.map(\.index) == Array(0...6))
  }

  @Test func readsQuizzesAndTabs() {
    let text = """
      :::quiz[选择]
      哪些对？

      - [x] 一
        因为 **一**。

        - 更多
      - [ ] 二
      - [x] 三
      :::

      ::::tabs{sync=lang}
      :::tab[Swift]{value=swift default}
      a
      :::
      :::tab Python
      b
      :::
      ::::
      """
    #expect(
      lesson(text).dump() == """
        quiz #quiz-1 @1:1-10:4
          title
            text "选择" @1:9-1:11
          paragraph @2:1-2:5
            text "哪些对？" @2:1-2:5
          choice right @4:1-7:7
            text "一" @4:7-4:8
            text "因为 " @5:3-5:6
            strong @5:6-5:11
              text "一" @5:8-5:9
            text "。" @5:11-5:12
            list bullets tight @7:3-7:7
              item @7:3-7:7
                paragraph @7:5-7:7
                  text "更多" @7:5-7:7
          choice wrong @8:1-8:8
            text "二" @8:7-8:8
          choice right @9:1-9:8
            text "三" @9:7-9:8
        tabs sync=lang @12:1-19:5
          tab 'swift' default @13:1-15:4
            title
              text "Swift" @13:8-13:13
            paragraph @14:1-14:2
              text "a" @14:1-14:2
          tab 'Python' @16:1-18:4
            title
              text "Python" @16:8-16:14
            paragraph @17:1-17:2
              text "b" @17:1-17:2

        """)
  }
}
