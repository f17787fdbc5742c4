let line = "BLANCHE:   I don't want realism."
print(line.split(separator: " "))
print(line.split(separator: " ", maxSplits: 1), line.split(separator: " ", omittingEmptySubsequences: false).count)
print("a1b2c3".split { $0.isNumber }, "x=1;y=2".split(separator: ";").map { $0.split(separator: "=").map(String.init) })
print("one\ntwo\n\nthree".split(separator: "\n"), "a::b::c".split(separator: "::"), "2024-01-15".split(separator: "-").compactMap { Int($0) })
