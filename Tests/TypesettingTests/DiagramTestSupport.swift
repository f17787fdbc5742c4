import SourceDiagnostics
import WebMarkup

@testable import Typesetting

/// Code as if it stood alone in a file.
func embedded(_ code: String) -> EmbeddedSource {
  EmbeddedSource(whole: SourceFile(name: "lesson.md", text: code))
}

/// A flowchart and the identifiers of its diagnostics.
func parseFlowchart(_ code: String) -> (chart: Flowchart, problems: [String]) {
  let (chart, diagnostics) = Flowchart.parse(embedded(code))
  return (chart, diagnostics.map(\.identifier))
}

/// The text and place of each diagnostic: `UnknownDirection@1:11 "XY"`.
func places(_ diagnostics: [Diagnostic]) -> [String] {
  diagnostics.map { diagnostic in
    guard let range = diagnostic.range else { return diagnostic.identifier }
    return "\(diagnostic.identifier)@\(range.start.line):\(range.start.column) \"\(range.text)\""
  }
}

/// A generator of numbers that always gives the same ones.
struct FixedRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var value = state
    value = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    return value ^ (value >> 33)
  }
}

/// All elements of a tree with a name.
func elements(_ name: String, in markup: Markup) -> [(attributes: [String: String], text: String)] {
  switch markup {
  case .text, .verbatim: return []
  case .fragment(let children): return children.flatMap { elements(name, in: $0) }
  case .element(let own, let attributes, let children):
    let inner = children.flatMap { elements(name, in: $0) }
    guard own == name else { return inner }
    let pairs = attributes.map { ($0.name, $0.value ?? "") }
    return [(Dictionary(pairs) { first, _ in first }, textContent(markup))] + inner
  }
}

/// The text of a tree.
func textContent(_ markup: Markup) -> String {
  switch markup {
  case .text(let text), .verbatim(let text): text
  case .fragment(let children): children.map(textContent).joined()
  case .element(_, _, let children): children.map(textContent).joined()
  }
}

/// Charts of many kinds, for what holds of all of them.
let sampleCharts: [String] = [
  "flowchart LR\n X[\"输入 X\"] --> Z1[\"z1 = X·W1 + b1\"]\n Z1 --> A1[\"a1 = ReLU(z1)\"] --> L[Loss]",
  "flowchart RL\n L --> |\"dL/da2\"|A2\n A2 --> |\"da2/dz2\"|Z2\n Z2 --> |\"dz2/dW2\"|W2\n Z2 --> |\"dz2/da1\"|A1",
  "flowchart TD\n x --> mul[\"×\"]\n w --> mul\n mul --> add[\"+\"]\n b --> add\n add --> relu --> loss",
  "graph BT\n A{大吗?} -->|大| B{图像?}\n A -->|小| C\n B -->|是| D[CNN]\n B -->|否| E\n E --> F & G\n C --> H & I",
  "flowchart TD\n A --> B{ok?}\n B -->|no| C --> D --> E --> F --> B\n B -->|yes| G([end])\n C --> C\n E -->|x| H[/clip/] --> F\n D -.-> I[(log)]",
  "flowchart LR\n A & B & C --> D & E & F --> G\n G --> A\n A --> G\n B --> B\n D <--> E",
  "flowchart TB\n c1-->a2\n subgraph one\n a1-->a2\n end\n subgraph two\n b1-->b2\n end\n one --> two\n two --> c2",
  """
  flowchart LR
    subgraph enc [编码器]
      direction TB
      x --> pe --> sa --> an --> ff
      pe --> an
    end
    subgraph dec [解码器 Decoder]
      y --> msa --> ca --> sm
      subgraph inner [一个很长很长的内层标题]
        q --> r
      end
      r --> sm
    end
    enc --> ca
    sm --> out((输出))
  """,
  "flowchart LR\n A[a] --> B(b) --> C([c]) --> D[[d]] --> E[(e)] --> F((f)) --> G(((g))) --> H>h] --> I{i} --> J{{j}}\n"
    + " K[/k/] --> L[\\l\\] --> M[/m\\] --> N[\\n/] --> O(-o-)\n A --> K",
  "flowchart TD\n A[\"把整个训练集随机打乱，然后按批次大小切分成若干个小批量，每个小批量依次送入网络\"] -->|损失函数在验证集上连续五轮没有下降就停止训练| B --> A",
]
