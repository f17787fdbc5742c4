func greet(person: String, alreadyGreeted: Bool) -> String {
  if alreadyGreeted { return "Hello again, " + person + "!" } else { return "Hello, " + person + "!" }
}
print(greet(person: "Tim", alreadyGreeted: true))
func printAndCount(string: String) -> Int { print(string); return string.count }
func printWithoutCounting(string: String) { let _ = printAndCount(string: string) }
_ = printAndCount(string: "hello, world")
printWithoutCounting(string: "hello, world")
func minMax(array: [Int]) -> (min: Int, max: Int)? {
  if array.isEmpty { return nil }
  var currentMin = array[0]
  var currentMax = array[0]
  for value in array[1..<array.count] {
    if value < currentMin { currentMin = value } else if value > currentMax { currentMax = value }
  }
  return (currentMin, currentMax)
}
if let bounds = minMax(array: [8, -6, 2, 109, 3, 71]) { print("min is \(bounds.min) and max is \(bounds.max)") }
func greeting(for person: String) -> String { "Hello, " + person + "!" }
print(greeting(for: "Dave"))
func someFunction(argumentLabel parameterName: Int, _ other: Int, third: Int = 12) -> Int { parameterName + other + third }
print(someFunction(argumentLabel: 1, 2), someFunction(argumentLabel: 1, 2, third: 3))
func arithmeticMean(_ numbers: Double...) -> Double {
  var total: Double = 0
  for number in numbers { total += number }
  return total / Double(numbers.count)
}
print(arithmeticMean(1, 2, 3, 4, 5), arithmeticMean(3, 8.25, 18.75))
func swapTwoInts(_ a: inout Int, _ b: inout Int) {
  let temporaryA = a
  a = b
  b = temporaryA
}
var someInt = 3, anotherInt = 107
swapTwoInts(&someInt, &anotherInt)
print("someInt is now \(someInt), and anotherInt is now \(anotherInt)")
func addTwoInts(_ a: Int, _ b: Int) -> Int { a + b }
func multiplyTwoInts(_ a: Int, _ b: Int) -> Int { a * b }
var mathFunction: (Int, Int) -> Int = addTwoInts
print("Result: \(mathFunction(2, 3))")
mathFunction = multiplyTwoInts
print("Result: \(mathFunction(2, 3))")
let anotherMathFunction = addTwoInts
func printMathResult(_ mathFunction: (Int, Int) -> Int, _ a: Int, _ b: Int) { print("Result: \(mathFunction(a, b))") }
printMathResult(anotherMathFunction, 3, 5)
func chooseStepFunction(backward: Bool) -> (Int) -> Int {
  func stepForward(input: Int) -> Int { return input + 1 }
  func stepBackward(input: Int) -> Int { return input - 1 }
  return backward ? stepBackward : stepForward
}
var currentValue = -4
let moveNearerToZero = chooseStepFunction(backward: currentValue > 0)
while currentValue != 0 {
  print("\(currentValue)... ", terminator: "")
  currentValue = moveNearerToZero(currentValue)
}
print("zero!")
func join(_ strings: String..., separator: String = ", ") -> String { strings.joined(separator: separator) }
print(join("a", "b"), join("x", "y", separator: "-"), join())
func area(width w: Double, height h: Double) -> Double { w * h }
print(area(width: 2, height: 3.5))
let f = area(width:height:)
print(f(1, 2), type(of: f))
func outer() -> Int {
  var y = 10
  func add() { y += 5 }
  add()
  return y
}
print(outer())
@discardableResult func log(_ s: String, level: Int = 1, file: String = #function) -> Bool { print("[\(level)] \(s) \(file)"); return true }
log("hi")
func never() -> Never { fatalError("x") }
func defaults(_ a: Int = 1, b: Int = 2, _ c: Int = 3) -> [Int] { [a, b, c] }
print(defaults(), defaults(9), defaults(b: 7), defaults(4, b: 5, 6))
func sum(_ xs: [Int]) -> Int { xs.isEmpty ? 0 : xs[0] + sum(Array(xs.dropFirst())) }
print(sum([1, 2, 3, 4]))
func overload(_ x: Int) -> String { "Int" }
func overload(_ x: Double) -> String { "Double" }
func overload(_ x: String) -> String { "String" }
func overload<T>(_ x: T) -> String { "T" }
func overload<T>(_ x: [T]) -> String { "[T]" }
print(overload(1), overload(1.5), overload("s"), overload(true), overload([1]))
