extension RandomAccessCollection where Element: Comparable {
  func lowerBound(of value: Element) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if self[middle] < value {
        low = index(after: middle)
        length -= half + 1
      } else {
        length = half
      }
    }
    return low
  }
  func binarySearch(_ value: Element) -> Index? {
    let found = lowerBound(of: value)
    return found < endIndex && self[found] == value ? found : nil
  }
}
let numbers = [1, 3, 3, 5, 8, 13]
print(numbers.binarySearch(5) as Any, numbers.binarySearch(4) as Any, numbers.lowerBound(of: 3), numbers.lowerBound(of: 99))
let slice = numbers[2...]
print(slice.binarySearch(13) as Any, slice.lowerBound(of: 0))
print((10..<20).binarySearch(15) as Any, ["a", "c", "e"].binarySearch("c") as Any)
