struct A { struct Item: Hashable, Comparable { let n: Int; static func < (a: Item, b: Item) -> Bool { a.n < b.n } } ; var items: [Item] = [] }
struct B { struct Item: Hashable, Comparable { let s: String; let t: [Int]; static func < (a: Item, b: Item) -> Bool { a.s < b.s } }; var items: [Item] = [] }
var a = A(), b = B()
for i in [3, 1] { a.items.append(.init(n: i)); b.items.append(.init(s: "x\(i)", t: [i])) }
print(a.items.sorted(), b.items.sorted(), a.items.contains(.init(n: 3)), b.items.contains(.init(s: "x1", t: [1])))
print(Set(a.items).count, Set(b.items).count, a.items.reversed().map(\.n), b.items.firstIndex(of: .init(s: "x3", t: [3]))!)
a.items.removeAll { $0.n == 1 }; b.items.removeAll { $0.s == "x1" }; print(a.items, b.items, a, b)
print(Dictionary(grouping: b.items, by: { $0 }).count, a.items == [.init(n: 3)])
struct O<T> { struct I { let t: T }; let i: I }
print(O(i: .init(t: 1)), [O(i: .init(t: "q"))], [O<Double>.I(t: 1.5)], type(of: O<Int>.I(t: 2)))
