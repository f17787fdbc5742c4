func insertionSort<T: Comparable>(_ xs: [T]) -> [T] {
  var a = xs
  for i in 1..<a.count {
    var j = i
    while j > 0 && a[j] < a[j - 1] {
      a.swapAt(j, j - 1)
      j -= 1
    }
  }
  return a
}
print(insertionSort([5, 2, 9, 1]), insertionSort(["d", "a", "c"]), insertionSort([2.5, -1, 0]))
