struct Point: Hashable { var x: Int, y: Int }
var visited: [Point: String] = [Point(x: 0, y: 0): "origin"]
visited[Point(x: 1, y: 2)] = "p"
print(visited[Point(x: 1, y: 2)]!, visited[Point(x: 9, y: 9)] as Any, visited.count)
enum Suit: Hashable, CaseIterable { case hearts, spades }
let symbols: [Suit: Character] = [.hearts: "♥", .spades: "♠"]
print(Suit.allCases.map { symbols[$0]! })
let memo: [[Int]: Int] = [[1, 2]: 3]
print(memo[[1, 2]]!, [1.5: "a"][1.5]!, [true: 1][true]!, [Optional(1): 2][1]!)
