struct Fraction: Comparable, CustomStringConvertible { let n: Int, d: Int
  init(_ n: Int, _ d: Int) { func g(_ a: Int, _ b: Int) -> Int { b == 0 ? a : g(b, a % b) }; let k = g(abs(n), abs(d)); self.n = n / k; self.d = d / k }
  static func < (a: Fraction, b: Fraction) -> Bool { a.n * b.d < b.n * a.d }
  static func + (a: Fraction, b: Fraction) -> Fraction { Fraction(a.n * b.d + b.n * a.d, a.d * b.d) }
  var description: String { "\(n)/\(d)" } }
print([Fraction(1, 2), Fraction(1, 3), Fraction(3, 4)].sorted(), Fraction(1, 2) + Fraction(1, 6), Fraction(2, 4) == Fraction(1, 2), max(Fraction(1, 2), Fraction(2, 3)))
extension Array { func chunked(_ n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } } }
print([1, 2, 3, 4, 5].chunked(2))
extension String { var isPalindrome: Bool { let s = lowercased().filter { $0.isLetter }; return s == String(s.reversed()) } ; func times(_ n: Int) -> String { String(repeating: self, count: n) } }
print("A man a plan".isPalindrome, "Racecar".isPalindrome, "ab".times(3))
var counts: [Character: Int] = [:]
for c in "mississippi" { counts[c, default: 0] += 1 }
print(counts.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }.joined())
var groups: [String: [Int]] = [:]
for i in 1...6 { groups[i % 2 == 0 ? "even" : "odd", default: []].append(i) }
groups["even"]?.append(8)
groups["odd"]?[0] = 100
print(groups["even"]!, groups["odd"]!, groups.mapValues { $0.reduce(0, +) }["even"]!)
let nested = [[1, 2], [3], []]
print(nested.flatMap { $0 }, nested.map(\.count), zip([1, 2], ["a", "b"]).map { "\($0)\($1)" }, Array(nested.joined()))
let (q, r) = 17.quotientAndRemainder(dividingBy: 5); print(q, r)
typealias Handler = (String) -> Void
var handlers: [String: Handler] = [:]
handlers["a"] = { print("handled", $0) }
handlers["a"]?("x"); handlers["b"]?("y")
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
print(compose({ (x: Int) in x + 1 }, { "v\($0)" })(4))
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry(+)(2)(3))
let lazySum = (1...10).lazy.filter { $0 % 2 == 0 }.map { $0 * $0 }.reduce(0, +); print(lazySum)
struct Person { var name: String; var age: Int; var friends: [String] = [] }
var people = [Person(name: "A", age: 3), Person(name: "B", age: 2)]
people[0].friends.append("Z"); people[1].age += 10
people.sort { $0.age > $1.age }
print(people.map(\.name), people[1].friends, people.first?.name ?? "-", people.min { $0.age < $1.age }!.name)
for (i, p) in people.enumerated() where p.age > 5 { print(i, p.name) }
print(people.reduce(into: [:]) { $0[$1.name] = $1.age }.sorted { $0.key < $1.key }.map { "\($0)=\($1)" })
var it = [1, 2, 3].makeIterator(); while let x = it.next() { print(x, terminator: " ") }
print(sequence(first: 1) { $0 < 50 ? $0 * 3 : nil }.map { $0 })
let s: Set = [3, 1, 2]; print(s.sorted(), s.contains(2), s.union([9]).count, s.isSubset(of: [1, 2, 3, 4]))
print((1...5).map { $0 % 3 == 0 ? "Fizz" : "\($0)" })
func varargs(_ xs: Int...) -> Int { xs.reduce(0, +) }; print(varargs(1, 2, 3), varargs())
let text = """
  Multi
    line \(1 + 1)
  """
print(text)
switch (3, "x") { case (let n, "x") where n > 2: print("ok", n); default: print("no") }
print(Int("42") ?? 0, Int("x") as Any, Double("2.5")!, String(255, radix: 16), Int("ff", radix: 16)!)
defer { print("bye") }
print(abs(-3), min(2, 1), pow2(3)); func pow2(_ x: Int) -> Int { x * x }
