struct Request {
  enum Method: String { case get = "GET", post = "POST" }
  struct Header { let name: String, value: String; init(_ n: String, _ v: String) { name = n; value = v } }
  let method: Method, path: String, headers: [Header], body: String?
  class Builder {
    private var method = Method.get, path = "/", headers: [Header] = [], body: String?
    @discardableResult func method(_ m: Method) -> Builder { method = m; return self }
    @discardableResult func path(_ p: String) -> Self { path = p; return self }
    func header(_ n: String, _ v: String) -> Self { headers.append(Header(n, v)); return self }
    func body(_ b: String) -> Self { body = b; return self }
    func build() throws -> Request {
      if method == .get && body != nil { throw BuildError.bodyNotAllowed(method) }
      return Request(method: method, path: path, headers: headers, body: body)
    }
    enum BuildError: Error { case bodyNotAllowed(Method) }
  }
}
let r = try Request.Builder().method(.post).path("/users").header("A", "1").header("B", "2").body("{}").build()
print(r.method.rawValue, r.path, r.headers.map { "\($0.name)=\($0.value)" }, r.body ?? "-")
do { _ = try Request.Builder().body("x").build() } catch Request.Builder.BuildError.bodyNotAllowed(let m) { print("no body for", m) }
struct Chess {
  enum Piece: Character, CaseIterable { case king = "K", queen = "Q", rook = "R"
    var value: Int { switch self { case .king: .max; case .queen: 9; case .rook: 5 } } }
  struct Square: Hashable, CustomStringConvertible, ExpressibleByStringLiteral {
    let file: Int, rank: Int
    init(file: Int, rank: Int) { self.file = file; self.rank = rank }
    init(stringLiteral s: String) { let c = Array(s); self.init(file: Int(c[0].asciiValue! - 96), rank: c[1].wholeNumberValue!) }
    var description: String { "\(Character(UnicodeScalar(UInt8(96 + file))))\(rank)" }
    func offset(_ f: Int, _ r: Int) -> Square? { let s = Square(file: file + f, rank: rank + r); return (1...8).contains(s.file) && (1...8).contains(s.rank) ? s : nil }
  }
  private(set) var board: [Square: Piece] = [:]
  mutating func place(_ p: Piece, at s: Square) -> Piece? { defer { board[s] = p }; return board[s] }
  func moves(from s: Square) -> [Square] {
    guard let p = board[s] else { return [] }
    let rook = [(0, 1), (1, 0), (0, -1), (-1, 0)], diagonal = [(1, 1), (1, -1), (-1, -1), (-1, 1)]
    switch p {
    case .king: return (rook + diagonal).compactMap { s.offset($0.0, $0.1) }
    case .rook: return rook.flatMap { d in slide(s, d) }
    case .queen: return (rook + diagonal).flatMap { slide(s, $0) }
    }
  }
  private func slide(_ s: Square, _ d: (Int, Int)) -> [Square] { Array(sequence(first: s) { $0.offset(d.0, d.1) }.dropFirst()) }
}
var game = Chess()
print(game.place(.rook, at: "a1") as Any, game.place(.king, at: "h8") as Any, game.place(.queen, at: "a1")!)
print(game.moves(from: "h8").sorted { ($0.file, $0.rank) < ($1.file, $1.rank) }, game.moves(from: "a1").count, game.moves(from: "c3"))
print(Chess.Piece.allCases.filter { $0.value < 10 }, Chess.Piece(rawValue: "Q")!.value)
final class EventBus {
  typealias Handler = (Event) -> Void
  enum Event: Hashable { case started, progress(Int), finished(ok: Bool)
    enum Kind { case started, progress, finished }
    var kind: Kind { switch self { case .started: .started; case .progress: .progress; case .finished: .finished } } }
  struct Token: Hashable { fileprivate let id: Int }
  private var handlers: [Event.Kind: [(Token, Handler)]] = [:]
  private var next = 0
  func on(_ k: Event.Kind, _ h: @escaping Handler) -> Token { next += 1; let t = Token(id: next); handlers[k, default: []].append((t, h)); return t }
  func off(_ t: Token) { for k in handlers.keys { handlers[k]?.removeAll { $0.0 == t } } }
  func emit(_ e: Event) { handlers[e.kind]?.forEach { $0.1(e) } }
}
let bus = EventBus()
var seen: [String] = []
let t1 = bus.on(.progress) { e in if case .progress(let n) = e { seen.append("p\(n)") } }
_ = bus.on(.finished) { seen.append("\($0)") }
bus.emit(.progress(10)); bus.off(t1); bus.emit(.progress(20)); bus.emit(.finished(ok: true))
print(seen)
