print(String(42), String(3.5), String(true), String(describing: [1, 2]), String(255, radix: 16), "\(1e10)", "5" + String(5))
print(Int("12abc") as Any, Int(" 12") as Any, Double("3.14")! * 2, Bool("true")!, "7".description, String(UInt8(200)), String(-0.0))
print(String(5).count, "3".wholeNumber, String(Character("a")), String("abc".prefix(2)))
extension String { var wholeNumber: Int? { Int(self) } }
