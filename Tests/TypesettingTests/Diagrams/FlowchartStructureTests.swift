import Testing

@testable import Typesetting

/// Subgraphs, classes and styles, as Mermaid documents them.
@Suite struct FlowchartStructureTests {
  @Test func putsNodesIntoTheSubgraphThatNamesThem() {
    let (chart, problems) = parseFlowchart(
      """
      flowchart TB
        c1-->a2
        subgraph one
        a1-->a2
        end
        subgraph ide2 [Title two]
        b1-->b2
        end
        subgraph "Quoted title"
        c1-->c2
        end
      """)
    #expect(problems.isEmpty)
    #expect(chart.subgraphs.map(\.id) == ["one", "ide2", "Quoted title"])
    #expect(chart.subgraphs.map(\.title.plainText) == ["one", "Title two", "Quoted title"])
    #expect(chart.nodes.map { "\($0.id):\($0.subgraph ?? -1)" } == ["c1:2", "a2:0", "a1:0", "b1:1", "b2:1", "c2:2"])
  }

  @Test func nestsSubgraphsAndReadsTheirDirections() {
    let (chart, problems) = parseFlowchart(
      """
      flowchart LR
        subgraph TOP
          direction TB
          subgraph B1
              direction RL
              i1 -->f1
          end
          subgraph B2
              direction BT
              i2 -->f2
          end
        end
        A --> TOP --> B
        B1 --> B2
      """)
    #expect(problems.isEmpty)
    #expect(chart.subgraphs.map(\.parent) == [nil, 0, 0])
    #expect(chart.subgraphs.map(\.direction) == [.down, .left, .up])
    #expect(chart.nodes.map(\.id) == ["i1", "f1", "i2", "f2", "A", "B"])
    #expect(chart.edges[2].target == .subgraph(0))
    #expect(chart.edges[4].source == .subgraph(1))
    #expect(chart.edges[4].target == .subgraph(2))
  }

  @Test func appliesStylesClassesAndLinkStyles() throws {
    let (chart, problems) = parseFlowchart(
      """
      flowchart LR
        A:::someclass --> B --> C
        classDef someclass fill:#f96,stroke:#333
        classDef default color:#111
        classDef big,small stroke-width:4px
        class B,C big;
        style C fill:#bbf,stroke:rgb(1, 2, 3),stroke-dasharray: 5 5
        linkStyle 1 stroke:#ff3,stroke-width:4px,color:red;
        linkStyle default stroke-width:2px
      """)
    #expect(problems.isEmpty)
    #expect(chart.nodes[0].style.fill?.css == "#f96")
    #expect(chart.nodes[0].style.color?.css == "#111")
    #expect(chart.nodes[1].style.strokeWidth == 4)
    #expect(chart.nodes[2].style.stroke?.css == "rgb(1, 2, 3)")
    #expect(chart.nodes[2].style.dashes == [5, 5])
    #expect(chart.edges[1].style.stroke?.css == "#ff3")
    #expect(chart.edges[1].style.color?.css == "red")
    #expect(chart.edges.map(\.style.strokeWidth) == [2, 2])
  }

  @Test func readsTheStylesOfTheFirstLesson() {
    let (chart, problems) = parseFlowchart("flowchart LR\n X[\"输入 X\"]\n style X fill:#e3f2fd,stroke:#1565c0,color:#333")
    #expect(problems.isEmpty)
    #expect(chart.nodes[0].style.fill?.css == "#e3f2fd")
  }

  @Test func neverTakesAnAddressForAColor() {
    for value in ["url(http://example.com/x)", "url(#a)", "expression(1)", "\"><script>", "#12345", "rgb(1,2)", "var(--x)"] {
      #expect(DiagramColor(value) == nil, "\(value) is no colour")
    }
    for value in ["#FFF", "#ffff", "#12aB34", "#12ab34ff", "RebeccaPurple", "rgba(1, 2, 3, 0.5)", "hsl(120 50% 50%)", "none"] {
      #expect(DiagramColor(value) != nil, "\(value) is a colour")
    }
  }
}
