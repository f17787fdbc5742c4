func primeFactors(_ n: Int) -> [Int] {
  var n = n, factors: [Int] = [], d = 2
  while d * d <= n {
    while n % d == 0 { factors.append(d); n /= d }
    d += 1
  }
  if n > 1 { factors.append(n) }
  return factors
}
for n in [12, 97, 360, 1001] { print(n, primeFactors(n), primeFactors(n).reduce(1, *) == n) }
func lcm(_ a: Int, _ b: Int) -> Int { func g(_ a: Int, _ b: Int) -> Int { b == 0 ? a : g(b, a % b) }; return a / g(a, b) * b }
print(lcm(4, 6), (1...10).reduce(1, lcm))
