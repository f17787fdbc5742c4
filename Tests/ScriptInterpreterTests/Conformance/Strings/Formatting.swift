func pad(_ s: String, to n: Int) -> String { s + String(repeating: " ", count: max(0, n - s.count)) }
let rows = [("apple", 3, 1.5), ("fig", 12, 0.25)]
for (name, n, price) in rows { print(pad(name, to: 8) + "|" + pad("\(n)", to: 4) + "|\(price * Double(n))") }
print(String(repeating: "=", count: 20), (1...3).map { "\($0)" }.joined(separator: ", "), "a".padding_(3))
extension String { func padding_(_ n: Int) -> String { String(repeating: "0", count: n - count) + self } }
