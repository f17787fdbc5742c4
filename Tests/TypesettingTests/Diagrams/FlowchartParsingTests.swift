import Testing

@testable import Typesetting

/// Facts from Mermaid's documentation, "Flowcharts - Basic Syntax".
@Suite struct FlowchartParsingTests {
  @Test(arguments: [("TB", FlowDirection.down), ("TD", .down), ("BT", .up), ("LR", .right), ("RL", .left)])
  func readsTheDirection(name: String, direction: FlowDirection) {
    #expect(parseFlowchart("flowchart \(name)\n A --> B").chart.direction == direction)
    #expect(parseFlowchart("graph \(name); A --> B;").chart.direction == direction)
  }

  @Test func pointsDownWithoutADirection() {
    #expect(parseFlowchart("flowchart\n A").chart.direction == .down)
  }

  @Test(arguments: [
    ("id1[text]", FlowchartNode.Shape.rectangle), ("id1(text)", .rounded), ("id1([text])", .stadium), ("id1[[text]]", .subroutine),
    ("id1[(text)]", .cylinder), ("id1((text))", .circle), ("id1>text]", .flag), ("id1{text}", .rhombus), ("id1{{text}}", .hexagon),
    ("id1[/text/]", .parallelogram), ("id1[\\text\\]", .reverseParallelogram), ("id1[/text\\]", .trapezoid),
    ("id1[\\text/]", .reverseTrapezoid), ("id1(((text)))", .doubleCircle), ("id1(-text-)", .ellipse),
    ("id1@{ shape: cyl, label: \"text\" }", .cylinder), ("id1@{ shape: diamond, label: text }", .rhombus),
    ("id1[\"text\"]", .rectangle), ("id1{\"text\"}", .rhombus), ("id1[ text ]", .rectangle),
  ])
  func readsTheShape(code: String, shape: FlowchartNode.Shape) throws {
    let (chart, problems) = parseFlowchart("flowchart LR\n \(code)")
    #expect(problems.isEmpty)
    let node = try #require(chart.nodes.first)
    #expect(node.id == "id1")
    #expect(node.shape == shape)
    #expect(node.label.plainText == "text")
  }

  @Test(arguments: [
    ("A-->B", FlowchartEdge.Line.solid, FlowchartEdge.Head.none, FlowchartEdge.Head.arrow, 1),
    ("A --- B", .solid, .none, .none, 1), ("A -.-> B", .dotted, .none, .arrow, 1), ("A -.- B", .dotted, .none, .none, 1),
    ("A ==> B", .thick, .none, .arrow, 1), ("A === B", .thick, .none, .none, 1), ("A ~~~ B", .invisible, .none, .none, 1),
    ("A --o B", .solid, .none, .circle, 1), ("A --x B", .solid, .none, .cross, 1), ("A o--o B", .solid, .circle, .circle, 1),
    ("A <--> B", .solid, .arrow, .arrow, 1), ("A x--x B", .solid, .cross, .cross, 1), ("A <-.-> B", .dotted, .arrow, .arrow, 1),
    ("A <==> B", .thick, .arrow, .arrow, 1),
    ("A ----> B", .solid, .none, .arrow, 3), ("A ---> B", .solid, .none, .arrow, 2), ("A ----- B", .solid, .none, .none, 3),
    ("A ====> B", .thick, .none, .arrow, 3), ("A -..-> B", .dotted, .none, .arrow, 2), ("A -...- B", .dotted, .none, .none, 3),
    ("A e1@--> B", .solid, .none, .arrow, 1),
  ])
  func readsTheEdge(
    code: String, line: FlowchartEdge.Line, sourceHead: FlowchartEdge.Head, targetHead: FlowchartEdge.Head, length: Int
  ) throws {
    let (chart, problems) = parseFlowchart("flowchart LR\n \(code)")
    #expect(problems.isEmpty)
    #expect(chart.nodes.map(\.id) == ["A", "B"])
    let edge = try #require(chart.edges.first)
    #expect(edge.line == line)
    #expect(edge.sourceHead == sourceHead)
    #expect(edge.targetHead == targetHead)
    #expect(edge.length == length)
    #expect(edge.label == nil)
  }

