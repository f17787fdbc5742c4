import SourceDiagnostics
import WebMarkup

/// How the cells of an environment are set.
private struct Environment {
  var open = ""
  var close = ""
  /// The alignments of the columns, repeated from the start: `c`, `l`, `r`.
  var columns = "c"
  var isDisplayed = false
  /// Whether the columns stand close together in pairs, as in alignments.
  var isAlignment = false
  var isSmall = false

  static let all: [String: Environment] = {
    let alignment = Environment(columns: "rl", isDisplayed: true, isAlignment: true)
    let single = Environment(isDisplayed: true)
    var table: [String: Environment] = [
      "matrix": Environment(), "pmatrix": Environment(open: "(", close: ")"), "bmatrix": Environment(open: "[", close: "]"),
      "Bmatrix": Environment(open: "{", close: "}"), "vmatrix": Environment(open: "|", close: "|"),
      "Vmatrix": Environment(open: "‖", close: "‖"), "smallmatrix": Environment(isSmall: true), "array": Environment(),
      "cases": Environment(open: "{", columns: "l"), "rcases": Environment(close: "}", columns: "l"),
      "dcases": Environment(open: "{", columns: "l", isDisplayed: true),
      "drcases": Environment(close: "}", columns: "l", isDisplayed: true),
      "subarray": Environment(isSmall: true), "darray": Environment(isDisplayed: true),
    ]
    for name in ["aligned", "align", "split", "alignat", "alignedat", "eqnarray", "flalign"] { table[name] = alignment }
    for name in ["gathered", "gather", "multline", "equation", "displaymath", "math"] { table[name] = single }
    return table
  }()
}

extension FormulaParser {
  /// Reads `\begin{name} … \end{name}`.
  mutating func parseEnvironment(_ range: Range<Int>) -> [MathAtom] {
    guard let (fullName, nameRange) = takeName() else {
      report("MissingArgument", range, "'\\begin' lacks the name of an environment")
      return []
    }
    let name = fullName.hasSuffix("*") ? String(fullName.dropLast()) : fullName
    guard var environment = Environment.all[name] else {
      let near = nearestNames(to: name, among: Environment.all.keys.sorted(), limit: 1)
      report(
        "UnknownEnvironment", nameRange, "'\(shortened(fullName))' is not an environment of formulas",
        fixIts: near.map { .init("Replace it with '\($0)'", replacing: source.range(nameRange), with: $0) })
      return [MathAtom(MathML.error("\\begin{\(fullName)}"))]
    }
    guard enter(range) else { return [] }
    defer { depth -= 1 }
    var rules: Set<Int> = []
    if ["array", "darray", "subarray"].contains(name) { (environment.columns, rules) = takeColumns(range) }
    if ["alignat", "alignedat"].contains(name) { _ = takeArgumentTokens(name, range) }
    let savedDisplay = isDisplayed
    isDisplayed = environment.isDisplayed
    let (rows, lines) = parseRows(environment)
    isDisplayed = savedDisplay
    closeEnvironment(fullName, range)
    return [MathAtom(table(rows, lines, rules, environment), .inner)]
  }

  private mutating func closeEnvironment(_ name: String, _ range: Range<Int>) {
    guard next.kind == .command("end") else {
      return report("UnclosedEnvironment", range, "'\\begin{\(name)}' has no '\\end{\(name)}'")
    }
    let end = take()
    if let (endName, endRange) = takeName() {
      if endName != name {
        report("MismatchedEnvironment", endRange, "'\\end{\(shortened(endName))}' closes '\\begin{\(name)}'")
      }
    } else {
      report("MissingArgument", end.range, "'\\end' lacks the name of an environment")
    }
  }

  /// Reads `{c|cc}`: the alignments, and the columns that have a rule before them.
  private mutating func takeColumns(_ range: Range<Int>) -> (String, Set<Int>) {
    var columns = ""
    var rules: Set<Int> = []
    for character in plainText(takeArgumentTokens("array", range)) {
      switch character {
      case "c", "l", "r": columns.append(character)
      case "|", ":": rules.insert(columns.count)
      default: break
      }
    }
    return (columns.isEmpty ? "c" : columns, rules)
  }

  /// Reads rows of cells up to the end of the environment; and the rows that have a rule above them.
  private mutating func parseRows(_ environment: Environment) -> (rows: [[[MathAtom]]], lines: Set<Int>) {
    var rows: [[[MathAtom]]] = [[]]
    var lines: Set<Int> = []
    while true {
      while take(.command("hline")) || take(.command("hdashline")) { lines.insert(rows.count - 1) }
      rows[rows.count - 1].append(parseRow())
      let token = next
      switch token.kind {
      case .alignment: take()
      case .command("\\"), .command("cr"):
        take()
        if input.last?.kind == .character("[") { skipRowGap() }
        rows.append([])
      case .command("right"), .command("middle"):
        take()
        report("UnexpectedRight", token.range, "'\(spelling(of: token))' has no '\\left' in its cell")
        _ = takeDelimiter()
      case .command("hline"), .command("hdashline"): continue
      default:
        // A line break before the end makes no row of its own.
        if rows.count > 1, let last = rows.last, last.allSatisfy(\.isEmpty) { rows.removeLast() }
        return (rows, lines)
      }
    }
  }

  /// Moves over `[2pt]` behind a line break.
  private mutating func skipRowGap() {
    while let token = input.popLast(), token.kind != .character("]") {}
  }

  // MARK: - Tables

  private func table(_ rows: [[[MathAtom]]], _ lines: Set<Int>, _ rules: Set<Int>, _ environment: Environment) -> Markup {
    let columnCount = rows.map(\.count).max() ?? 0
    let body = rows.enumerated().map { index, cells in
      Markup.element(
        "mtr", lines.contains(index) ? [.class("mline")] : [],
        cells.enumerated().map { column, atoms in
          cell(atoms, column, isRuled: rules.contains(column), environment)
        })
    }
    var attributes: [Markup.Attribute] = []
    var classes = environment.isAlignment ? ["malign"] : environment.isSmall ? ["msmall"] : []
    if lines.contains(rows.count) { classes.append("mend") }
    if rules.contains(columnCount) { classes.append("mlast") }
    if !classes.isEmpty { attributes.append(.class(classes.joined(separator: " "))) }
    if environment.isDisplayed { attributes.append(.named("displaystyle", "true")) }
    if environment.isSmall { attributes.append(.named("scriptlevel", "1")) }
    let table = Markup.element("mtable", attributes, body)
    guard !environment.open.isEmpty || !environment.close.isEmpty else { return table }
    return .element(
      "mrow", [], MathML.fence(environment.open, form: "prefix") + [table] + MathML.fence(environment.close, form: "postfix"))
  }

  private func cell(_ atoms: [MathAtom], _ column: Int, isRuled: Bool, _ environment: Environment) -> Markup {
    let columns = Array(environment.columns)
    let alignment = environment.isAlignment ? columns[column % columns.count] : columns[min(column, columns.count - 1)]
    var classes: [String] = []
    if alignment != "c" { classes.append(alignment == "l" ? "ml" : "mr") }
    if isRuled { classes.append("mrule") }
    // In "a &= b" the sign needs something to its left to be spaced as a relation.
    let content = environment.isAlignment && column % 2 == 1 ? [MathAtom(MathML.group([]))] + atoms : atoms
    return .element("mtd", classes.isEmpty ? [] : [.class(classes.joined(separator: " "))], MathRow.markup(content))
  }
}
