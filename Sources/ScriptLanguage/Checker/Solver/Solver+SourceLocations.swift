/// `#line`, `#function` and their kind: literals that say where they stand.
extension Solver {
  /// The literal for a place in the code.
  func sourceLocation(_ kind: ExpressionNode.SourceLocationKind, _ range: Range<Int>, _ scope: Scope) -> ExpressionNode {
    let position = checker.position(of: range.lowerBound)
    switch kind {
    case .line: return ExpressionNode(.integer(UInt64(position.line)), range)
    case .column: return ExpressionNode(.integer(UInt64(position.column)), range)
    case .function: return ExpressionNode(.string([.text(functionName(scope))]), range)
    case .file, .filePath: return ExpressionNode(.string([.text("main.swift")]), range)
    case .fileID: return ExpressionNode(.string([.text("main/main.swift")]), range)
    }
  }

  private func functionName(_ scope: Scope) -> String {
    guard let function = scope.context.function else { return "main" }
    if let owner = function.accessorOwner, owner != "subscript" { return owner.text }
    return function.fullName
  }
}

extension Checker {
  /// The line and column of an offset in the code, both from 1; columns count UTF-8 bytes.
  func position(of offset: Int) -> (line: Int, column: Int) {
    var line = 1, start = 0
    for (index, byte) in code.utf8.prefix(offset).enumerated() where byte == UInt8(ascii: "\n") {
      line += 1
      start = index + 1
    }
    return (line, offset - start + 1)
  }
}
