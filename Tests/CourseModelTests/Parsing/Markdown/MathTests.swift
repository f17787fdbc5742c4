import CourseModel
import SourceDiagnostics
import Testing

@Suite struct MathTests {
  /// The formulas of a text, as `$…$` or `$$…$$`, in order.
  private func formulas(_ text: String) -> [String] {
    var found: [String] = []
    func visit(_ inline: Inline) {
      if case .math(let tex, let isDisplay) = inline.content { found.append(isDisplay ? "$$\(tex)$$" : "$\(tex)$") }
      inline.children.forEach(visit)
    }
    for block in lesson(text).allBlocks {
      switch block.content {
      case .paragraph(let content): content.forEach(visit)
      case .heading(let heading): heading.content.forEach(visit)
      case .table(let table): (table.header + table.rows.flatMap { $0 }).flatMap(\.content).forEach(visit)
      case .math(let source): found.append("[\(source.code)]")
      default: break
      }
    }
    return found
  }

  @Test(arguments: [
    ("质能 $E=mc^2$。", ["$E=mc^2$"]), ("$x_1*y_2*z_3$", ["$x_1*y_2*z_3$"]), ("**$a$** 与 *$b$*", ["$a$", "$b$"]),
    ("价格 $5 和 $6", []), ("\\$5 与 \\$6", []), ("$a\\$b$", ["$a\\$b$"]), ("$ a$ 与 $b $", []), ("`$a$`", []), ("$$x$$", ["$$x$$"]),
    ("$$\nx\\\\\ny\n$$", ["[x\\\\\ny]"]), ("- $$\n  a\n  $$", ["[a]"]), ("> $$\n> a\n> $$", ["[a]"]), ("$a", []), ("# 题 $n$", ["$n$"]),
    ("| $a \\| b$ |\n|---|\n| $c$ |", ["$a | b$", "$c$"]), ("$\\{a\\}$ 与 $[b](c)$", ["$\\{a\\}$", "$[b](c)$"]), ("$a\nb$", ["$a\nb$"]),
    ("$$\n- a\n# b\n> c\n$$", ["[- a\n# b\n> c]"]), ("US$ 与 $", []), ("$$ $$", ["$$ $$"]), ("$中文**（x）**文$", ["$中文**（x）**文$"]),
  ])
  func findsFormulas(text: String, expected: [String]) {
    #expect(formulas(text) == expected)
    #expect(lesson(text).diagnostics.isEmpty)
  }
}
