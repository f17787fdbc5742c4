func rotated<T>(_ xs: [T], by k: Int) -> [T] {
  guard !xs.isEmpty else { return xs }
  let n = ((k % xs.count) + xs.count) % xs.count
  return Array(xs[n...] + xs[..<n])
}
print(rotated([1, 2, 3, 4], by: 1), rotated([1, 2, 3, 4], by: -1), rotated(["a"], by: 5), rotated([Int](), by: 2))
extension Array {
  mutating func rotate() { if let first = first { removeFirst(); append(first) } }
}
var r = [1, 2, 3]
r.rotate()
print(r)
