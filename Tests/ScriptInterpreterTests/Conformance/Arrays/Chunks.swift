extension Array {
  func chunked(into size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
print([1, 2, 3, 4, 5].chunked(into: 2), ["a", "b"].chunked(into: 3), Array(1...6).chunked(into: 3))
let window = 3, data = [1, 4, 2, 8, 5, 7]
print((0...data.count - window).map { data[$0..<$0 + window].reduce(0, +) })
