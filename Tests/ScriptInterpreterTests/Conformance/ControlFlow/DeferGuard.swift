func process(_ n: Int) -> Int {
  defer { print("leaving \(n)") }
  guard n > 0 else { return -1 }
  defer { print("second defer") }
  for i in 0..<n {
    defer { print("iteration \(i)", terminator: "; ") }
    if i == 1 { continue }
    if i == 3 { break }
  }
  print()
  return n * 2
}
print(process(0), process(5))
var score = 1
if score < 10 {
  defer { print(score) }
  score += 5
}
func resource() {
  var log: [String] = []
  do {
    log.append("open")
    defer { log.append("close") }
    log.append("use")
  }
  print(log)
}
resource()
func find(_ target: Int, in grid: [[Int]]) -> (Int, Int)? {
  outer: for (r, row) in grid.enumerated() {
    for (c, value) in row.enumerated() {
      if value == target { return (r, c) }
      if value > target { continue outer }
    }
  }
  return nil
}
if let (r, c) = find(5, in: [[1, 2, 9], [4, 5, 6]]) { print(r, c) }
print(find(7, in: [[1]]) == nil)
block: do {
  print("in block")
  if score > 3 { break block }
  print("not reached")
}
var stack = [1, 2, 3]
while let top = stack.popLast() {
  if top == 2 { stack.append(contentsOf: [10]) ; if stack.count > 5 { break } }
  print(top, terminator: " ")
  if top == 10 { stack = [] }
}
print()
var n = 27, steps = 0
while n != 1 { n = n % 2 == 0 ? n / 2 : 3 * n + 1; steps += 1 }
print(steps)
func parse(_ text: String) -> Int? {
  guard !text.isEmpty, let value = Int(text), value >= 0 else { return nil }
  return value
}
print(["12", "", "-4", "x"].map { parse($0) ?? -1 })
let value: Any = 3
if case let v as Int = value, v > 2 { print("int > 2") }
guard case 0..<10 = score else { fatalError() }
let x = 5
let size = if x > 3 { if x > 4 { "huge" } else { "big" } } else { "small" }
print(size)
outer: for i in 2... {
  for j in 2..<i where i % j == 0 { continue outer }
  if i > 30 { break }
  print(i, terminator: " ")
}
print()
