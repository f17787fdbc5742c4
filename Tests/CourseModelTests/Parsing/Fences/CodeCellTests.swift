import CourseModel
import SourceDiagnostics
import Testing

@Suite struct CodeCellTests {
  @Test func readsAllAttributes() throws {
    let text = """
      ```swift title="图 \\"一\\"" {1,3-4} ins={2} del={3} showLineNumbers=10 wrap, nocopy label=fwd session=s reset steps=1_000
      //| memory: 64MiB
      //| timeout: 2.5s
      //| echo: false
      //| output: collapse
      //| fig-cap: "损失: 曲线"
      //| fig-alt: 说明
      //| fig-width: 80%
      //| fold: true
      //| twin: py
      a
      b
      c
      d
      ```
      ```python
      a
      ```
      """
    let lesson = lesson(text)
    #expect(lesson.diagnostics.isEmpty)
    let cell = try #require(lesson.cells.first)
    var expected = CodeAttributes()
    expected.title = "图 \"一\""
    expected.firstLineNumber = 10
    expected.wraps = true
    expected.hidesCopyButton = true
    expected.session = "s"
    expected.resetsSession = true
    expected.stepLimit = 1000
    expected.memoryLimit = 64 << 20
    expected.timeLimit = 2.5
    expected.showsCode = false
    expected.outputDisplay = .collapsed
    expected.figureCaption = "损失: 曲线"
    expected.figureAlternative = "说明"
    expected.figureWidth = "80%"
    expected.isFolded = true
    expected.twin = "py"
    #expect(cell.attributes == expected)
    #expect(cell.label == "fwd")
    #expect(cell.source.code == "a\nb\nc\nd")
    #expect(cell.source.range(0..<1).start == SourcePosition(line: 11, column: 1))
    #expect(cell.lines.map(\.isHighlighted) == [true, false, true, true])
    #expect(cell.lines.map(\.change) == [nil, .inserted, .deleted, nil])
  }

  @Test(arguments: [
    ("", CodeAttributes.Execution.run), ("ignore", .ignore), ("eval=false", .ignore), ("no_run", .check), ("compile_fail", .mustNotCompile),
    ("should_panic", .mustFail(containing: nil)), ("error=\"除以零\"", .mustFail(containing: "除以零")),
  ])
  func decidesWhatTheBuildDoes(info: String, execution: CodeAttributes.Execution) {
    let lesson = lesson("```swift \(info)\n1\n```")
    #expect(lesson.diagnostics.isEmpty)
    #expect(lesson.cells.first?.attributes.execution == execution)
  }

  @Test func hidesAndHighlightsLinesByComments() throws {
    let cell = try #require(
      lesson(
        """
        ```swift {1}
        // snippet.hide
        let secret = 1
        // snippet.show
        let a = 1
        let b = 2 // hide
        // highlight-next-line
        let c = 3
        let d = 4 /// hide
        // highlight-start
        let e = 5
        // highlight-end
        let f = 6
        ```
        """
      ).cells.first)
    #expect(cell.source.code.split(separator: "\n").count == 12)
    #expect(cell.lines.map(\.text) == ["let a = 1", "let c = 3", "let d = 4 /// hide", "let e = 5", "let f = 6"])
    #expect(cell.lines.map(\.isHighlighted) == [true, true, false, true, false])
    #expect(cell.lines.map(\.index) == [3, 6, 7, 9, 11])
  }

  @Test func highlightsLinesInOtherLanguages() {
    let block = lesson("```python {2}\n# highlight-next-line\na\nb\n```").blocks.first
    guard case .codeExample(let example)? = block?.content else {
      Issue.record("not an example")
      return
    }
    #expect(example.lines.map(\.text) == ["a", "b"])
    #expect(example.lines.map(\.isHighlighted) == [true, true])
    #expect(example.language == "python")
  }

  @Test func attachesExpectedOutputs() throws {
    let text = """
      - 项

        ```swift label=a
        print(1)
        ```

        ```output tol=1e-9 rtol=1e-6
        1
        ...
        ```
        ```error
        boom
        ```
      """
    let lesson = lesson(text)
    #expect(lesson.diagnostics.isEmpty)
    let cell = try #require(lesson.cells.first)
    #expect(cell.expectations.map(\.kind) == [.output, .error])
    let output = cell.expectations[0]
    #expect(output.text.code == "1\n...")
    #expect(output.absoluteTolerance == 1e-9 && output.relativeTolerance == 1e-6)
    #expect(output.bodyRange.text == "  1\n  ...\n")
    #expect(output.linePrefix == "  ")
    #expect(output.text.range(2..<5).start == SourcePosition(line: 9, column: 3))
    #expect(cell.expectations[1].text.code == "boom")
    // The cell in the tree is the same.
    guard case .codeCell(let inTree)? = lesson.allBlocks.first(where: { if case .codeCell = $0.content { true } else { false } })?.content
    else {
      Issue.record("no cell in the tree")
      return
    }
    #expect(inTree.expectations.count == 2)
  }

  @Test func keepsTheOutputsOfOtherLanguagesAsExamples() {
    let lesson = lesson("```python\nprint(1)\n```\n```output\n1\n```")
    #expect(lesson.diagnostics.isEmpty)
    #expect(lesson.dump() == "example 'python' \"print(1)\" @1:1-3:4\nexample 'output' \"1\" @4:1-6:4\n")
  }

  @Test func readsPrintsComments() throws {
    let cell = try #require(
      lesson(
        """
        ```swift
        print("a") // Prints "a"
        print("// Prints \\"x\\"")
        // Prints "引 \\"号\\" \\n"
        let s = 1 // not Prints "x"
        ```
        """
      ).cells.first)
    #expect(cell.printsComments.map(\.line) == [0, 2])
    #expect(cell.printsComments.map(\.text) == ["a", "引 \"号\" \n"])
    #expect(cell.printsComments.map { "\($0.range.start.line):\($0.range.start.column)" } == ["2:23", "4:12"])
  }

  @Test func tellsLanguagesApart() {
    let text = "```Swift\n1\n```\n```mermaid title=\"图\"\ngraph TD\n```\n```math\nx^2\n```\n```\nplain\n```\n```js{1}\ny\n```"
    #expect(
      lesson(text).dump() == """
        cell 0 lesson "1" @1:1-3:4
        diagram mermaid "graph TD" @4:1-6:4
        math "x^2" @7:1-9:4
        example '' "plain" @10:1-12:4
        example 'js' "y" @13:1-15:4

        """)
  }

  @Test func numbersCellsInTextOrder() {
    let lesson = lesson("```swift\na\n```\n> ```swift\n> b\n> ```\n\n:::tip\n```swift\nc\n```\n:::\n")
    #expect(lesson.cells.map(\.index) == [0, 1, 2])
    #expect(lesson.cells.map(\.source.code) == ["a", "b", "c"])
    #expect(lesson.cells.map(\.role) == [.lesson, .lesson, .lesson])
  }
}

