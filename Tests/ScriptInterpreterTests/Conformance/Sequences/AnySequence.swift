let evens = AnySequence { () -> AnyIterator<Int> in
  var n = 0
  return AnyIterator {
    n += 2
    return n <= 8 ? n : nil
  }
}
print(Array(evens), evens.map { $0 * 10 }, evens.reduce(0, +))
let erased = AnySequence([1, 2, 3])
print(Array(erased), erased.contains(2))
var it = [10, 20].makeIterator()
print(it.next() as Any, it.next() as Any, it.next() as Any)
