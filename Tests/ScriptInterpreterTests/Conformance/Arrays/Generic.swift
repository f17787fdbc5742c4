struct Stack<Element> {
  private var items: [Element] = []
  var isEmpty: Bool { items.isEmpty }
  var count: Int { items.count }
  mutating func push(_ item: Element) { items.append(item) }
  mutating func pop() -> Element? { items.popLast() }
  func peek() -> Element? { items.last }
}
var stack = Stack<String>()
stack.push("a")
stack.push("b")
print(stack.peek()!, stack.pop()!, stack.pop()!, stack.pop() as Any, stack.isEmpty, stack.count)
