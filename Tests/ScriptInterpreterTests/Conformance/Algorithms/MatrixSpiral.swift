func spiral(_ matrix: [[Int]]) -> [Int] {
  guard let first = matrix.first else { return [] }
  var (top, left, bottom, right) = (0, 0, matrix.count - 1, first.count - 1)
  var result: [Int] = []
  while top <= bottom && left <= right {
    for column in stride(from: left, through: right, by: 1) { result.append(matrix[top][column]) }
    top += 1
    for row in stride(from: top, through: bottom, by: 1) { result.append(matrix[row][right]) }
    right -= 1
    guard top <= bottom, left <= right else { break }
    for column in stride(from: right, through: left, by: -1) { result.append(matrix[bottom][column]) }
    bottom -= 1
    for row in stride(from: bottom, through: top, by: -1) { result.append(matrix[row][left]) }
    left += 1
  }
  return result
}
let grid = (0..<3).map { row in (0..<4).map { row * 4 + $0 } }
print(spiral(grid))
let transposed = grid[0].indices.map { column in grid.map { $0[column] } }
print(transposed, spiral([[1]]), spiral([]))
let rotated = transposed.map { Array($0.reversed()) }
print(rotated.map { $0.map { String($0) }.joined(separator: " ") }.joined(separator: "\n"))
