let possibleNumber: Int? = Int("42")
let possibleSquare = possibleNumber.map { $0 * $0 }
print(possibleSquare as Any)
let noNumber: Int? = nil
print(noNumber.map { $0 * $0 } as Any, possibleNumber.flatMap { n in n > 40 ? "large" : nil } as Any)
let goodNumber = Int("100") ?? 0, badNumber = Int("invalid-input") ?? 42
print(goodNumber, badNumber)
func describe(_ x: Int?) -> String {
  switch x {
  case .none: return "none"
  case .some(let v) where v < 0: return "negative \(v)"
  case .some(let v): return "some \(v)"
  }
}
print(describe(nil), describe(-3), describe(4))
