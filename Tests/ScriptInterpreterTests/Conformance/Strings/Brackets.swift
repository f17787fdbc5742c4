func balanced(_ s: String) -> Bool {
  let pairs: [Character: Character] = [")": "(", "]": "[", "}": "{"]
  var stack: [Character] = []
  for c in s {
    if pairs.values.contains(c) { stack.append(c) } else if let open = pairs[c] { if stack.popLast() != open { return false } }
  }
  return stack.isEmpty
}
print(balanced("{[()]}"), balanced("{[(])}"), balanced("(("), balanced(""))
