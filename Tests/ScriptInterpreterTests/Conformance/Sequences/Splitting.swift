print([1, 0, 2, 3, 0, 0, 4].split(separator: 0), [1, 2, 3, 4].split { $0 == 3 })
print([1, 0, 2, 0, 3].split(separator: 0, maxSplits: 1), [0, 1, 0].split(separator: 0, omittingEmptySubsequences: false))
print("a,b,,c".split(separator: ","), "one two  three".split(separator: " ").count, "k=v=w".split(separator: "=", maxSplits: 1))
