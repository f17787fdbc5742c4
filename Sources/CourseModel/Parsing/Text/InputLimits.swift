import SourceDiagnostics

/// What a lesson may be, so that no text, however strange, takes the parser more than a moment.
///
/// cmark-gfm 0.29.0.gfm.6 takes quadratic time for some texts (CVE-2023-22483, -22484, -24824, -26485); they are refused beforehand.
enum InputLimits {
  /// Bytes of a lesson.
  static let fileSize = 1 << 20
  /// Bytes of a line.
  static let lineLength = 1 << 16
  /// Columns of a table.
  static let tableColumns = 100
  /// Cells of a table.
  static let tableCells = 100_000
  /// Blocks around a block.
  static let nesting = 100
  /// The sum, over the parts between blank lines, of the square of their number of delicate characters.
  static let intricacy = 60_000_000

  /// What is wrong with a file, before it is parsed; empty if it may be parsed.
  static func diagnostics(for file: SourceFile) -> [Diagnostic] {
    guard file.utf8.count <= fileSize else { return [.fileTooLarge(at: SourceRange(file, 0..<0), size: file.utf8.count)] }
    var scan = Scan(file: file)
    for line in 1...file.lineCount { scan.read(line) }
    scan.finishPart()
    return scan.diagnostics
  }

  /// What is wrong with a file of code, which no Markdown parser reads.
  static func diagnostics(forCode file: SourceFile) -> [Diagnostic] {
    guard file.utf8.count <= fileSize else { return [.fileTooLarge(at: SourceRange(file, 0..<0), size: file.utf8.count)] }
    guard let nul = file.utf8.firstIndex(of: 0) else { return [] }
    return [.nulCharacter(at: SourceRange(file, nul..<(nul + 1)))]
  }

  /// One pass over the lines.
  private struct Scan {
    let file: SourceFile
    var diagnostics: [Diagnostic] = []
    private var partStart = 0
    private var delicate = 0
    private var budget = InputLimits.intricacy
    private var fences = FenceScan()
    private var isInFrontMatter = false
    private var table: (columns: Int, line: Int, rows: Int)?

    init(file: SourceFile) { self.file = file }

    mutating func read(_ number: Int) {
      let line = file.lineContents(number)
      guard line.count <= lineLength else {
        return diagnostics.append(.lineTooLong(at: SourceRange(file, line.lowerBound..<line.lowerBound), length: line.count))
      }
      let units = file.utf8[line]
      if let nul = units.firstIndex(of: 0) { diagnostics.append(.nulCharacter(at: SourceRange(file, nul..<(nul + 1)))) }
      let isRule = units.starts(with: Array("---".utf8)) && units.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
      if isRule, number == 1 || isInFrontMatter { isInFrontMatter = number == 1 }
      if !isInFrontMatter, fences.isCode(units) {
        finishPart()
        partStart = line.upperBound
        return
      }
      let contents = contentStart(of: units)
      if contents == line.upperBound {
        finishPart()
        partStart = line.upperBound
        return
      }
      readTable(units[contents...], number)
      delicate += units.count { isDelicate($0) }
    }

    /// Skips the marks of quotes and lists at the start of a line, which cmark reads in quadratic time.
    private mutating func contentStart(of units: ArraySlice<UInt8>) -> Int {
      var index = units.startIndex
      var marks = 0
      while index < units.endIndex {
        let unit = units[index]
        if unit == UInt8(ascii: ">") {
          marks += 1
        } else if unit == UInt8(ascii: "-") || unit == UInt8(ascii: "+") || unit == UInt8(ascii: "*") {
          guard index + 1 < units.endIndex, units[index + 1] == 0x20 || units[index + 1] == 0x09 else { break }
          marks += 1
        } else if unit != 0x20 && unit != 0x09 {
          break
        }
        index += 1
      }
      if marks > nesting { diagnostics.append(.nestedTooDeeply(at: SourceRange(file, units.startIndex..<index))) }
      return index
    }

    private func isDelicate(_ unit: UInt8) -> Bool {
      switch unit {
      case UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "_"), UInt8(ascii: "`"),
        UInt8(ascii: "@"):
        true
      default: false
      }
    }

    /// A delimiter row starts a table; every row below it is filled to its width.
    private mutating func readTable(_ units: ArraySlice<UInt8>, _ number: Int) {
      if var table {
        table.rows += 1
        self.table = table
        if table.rows * table.columns > tableCells, table.rows * table.columns - table.columns <= tableCells {
          let range = SourceRange(file, file.lineContents(table.line))
          diagnostics.append(.tableTooLarge(at: range, cells: table.rows * table.columns))
        }
        return
      }
      var pipes = 0
      var hyphens = 0
      for unit in units {
        switch unit {
        case UInt8(ascii: "|"): pipes += 1
        case UInt8(ascii: "-"): hyphens += 1
        case UInt8(ascii: ":"), 0x20, 0x09: break
        default: return
        }
      }
      guard pipes > 0, hyphens > 0 else { return }
      let columns = max(1, pipes - 1)
      if columns > tableColumns { diagnostics.append(.tableTooWide(at: SourceRange(file, file.lineContents(number)), columns: columns)) }
      table = (columns, number, 0)
    }

    mutating func finishPart() {
      table = nil
      budget -= delicate * delicate
      delicate = 0
      if budget < 0 {
        budget = Int.max / 2
        diagnostics.append(.tooIntricate(at: SourceRange(file, partStart..<partStart)))
      }
    }
  }
}
