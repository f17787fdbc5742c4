func minMax(array: [Int]) -> (min: Int, max: Int)? {
  if array.isEmpty { return nil }
  var currentMin = array[0], currentMax = array[0]
  for value in array[1..<array.count] { if value < currentMin { currentMin = value } else if value > currentMax { currentMax = value } }
  return (currentMin, currentMax)
}
if let bounds = minMax(array: [8, -6, 2, 109, 3, 71]) { print("min is \(bounds.min) and max is \(bounds.max)") }
func arithmeticMean(_ numbers: Double...) -> Double { var total = 0.0; for number in numbers { total += number }; return total / Double(numbers.count) }
print(arithmeticMean(1, 2, 3, 4, 5), arithmeticMean(3, 8.25, 18.75))
func swapTwoInts(_ a: inout Int, _ b: inout Int) { let temporaryA = a; a = b; b = temporaryA }
var someInt = 3, anotherInt = 107
swapTwoInts(&someInt, &anotherInt)
print(someInt, anotherInt)
func addTwoInts(_ a: Int, _ b: Int) -> Int { a + b }
func multiplyTwoInts(_ a: Int, _ b: Int) -> Int { a * b }
var mathFunction: (Int, Int) -> Int = addTwoInts
print("Result: \(mathFunction(2, 3))")
mathFunction = multiplyTwoInts
print("Result: \(mathFunction(2, 3))")
func printMathResult(_ f: (Int, Int) -> Int, _ a: Int, _ b: Int) { print("Result: \(f(a, b))") }
printMathResult(addTwoInts, 3, 5)
func chooseStepFunction(backward: Bool) -> (Int) -> Int {
  func stepForward(input: Int) -> Int { input + 1 }
  func stepBackward(input: Int) -> Int { input - 1 }
  return backward ? stepBackward : stepForward
}
var currentValue = -4
let moveNearerToZero = chooseStepFunction(backward: currentValue > 0)
while currentValue != 0 { print("\(currentValue)... ", terminator: ""); currentValue = moveNearerToZero(currentValue) }
print("zero!")
func outer<T>(_ x: T) -> [T] { var seen: [T] = []; func add<U>(_ u: U, _ t: T) -> U { seen.append(t); return u }; _ = add(1, x); _ = add("a", x); return seen }
print(outer(5), outer("z"))
func fact(_ n: Int) -> Int { n <= 1 ? 1 : n * fact(n - 1) }
print(fact(10))
func f(a: Int = 1, _ b: Int, c: Int = 3) -> Int { a * 100 + b * 10 + c }
print(f(2), f(a: 4, 5), f(6, c: 7), f(a: 7, 8, c: 9))
func hanoi(_ n: Int, _ from: String, _ to: String, _ via: String, _ moves: inout [String]) { if n == 0 { return }; hanoi(n - 1, from, via, to, &moves); moves.append("\(from)->\(to)"); hanoi(n - 1, via, to, from, &moves) }
var moves: [String] = []
hanoi(3, "A", "C", "B", &moves)
print(moves.joined(separator: " "))
@discardableResult func log(_ s: String) -> Int { print("log:", s); return s.count }
log("hi")
func isEven(_ n: Int) -> Bool { n == 0 ? true : isOdd(n - 1) }
func isOdd(_ n: Int) -> Bool { n == 0 ? false : isEven(n - 1) }
print(isEven(10), isOdd(7))
