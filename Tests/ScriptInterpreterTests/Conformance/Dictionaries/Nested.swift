var tree: [String: [String: Int]] = [:]
tree["a", default: [:]]["x"] = 1
tree["a"]?["y"] = 2
tree["b", default: [:]]["z", default: 0] += 5
print(tree["a"]!["x"]!, tree["a"]!["y"]!, tree["b"]!, tree["q"]?["r"] as Any)
var lists: [Int: [String]] = [:]
lists[1, default: []].append("p")
lists[1]?.append("q")
print(lists)
