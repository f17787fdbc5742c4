let s = "👋🏽 hi 👩‍👩‍👧‍👦!"
print(s.count, s.first!, s.dropFirst(2), s.unicodeScalars.count, s.utf16.count, Array(s).count, s.reversed().first!, s.contains("👋🏽"))
print("é".count, "e\u{301}".unicodeScalars.count, "\r\n".count, "🇩🇪".unicodeScalars.map { String($0.value, radix: 16) })
