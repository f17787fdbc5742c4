var board = [[Character]](repeating: [Character](repeating: ".", count: 3), count: 3)
board[1][1] = "X"
board[0][2] = "O"
for row in board { print(String(row)) }
print(board.flatMap { $0 }.filter { $0 != "." }.count, board.map { String($0) }.joined(separator: "/"), board[1].contains("X"))
func wins(_ p: Character) -> Bool { (0..<3).contains { i in board[i].allSatisfy { $0 == p } || (0..<3).allSatisfy { board[$0][i] == p } } }
print(wins("X"))
