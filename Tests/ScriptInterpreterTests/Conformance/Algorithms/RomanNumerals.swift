extension Int {
  var roman: String {
    let table: KeyValuePairs = [1000: "M", 900: "CM", 500: "D", 400: "CD", 100: "C", 90: "XC", 50: "L", 40: "XL", 10: "X", 9: "IX", 5: "V", 4: "IV", 1: "I"]
    var rest = self
    var text = ""
    for (value, symbol) in table {
      while rest >= value {
        text += symbol
        rest -= value
      }
    }
    return text
  }
  init?(roman: String) {
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000]
    var total = 0
    var last = 0
    for symbol in roman.reversed() {
      guard let value = values[symbol] else { return nil }
      total += value < last ? -value : value
      last = Swift.max(last, value)
    }
    self = total
  }
}
for number in [1, 4, 9, 14, 40, 90, 400, 1994, 2024] { print(number, number.roman, Int(roman: number.roman) == number) }
print(Int(roman: "ABC") as Any)
