struct Deck: Collection {
  var cards = ["ace", "two", "three"]
  var startIndex: Int { 0 }
  var endIndex: Int { cards.count }
  func index(after i: Int) -> Int { i + 1 }
  subscript(position: Int) -> String { cards[position] }
}
let deck = Deck()
print(deck.count, deck.first!, deck.isEmpty, deck.map { $0.count }, deck.contains("two"), Array(deck.dropFirst()), deck.firstIndex(of: "three")!)
for card in deck { print(card) }
print(deck[1..<3].count, deck.prefix(1).first!, Array(deck.indices), deck.enumerated().map { $0.offset })
