import CourseModel
import ScriptLanguage
import SourceDiagnostics

/// Cells of a lesson as one program for the compiler.
///
/// Cells follow each other at the top level, where types, extensions and operators may stand. A cell that declares a name anew, which a notebook
/// allows and a file does not, opens a scope that holds it and everything after it.
/// Every cell is a file of its own for the compiler (`#sourceLocation`), whose lines count from 2: see `cell(_:line:column:)`.
struct LessonProgram {
  /// The cells in order.
  let cells: [CodeCell]

  /// The text of `main.swift`.
  let source: String

  /// A program of cells.
  ///
  /// - Parameter shown: the indices of the cells whose last expression is displayed.
  init(_ cells: [CodeCell], showing shown: Set<Int> = []) {
    self.cells = cells
    var imports: [String] = []
    var body = ""
    var declared: Set<String> = []
    var depth = 0
    for cell in cells {
      let outline = BlockOutline(of: cell.source.code)
      imports += outline.imports.map { cell.source.code.utf8Text($0) }
      let keys = Set(outline.declaredKeys)
      if !keys.isDisjoint(with: declared) {
        body += "do {\n"
        depth += 1
      }
      declared.formUnion(keys)
      body += "_courseCell(\(cell.index))\n" + Self.text(of: cell, outline, isShown: shown.contains(cell.index))
    }
    let header = ["import MathEngine"] + imports.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    source = header.joined(separator: "\n") + "\n" + body + String(repeating: "}\n", count: depth)
  }

  /// A place that the compiler names, in the lesson.
  ///
  /// - Returns: nil if the file is no cell of this program.
  func range(inFile name: String, line: Int, column: Int) -> (cell: CodeCell, range: SourceRange)? {
    guard name.hasPrefix(Self.fileName), let index = Int(name.dropFirst(Self.fileName.count)),
      let cell = cells.first(where: { $0.index == index })
    else { return nil }
    let source = cell.source
    let row = min(max(line - Self.firstLine, 0), source.codeLineStarts.count - 1)
    let start = min(source.codeLineStarts[row] + max(column - 1, 0), source.code.utf8.count)
    return (cell, source.range(start..<start + Self.tokenLength(in: source.code, at: start)))
  }

  private static let fileName = "cell-"

  /// The line of a cell's first line for the compiler: a call may have to stand on the line before it.
  private static let firstLine = 2

  private static func text(of cell: CodeCell, _ outline: BlockOutline, isShown: Bool) -> String {
    var code = Array(cell.source.code.utf8)
    for range in outline.imports { for offset in range where code[offset] != newline { code[offset] = space } }
    let place = { (line: Int) in "#sourceLocation(file: \"\(fileName)\(cell.index)\", line: \(line))\n" }
    guard isShown, let value = outline.lastExpression else {
      return place(firstLine) + String(decoding: code, as: UTF8.self) + "\n#sourceLocation()\n"
    }
    let line = code[..<value.lowerBound].count { $0 == newline }
    let column = value.lowerBound - ((code[..<value.lowerBound].lastIndex(of: newline) ?? -1) + 1)
    // The call opens on a line of its own, so that every line and column of the expression stays what it is.
    return place(firstLine) + String(decoding: code[..<value.lowerBound], as: UTF8.self) + "\n" + place(line + firstLine - 1)
      + "_courseValue(\n" + String(repeating: " ", count: column) + String(decoding: code[value], as: UTF8.self) + "\n)\n"
      + String(decoding: code[value.upperBound...], as: UTF8.self) + "\n#sourceLocation()\n"
  }

  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")

  /// The length of the name or number at an offset, or of one character.
  private static func tokenLength(in code: String, at offset: Int) -> Int {
    let rest = code.utf8.dropFirst(offset)
    let word = rest.prefix { unit in
      unit == UInt8(ascii: "_") || unit >= 0x80 || (0x30...0x39).contains(unit) || (0x41...0x5A).contains(unit)
        || (0x61...0x7A).contains(unit)
    }
    return max(word.count, rest.isEmpty ? 0 : 1)
  }
}

extension String {
  /// The part at a range of UTF-8 offsets.
  fileprivate func utf8Text(_ range: Range<Int>) -> String {
    String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}
