struct A { var n = 1; var t = (1, "x"); var o: [Int?] = [1, nil]; var d: [String: Double] = ["k": 1] }
enum B { case leaf, node(Int, [Int]), wrapped(A), pair(l: Int, r: String?) }
print(A(), [A()])
print(B.leaf, B.node(1, [2]), B.wrapped(A()), B.pair(l: 1, r: nil), B.pair(l: 2, r: "s"))
print([B.leaf, B.node(3, [])], (B.leaf, A()), Optional(B.leaf) as Any, ["b": B.leaf])
struct Generic<T, U> { var t: T; var u: U }
print(Generic(t: 1, u: "x"), [Generic(t: [1], u: 2.5)], Generic(t: Optional(1), u: B.leaf))
