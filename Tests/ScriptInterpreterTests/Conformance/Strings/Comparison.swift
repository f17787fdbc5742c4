print("apple" < "banana", "Zebra" < "apple", "a" == "a", "10" < "9", "" < "a", "abc" <= "abc", "é" > "f", max("x", "y"))
print(["b", "A", "a"].sorted(), "abc".compare_("abd"))
extension String { func compare_(_ other: String) -> Int { self < other ? -1 : self == other ? 0 : 1 } }
switch "hello" {
case "a"..."m": print("first half")
default: print("second half")
}
