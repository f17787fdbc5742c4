struct Folded: Hashable {
  let text: String
  static func == (a: Folded, b: Folded) -> Bool { a.text.lowercased() == b.text.lowercased() }
  func hash(into hasher: inout Hasher) { hasher.combine(text.lowercased()) }
}
final class Node: Hashable {
  let name: String
  init(_ name: String) { self.name = name }
  static func == (a: Node, b: Node) -> Bool { a === b }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
enum Shape: Hashable { case circle(Double), square(Double), point }
struct Point: Hashable { var x, y: Int }

var folded: [Folded: Int] = [:]
for word in ["Apple", "apple", "PEAR", "Fig", "pear"] { folded[Folded(text: word), default: 0] += 1 }
print(folded.count, folded[Folded(text: "APPLE")]!, folded[Folded(text: "fig")]!, folded[Folded(text: "kiwi")] ?? 0)

let (a, b) = (Node("a"), Node("b"))
var edges: [Node: [Node]] = [a: [b]]
edges[b, default: []].append(a)
edges[a]?.append(a)
print(edges[a]!.map(\.name), edges[b]!.map(\.name), edges[Node("a")] == nil)

var areas: [Shape: Double] = [.circle(1): 3.14, .point: 0]
areas[.square(2), default: 0] += 4
areas[.circle(1)]! += 0.5
print(areas[.circle(1)]!, areas[.square(2)]!, areas[.circle(2)] ?? -1, areas.count)

var grid: [Point: Character] = [:]
for x in 0..<3 { for y in 0..<3 { grid[Point(x: x, y: y)] = x == y ? "#" : "." } }
print((0..<3).map { y in String((0..<3).map { x in grid[Point(x: x, y: y)]! }) }, grid[Point(x: 5, y: 5)] == nil)

var numbers: [Double: String] = [0.0: "zero", 1.5: "more"]
numbers[-0.0] = "minus zero"
print(numbers.count, numbers[0.0]!, numbers[.nan] == nil)
numbers[.nan] = "x"
numbers[.nan] = "y"
print(numbers.count, numbers[.nan] == nil)

let texts: [String: Int] = ["caf\u{e9}": 1, "K": 2, "\u{1F600}": 3]
print(texts["cafe\u{301}"]!, texts["\u{212A}"]!, texts["\u{1F600}"]!, texts["cafe"] ?? 0)
let lists: [[Int]: String] = [[1, 2]: "a", []: "b"]
print(lists[[1, 2]]!, lists[[]]!, lists[[2, 1]] ?? "-")
let sets: Set<Set<Int>> = [[1, 2], [2, 1], [3]]
print(sets.count, sets.contains([2, 1]), [1: [2: 3]] == [1: [2: 3]], [1: [2: 3]] == [1: [2: 4]])
var pairs: Set<Point> = [Point(x: 1, y: 2)]
print(pairs.insert(Point(x: 1, y: 2)).inserted, pairs.insert(Point(x: 2, y: 1)).inserted, pairs.count)
