let line = "BLANCHE:   I don't want realism. I want magic!"
print(line.split(whereSeparator: { $0 == " " }))
print(line.split(maxSplits: 1, whereSeparator: { $0 == " " }))
print(line.split(omittingEmptySubsequences: false, whereSeparator: { $0 == " " }))
print(line.split(separator: " ", maxSplits: 1))
