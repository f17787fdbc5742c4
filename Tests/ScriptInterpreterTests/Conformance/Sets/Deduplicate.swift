extension Sequence where Element: Hashable {
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
print([3, 1, 3, 2, 1].uniqued(), "mississippi".uniqued().map { String($0) }.joined(), Array(Set([5, 5, 5])))
