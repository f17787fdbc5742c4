import SourceDiagnostics
import Testing
import WebMarkup

@testable import Typesetting

/// Sequence, state and class diagrams, pies, mind maps and Gantt charts, as Mermaid documents them.
@Suite struct OtherKindsTests {
  private func render(_ code: String) throws -> Markup {
    DiagramRenderer().render(try #require(Diagram.parse(embedded(code)).diagram))
  }

  private func texts(_ code: String) throws -> [String] { try elements("text", in: render(code)).map(\.text) }

  // MARK: - Sequence diagrams

  @Test(arguments: [
    ("->", false, SequenceDiagram.Message.Head.none), ("-->", true, .none), ("->>", false, .filled), ("-->>", true, .filled),
    ("-x", false, .cross), ("--x", true, .cross), ("-)", false, .open), ("--)", true, .open),
  ])
  func readsTheArrowOfAMessage(arrow: String, isDotted: Bool, head: SequenceDiagram.Message.Head) {
    let (diagram, problems) = SequenceDiagram.parse(embedded("sequenceDiagram\n Alice\(arrow)John: Hello"))
    #expect(problems.isEmpty)
    #expect(diagram.participants.map(\.id) == ["Alice", "John"])
    #expect(
      diagram.events == [
        .message(
          .init(
            source: 0, target: 1, label: DiagramLabel("Hello"), isDotted: isDotted, sourceHead: .none, targetHead: head, number: nil))
      ])
  }

  @Test func readsParticipantsNotesAndFrames() {
    let (diagram, problems) = SequenceDiagram.parse(
      embedded(
        """
        sequenceDiagram
          participant A as 甲
          actor B
          autonumber
          A->>+B: one
          loop 每天
            Note over A,B: both
          end
          alt x
            Note right of B: r
          else y
            B-->>-A: two
          end
          rect rgb(200, 150, 255)
            A->>A: self
          end
        """))
    #expect(problems.isEmpty)
    #expect(diagram.participants.map(\.label.plainText) == ["甲", "B"])
    #expect(diagram.participants.map(\.isActor) == [false, true])
    #expect(diagram.events[1] == .activate(1))
    #expect(diagram.events[2] == .frame("loop", DiagramLabel("每天")))
    #expect(diagram.events[3] == .note(.over(0, 1), DiagramLabel("both")))
    #expect(diagram.events.contains(.part(DiagramLabel("y"))))
    #expect(diagram.events.contains(.deactivate(1)))
    #expect(diagram.events.contains(.ground(DiagramColor("rgb(200, 150, 255)"))))
    let numbers = diagram.events.compactMap { if case .message(let message) = $0 { message.number } else { nil } }
    #expect(numbers == [1, 2, 3])
  }

  @Test(arguments: [
    ("A->>B hello\n C", "InvalidMessage@3:2 \"C\""), ("hello", "InvalidMessage@2:2 \"hello\""),
    ("loop x\n A->>B: y", "UnclosedFrame@2:2 \"loop\""),
    ("end", "UnexpectedEnd@2:2 \"end\""), ("else x", "UnexpectedPart@2:2 \"else\""), ("Note of A: x", "InvalidNote@2:2 \"Note\""),
    ("rect nocolor\n end", "InvalidStyleValue@2:7 \"nocolor\""),
  ])
  func reportsMistakesInSequences(body: String, expected: String) {
    #expect(places(SequenceDiagram.parse(embedded("sequenceDiagram\n \(body)")).1) == [expected])
  }

  @Test func drawsMessagesBelowEachOther() throws {
    let code = "sequenceDiagram\n A->>B: one\n B-->>A: two\n A->>A: three"
    let labels = try elements("text", in: render(code)).filter { ["one", "two", "three"].contains($0.text) }
    let heights = labels.compactMap { $0.attributes["y"].flatMap(Double.init) }
    #expect(heights.count == 3)
    #expect(heights == heights.sorted())
  }

  // MARK: - State diagrams

  @Test func readsStatesAsAChart() throws {
    let code = """
      stateDiagram-v2
        direction LR
        [*] --> Still
        Still --> Moving : go
        state "A long name" as Moving
        state Box {
          [*] --> Inner
        }
        Moving --> Box
        state fork <<fork>>
        Box --> fork
        fork --> [*]
        note right of Still : a note
      """
    let (diagram, problems) = Diagram.parse(embedded(code))
    #expect(problems.isEmpty)
    guard case .stateDiagram(let chart)? = diagram else {
      Issue.record("no state diagram")
      return
    }
    #expect(chart.direction == .right)
    #expect(chart.nodes.map(\.shape) == [.startPoint, .rounded, .rounded, .startPoint, .rounded, .bar, .endPoint, .rectangle])
    #expect(chart.nodes[2].label.plainText == "A long name")
    #expect(chart.nodes[4].subgraph == 0)
    #expect(chart.edges.contains { $0.target == .subgraph(0) })
    #expect(chart.edges[1].label?.plainText == "go")
  }

