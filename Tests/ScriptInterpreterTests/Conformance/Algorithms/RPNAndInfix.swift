func toRPN(_ s: String) -> String {
  let precedence = ["+": 1, "-": 1, "*": 2, "/": 2]
  var out: [String] = [], ops: [String] = []
  for t in s.split(separator: " ").map(String.init) {
    if Double(t) != nil { out.append(t) } else if t == "(" { ops.append(t) } else if t == ")" {
      while let op = ops.popLast(), op != "(" { out.append(op) }
    } else {
      while let top = ops.last, let p = precedence[top], p >= precedence[t]! { out.append(ops.removeLast()) }
      ops.append(t)
    }
  }
  return (out + ops.reversed()).joined(separator: " ")
}
print(toRPN("3 + 4 * ( 2 - 1 )"), "|", toRPN("1 * 2 + 3"))
