func swapTwoValues<T>(_ a: inout T, _ b: inout T) { let t = a; a = b; b = t }
var someString = "hello", anotherString = "world"
swapTwoValues(&someString, &anotherString)
print(someString, anotherString)
protocol Container {
  associatedtype Item
  mutating func append(_ item: Item)
  var count: Int { get }
  subscript(i: Int) -> Item { get }
}
struct Stack<Element>: Container {
  var items: [Element] = []
  mutating func push(_ item: Element) { items.append(item) }
  mutating func pop() -> Element { items.removeLast() }
  mutating func append(_ item: Element) { self.push(item) }
  var count: Int { items.count }
  subscript(i: Int) -> Element { items[i] }
}
var stackOfStrings = Stack<String>()
stackOfStrings.push("uno"); stackOfStrings.push("dos"); stackOfStrings.push("tres")
print(stackOfStrings.pop())
extension Stack { var topItem: Element? { items.isEmpty ? nil : items[items.count - 1] } }
if let topItem = stackOfStrings.topItem { print("The top item on the stack is \(topItem).") }
func findIndex<T: Equatable>(of valueToFind: T, in array: [T]) -> Int? {
  for (index, value) in array.enumerated() { if value == valueToFind { return index } }
  return nil
}
print(findIndex(of: 9.3, in: [3.14159, 0.1, 0.25]) as Any, findIndex(of: "Andrea", in: ["Mike", "Malcolm", "Andrea"]) as Any)
extension Array: Container {}
func allItemsMatch<C1: Container, C2: Container>(_ someContainer: C1, _ anotherContainer: C2) -> Bool
where C1.Item == C2.Item, C1.Item: Equatable {
  if someContainer.count != anotherContainer.count { return false }
  for i in 0..<someContainer.count { if someContainer[i] != anotherContainer[i] { return false } }
  return true
}
var s = Stack<String>()
s.push("uno"); s.push("dos")
print(allItemsMatch(s, ["uno", "dos"]), allItemsMatch(s, ["uno", "tres"]))
extension Stack where Element: Equatable {
  func isTop(_ item: Element) -> Bool {
    guard let topItem = items.last else { return false }
    return topItem == item
  }
}
print(s.isTop("dos"))
extension Container where Item == Double {
  func average() -> Double {
    var sum = 0.0
    for index in 0..<count { sum += self[index] }
    return sum / Double(count)
  }
}
print([1260.0, 1200.0, 98.6, 37.0].average())
extension Container where Item: Equatable { func startsWith(_ item: Item) -> Bool { count >= 1 && self[0] == item } }
print([9, 9, 9].startsWith(42), s.startsWith("uno"))
protocol SuffixableContainer: Container {
  associatedtype Suffix: SuffixableContainer where Suffix.Item == Item
  func suffix(_ size: Int) -> Suffix
}
extension Stack: SuffixableContainer {
  func suffix(_ size: Int) -> Stack {
    var result = Stack()
    for index in (count - size)..<count { result.append(self[index]) }
    return result
  }
}
var ints = Stack<Int>()
ints.append(10); ints.append(20); ints.append(30)
print(ints.suffix(2))
extension Container {
  func average() -> Double where Item == Int {
    var sum = 0.0
    for index in 0..<count { sum += Double(self[index]) }
    return sum / Double(count)
  }
  func endsWith(_ item: Item) -> Bool where Item: Equatable { count >= 1 && self[count - 1] == item }
  subscript<Indices: Sequence>(indices: Indices) -> [Item] where Indices.Iterator.Element == Int {
    var result: [Item] = []
    for index in indices { result.append(self[index]) }
    return result
  }
}
let numbers = [1260, 1200, 98, 37]
print(numbers.average(), numbers.endsWith(37), ints[[0, 2]])
struct Pair<A, B> { let first: A; let second: B; func swapped() -> Pair<B, A> { Pair<B, A>(first: second, second: first) } }
let p = Pair(first: 1, second: "one")
print(p, p.swapped(), type(of: p.swapped()))
extension Pair: Equatable where A: Equatable, B: Equatable {}
print(p == Pair(first: 1, second: "one"))
func largest<T: Comparable>(_ items: T...) -> T? { items.max() }
print(largest(3, 9, 2)!, largest("a", "c", "b")!, largest(2.5)!)
func makeArray<Item>(repeating item: Item, numberOfTimes: Int) -> [Item] {
  var result: [Item] = []
  for _ in 0..<numberOfTimes { result.append(item) }
  return result
}
print(makeArray(repeating: "knock", numberOfTimes: 4))
func anyCommonElements<T: Sequence, U: Sequence>(_ lhs: T, _ rhs: U) -> Bool where T.Element: Equatable, T.Element == U.Element {
  for l in lhs { for r in rhs { if l == r { return true } } }
  return false
}
print(anyCommonElements([1, 2, 3], [3]), anyCommonElements("abc", "xyz"))
