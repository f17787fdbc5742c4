let codes = ["one": 1, "two": 2, "three": 3]
let inverted = Dictionary(uniqueKeysWithValues: codes.map { ($1, $0) })
print(inverted[2]!, inverted.keys.sorted(), codes.filter { $0.value > 1 }.count, codes.sorted { $0.value > $1.value }.first!.key)
let index = ["apple", "bee", "ant"].reduce(into: [Character: [String]]()) { $0[$1.first!, default: []].append($1) }
print(index["a"]!, index["b"]!, index.count, index.mapValues(\.count).sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
