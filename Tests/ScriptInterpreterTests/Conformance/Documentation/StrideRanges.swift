for radians in stride(from: 0.0, to: .pi * 2, by: .pi / 2) { print(Int(radians * 180 / .pi)) }
for countdown in stride(from: 3, to: 0, by: -1) { print("\(countdown)...") }
let underFive = 0.0..<5.0
print(underFive.contains(3.14), underFive.contains(5.0), (0..<0).isEmpty, (0...5).contains(5), ...2 ~= 1)
print([10, 20, 30][(1...).relative(to: [10, 20, 30])], (..<2).relative(to: [1, 2, 3]))
let x = (0...20).clamped(to: 10...1000)
print(x, (0..<10).overlaps(5..<15), Array((0...3).reversed()))
