struct Player { var name: String; var scores: [Int]; mutating func add(_ s: Int) { scores.append(s) }; var best: Int { scores.max() ?? 0 } }
var players = [Player(name: "A", scores: []), Player(name: "B", scores: [4])]
players[0].add(7)
players[1].scores[0] += 1
players[0].name += "!"
for i in players.indices { players[i].add(i) }
print(players.map { "\($0.name) \($0.scores) \($0.best)" })
print(players.max { $0.best < $1.best }!.name, players.flatMap(\.scores).sorted())
