var scores: [String: (wins: Int, losses: Int)] = [:]
scores["A", default: (0, 0)].wins += 1
scores["A", default: (0, 0)].losses += 2
print(scores["A"]!, scores["A"]!.wins, scores["B"] == nil)
let cache: [String: [Int]] = ["x": [1, 2]]
print(cache["x"]?.last ?? 0, cache["x"]?[0] as Any, cache["y"]?.count as Any)
