func binarySearch<T: Comparable>(_ a: [T], _ key: T) -> Int? {
  var low = 0, high = a.count
  while low < high {
    let mid = low + (high - low) / 2
    if a[mid] == key { return mid }
    if a[mid] < key { low = mid + 1 } else { high = mid }
  }
  return nil
}
let xs = [2, 3, 5, 7, 11, 13]
print(binarySearch(xs, 11) as Any, binarySearch(xs, 4) as Any, binarySearch(["a", "c"], "c")!)
