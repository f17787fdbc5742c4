struct Counter { var values: [Int]; mutating func grow() { values.append(counters[0].values.count) } }
var counters = [Counter(values: [1])]
print("before")
counters[0].grow()
print("after")
