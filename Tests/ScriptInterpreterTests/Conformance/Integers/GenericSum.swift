func total<T: BinaryInteger>(_ values: [T]) -> T {
  var sum: T = 0
  for value in values { sum += value }
  return sum
}
print(total([1, 2, 3]), total([1, 2, 3] as [UInt8]), total([Int64(10), -4]))
