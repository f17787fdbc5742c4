func lcm(_ a: Int, _ b: Int) -> Int { a / gcd(a, b) * b }
func gcd(_ a: Int, _ b: Int) -> Int { var (a, b) = (abs(a), abs(b)); while b != 0 { (a, b) = (b, a % b) }; return a }
struct Fraction: Comparable, Hashable, CustomStringConvertible, ExpressibleByIntegerLiteral { let n, d: Int
  init(_ n: Int, _ d: Int) { precondition(d != 0, "zero"); let g = gcd(n, d) * (d < 0 ? -1 : 1); (self.n, self.d) = (n / g, d / g) }
  init(integerLiteral v: Int) { self.init(v, 1) }
  static func + (a: Self, b: Self) -> Self { Self(a.n * b.d + b.n * a.d, a.d * b.d) }; static func - (a: Self, b: Self) -> Self { a + Self(-b.n, b.d) }; static func * (a: Self, b: Self) -> Self { Self(a.n * b.n, a.d * b.d) }; static func / (a: Self, b: Self) -> Self { a * Self(b.d, b.n) }
  static func < (a: Self, b: Self) -> Bool { a.n * b.d < b.n * a.d }
  var description: String { d == 1 ? "\(n)" : "\(n)/\(d)" } }
let h = Fraction(1, 2)
print(h + Fraction(1, 3), h * 4, 1 / h, h - h, [h, Fraction(1, 3), 2].sorted(), max(h, 1), lcm(4, 6))
print((1...10).map { Fraction(1, $0) }.reduce(0, +))
func primeFactors(_ n: Int) -> [(prime: Int, exponent: Int)] { var n = n, out: [(prime: Int, exponent: Int)] = [], p = 2; while p * p <= n { var e = 0; while n % p == 0 { n /= p; e += 1 }; if e > 0 { out.append((p, e)) }; p += 1 }; if n > 1 { out.append((n, 1)) }; return out }
print(primeFactors(360).map { "\($0.prime)^\($0.exponent)" }.joined(separator: " * "), primeFactors(97))
let pyth = (1...20).flatMap { a in (a...20).flatMap { b in (b...20).filter { c in a * a + b * b == c * c }.map { (a, b, $0) } } }
print(pyth, pyth.count)
func toBinary(_ n: Int) -> String { n < 2 ? "\(n)" : toBinary(n / 2) + "\(n % 2)" }
func pascal(_ n: Int) -> [[Int]] { (0..<n).reduce(into: []) { rows, i in rows.append(i == 0 ? [1] : [1] + zip(rows[i - 1], rows[i - 1].dropFirst()).map(+) + [1]) } }
print(toBinary(37), pascal(5), Int("100101", radix: 2)!)
func isPerfect(_ n: Int) -> Bool { (1..<n).filter { n % $0 == 0 }.reduce(0, +) == n }
print((2...500).filter(isPerfect), (1...5).map { $0 * ($0 + 1) / 2 }, 17.isMultiple(of: 5), 7 / 2, -7 / 2, -7 % 3, 7.quotientAndRemainder(dividingBy: 2), Int.max &+ 1 == Int.min, 5.signum(), (-5).magnitude)
let (q, overflow) = Int8.max.addingReportingOverflow(1); print(q, overflow, Int8(truncatingIfNeeded: 300), UInt8(clamping: -5), 0b1010 ^ 0b0110, 1 << 10, ~0)
var sum = 0; outer: for i in 1... { for j in 1...i { if (i * j) % 7 == 0 { continue outer }; sum += i * j; if sum > 200 { break outer } } }; print(sum)
