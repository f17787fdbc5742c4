struct Cell: Hashable { let row: Int, column: Int }
var alive: Set<Cell> = [Cell(row: 0, column: 1), Cell(row: 1, column: 1), Cell(row: 2, column: 1)]
func neighbours(_ c: Cell) -> [Cell] {
  (-1...1).flatMap { r in (-1...1).compactMap { k in r == 0 && k == 0 ? nil : Cell(row: c.row + r, column: c.column + k) } }
}
var counts: [Cell: Int] = [:]
for c in alive { for n in neighbours(c) { counts[n, default: 0] += 1 } }
alive = Set(counts.filter { $0.value == 3 || ($0.value == 2 && alive.contains($0.key)) }.keys)
print(alive.sorted { ($0.row, $0.column) < ($1.row, $1.column) }.map { "\($0.row),\($0.column)" })
