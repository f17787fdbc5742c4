func mergeSort<T: Comparable>(_ array: [T]) -> [T] {
  guard array.count > 1 else { return array }
  let middle = array.count / 2
  return merge(mergeSort(Array(array[0..<middle])), mergeSort(Array(array[middle...])))
}
func merge<T: Comparable>(_ left: [T], _ right: [T]) -> [T] {
  var l = 0, r = 0
  var result: [T] = []
  result.reserveCapacity(left.count + right.count)
  while l < left.count && r < right.count {
    if left[l] <= right[r] { result.append(left[l]); l += 1 } else { result.append(right[r]); r += 1 }
  }
  result += left[l...]
  result.append(contentsOf: right[r...])
  return result
}
print(mergeSort([2, 1, 5, 4, 9]), mergeSort(["b", "a"]))