  @Test(arguments: [
    "A-- text -->B", "A-->|text|B", "A -->|\"text\"| B", "A --> |text| B", "A -. text .-> B", "A-. text .-B", "A == text ==> B",
    "A -- \"text\" --- B", "A--text---B", "A <-- text --> B", "A -. text -.-> B",
  ])
  func readsTheTextOfAnEdge(code: String) throws {
    let (chart, problems) = parseFlowchart("flowchart LR\n \(code)")
    #expect(problems.isEmpty)
    #expect(chart.nodes.map(\.id) == ["A", "B"])
    #expect(try #require(chart.edges.first).label?.plainText == "text")
  }

  @Test func joinsEveryNodeOfAGroupToEveryNodeOfTheNext() {
    let chart = parseFlowchart("flowchart TB\n A & B --> C & D").chart
    let pairs = chart.edges.map { "\($0.source)\($0.target)" }
    #expect(chart.nodes.map(\.id) == ["A", "B", "C", "D"])
    #expect(pairs == ["node(0)node(2)", "node(0)node(3)", "node(1)node(2)", "node(1)node(3)"])
  }

  @Test func readsChainsWithTextAndShapes() {
    let (chart, problems) = parseFlowchart("flowchart LR\n A -- text --> B -- text2 --> C[c]\n a --> b & c--> d")
    #expect(problems.isEmpty)
    #expect(chart.edges.count == 6)
    #expect(chart.edges.prefix(2).map { $0.label?.plainText } == ["text", "text2"])
  }

  @Test func letsAnEdgeStandOnTheNextLine() {
    let (chart, problems) = parseFlowchart("flowchart LR\n A -->\n B\n   --> C")
    #expect(problems.isEmpty)
    #expect(chart.edges.count == 2)
  }

  @Test func ignoresComments() {
    let (chart, problems) = parseFlowchart(
      "%% first\nflowchart LR %% here too\n%% this is a comment A -- text --> B{node}\n A --> B %% end")
    #expect(problems.isEmpty)
    #expect(chart.nodes.map(\.id) == ["A", "B"])
  }

  @Test func readsQuotesEntitiesAndLineBreaks() {
    let chart = parseFlowchart(
      "flowchart LR\n A[\"A double quote:#quot;\"] --> B[\"A dec char:#9829;\"]\n C[\"a<br>b<br/>c\"] --> D[\"x &lt; y &amp; z (1)\"]"
    ).chart
    #expect(chart.nodes.map(\.label.plainText) == ["A double quote:\"", "A dec char:♥", "a b c", "x < y & z (1)"])
    #expect(chart.nodes[2].label.lines.count == 3)
  }

  @Test func readsMarkdownAndTags() {
    let chart = parseFlowchart("flowchart LR\n A[\"`**bold** and *italic*\n new line`\"] --> B[\"<b>x</b> snake_case\"]").chart
    #expect(
      chart.nodes[0].label.lines == [
        [.init("bold", isBold: true), .init(" and "), .init("italic", isItalic: true)], [.init("new line")],
      ])
    #expect(chart.nodes[1].label.lines == [[.init("x", isBold: true), .init(" snake_case")]])
  }

  @Test func keepsNamesWithDashesDotsAndHan() {
    let (chart, problems) = parseFlowchart("flowchart LR\n node-1 --> node.2 --> 输入-->输出")
    #expect(problems.isEmpty)
    #expect(chart.nodes.map(\.id) == ["node-1", "node.2", "输入", "输出"])
  }

  @Test func takesTheLastLabelOfANode() {
    let chart = parseFlowchart("flowchart LR\n A[one] --> B\n A[two]").chart
    #expect(chart.nodes[0].label.plainText == "two")
  }

  @Test func readsTheTitleAndTheDescription() {
    let chart = parseFlowchart("---\ntitle: \"前向传播\"\n---\nflowchart LR\n accTitle: t\n accDescr: d\n A").chart
    #expect(chart.title == "前向传播")
    #expect(chart.accessibilityText == "t. d")
  }
}
