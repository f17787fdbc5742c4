import Testing
import WebMarkup

@testable import Typesetting

/// Broken diagrams must end in diagnostics, never in a crash or a hang.
@Suite struct DiagramMutationTests {
  private static let pieces = [
    "-->", "-- ", "-.", "==", "~~~", "|", "[", "]", "(", ")", "{", "}", "\"", "\n", "subgraph x\n", "end\n", "&", ":::", "@{", "%%", "%%{",
    "<br>", "style A ", "classDef c ", "linkStyle 0 ", "#quot;", "`", "é", "节", "\u{0}", "---", ";", "direction TB\n",
  ]

  @Test(arguments: sampleCharts.indices) func survivesMutations(index: Int) {
    var random = FixedRandom(state: UInt64(index) &* 77 &+ 1)
    let renderer = DiagramRenderer()
    for _ in 0..<120 {
      var scalars = Array(sampleCharts[index].unicodeScalars)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let position = Int.random(in: 9...scalars.count, using: &random)
        if Bool.random(using: &random) {
          scalars.insert(contentsOf: Self.pieces.randomElement(using: &random)?.unicodeScalars ?? "".unicodeScalars, at: position)
        } else {
          scalars.removeSubrange(position..<min(scalars.count, position + Int.random(in: 1...6, using: &random)))
        }
      }
      let (diagram, diagnostics) = Diagram.parse(embedded(String(String.UnicodeScalarView(scalars))))
      if let diagram { _ = MarkupSerializer.serialize(renderer.render(diagram)) } else { #expect(!diagnostics.isEmpty) }
    }
  }

  @Test(arguments: [
    String(repeating: "[", count: 20_000), String(repeating: "A[", count: 20_000), String(repeating: "subgraph a\n", count: 5_000),
    "A" + String(repeating: "-", count: 50_000), "A" + String(repeating: " -- x", count: 10_000), String(repeating: "A -. ", count: 9_000),
    String(repeating: "A\"", count: 20_000), String(repeating: "%%{", count: 20_000), "A[" + String(repeating: "(", count: 40_000),
    String(repeating: "A & ", count: 20_000), String(repeating: "A --> ", count: 15_000),
    "A & B & C & D & E --> " + (0..<400).map { "n\($0)" }.joined(separator: " & "), "A[" + String(repeating: "<", count: 50_000) + "]",
    "A[\"" + String(repeating: "字", count: 20_000) + "\"]", "A\nstyle A " + String(repeating: "fill:x,", count: 10_000),
  ])
  func staysFastOnHostileInput(body: String) {
    let clock = ContinuousClock()
    let elapsed = clock.measure {
      let diagram = Diagram.parse(embedded("flowchart LR\n" + body)).diagram
      if let diagram { _ = DiagramRenderer().render(diagram) }
    }
    #expect(elapsed < .seconds(5), "\(body.prefix(20))…")
  }
}
