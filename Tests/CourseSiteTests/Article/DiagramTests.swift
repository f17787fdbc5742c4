import SourceDiagnostics
import Testing

@testable import CourseSite

@Suite struct DiagramTests {
  private func problems(_ text: String) throws -> [(identifier: String, line: Int?)] {
    try renderedSite(["a.md": text]).diagnostics.map { ($0.identifier, $0.range?.start.line) }
  }

  @Test func saysOnceThatAChartIsTooLarge() throws {
    let edges = (0..<3000).map { "  a\($0) --> b\($0)\n" }.joined()
    let found = try problems("# T\n\n```mermaid\nflowchart TD\n\(edges)```\n")
    #expect(found.map(\.identifier) == ["DiagramTooLarge"])
  }

  @Test func saysOnceThatAFormulaIsTooDeep() throws {
    let formula = String(repeating: "{", count: 600) + "x" + String(repeating: "}", count: 600)
    #expect(try problems("# T\n\n$$\n\(formula)\n$$\n").map(\.identifier) == ["FormulaTooDeep"])
  }

  @Test func findsAnEmptyDiagramAtItsFence() throws {
    let found = try problems("# T\n\ntext\n\n```mermaid\n```\n")
    #expect(found.map(\.identifier) == ["MissingDiagramKind"])
    #expect(found.map(\.line) == [5])
  }
}
