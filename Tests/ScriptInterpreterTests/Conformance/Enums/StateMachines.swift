enum State: String { case idle, connecting, connected, failed }
enum Event { case connect(host: String), success, failure(code: Int), disconnect }
struct Machine {
  private(set) var state = State.idle
  private(set) var log: [String] = []
  var onChange: ((State, State) -> Void)?
  mutating func handle(_ event: Event) {
    let old = state
    switch (state, event) {
    case (.idle, .connect(let host)), (.failed, .connect(let host)):
      log.append("connecting to \(host)")
      state = .connecting
    case (.connecting, .success): state = .connected
    case (.connecting, .failure(let code)) where code >= 500:
      log.append("server error \(code)")
      state = .failed
    case (.connecting, .failure): state = .idle
    case (.connected, .disconnect), (.failed, .disconnect): state = .idle
    case (let s, _): log.append("ignored in \(s)")
    }
    if old != state { onChange?(old, state) }
  }
}
var m = Machine()
m.onChange = { print("\($0) -> \($1)") }
for e: Event in [.success, .connect(host: "a"), .failure(code: 404), .connect(host: "b"), .failure(code: 503), .connect(host: "c"), .success, .disconnect] { m.handle(e) }
print(m.state.rawValue, m.log)
enum Player: CaseIterable { case x, o
  var other: Player { self == .x ? .o : .x }
  var mark: Character { switch self { case .x: "X"; case .o: "O" } } }
struct Board {
  var cells = [Player?](repeating: nil, count: 9)
  static let lines = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]]
  var winner: Player? {
    for line in Self.lines { if let p = cells[line[0]], line.allSatisfy({ cells[$0] == p }) { return p } }
    return nil
  }
  var moves: [Int] { cells.indices.filter { cells[$0] == nil } }
  func best(for p: Player, depth: Int = 0) -> (score: Int, move: Int?) {
    if let w = winner { return (w == p ? 10 - depth : depth - 10, nil) }
    if moves.isEmpty { return (0, nil) }
    var best: (score: Int, move: Int?) = (Int.min, nil)
    for m in moves {
      var next = self
      next.cells[m] = p
      let s = -next.best(for: p.other, depth: depth + 1).score
      if s > best.score { best = (s, m) }
    }
    return best
  }
  var text: String { stride(from: 0, to: 9, by: 3).map { r in cells[r..<r + 3].map { $0.map { String($0.mark) } ?? "." }.joined() }.joined(separator: "/") }
}
var b = Board()
b.cells[0] = .x; b.cells[4] = .o; b.cells[8] = .x
b.cells[1] = .o
print(b.best(for: .x).move ?? -1, b.text, b.winner.map { "\($0)" } ?? "none")
enum JSON: CustomStringConvertible, Equatable {
  case null, bool(Bool), number(Double), string(String), array([JSON]), object([(String, JSON)])
  var description: String {
    switch self {
    case .null: "null"
    case .bool(let b): "\(b)"
    case .number(let n): n == n.rounded() ? "\(Int(n))" : "\(n)"
    case .string(let s): "\"\(s)\""
    case .array(let a): "[" + a.map(\.description).joined(separator: ",") + "]"
    case .object(let o): "{" + o.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
    }
  }
  static func == (l: JSON, r: JSON) -> Bool { l.description == r.description }
  subscript(key: String) -> JSON? { if case .object(let o) = self { return o.first { $0.0 == key }?.1 }; return nil }
  subscript(i: Int) -> JSON? { guard case .array(let a) = self, a.indices.contains(i) else { return nil }; return a[i] }
}
extension JSON: ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral {
  init(stringLiteral v: String) { self = .string(v) }
  init(floatLiteral v: Double) { self = .number(v) }
  init(integerLiteral v: Int) { self = .number(Double(v)) }
  init(arrayLiteral e: JSON...) { self = .array(e) }
  init(dictionaryLiteral e: (String, JSON)...) { self = .object(e) }
  init(booleanLiteral v: Bool) { self = .bool(v) }
  init(nilLiteral: ()) { self = .null }
}
let j: JSON = ["name": "Ann", "age": 30, "tags": ["a", 1.5, true, nil], "nested": ["k": [1, 2]]]
print(j, j["tags"]?[1] ?? .null, j["nested"]?["k"]?[1] == 2, j["zzz"] == nil)
