import Foundation
print("  trim me \n".trimmingCharacters(in: .whitespacesAndNewlines), "xxaxx".trimmingCharacters(in: CharacterSet(charactersIn: "x")))
print("a,b;c".components(separatedBy: ","), "a,b;c".components(separatedBy: CharacterSet(charactersIn: ",;")), "a--b".components(separatedBy: "-"))
print("one two".replacingOccurrences(of: "o", with: "0"), "hello world".capitalized, "hello".contains("ell"), "abc".padding(toLength: 5, withPad: "*", startingAt: 0))
print("Hello".range(of: "ll") != nil, "Hello".range(of: "z") == nil, "a".compare("b") == .orderedAscending, "ABC".caseInsensitiveCompare("abc") == .orderedSame)
if let r = "key=value".range(of: "=") { print("key=value"[..<r.lowerBound], "key=value"[r.upperBound...]) }
print("abc123".rangeOfCharacter(from: .decimalDigits) != nil, "3.7".components(separatedBy: CharacterSet.decimalDigits.inverted), "File.TXT".lowercased().hasSuffix(".txt"))