  @Test func reportsMistakesInStates() {
    #expect(
      places(Diagram.parse(embedded("stateDiagram-v2\n A --> \n B ->> C")).diagnostics).map { $0.prefix(16) }.allSatisfy {
        $0 == "InvalidState@2:2" || $0.hasPrefix("InvalidState@3")
      })
    #expect(places(Diagram.parse(embedded("stateDiagram-v2\n state X {\n A --> B")).diagnostics) == ["UnclosedSubgraph@2:8 \"X\""])
  }

  // MARK: - Class diagrams

  @Test(arguments: [
    ("A <|-- B", FlowchartEdge.Line.solid, FlowchartEdge.Head.triangle, FlowchartEdge.Head.none), ("A *-- B", .solid, .diamond, .none),
    ("A o-- B", .solid, .openDiamond, .none), ("A --> B", .solid, .none, .openArrow), ("A -- B", .solid, .none, .none),
    ("A ..> B", .dotted, .none, .openArrow), ("A ..|> B", .dotted, .none, .triangle), ("A .. B", .dotted, .none, .none),
  ])
  func readsTheRelation(code: String, line: FlowchartEdge.Line, sourceHead: FlowchartEdge.Head, targetHead: FlowchartEdge.Head) throws {
    guard case .classDiagram(let chart)? = Diagram.parse(embedded("classDiagram\n \(code)")).diagram else {
      Issue.record("no class diagram")
      return
    }
    let edge = try #require(chart.edges.first)
    #expect(edge.line == line)
    #expect(edge.sourceHead == sourceHead)
    #expect(edge.targetHead == targetHead)
  }

  @Test func readsMembersAnnotationsAndMultiplicities() throws {
    let code = """
      classDiagram
        class Shape {
          <<interface>>
          +size: List~int~
          +draw(x) bool
        }
        Shape : -name
        Customer "1" --> "*" Ticket : owns
      """
    let (diagram, problems) = Diagram.parse(embedded(code))
    #expect(problems.isEmpty)
    guard case .classDiagram(let chart)? = diagram else {
      Issue.record("no class diagram")
      return
    }
    #expect(chart.nodes[0].compartments == [["+size: List<int>", "-name"], ["+draw(x) bool"]])
    #expect(chart.nodes[0].label.plainText == "«interface» Shape")
    #expect(chart.edges[0].sourceText == "1")
    #expect(chart.edges[0].targetText == "*")
    #expect(Set(try texts(code)).isSuperset(of: ["«interface»Shape", "+size: List<int>", "-name", "+draw(x) bool", "1", "*", "owns"]))
  }

  @Test func readsAnAnnotationOnOneLine() throws {
    guard case .classDiagram(let chart)? = Diagram.parse(embedded("classDiagram\n  class Shape { <<interface>> }")).diagram else {
      Issue.record("no class diagram")
      return
    }
    #expect(chart.nodes[0].label.plainText == "«interface» Shape")
    #expect(chart.nodes[0].compartments == [[], []])
  }

  // MARK: - Pies, mind maps, Gantt charts

  @Test func drawsAPie() throws {
    let code = "pie showData title 份额\n \"甲\" : 30\n \"乙\" : 10"
    #expect(try texts(code) == ["份额", "甲  75%  [30]", "乙  25%  [10]"])
    let paths = try elements("path", in: render(code))
    #expect(paths.map { $0.attributes["class"] } == ["p0", "p1"])
  }

  @Test func reportsMistakesInPies() {
    #expect(
      places(Diagram.parse(embedded("pie\n \"a\" : x\n b\n \"c\" : 1")).diagnostics) == [
        "InvalidSlice@2:8 \"x\"", "InvalidSlice@3:2 \"b\"",
      ])
  }

  @Test func readsTheTreeOfAMindMap() {
    let (diagram, problems) = Diagram.parse(embedded("mindmap\n  root((中心))\n    A\n      B[方]\n    C\n  "))
    #expect(problems.isEmpty)
    guard case .mindmap(let chart)? = diagram else {
      Issue.record("no mind map")
      return
    }
    #expect(chart.nodes.map(\.label.plainText) == ["中心", "A", "方", "C"])
    #expect(chart.nodes.map(\.shape) == [.circle, .rounded, .rectangle, .rounded])
    #expect(chart.edges.map { "\($0.source)\($0.target)" } == ["node(0)node(1)", "node(1)node(2)", "node(0)node(3)"])
  }

  @Test func placesTheTasksOfAGanttChart() {
    let (diagram, problems) = Diagram.parse(
      embedded(
        """
        gantt
          title T
          dateFormat YYYY-MM-DD
          section S
          one :done, a, 2024-02-28, 3d
          two :b, after a, 1w
          three :crit, 2024-03-01, 2024-03-05
          four : 12h
        """))
    #expect(problems.isEmpty)
    guard case .gantt(let chart)? = diagram else {
      Issue.record("no Gantt chart")
      return
    }
    let spans = chart.tasks.map { "\(CalendarDate(minutes: $0.start).text("%m-%d")) \(CalendarDate(minutes: $0.end).text("%m-%d %H:%M"))" }
    #expect(spans == ["02-28 03-02 00:00", "03-02 03-09 00:00", "03-01 03-05 00:00", "03-05 03-05 12:00"])
    #expect(chart.tasks.map(\.isDone) == [true, false, false, false])
  }

  @Test func reportsMistakesInGanttCharts() {
    let body = "gantt\n a : b, 2024-13-01, 3d\n c\n d : after x, 1d\n ok : 2024-01-01, 1d"
    #expect(
      places(Diagram.parse(embedded(body)).diagnostics)
        == ["InvalidDate@2:9 \"2024-13-01\"", "InvalidTask@3:2 \"c\"", "InvalidDate@4:6 \"after x\""])
  }

  @Test(arguments: [("1970-01-01", 0), ("2000-03-01", 11_017), ("1969-12-31", -1), ("2024-02-29", 19_782)])
  func countsDays(text: String, days: Int) throws {
    let date = try #require(CalendarDate(text, format: "YYYY-MM-DD"))
    #expect(date.minutes == days * 1440)
    #expect(CalendarDate(minutes: date.minutes).text("%Y-%m-%d") == text)
  }

  // MARK: - All kinds

  static let samples = [
    "sequenceDiagram\n participant A as 甲\n A->>+B: x\n loop y\n B-->>-A: z\n Note over A,B: n\n alt a\n A->>A: s\n else b\n end\n end\n rect red\n end",
    "stateDiagram-v2\n [*] --> A\n A --> B : t\n state B {\n [*] --> C\n C --> [*]\n }\n state d <<choice>>\n B --> d\n note right of A\n n\n end note",
    "classDiagram\n class A~T~ {\n +x: int\n +f()\n }\n A <|-- B : r\n A \"1\" o-- \"*\" C\n namespace N {\n class D\n }\n note for A \"n\"",
    "pie title T\n \"a\" : 1\n \"b\" : 2.5", "mindmap\n  r((R))\n    a\n      b[c]\n    d)e(\n    f))g((",
    "gantt\n title T\n section S\n a :done, x, 2024-01-01, 3d\n b :crit, after x, 1w\n c :milestone, 2024-02-01, 0d",
  ]

  @Test(arguments: samples) func keepsTextInside(code: String) throws {
    let markup = try render(code)
    let svg = try #require(elements("svg", in: markup).first)
    let (width, height) = (Double(svg.attributes["width"] ?? "") ?? 0, Double(svg.attributes["height"] ?? "") ?? 0)
    for text in elements("text", in: markup) {
      let (x, y) = (Double(text.attributes["x"] ?? "") ?? -1, Double(text.attributes["y"] ?? "") ?? -1)
      #expect(x >= 0 && x <= width && y >= 0 && y <= height, "\(text.text) at \(x), \(y) of \(width) × \(height)")
    }
    #expect(try render(code) == markup)
  }

  @Test(arguments: samples) func survivesMutations(code: String) {
    let pieces = [
      "->>", "--", "{", "}", "\n", "end\n", "\"", ":", "[", "((", "~", "<<", ",", "after a", "after ", "9999999999w", "-1", "节", "\t",
      "state x {\n", "loop\n",
    ]
    var random = FixedRandom(state: UInt64(code.utf8.count))
    for _ in 0..<150 {
      var scalars = Array(code.unicodeScalars)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let position = Int.random(in: 8...max(8, scalars.count), using: &random)
        if Bool.random(using: &random) {
          scalars.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").unicodeScalars, at: min(position, scalars.count))
        } else if position < scalars.count {
          scalars.removeSubrange(position..<min(scalars.count, position + 5))
        }
      }
      let (diagram, diagnostics) = Diagram.parse(embedded(String(String.UnicodeScalarView(scalars))))
      if let diagram { _ = MarkupSerializer.serialize(DiagramRenderer().render(diagram)) } else { #expect(!diagnostics.isEmpty) }
    }
  }

  @Test(arguments: ["sequenceDiagram\n", "stateDiagram-v2\n", "classDiagram\n", "pie\n", "mindmap\n", "gantt\n"])
  func staysFastOnHostileInput(header: String) {
    let lines = [
      "A->>B: x\n", "loop\n", "state A {\n", "A --> B\n", "class A {\n", "\"a\" : 1\n", "a : 1d\n", "end\n", "}\n", "note\n",
      "activate A\n",
      "Note over A,B: x\n", "rect red\n", "A <|-- B\n", "\"", "((", " x\n",
    ]
    for line in lines {
      let clock = ContinuousClock()
      let elapsed = clock.measure {
        let diagram = Diagram.parse(embedded(header + String(repeating: line, count: 60_000 / line.utf8.count))).diagram
        if let diagram { _ = DiagramRenderer().render(diagram) }
      }
      #expect(elapsed < .seconds(6), "\(header)\(line)")
    }
  }
}
