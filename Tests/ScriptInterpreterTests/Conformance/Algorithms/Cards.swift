struct Card: Equatable, Hashable, Comparable, CustomStringConvertible {
  enum Suit: Int, CaseIterable { case clubs, diamonds, hearts, spades; var symbol: String { ["♣", "♦", "♥", "♠"][rawValue] } }
  let rank: Int, suit: Suit
  static func < (l: Card, r: Card) -> Bool { (l.rank, l.suit.rawValue) < (r.rank, r.suit.rawValue) }
  var description: String { let names = [11: "J", 12: "Q", 13: "K", 14: "A"]; return (names[rank] ?? "\(rank)") + suit.symbol }
}
struct LCG: RandomNumberGenerator { var s: UInt64; mutating func next() -> UInt64 { s = s &* 6364136223846793005 &+ 1442695040888963407; return s } }
var deck = Card.Suit.allCases.flatMap { s in (2...14).map { Card(rank: $0, suit: s) } }
print(deck.count, deck.max()!, deck.min()!, Set(deck).count)
let hand = [Card(rank: 14, suit: .spades), Card(rank: 14, suit: .hearts), Card(rank: 5, suit: .clubs)]
let pairs = Dictionary(grouping: hand, by: \.rank).filter { $0.value.count == 2 }.keys.sorted()
print(hand.sorted(by: >), pairs, hand.contains { $0.suit == .clubs })
let counts = hand.reduce(into: [:]) { $0[$1.rank, default: 0] += 1 }
print(counts.sorted { $0.key < $1.key }.map { "\($0)x\($1)" })
let (red, black) = hand.reduce(into: ([Card](), [Card]())) { acc, c in if c.suit == .hearts || c.suit == .diamonds { acc.0.append(c) } else { acc.1.append(c) } }
print(red, black)
