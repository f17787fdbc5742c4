func encode(_ s: String) -> String {
  var result = "", previous: Character?, n = 0
  for c in s {
    if c == previous { n += 1 } else {
      if let p = previous { result += "\(n)\(p)" }
      previous = c
      n = 1
    }
  }
  if let p = previous { result += "\(n)\(p)" }
  return result
}
print(encode("aaabbc"), encode(""), encode("x"))
