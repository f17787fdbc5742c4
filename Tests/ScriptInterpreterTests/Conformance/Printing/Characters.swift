let c: Character = "a", s: Unicode.Scalar = "b"
print(c, [c], s, [s], "\(c)\(s)", (c, "d"), ["k": c], Optional(c) as Any, "q\"q", ["q\"q\n\t\\"], ["\u{1F600}", "é"])
print("multi\nline", ["multi\nline"], "tab\there", "null\0".count, "\u{7F}".debugDescription, "\u{301}".debugDescription)
