/// A label broken into lines that fit a width, with its size in pixels.
struct LabelLayout: Sendable {
  /// The lines, broken.
  var lines: [[DiagramLabel.Run]]
  /// The width of the widest line.
  var width: Double
  /// The size of the letters.
  var fontSize: Double

  /// The distance from one base line to the next.
  var lineHeight: Double { fontSize * 1.4 }

  /// The height of all lines.
  var height: Double { Double(lines.count) * lineHeight }

  /// Breaks a label into as few lines as fit, and these as evenly as can be.
  ///
  /// A line breaks at a space, and before or after a character of Chinese, Japanese or Korean, except where those scripts forbid it;
  /// a word wider than a line is cut.
  ///
  /// - Complexity: O(*n*) in the length of the label.
  init(_ label: DiagramLabel, fontSize: Double, maximumWidth: Double) {
    self.fontSize = fontSize
    lines = []
    for line in label.lines {
      let glyphs = Self.glyphs(of: line, fontSize: fontSize)
      lines += Self.evenlyBroken(glyphs, maximumWidth).map(Self.runs)
    }
    width = 0
    for line in lines {
      width = max(width, line.reduce(0) { $0 + TextMetrics.width($1.text, fontSize: fontSize, isBold: $1.isBold) })
    }
  }

  private struct Glyph {
    var character: Character
    var width: Double
    var isBold: Bool
    var isItalic: Bool
    var isSpace: Bool { character == " " || character == "\t" || character == "\r" }
  }

  private static func glyphs(of line: [DiagramLabel.Run], fontSize: Double) -> [Glyph] {
    line.flatMap { run in
      run.text.map { character in
        let width = TextMetrics.width(of: character) * fontSize * (run.isBold ? 1.06 : 1)
        return Glyph(character: character, width: width, isBold: run.isBold, isItalic: run.isItalic)
      }
    }
  }

  /// The narrowest breaking that needs no more lines than the widest allowed one.
  private static func evenlyBroken(_ glyphs: [Glyph], _ maximumWidth: Double) -> [ArraySlice<Glyph>] {
    let greedy = broken(glyphs, maximumWidth)
    guard greedy.count > 1 else { return greedy }
    var (low, high) = (0.4 * maximumWidth, maximumWidth)
    var best = greedy
    for _ in 0..<7 {
      let middle = (low + high) / 2
      let lines = broken(glyphs, middle)
      if lines.count <= greedy.count {
        high = middle
        best = lines
      } else {
        low = middle
      }
    }
    return best
  }

  /// Fills each line as far as it goes.
  private static func broken(_ glyphs: [Glyph], _ maximumWidth: Double) -> [ArraySlice<Glyph>] {
    var lines: [ArraySlice<Glyph>] = []
    var start = 0
    var breakIndex: Int?
    var width = 0.0
    var index = 0
    while index < glyphs.count {
      if index > start, canBreak(before: index, in: glyphs) { breakIndex = index }
      width += glyphs[index].width
      if width > maximumWidth, !glyphs[index].isSpace, index > start {
        let end = breakIndex ?? index
        lines.append(trimmed(glyphs[start..<end]))
        start = end
        while start < glyphs.count, glyphs[start].isSpace { start += 1 }
        index = start
        breakIndex = nil
        width = 0
      } else {
        index += 1
      }
    }
    if start < glyphs.count || lines.isEmpty { lines.append(trimmed(glyphs[start...])) }
    return lines
  }

  private static func canBreak(before index: Int, in glyphs: [Glyph]) -> Bool {
    let (previous, next) = (glyphs[index - 1], glyphs[index])
    if next.isSpace { return false }
    if previous.isSpace { return true }
    if neverStartsLine.contains(next.character) || neverEndsLine.contains(previous.character) { return false }
    return isIdeographic(previous.character) || isIdeographic(next.character)
  }

  private static func trimmed(_ line: ArraySlice<Glyph>) -> ArraySlice<Glyph> {
    var line = line
    while let last = line.last, last.isSpace { line.removeLast() }
    return line
  }

  private static func runs(of line: ArraySlice<Glyph>) -> [DiagramLabel.Run] {
    var runs: [DiagramLabel.Run] = []
    for glyph in line {
      if let last = runs.last, last.isBold == glyph.isBold, last.isItalic == glyph.isItalic {
        runs[runs.count - 1].text.append(glyph.character)
      } else {
        runs.append(DiagramLabel.Run(String(glyph.character), isBold: glyph.isBold, isItalic: glyph.isItalic))
      }
    }
    return runs
  }

  private static func isIdeographic(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value else { return false }
    return (0x2E80...0xA4CF).contains(value) || (0xAC00...0xD7A3).contains(value) || (0xF900...0xFAFF).contains(value)
      || (0xFF00...0xFF60).contains(value) || (0x20000...0x3FFFD).contains(value)
  }

  private static let neverStartsLine: Set<Character> = Set("，。、；：？！）】》」』”’…—～·％%,.;:?!)]}>ー々")
  private static let neverEndsLine: Set<Character> = Set("（【《「『“‘([{<#")
}
