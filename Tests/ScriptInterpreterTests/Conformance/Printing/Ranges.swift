print(1...3, 1..<3, (1...), (..<3), (...3), "a"..."c", 0.5...1.5, [1...2], (1..<2, 3), Optional(1...2) as Any, ["r": 0..<1])
let r: ClosedRange<Int> = 1...5, h = 0..<r.upperBound
print("\(r) \(h)", String(describing: h), r.description, h.description, r.debugDescription, [r].description)
