struct Matrix: Equatable {
  let rows: Int, columns: Int
  var grid: [Double]
  init(rows: Int, columns: Int, _ value: Double = 0) {
    self.rows = rows
    self.columns = columns
    grid = Array(repeating: value, count: rows * columns)
  }
  subscript(row: Int, column: Int) -> Double {
    get { grid[row * columns + column] }
    set { grid[row * columns + column] = newValue }
  }
  static func * (a: Matrix, b: Matrix) -> Matrix {
    var result = Matrix(rows: a.rows, columns: b.columns)
    for i in 0..<a.rows { for j in 0..<b.columns { for k in 0..<a.columns { result[i, j] += a[i, k] * b[k, j] } } }
    return result
  }
}
var m = Matrix(rows: 2, columns: 2)
m[0, 0] = 1; m[0, 1] = 2; m[1, 0] = 3; m[1, 1] = 4
let p = m * m
print(p.grid, p[1, 0], m == m, p.rows)
