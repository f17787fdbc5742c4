func digitSum(_ n: Int) -> Int { n < 10 ? n : n % 10 + digitSum(n / 10) }
func isArmstrong(_ n: Int) -> Bool { let d = String(n).compactMap(\.wholeNumberValue); return d.map { x in (0..<d.count).reduce(1) { p, _ in p * x } }.reduce(0, +) == n }
print(digitSum(98765), (100..<1000).filter(isArmstrong), (1...50).filter { n in (1..<n).filter { n % $0 == 0 }.reduce(0, +) == n })
func reversedNumber(_ n: Int) -> Int { var n = n, r = 0; while n != 0 { r = r * 10 + n % 10; n /= 10 }; return r }
print(reversedNumber(1200), reversedNumber(-123), (10...99).filter { $0 == reversedNumber($0) }.count)
