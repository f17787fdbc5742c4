func makeIncrementer(by step: Int) -> () -> Int {
  var total = 0
  return { total += step; return total }
}
let ten = makeIncrementer(by: 10)
print(ten(), ten(), makeIncrementer(by: 7)())
let numbers = [20, 19, 7, 12]
print(numbers.map({ (number: Int) -> Int in 3 * number }), numbers.sorted { $0 > $1 }, numbers.map { $0 % 2 == 1 ? 0 : $0 })
