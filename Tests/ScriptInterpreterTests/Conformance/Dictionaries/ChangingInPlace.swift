struct Account { var owner: String; var history: [Int] = []; mutating func add(_ x: Int) { history.append(x) } }
final class Box { var table: [String: [Int]] = [:]; static var shared: [Int: Int] = [:] }

var counts: [String: Int] = [:]
for word in "a b a c b a".split(separator: " ") { counts[String(word), default: 0] += 1 }
print(counts["a"]!, counts["b"]!, counts["c"] ?? -1, counts["d"] ?? -1)

var groups: [Int: [String]] = [:]
for word in ["one", "two", "three", "four", "six"] { groups[word.count, default: []].append(word) }
print(groups[3]!, groups[5, default: ["none"]], groups[9, default: ["none"]], groups.count)

var accounts = ["x": Account(owner: "Ann")]
accounts["x"]?.add(5)
accounts["x"]!.add(6)
accounts["y"]?.add(7)
accounts["x"]?.owner += "a"
accounts["x"]!.history[0] = 50
print(accounts["x"]!, accounts["y"] as Any, accounts["y"]?.history.count ?? -1)

var nested: [String: [String: [Int]]] = [:]
nested["p", default: [:]]["q", default: []].append(1)
nested["p"]!["q"]![0] += 41
nested["p"]?["r"] = [7]
nested["z"]?["r"] = [8]
print(nested["p"]!["q"]!, nested["p"]!["r"]!, nested["z"] == nil, nested.count)

let box = Box()
box.table["k", default: []] += [1, 2]
box.table["k"]?.append(3)
Box.shared[1, default: 10] *= 2
print(box.table, Box.shared)

var original = ["a": [1]]
let copy = original
original["a"]!.append(2)
original["b"] = []
print(copy, original["a"]!, copy.count, original.count)

var optional: [Int: Int?] = [1: 5, 2: nil]
print(optional[1]!!, optional[2]! as Any, optional[3] == nil, optional.count)
optional[1] = nil
optional.updateValue(nil, forKey: 4)
print(optional.count, optional[4]! == nil, optional.keys.contains(1))

func defaultValue(_ x: Int) -> Int { print("default", x); return x }
var lazyDefaults = [1: 1]
lazyDefaults[1, default: defaultValue(100)] += 1
lazyDefaults[2, default: defaultValue(200)] += 1
print(lazyDefaults[1]!, lazyDefaults[2]!, lazyDefaults[3, default: defaultValue(300)], lazyDefaults[3] ?? 0)

func bump(_ table: inout [String: Int], _ key: String) { table[key, default: 0] += 1 }
bump(&counts, "a")
bump(&counts, "new")
print(counts["a"]!, counts["new"]!)
func swapTwo(_ x: inout Int, by amount: Int) { x += amount }
swapTwo(&counts["a", default: 0], by: 10)
swapTwo(&counts["fresh", default: 5], by: 10)
swapTwo(&counts["b"]!, by: 100)
print(counts["a"]!, counts["fresh"]!, counts["b"]!)

var captured: [Int: [Int]] = [:]
let note = { (key: Int, value: Int) in captured[key, default: []].append(value) }
note(1, 2)
note(1, 3)
print(captured)
