let a = 1, b = 1.0, c = 1 + 2.5, d = 1 / 2 * 3.0, e: Double = 7 / 2, f = Double(7 / 2), g = 10 / 4, h: Float = 0.1
print(type(of: a), type(of: b), c, d, e, f, g, h, type(of: c), type(of: d))
let xs = [1, 2.5], ys = ["a": 1, "b": 2.5] as [String: Double], zs: [Double] = [1, 2], ws: [Float] = [0.1]
print(xs, ys.count, zs, ws, type(of: xs))
let t: (Double, Int8) = (1, 2), u: Set<Int> = [1], v: [String: [Int]] = ["k": []], w: Character = "x", s = "x", o: Int? = 5, oo: Double? = 5
print(t, u, v, type(of: w), type(of: s), o as Any, oo as Any)
let n = -5, m = -5.magnitude, k = -(n), p = +5
print(n, m, type(of: m), k, p, -2 * -3, 2 - -3, -n)
print(0xFF, 0b101, 0o17, 1_000, 0x1p4, 1e3, 1.5e-3, 0xA.8p1)
func dbl(_ x: Double) -> Double { x * 2 }
print(dbl(3), dbl(3 / 2), [1, 2, 3].map(Double.init), [1, 2].map { dbl(Double($0)) })
func ov(_ x: Int) -> String { "Int" }
func ov(_ x: Double) -> String { "Double" }
func ov(_ x: String) -> String { "String" }
func ov(_ x: Character) -> String { "Character" }
func ov<T>(_ x: T) -> String { "T=\(T.self)" }
func ov(_ x: [Int]) -> String { "[Int]" }
func ov(_ x: Any?) -> String { "Any?" }
print(ov(1), ov(1.0), ov("a"), ov("a" as Character), ov(true), ov([1]), ov([1.5]), ov(nil as Int?), ov(UInt8(1)))
func ret() -> Int { 1 }
func ret() -> String { "s" }
let ri: Int = ret(), rs: String = ret()
print(ri, rs, ret() + 1, ret() + "!")
let cond = true
let tern = cond ? 1 : 2.5, tern2 = cond ? nil : 3
print(tern, type(of: tern), tern2 as Any, type(of: tern2))
let any: [Any] = [1, "a", 2.0], anyD: [String: Any] = ["n": 1]
print(any, any.count)
let sum = [1, 2, 3].reduce(0, +), fsum = [1.5, 2].reduce(0, +), str = ["a", "b"].reduce("", +), avg = Double(sum) / 3
print(sum, fsum, str, avg, type(of: fsum))
let closure = { 1 }, closure2 = { (x: Int) in Double(x) / 2 }, gen = { $0 + 1 } as (Int) -> Int
print(closure(), closure2(3), gen(1), type(of: closure2))
let r1 = 1...3, r2 = 0..<2.5, r3 = "a"..."c"
print(type(of: r1), type(of: r2), type(of: r3), r2.contains(2.4), r3.contains("b"), ("a"..."z" as ClosedRange<Character>) ~= "q")
var opt: Int? = nil

print(opt as Any, opt.map { $0 + 1 } as Any, opt == nil, (opt ?? 0) + 1, nil == opt, Optional(3) == 3, Optional(3) != nil)
let emptyArr: [Int] = [], emptyDict = [String: Int](), inferred = [[1], []], nested: [[Double]] = [[], [1]]
print(emptyArr, emptyDict, inferred, nested, emptyArr.first as Any, emptyArr.max() as Any, emptyArr.reduce(0, +), emptyArr.isEmpty)
let int8: Int8 = 127, wide = Int(int8) + 1, trunc = Int8(truncatingIfNeeded: wide), u32 = UInt32(bitPattern: -1), i = Int(bitPattern: UInt(5))
print(wide, trunc, u32, i, int8 &+ 1, 200 as UInt8 &* 2, UInt8.max &+ 1, int8.addingReportingOverflow(1))
print(5.isMultiple(of: 2), 10.quotientAndRemainder(dividingBy: 3), (-8) >> 1, 1 << 3, 1 << 64, 1 << -1, UInt8(1) << 8, 6 & 3 | 8 ^ 1, ~0, !true, 3.distance(to: 7), 3.advanced(by: 2), (1).hashValue == (1).hashValue)
print(1 + 2 * 3 - 4 / 2 % 3, 2 * 3 << 1, 1 << 2 + 1, 7 & 3 == 3, 1 < 2 && 2 < 3 || false, 5 > 3 ? "y" : "n", (1, 2) == (1, 2), (1, "b") < (1, "c"), true != false)
