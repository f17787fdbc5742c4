func twoSum(_ xs: [Int], _ target: Int) -> (Int, Int)? {
  var seen: [Int: Int] = [:]
  for (i, x) in xs.enumerated() {
    if let j = seen[target - x] { return (j, i) }
    seen[x] = i
  }
  return nil
}
print(twoSum([2, 7, 11, 15], 9)!, twoSum([1, 2], 9) == nil)
func firstUnique(_ s: String) -> Character? { let c = s.reduce(into: [:]) { $0[$1, default: 0] += 1 } as [Character: Int]; return s.first { c[$0] == 1 } }
print(firstUnique("swiss")!, firstUnique("aabb") as Any)
