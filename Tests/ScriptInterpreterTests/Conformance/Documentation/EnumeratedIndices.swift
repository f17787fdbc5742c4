for (n, c) in "Swift".enumerated() { print("\(n): '\(c)'") }
let names: Set = ["Sofia"]
for (i, x) in zip(names.indices, names) { print(x, names[i]) }
var c = MyFreeCollection([10, 20, 30])
var i = c.startIndex
while i != c.endIndex { c[i] /= 5; i = c.index(after: i) }
print(c.items)
struct MyFreeCollection { var items: [Int]; init(_ x: [Int]) { items = x }
  var startIndex: Int { 0 }; var endIndex: Int { items.count }
  func index(after i: Int) -> Int { i + 1 }
  subscript(i: Int) -> Int { get { items[i] } set { items[i] = newValue } } }
