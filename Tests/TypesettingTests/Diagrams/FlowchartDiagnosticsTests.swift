import SourceDiagnostics
import Testing

@testable import Typesetting

@Suite struct FlowchartDiagnosticsTests {
  @Test(arguments: [
    ("flowchart XY\n A", "UnknownDirection@1:11 \"XY\""),
    ("flowchart LR\n A[text\n B", "UnclosedNode@2:3 \"[\""),
    ("flowchart LR\n A[\"text\n B", "UnclosedQuote@2:4 \"\"\""),
    ("flowchart LR\n A -->|text B", "UnclosedEdgeLabel@2:7 \"|\""),
    ("flowchart LR\n A -- text B", "UnclosedEdgeText@2:4 \"--\""),
    ("flowchart LR\n A -->", "MissingNode@2:4 \"-->\""),
    ("flowchart LR\n 输入 --> ]x", "MissingNode@2:9 \"]x\""),
    ("flowchart LR\n A B", "UnexpectedText@2:4 \"B\""),
    ("flowchart LR\n end", "UnexpectedEnd@2:2 \"end\""),
    ("flowchart LR\n A --> end", "ReservedName@2:8 \"end\""),
    ("flowchart LR\n subgraph a\n A", "UnclosedSubgraph@2:2 \"subgraph\""),
    ("flowchart LR\n A\n style A fill:#xyz", "InvalidStyleValue@3:15 \"#xyz\""),
    ("flowchart LR\n A\n style A fill", "InvalidStyle@3:10 \"fill\""),
    ("flowchart LR\n A\n style B fill:#fff", "UnknownNode@3:8 \"B\""),
    ("flowchart LR\n A\n class A none", "UnknownClass@3:10 \"none\""),
    ("flowchart LR\n A --> B\n linkStyle 1 stroke:red", "UnknownEdge@3:12 \"1\""),
    ("flowchart LR\n A\n style A filter:blur", "UnsupportedStyle@3:10 \"filter\""),
    ("flowchart LR\n A\n click A \"https://example.com\"", "UnsupportedInteraction@3:2 \"click A \"https://example.com\"\""),
    ("flowchart LR\n A@{ shape: cloud }", "UnsupportedShape@2:13 \"cloud\""),
    ("flowchart LR\n A[<u>x</u>]", "UnsupportedLabelTag@2:4 \"<u>x</u>\""),
    ("flowchart LR\n A[\"$$x^2$$\"]", "UnsupportedLabelFormula@2:5 \"$$x^2$$\""),
    ("%%{init: {'theme': 'dark'}}%%\nflowchart LR\n A", "UnsupportedDirective@1:1 \"%%{init: {'theme': 'dark'}}%%\""),
    ("flowchart LR\n direction XX", "UnknownDirection@2:12 \"XX\""),
  ])
  func reportsAtTheExactPlace(code: String, expected: String) {
    #expect(places(Flowchart.parse(embedded(code)).1) == [expected])
  }

  @Test func goesOnBehindAMistake() {
    let (chart, problems) = parseFlowchart("flowchart LR\n A[open\n B --> C\n D --> E")
    #expect(problems == ["UnclosedNode"])
    #expect(chart.edges.count >= 2)
    #expect(chart.nodes.contains { $0.id == "E" })
  }

  @Test func offersTheNearestName() throws {
    let (_, diagnostics) = Flowchart.parse(embedded("flowchart LR\n loss\n style los fill:#fff\n style loss fill:gren"))
    #expect(diagnostics.map { $0.fixIts.first?.replacement } == ["loss", "green"])
  }

  @Test(arguments: ["erDiagram", "journey", "gitGraph", "timeline", "quadrantChart"])
  func reportsAKindItCannotDraw(kind: String) {
    let (diagram, diagnostics) = Diagram.parse(embedded("\n\(kind)\n  x"))
    #expect(diagram == nil)
    #expect(places(diagnostics) == ["UnsupportedDiagram@2:1 \"\(kind)\""])
    #expect(diagnostics[0].severity == .warning)
  }

  @Test func reportsAnUnknownKind() {
    let (diagram, diagnostics) = Diagram.parse(embedded("flowchar LR\n A --> B"))
    #expect(diagram == nil)
    #expect(places(diagnostics) == ["UnknownDiagram@1:1 \"flowchar\""])
    #expect(diagnostics[0].fixIts.first?.replacement == "flowchart")
  }

  @Test(arguments: ["", "\n\n", "%% only a comment", "-->"])
  func reportsAMissingKind(code: String) {
    let (diagram, diagnostics) = Diagram.parse(embedded(code))
    #expect(diagram == nil)
    #expect(diagnostics.map(\.identifier) == ["MissingDiagramKind"])
  }

  @Test func mapsPlacesIntoTheLesson() {
    let file = SourceFile(name: "lesson.md", text: "> ```mermaid\n> flowchart LR\n>  A --> ]\n> ```\n")
    let source = EmbeddedSource(file: file, code: "flowchart LR\n A --> ]\n", fileLineStarts: [15, 30, 40])
    #expect(places(Flowchart.parse(source).1) == ["MissingNode@3:10 \"]\""])
  }

  @Test func limitsTheSizeOfAChart() {
    let chain = (0..<2000).map { "n\($0) --> n\($0 + 1)" }.joined(separator: "\n")
    let (chart, problems) = parseFlowchart("flowchart LR\n" + chain)
    #expect(chart.nodes.count <= 600)
    #expect(problems.contains("DiagramTooLarge"))
    #expect(Diagram.parse(embedded("flowchart LR\n" + String(repeating: "A --> B\n", count: 20_000))).diagram == nil)
  }
}
