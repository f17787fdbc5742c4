func quicksort<T: Comparable>(_ a: [T]) -> [T] {
  guard a.count > 1 else { return a }
  let pivot = a[a.count / 2]
  return quicksort(a.filter { $0 < pivot }) + a.filter { $0 == pivot } + quicksort(a.filter { $0 > pivot })
}
print(quicksort([10, 0, 3, 9, 2, 14, 26, 27, 1, 5, 8, -1, 8]), quicksort(["d", "b"]))
func partition<T: Comparable>(_ a: inout [T], low: Int, high: Int) -> Int {
  let pivot = a[high]
  var i = low
  for j in low..<high where a[j] <= pivot {
    (a[i], a[j]) = (a[j], a[i])
    i += 1
  }
  (a[i], a[high]) = (a[high], a[i])
  return i
}
func sortInPlace<T: Comparable>(_ a: inout [T], low: Int, high: Int) {
  guard low < high else { return }
  let p = partition(&a, low: low, high: high)
  sortInPlace(&a, low: low, high: p - 1)
  sortInPlace(&a, low: p + 1, high: high)
}
var list = [5, 1, 4, 2, 8]
sortInPlace(&list, low: 0, high: list.count - 1)
print(list)
