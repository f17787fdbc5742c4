var xs = [5, 3, 8, 1]
xs.append(9)
xs.insert(0, at: 2)
xs += [7, 7]
print(xs, xs.count, xs.isEmpty, xs.first!, xs.last!, xs[2], xs.capacity >= xs.count)
xs.remove(at: 1)
xs.removeFirst()
xs.removeLast()
print(xs, xs.popLast() as Any, xs.contains(8), xs.firstIndex(of: 8) as Any, xs.lastIndex(of: 99) as Any)
xs.swapAt(0, 1)
xs.reverse()
print(xs, xs.reversed() as [Int], Array(xs.reversed()))
xs.removeAll()
print(xs, [Int]().first as Any, [Int]().popFirst_())
extension Array { func popFirst_() -> String { isEmpty ? "none" : "some" } }
