var grid = Array(repeating: Array(repeating: 0, count: 3), count: 2)
grid[0][1] = 5
grid[1].append(7)
print(grid, grid.count, grid[1].count, grid.flatMap { $0 }, grid.map { $0.count })
let transposed = (0..<3).map { column in grid.map { $0[column] } }
print(transposed, grid.joined().reduce(0, +), Array(grid.joined()))
let jagged: [[Int]] = [[], [1], [1, 2]]
print(jagged.map(\.count), jagged.filter { !$0.isEmpty }, jagged.first!.isEmpty)
