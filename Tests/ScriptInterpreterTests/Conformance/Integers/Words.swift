func spell(_ n: Int) -> String {
  let ones = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
  return String(n).map { c in c == "-" ? "minus" : ones[c.wholeNumberValue!] }.joined(separator: " ")
}
print(spell(407), spell(-12))
func ordinal(_ n: Int) -> String {
  let suffix = (11...13).contains(n % 100) ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th"
  return "\(n)\(suffix)"
}
print([1, 2, 3, 4, 11, 12, 21, 101, 113].map(ordinal))
