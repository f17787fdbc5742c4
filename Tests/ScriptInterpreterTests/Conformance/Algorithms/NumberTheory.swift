func factors(_ n: Int) -> [Int] { (1...n).filter { n % $0 == 0 } }
func isPrime(_ n: Int) -> Bool { n > 1 && !(2..<n).contains { n % $0 == 0 } }
func collatz(_ n: Int) -> [Int] { Array(sequence(first: n) { $0 == 1 ? nil : $0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1 }) }
print(factors(28), (1...20).filter(isPrime), collatz(6), factors(28).dropLast().reduce(0, +) == 28)
func digits(_ n: Int) -> [Int] { String(n).compactMap { $0.wholeNumberValue } }
print(digits(9045), digits(153).map { $0 * $0 * $0 }.reduce(0, +), String(String(1234).reversed()))
func romanNumeral(_ n: Int) -> String {
  let table = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
  var rest = n, result = ""
  for (value, symbol) in table { while rest >= value { result += symbol; rest -= value } }
  return result
}
print(romanNumeral(1994), romanNumeral(2024), String(37, radix: 2), Int("100101", radix: 2)!)
