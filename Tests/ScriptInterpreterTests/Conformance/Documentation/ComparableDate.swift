struct Day: Comparable {
  let year: Int, month: Int, day: Int
  static func < (lhs: Day, rhs: Day) -> Bool {
    if lhs.year != rhs.year { return lhs.year < rhs.year }
    if lhs.month != rhs.month { return lhs.month < rhs.month }
    return lhs.day < rhs.day
  }
}
let a = Day(year: 2024, month: 1, day: 5), b = Day(year: 2023, month: 12, day: 31)
print(a > b, a <= b, [a, b].min()!.year, max(a, b).month, [a, b].sorted().map { $0.day }, a == a, (b...a).contains(Day(year: 2024, month: 1, day: 1)))
