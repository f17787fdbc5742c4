func band(_ n: Int) -> String {
  switch n {
  case Int.min..<0: return "neg"
  case 0: return "zero"
  case 1...9: return "small"
  case 10..<100: return "medium"
  case 100...: return "large"
  default: return "?"
  }
}
print([-5, 0, 7, 42, 100].map(band), (1...3) ~= 2, (..<5) ~= 5)
func letter(_ c: Character) -> String { switch c { case "a"..."m": "early"; case "n"..."z": "late"; default: "other" } }
print("amz!".map(letter))
