import SourceDiagnostics

/// Reads a mind map, whose tree is given by indentation, as a flowchart that grows to the right.
///
/// Source: the documented syntax of Mermaid 11, "Mindmap".
struct MindmapParser {
  private var flow: FlowchartParser
  /// The nodes that may still get children, with their indentation and branch.
  private var path: [(indentation: Int, node: Int, branch: Int)] = []
  private var branchCount = 0

  /// Fills with dark partners in the theme, one for each branch of the root.
  private static let fills = ["#e3f2fd", "#fff3e0", "#e8f5e9", "#f3e5f5", "#e0f2f1", "#fce4ec", "#fffde7"]

  private init(_ scanner: DiagramScanner, title: String?) {
    flow = FlowchartParser(scanner, title: title)
    flow.chart.direction = .right
  }

  /// The chart of a mind map, and what is wrong with it.
  static func parse(_ scanner: DiagramScanner, _ header: DiagramHeader) -> (Flowchart, [Diagnostic]) {
    var parser = MindmapParser(scanner, title: header.title)
    parser.flow.scanner.skipLine()
    while !parser.flow.scanner.isAtEnd {
      parser.flow.scanner.offset += 1
      parser.flow.scanner.beginStatement()
      parser.parseLine()
      parser.flow.scanner.skipLine()
    }
    return (parser.flow.chart, parser.flow.scanner.diagnostics)
  }

  private mutating func parseLine() {
    let start = flow.scanner.offset
    flow.scanner.skipSpaces()
    let indentation = flow.scanner.offset - start
    guard !flow.scanner.isAtStatementEnd else { return }
    if flow.scanner.starts(with: "::icon") || flow.scanner.starts(with: ":::") {
      let rest = flow.scanner.scanRestOfLine()
      flow.scanner.report(.warning, "UnsupportedMindmap", rest, "Icons and classes have no effect on a mind map")
      return
    }
    while let last = path.last, last.indentation >= indentation { path.removeLast() }
    let nodeStart = flow.scanner.offset
    let name = flow.scanner.scanWord()
    let shape = scanShape()
    let whole: LabelSource
    if let shape {
      whole = shape.1
    } else {
      flow.scanner.offset = nodeStart
      whole = LabelSource(range: flow.scanner.scanRestOfLine())
    }
    guard let index = flow.node(named: "\(nodeStart)", at: name.isEmpty ? whole.range : name) else { return }
    flow.chart.nodes[index].label = flow.makeLabel(whole)
    flow.chart.nodes[index].shape = shape?.0 ?? (path.isEmpty ? .circle : .rounded)
    attach(index, indentation, whole.range)
  }

  private mutating func attach(_ index: Int, _ indentation: Int, _ range: Range<Int>) {
    guard let parent = path.last else {
      if index > 0 { flow.scanner.report(.error, "SecondRoot", range, "A mind map has one root; indent this line below it") }
      path.append((indentation, index, -1))
      return
    }
    var branch = parent.branch
    if branch < 0 {
      branch = branchCount
      branchCount += 1
    }
    flow.chart.nodes[index].style.fill = DiagramColor(Self.fills[branch % Self.fills.count])
    flow.chart.edges.append(FlowchartEdge(source: .node(parent.node), target: .node(index)))
    path.append((indentation, index, branch))
  }

  /// Reads the brackets of a node; `))bang((` and `)cloud(` are drawn as an ellipse and a stadium.
  private mutating func scanShape() -> (FlowchartNode.Shape, LabelSource)? {
    for (open, close, shape) in [("))", "((", FlowchartNode.Shape.ellipse), (")", "(", .stadium)]
      as [(StaticString, StaticString, FlowchartNode.Shape)]
    {
      let start = flow.scanner.offset
      guard flow.scanner.consume(open) else { continue }
      let textStart = flow.scanner.offset
      while !flow.scanner.isAtStatementEnd {
        let end = flow.scanner.offset
        if flow.scanner.consume(close) { return (shape, LabelSource(range: trimmed(textStart..<end, in: flow.scanner.bytes))) }
        flow.scanner.offset += 1
      }
      flow.scanner.offset = start
    }
    return flow.scanShape()
  }
}
