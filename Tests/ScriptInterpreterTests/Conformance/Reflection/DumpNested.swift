struct Leaf { var v: Int }
struct Tree { var name: String; var leaves: [Leaf]; var map: [String: Int]; var pair: (Int, String); var opt: Leaf? }
dump(Tree(name: "t", leaves: [Leaf(v: 1), Leaf(v: 2)], map: ["a": 1], pair: (1, "p"), opt: Leaf(v: 3)))
dump([[1], [2, 3]])
dump(["k": [1]])
dump(Set([1]))
dump(nil as Int?)
dump((a: 1, b: "x"), name: "tuple")
dump([1, 2, 3], maxItems: 2)
dump(1...3)
dump(2.5)
dump(true)
