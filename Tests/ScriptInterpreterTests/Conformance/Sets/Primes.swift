var composite: Set<Int> = []
var primes: [Int] = []
for n in 2...30 where !composite.contains(n) {
  primes.append(n)
  composite.formUnion(stride(from: n * n, through: 30, by: n))
}
print(primes, composite.count, Set(primes).intersection(1...10).sorted())
