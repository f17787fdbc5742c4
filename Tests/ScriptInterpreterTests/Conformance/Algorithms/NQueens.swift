func queens(_ n: Int) -> [[Int]] {
  var solutions: [[Int]] = []
  var columns = Set<Int>(), rising = Set<Int>(), falling = Set<Int>()
  var placed: [Int] = []
  func place(_ row: Int) {
    if row == n {
      solutions.append(placed)
      return
    }
    for column in 0..<n where !columns.contains(column) && !rising.contains(row + column) && !falling.contains(row - column) {
      columns.insert(column)
      rising.insert(row + column)
      falling.insert(row - column)
      placed.append(column)
      place(row + 1)
      placed.removeLast()
      columns.remove(column)
      rising.remove(row + column)
      falling.remove(row - column)
    }
  }
  place(0)
  return solutions
}
print((1...6).map { queens($0).count })
for column in queens(6)[0] { print(String(repeating: ".", count: column) + "Q" + String(repeating: ".", count: 5 - column)) }
