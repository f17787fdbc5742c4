func larger<T: Comparable>(_ a: T, _ b: T) -> T { a < b ? b : a }

func total<T: Numeric>(_ values: [T]) -> T {
  var sum: T = 0
  for value in values { sum += value }
  return sum
}

struct Stack<Element> {
  private var items: [Element] = []
  var isEmpty: Bool { items.isEmpty }
  mutating func push(_ item: Element) { items.append(item) }
  mutating func pop() -> Element? { items.popLast() }
}

func work() {
  var best = 0
  var highest = 0.0
  for i in 0..<300_000 {
    best = larger(best, i * 7 % 1_013)
    highest = larger(highest, Double(i % 211) * 0.5)
  }
  var sum = 0
  let numbers = Array(0..<1_000)
  for _ in 0..<300 { sum += total(numbers) }
  var stack = Stack<Int>()
  var popped = 0
  for i in 0..<200_000 {
    stack.push(i)
    if i % 3 == 0, let top = stack.pop() { popped += top }
  }
  print(best, highest, sum, popped, stack.isEmpty)
}
