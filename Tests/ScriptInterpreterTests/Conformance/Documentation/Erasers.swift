func evens(upTo limit: Int) -> AnySequence<Int> { AnySequence(stride(from: 0, through: limit, by: 2)) }
print(Array(evens(upTo: 8)), evens(upTo: 20).filter { $0 % 3 == 0 })
let collection = AnyCollection([5, 6, 7])
print(collection.count, collection.first!, collection.map { $0 * 2 })
let random = AnyBidirectionalCollection("hello")
print(random.count, String(random.reversed()))
var generator = AnyIterator(sequence(first: 1) { $0 < 100 ? $0 * 3 : nil })
while let value = generator.next() { print(value, terminator: " ") }
print()
let once = CollectionOfOne("only")
print(once.count, once.first!, Array(once))
print(Array(repeatElement("ab", count: 3)), EmptyCollection<Int>().isEmpty)
