func makeIncrementer(forIncrement amount: Int) -> () -> Int {
  var runningTotal = 0
  func incrementer() -> Int {
    runningTotal += amount
    return runningTotal
  }
  return incrementer
}
let incrementByTen = makeIncrementer(forIncrement: 10)
print(incrementByTen(), incrementByTen())
let incrementBySeven = makeIncrementer(forIncrement: 7)
print(incrementBySeven())
print(incrementByTen())
let alsoIncrementByTen = incrementByTen
print(alsoIncrementByTen())
var counter = 0
let increase = { counter += 1 }
increase(); increase()
print("counter is \(counter)")
var x = 5
let snapshot = { [x] in print("captured", x) }
x = 10
snapshot()
var fs: [() -> Int] = []
for i in 0..<3 { fs.append { i * i } }
print(fs.map { $0() })
var j = 0
var gs: [() -> Int] = []
while j < 3 { gs.append({ j }); j += 1 }
print(gs.map { $0() })
func pair() -> (get: () -> Int, set: (Int) -> Void) {
  var value = 0
  return ({ value }, { value = $0 })
}
let p = pair()
p.set(42)
print(p.get())
