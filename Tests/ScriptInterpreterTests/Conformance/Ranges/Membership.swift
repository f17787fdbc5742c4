let r = 1..<5
print(r.contains(4), r.contains(5), (1...5).contains(5), (2...).contains(100), (..<3).contains(3), (...3).contains(3))
print(r ~= 3, 0.0...1.0 ~= 0.5, ("a"..."f").contains("c"), r.isEmpty, (3..<3).isEmpty)
switch 42 {
case ..<0: print("negative")
case 0...9: print("digit")
case 10...: print("large")
default: print("?")
}
