let text = "The year 1999, the year 2024 and the year 3000"
print(text.replacing(#/\d{4}/#, with: "####"))
print(text.replacing(#/year (\d)\d{3}/#) { match in "millennium \(match.1)" })
print(text.replacing(#/the year/#.ignoresCase(), with: "in"))
print(text.contains(#/[Tt]he/#), text.contains(#/xyz/#))
print("one, two;three  four".split(separator: #/[,; ]+/#))
print("aaa-bbb".trimmingPrefix(#/a+/#), "2 apples".prefixMatch(of: #/\d/#)?.output ?? "none")
print("a1b22c333".ranges(of: #/[0-9]+/#).count)
var copy = "x1y2"
copy.replace(#/[a-z]/#, with: "_")
print(copy)
let words = "alpha beta gamma".matches(of: #/\b\w/#).map(\.output)
print(words)
