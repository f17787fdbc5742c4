func windows<T>(_ xs: [T], _ n: Int) -> [[T]] { xs.count < n ? [] : (0...(xs.count - n)).map { Array(xs[$0..<$0 + n]) } }
print(windows([1, 2, 3, 4], 2), windows([1], 2), zip([1, 3, 6], [1, 3, 6].dropFirst()).map { $1 - $0 })
func runningSum(_ xs: [Int]) -> [Int] { xs.reduce(into: []) { $0.append(($0.last ?? 0) + $1) } }
print(runningSum([1, 2, 3, 4]), [5, 1, 4].enumerated().max { $0.element < $1.element }!.offset)
