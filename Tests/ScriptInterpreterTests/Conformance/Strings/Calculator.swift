func evaluate(_ text: String) -> Int? {
  var stack: [Int] = []
  for token in text.split(separator: " ") {
    if let n = Int(token) { stack.append(n); continue }
    guard let b = stack.popLast(), let a = stack.popLast() else { return nil }
    switch token {
    case "+": stack.append(a + b)
    case "-": stack.append(a - b)
    case "*": stack.append(a * b)
    case "/": stack.append(a / b)
    default: return nil
    }
  }
  return stack.count == 1 ? stack[0] : nil
}
print(evaluate("3 4 + 2 *") as Any, evaluate("5 1 2 + 4 * + 3 -") as Any, evaluate("+") as Any)
