let cafe = "Cafe\u{301}", flag = "🇺🇸🇬🇧", family = "👨‍👩‍👧"
print(cafe.count, cafe == "Café", flag.count, family.count, family.unicodeScalars.count, family.utf8.count, family.utf16.count)
print(cafe.unicodeScalars.map { $0.value }, Array("é".utf8), Array("𝄞".utf16), "ñ".unicodeScalars.first!, "\u{1F600}")
print("e\u{301}" == "é", "ß".uppercased(), "İ".lowercased().count, "ΑΣ".lowercased(), "straße".count)
for scalar in "Dog‼🐶".unicodeScalars { print(scalar.value, terminator: " ") }
print()
for unit in "Dog‼".utf8 { print(unit, terminator: " ") }
print()
for unit in "Dog🐶".utf16 { print(unit, terminator: " ") }
print()
