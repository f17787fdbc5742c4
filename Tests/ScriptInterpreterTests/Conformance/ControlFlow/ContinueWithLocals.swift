final class Tracked {
  let name: String
  init(_ name: String) { self.name = name }
  deinit { print("end of", name) }
}

var i = 0
while i < 4 {
  let text = "round " + String(i)
  let object = Tracked(text)
  i += 1
  if i == 2 { continue }
  if i == 4 { break }
  print(object.name)
}
var queue = [[1, 2], [], [3]]
while let next = queue.popLast() {
  let doubled = next.map { $0 * 2 }
  if doubled.isEmpty { continue }
  print(doubled)
}
var n = 0
repeat {
  n += 1
  let words = [String](repeating: "x", count: n)
  if n % 2 == 0 { continue }
  print(words.joined())
} while n < 5
outer: while true {
  let held = Tracked("outer \(n)")
  n += 1
  while true {
    let inner = Tracked("inner \(n)")
    if n < 8 { continue outer }
    print(held.name, inner.name)
    break outer
  }
}
