var moves: [(Int, Int)] = []
func hanoi(_ n: Int, from: Int, to: Int, via: Int) {
  if n == 0 { return }
  hanoi(n - 1, from: from, to: via, via: to)
  moves.append((from, to))
  hanoi(n - 1, from: via, to: to, via: from)
}
hanoi(3, from: 1, to: 3, via: 2)
print(moves.count, moves)
func queens(_ n: Int, _ columns: [Int] = []) -> Int {
  if columns.count == n { return 1 }
  return (0..<n).reduce(0) { total, c in
    let safe = !columns.enumerated().contains { row, column in column == c || abs(column - c) == columns.count - row }
    return total + (safe ? queens(n, columns + [c]) : 0)
  }
}
print(queens(4), queens(5))
