struct Temperature: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, Comparable { var c: Double; init(floatLiteral v: Double) { c = v }; init(integerLiteral v: Int) { c = Double(v) }; static func < (a: Self, b: Self) -> Bool { a.c < b.c } }
let temps: [Temperature] = [20.5, 18, 25]
print(temps.max()!.c, temps.sorted().map(\.c), temps.contains(18))
struct Name: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, CustomStringConvertible { let v: String; init(stringLiteral v: String) { self.v = v }; var description: String { "<\(v)>" } }
let nm: Name = "bob", im: Name = "x\(1 + 1)"
print(nm, im)
struct Vec: ExpressibleByArrayLiteral { let v: [Int]; init(arrayLiteral e: Int...) { v = e } }
func total(_ v: Vec) -> Int { v.v.reduce(0, +) }
print(total([1, 2, 3]))
struct Conf: ExpressibleByDictionaryLiteral { var d: [String: Int] = [:]; init(dictionaryLiteral e: (String, Int)...) { for (k, v) in e { d[k] = v } }; subscript(k: String) -> Int { d[k, default: -1] } }
let cf: Conf = ["a": 1, "b": 2]
print(cf["a"], cf["z"])
extension String.StringInterpolation { mutating func appendInterpolation(_ n: Int, pad: Int) { appendLiteral(String(repeating: "0", count: max(0, pad - "\(n)".count)) + "\(n)") }
  mutating func appendInterpolation<T>(list: [T]) { appendLiteral(list.map { "\($0)" }.joined(separator: "/")) } }
print("id \(7, pad: 3) and \(list: [1, 2])")
extension Int { func times(_ f: (Int) -> Void) { for i in 0..<self { f(i) } }; var isPrime: Bool { self > 1 && !(2..<self).contains { self % $0 == 0 } }; static func random7() -> Int { 7 } }
3.times { print($0, terminator: " ") }
print(7.isPrime, (1...20).filter(\.isPrime), Int.random7())
