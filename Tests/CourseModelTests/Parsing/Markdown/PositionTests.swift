import CourseModel
import SourceDiagnostics
import Testing

/// Every line of code knows where it came from, however deeply its fence is nested.
@Suite struct PositionTests {
  /// A random document in which every line of code is unique, with its places noted.
  private struct Document {
    var lines: [String] = []
    var generator: SeededGenerator
    var count = 0

    mutating func roll(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }

    mutating func add(prefix: String, first: String, depth: Int) {
      var lead = first
      for _ in 0..<(1 + roll(3)) {
        block(prefix: prefix, first: lead, depth: depth)
        lead = prefix
        lines.append(String(prefix.reversed().drop { $0 == " " }.reversed()))
      }
    }

    mutating func block(prefix: String, first: String, depth: Int) {
      switch depth > 4 ? roll(4) : roll(9) {
      case 0: lines.append(first + "段落 **粗（体）**后 text")
      case 1...3: fence(prefix: prefix, first: first)
      case 4: add(prefix: prefix + "> ", first: first + "> ", depth: depth + 1)
      case 5: add(prefix: prefix + "  ", first: first + "- ", depth: depth + 1)
      case 6: add(prefix: prefix + "   ", first: first + "1. ", depth: depth + 1)
      case 7:
        let colons = String(repeating: ":", count: 9 - depth)
        lines.append(first + colons + "tip 标题（x）")
        add(prefix: prefix, first: prefix, depth: depth + 1)
        lines.append(prefix + colons)
      default:
        lines.append(first + "| a | b |")
        lines.append(prefix + "|---|---|")
        lines.append(prefix + "| 该**（x）**中 | `c` |")
      }
    }

    mutating func fence(prefix: String, first: String) {
      let fence = String(repeating: roll(2) == 0 ? "`" : "~", count: 3 + roll(3))
      lines.append(first + fence + "swift")
      for _ in 0..<roll(5) {
        if roll(5) == 0 {
          lines.append(String(prefix.reversed().drop { $0 == " " }.reversed()))
          continue
        }
        count += 1
        let odd = ["", "    ", ":::", "> ", "**（"][roll(5)]
        lines.append(prefix + odd + "let 变量\(count) = \(count)")
      }
      lines.append(prefix + fence)
    }
  }

  @Test func mapsEveryLineOfCodeToItsLineInTheFile() {
    var checked = 0
    for seed in 0..<1500 {
      var document = Document(generator: SeededGenerator(state: UInt64(seed)))
      document.add(prefix: "", first: "", depth: 0)
      let ending = ["\n", "\r\n"][seed % 2]
      let head = seed % 3 == 0 ? ["---", "title: 课", "---"] : []
      let lesson = lesson((head + document.lines).joined(separator: ending))
      #expect(lesson.diagnostics.isEmpty, "seed \(seed): \(lesson.diagnostics.map(\.line))")
      var found = 0
      for cell in lesson.cells {
        for (index, line) in cell.source.code.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where !line.isEmpty {
          let start = cell.source.codeLineStarts[index]
          let range = cell.source.range(start..<(start + line.utf8.count))
          #expect(range.text == line, "seed \(seed), cell \(cell.index)")
          if line.contains("变量") { found += 1 }
          checked += 1
        }
        #expect(cell.range.text.hasPrefix("```") || cell.range.text.hasPrefix("~~~"))
        #expect(cell.range.text.hasSuffix("```") || cell.range.text.hasSuffix("~~~"))
      }
      #expect(found == document.count, "seed \(seed)")
    }
    #expect(checked > 8000)
  }

  @Test func placesInlinesInEveryContainer() {
    let text = """
      > - 引用 **粗** 与
      >   `码` 和 [链接](u)
      lazy *斜*

      | 一 | 二 |
      |----|----|
      | **粗（x）** | 该**（y）**中 |

      段落
      | 三 |
      |----|
      | `c` |

      1. a

         b *c*
         d $e$
      """
    let lesson = lesson(text)
    for block in lesson.allBlocks { check(block) }
    func check(_ block: Block) {
      switch block.content {
      case .paragraph(let content): content.forEach(check)
      case .table(let table): (table.header + table.rows.flatMap { $0 }).flatMap(\.content).forEach(check)
      default: break
      }
    }
    func check(_ inline: Inline) {
      switch inline.content {
      case .text(let text): #expect(inline.range.text == text)
      case .code(let code): #expect(inline.range.text == "`\(code)`")
      case .math(let tex, _): #expect(inline.range.text == "$\(tex)$")
      case .strong(let content): #expect(inline.range.text == "**\(content.plainText)**")
      case .emphasis(let content): #expect(inline.range.text == "*\(content.plainText)*")
      case .link(let link): #expect(inline.range.text == "[\(link.content.plainText)](\(link.destination))")
      default: break
      }
      inline.children.forEach(check)
    }
  }

  @Test func dumpsTheTreeWithPlaces() {
    let text = """
      :::tip[**题**]{#t .wide}
      > 引用
      :::

      1. 一

         ```swift label=x
         print(1) // Prints "1"
         ```
         ```output tol=1e-9
         1
         ```
      """
    #expect(
      lesson(text).dump() == """
        admonition tip #t .wide @1:1-3:4
          title
            strong @1:8-1:13
              text "题" @1:10-1:11
          quote @2:1-2:5
            paragraph @2:3-2:5
              text "引用" @2:3-2:5
        list from 1 @5:1-12:7
          item @5:1-12:7
            paragraph @5:4-5:5
              text "一" @5:4-5:5
            cell 0 lesson label=x "print(1) // Prints \\"1\\"" @7:4-9:7
              output "1" @10:4-12:7
              prints "1" @8:24-8:25

        """)
  }
}
