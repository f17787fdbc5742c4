struct BlackjackCard: CustomStringConvertible {
  enum Suit: Character, CaseIterable { case spades = "♠", hearts = "♡", diamonds = "♢", clubs = "♣" }
  enum Rank: Int, CaseIterable {
    case two = 2, three, four, five, six, seven, eight, nine, ten
    case jack, queen, king, ace
    struct Values { let first: Int, second: Int? }
    var values: Values {
      switch self {
      case .ace: return Values(first: 1, second: 11)
      case .jack, .queen, .king: return Values(first: 10, second: nil)
      default: return Values(first: self.rawValue, second: nil)
      }
    }
  }
  let rank: Rank, suit: Suit
  var description: String {
    var output = "suit is \(suit.rawValue),"
    output += " value is \(rank.values.first)"
    if let second = rank.values.second { output += " or \(second)" }
    return output
  }
}
let theAceOfSpades = BlackjackCard(rank: .ace, suit: .spades)
print("theAceOfSpades: \(theAceOfSpades)")
print(BlackjackCard.Suit.hearts.rawValue, BlackjackCard.Rank.Values(first: 1, second: nil))
struct Deck {
  typealias Card = BlackjackCard
  private(set) var cards: [Card]
  init() { cards = Card.Suit.allCases.flatMap { suit in Card.Rank.allCases.map { rank in Card(rank: rank, suit: suit) } } }
  mutating func deal(_ n: Int) -> [Card] { defer { cards.removeLast(n) }; return cards.suffix(n) }
}
var deck = Deck()
print(deck.cards.count, deck.deal(2).map(\.description), deck.cards.count)
class Graph<T: Hashable> {
  final class Vertex { let value: T; var edges: [Edge] = []; init(_ v: T) { value = v } }
  struct Edge { unowned let to: Vertex; let weight: Double }
  enum Traversal { case depthFirst, breadthFirst
    static var preferred: Traversal { .depthFirst } }
  private var vertices: [T: Vertex] = [:]
  func vertex(_ v: T) -> Vertex { if let x = vertices[v] { return x }; let x = Vertex(v); vertices[v] = x; return x }
  func connect(_ a: T, _ b: T, weight: Double = 1) { vertex(a).edges.append(Edge(to: vertex(b), weight: weight)); _ = vertex(b) }
  func walk(from start: T, _ t: Traversal = .preferred) -> [T] {
    var seen: Set<T> = [start], out: [T] = [], todo = [start]
    while !todo.isEmpty {
      let v = t == .depthFirst ? todo.removeLast() : todo.removeFirst()
      out.append(v)
      for e in vertex(v).edges where seen.insert(e.to.value).inserted { todo.append(e.to.value) }
    }
    return out
  }
}
let g = Graph<String>()
g.connect("a", "b"); g.connect("a", "c"); g.connect("b", "d"); g.connect("c", "d", weight: 2)
print(g.walk(from: "a"), g.walk(from: "a", .breadthFirst))
enum API { enum V1 { static let path = "/v1"; struct User { let id: Int } }; enum V2 { static var path: String { V1.path + "/v2" } } }
print(API.V2.path, API.V1.User(id: 3))
func local() -> String {
  struct Temp { let v: Int; var text: String { "t\(v)" } }
  enum Kind { case a, b }
  class Holder { var t = Temp(v: 1) }
  let h = Holder()
  h.t = Temp(v: 5)
  return h.t.text + "\(Kind.b)"
}
print(local())
extension BlackjackCard { struct Hand { var cards: [BlackjackCard]; var total: Int { cards.reduce(0) { $0 + $1.rank.values.first } } } }
print(BlackjackCard.Hand(cards: [theAceOfSpades, .init(rank: .king, suit: .clubs)]).total)
