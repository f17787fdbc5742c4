var welcome = "Welcome!"
welcome += " Hello"
print(welcome, "Name: \(welcome.count)", "Hello" + ", " + "world")
let cafe1 = "Cafe\u{301}", cafe2 = "Café"
print(cafe1 == cafe2, cafe1.count, Array(cafe1), cafe1.unicodeScalars.count)
let name = "Marie Curie"
let firstSpace = name.firstIndex(of: " ") ?? name.endIndex
let firstName = name[..<firstSpace]
print(firstName, name.hasPrefix("Marie"), name.uppercased(), name.split(separator: " ").map { String($0.first!) }.joined())
let flowers = "Flowers 💐"
for v in flowers.unicodeScalars { print(v.value, terminator: " ") }
print()
print(flowers.utf8.count, flowers.utf16.count, Array(flowers.utf8).suffix(4))
let digits = "1 234 5".filter { $0.isNumber }
print(digits, Int(digits)!, String("olleh".reversed()), "hello".contains("ell"))
