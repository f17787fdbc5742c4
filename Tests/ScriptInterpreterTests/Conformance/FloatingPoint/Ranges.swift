let unit = 0.0...1.0
print(unit.contains(0.5), unit.lowerBound, unit ~= 1.5, (0.0..<1.0).contains(1), unit, 0.5..<1.5, stride(from: 0.1, through: 0.5, by: 0.1).map { ($0 * 10).rounded() / 10 })
func grade(_ x: Double) -> String { switch x { case 90...: "A"; case 80..<90: "B"; default: "C" } }
print(grade(95), grade(85.5), grade(10))
