struct Countdown: Sequence {
  let start: Int
  func makeIterator() -> CountdownIterator { CountdownIterator(self) }
}
struct CountdownIterator: IteratorProtocol {
  let countdown: Countdown
  var times = 0
  init(_ countdown: Countdown) { self.countdown = countdown }
  mutating func next() -> Int? {
    let nextNumber = countdown.start - times
    guard nextNumber > 0 else { return nil }
    times += 1
    return nextNumber
  }
}
for count in Countdown(start: 3) { print("\(count)...") }
let animals = ["Antelope", "Butterfly"]
var animalIterator = animals.makeIterator()
while let animal = animalIterator.next() { print(animal) }
extension Sequence {
  func reduce1(_ next: (Element, Element) -> Element) -> Element? {
    var i = makeIterator()
    guard var accumulated = i.next() else { return nil }
    while let element = i.next() { accumulated = next(accumulated, element) }
    return accumulated
  }
}
print(animals.reduce1 { $0.count > $1.count ? $0 : $1 }!)
