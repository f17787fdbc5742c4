import SwiftParser
import SwiftSyntax

/// A block or interface as our own syntax tree.
struct ParsedSource {
  var statements: [StatementNode]
  var operators: OperatorTable
  var imports: [(module: String, range: Range<Int>)]
  var problems: [Problem]
}

/// Parses code; total, problems are collected.
///
/// - Parameter offset: where the code stands in the text that its ranges refer to.
func parseSource(_ code: String, operators: OperatorTable, isInterface: Bool = false, offset: Int = 0) -> ParsedSource {
  if !isInterface, let problem = sizeProblem(code) {
    return ParsedSource(statements: [], operators: operators, imports: [], problems: [problem])
  }
  let file = Parser.parse(source: code)
  var operators = operators
  operators.read(file)
  let lowering = Lowering(operators: operators, isInterface: isInterface)
  lowering.offset = offset
  let syntaxProblems = file.hasError || file.hasWarning ? parseProblems(file) : []
  // The tree of a broken text is not worth more messages than the parser's own.
  guard !syntaxProblems.contains(where: { $0.severity == .error }) else {
    return ParsedSource(statements: [], operators: operators, imports: [], problems: syntaxProblems)
  }
  let statements = lowering.statements(file.statements)
  return ParsedSource(
    statements: statements, operators: operators, imports: lowering.imports, problems: syntaxProblems + lowering.problems)
}