/// Code that stands in a file of its own, and code in two languages.
@Suite struct IncludesAndTwinsTests {
  private let files = InMemoryFiles([
    "a/l.md": "```swift file=code/net.swift region=forward label=f\n```\n\n```python file=/code/x.py\n```\n",
    "a/code/net.swift": "let a = 1\nfunc f() {\n  // region forward\n  let z = 2\n\n    let w = 3\n  // endregion\n}\n",
    "code/x.py": "# region all\nx = 1\n# endregion\n",
  ])

  @Test func takesCodeFromFilesAndRegions() throws {
    let course = try Course(files, path: "课")
    #expect(course.diagnostics.isEmpty, "\(course.diagnostics.map(\.line))")
    let cell = course.lessons[0].cells[0]
    #expect(cell.source.code == "let z = 2\n\n  let w = 3")
    #expect(cell.lines.map(\.text) == ["let z = 2", "", "  let w = 3"])
    let place = cell.source.range(13..<16)
    #expect(place.file.name == "课/a/code/net.swift")
    #expect(place.start == SourcePosition(line: 6, column: 5))
    #expect(course.lessons[0].dump().contains("example 'python' \"x = 1\""))
  }

  @Test(arguments: [
    ("file=code/none.swift", "1:15-30 UnknownFile: There is no file 'code/none.swift'"),
    ("file=../../secret", "1:15-27 UnknownFile: There is no file '../../secret'"),
    ("file=code/net.swift region=forwrad", "1:37-44 UnknownRegion: The file has no region 'forwrad'"),
    ("region=x", "1:17-18 RegionWithoutFile: 'region' needs 'file' beside it"),
    ("file=code/net.swift\nlet a = 1", "2:1-10 CodeBesideFile: A block with 'file' holds no code itself"),
    ("twin=py\n1", "1:1-17 MissingTwin: No 'py' block follows this one"),
  ])
  func findsMistakes(info: String, expected: String) throws {
    var files = files
    files.files["a/l.md"] = Array("```swift \(info)\n```\n".utf8)
    #expect(try Course(files, path: "课").diagnostics.map(\.line) == [expected])
  }

  @Test func tiesTwinsTogether() {
    let text = "```swift twin=py\nprint(1)\n```\n```output\n1\n```\n```python\nprint(1)\n```\n"
    let lesson = lesson(text)
    #expect(lesson.diagnostics.isEmpty)
    #expect(
      lesson.dump() == """
        tabs sync=language @1:1-9:4
          tab 'swift' default @1:1-3:4
            title
              text "Swift" @1:1-1:1
            cell 0 lesson "print(1)" @1:1-3:4
              output "1" @4:1-6:4
          tab 'python' @7:1-9:4
            title
              text "Python" @7:1-7:1
            example 'python' "print(1)" @7:1-9:4

        """)
    #expect(lesson.steps.count == 1)
  }
}
