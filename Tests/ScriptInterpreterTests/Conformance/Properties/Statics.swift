struct S { static var n = 0; static let table = [1: "a"]; static func inc() -> Int { n += 1; return n }; static var twice: Int { get { n * 2 } set { n = newValue / 2 } } }
print(S.inc(), S.inc(), S.twice); S.twice = 20; print(S.n, S.table[1]!)
class Config { static let shared = Config(); var values: [String: Int] = [:]; private init() {} }
Config.shared.values["a"] = 1; Config.shared.values["a"]! += 4; print(Config.shared.values)
enum Math { static let e = 2.5; static func sq(_ x: Double) -> Double { x * x } }
print(Math.sq(Math.e))
extension Int { static let answer = 42; static var zeroish: Int { 0 } }
print(Int.answer, Int.zeroish)
struct Lazy { static let v: Int = { print("init"); return 3 }() }
print("before"); print(Lazy.v, Lazy.v)
