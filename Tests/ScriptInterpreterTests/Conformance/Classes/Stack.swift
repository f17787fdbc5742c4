class Stack<T> { private var items: [T] = []
  func push(_ x: T) { items.append(x) }
  @discardableResult func pop() -> T? { items.popLast() }
  var peek: T? { items.last }
  var isEmpty: Bool { items.isEmpty }
  var count: Int { items.count } }
let s = Stack<Int>()
for i in 1...4 { s.push(i * i) }
s.pop()
print(s.peek!, s.count, s.isEmpty)
while let x = s.pop() { print(x, terminator: " ") }
print(s.isEmpty)
func balanced(_ t: String) -> Bool { let st = Stack<Character>(); let pairs: [Character: Character] = [")": "(", "]": "[", "}": "{"]; for c in t { if "([{".contains(c) { st.push(c) } else if let o = pairs[c] { if st.pop() != o { return false } } }; return st.isEmpty }
print(balanced("([]{})"), balanced("([)]"), balanced("(("))
