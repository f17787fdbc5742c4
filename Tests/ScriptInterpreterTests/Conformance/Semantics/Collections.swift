var a = [3, 1, 2]
print(a.sorted(), a.sorted(by: >), a.min()!, a.max()!, a.firstIndex(of: 1)!, a.lastIndex(of: 9) as Any, a.contains(2), a.reversed() as [Int], a.dropFirst(), a.dropLast(2), a.prefix(2), a.suffix(2), a.prefix(99), a[1...], a[..<2], a[0...1], a.first!, a.last!, a.indices, a.isEmpty, a.count, a + [4], a == [3, 1, 2], a.elementsEqual([3, 1, 2]))
a.sort(); a.append(5); a.insert(0, at: 0); a.remove(at: 1); a.removeFirst(); a.removeLast(); a += [7, 8]; a.reverse(); a.swapAt(0, 1); a.removeAll { $0 == 3 }; a.append(contentsOf: 1...2); a[0] *= 2; a[a.count - 1] = 100; a.replaceSubrange(1..<2, with: [6, 6]); a.insert(contentsOf: [9, 9], at: 1); a.removeSubrange(0..<1); a.removeAll(where: { $0 == 9 })
print(a, a.popLast() as Any, a, a.partition { $0 > 5 }, a.count)
print([1, 2, 3, 4].filter { $0 % 2 == 0 }.map { $0 * $0 }.reduce(0, +), [1, 2, 3].reduce(into: "") { $0 += "\($1)" }, [[1, 2], [3]].flatMap { $0 }, ["1", "x"].compactMap { Int($0) }, [1, 2, 3].forEach { _ in }, (1...3).map { $0 }, [1, 2, 3, 4, 5].split(separator: 3), [1, 2, 3].allSatisfy { $0 > 0 }, [5, 6].enumerated().map { $0.offset * $0.element }, zip([1, 2, 3], ["a", "b"]).map { "\($0)\($1)" }, stride(from: 0, to: 1, by: 0.3).map { $0 })
print([(1, "b"), (1, "a"), (0, "z")].sorted { $0.0 < $1.0 }, [(1, "a"), (1, "b")].max { $0.0 < $1.0 }!, [(1, "a"), (1, "b")].min { $0.0 < $1.0 }!, max(1, 3, 2), min("b", "a"), ["b", "a", "C"].sorted(), [true, false].sorted { !$0 && $1 }, [[2], [1, 5]].sorted { $0.lexicographicallyPrecedes($1) }, [0.5, -1].min()!, [3, 1, 2].sorted().first!)
var d = ["a": 1]
d["b"] = 2; d["a"]! += 10; d["c", default: 5] += 1;
print(d.count, d["a"]!, d["c"]!, d["q"] as Any, d["q", default: 0], d.keys.sorted(), d.values.sorted(), d.sorted { $0.key < $1.key }, d.removeValue(forKey: "b") as Any, d.updateValue(9, forKey: "a") as Any, d.mapValues { $0 * 2 }["a"]!, d.filter { $0.value > 6 }, d.contains { $0.value == 9 }, d.isEmpty, d == ["a": 9, "c": 6], d.max { $0.value < $1.value }!, d.first { $0.key == "c" } as Any, d.compactMapValues { $0 > 6 ? $0 : nil }, d.map { "\($0.key)\($0.value)" }.sorted(), d.reduce(0) { $0 + $1.value })
d.merge(["a": 1, "n": 2]) { old, new in old + new }
print(d.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }, Dictionary(grouping: 1...6) { $0 % 3 }.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }, Dictionary([("x", 1), ("x", 2)]) { $1 }, Dictionary(uniqueKeysWithValues: [("k", [1])]), Dictionary(uniqueKeysWithValues: zip(["p"], [1])), ["only": 1].description, [1: "one"].first!, [1: [2: 3]])
for (k, v) in d.sorted(by: { $0.value > $1.value }) { print(k, v, terminator: " ") }
d["a"] = nil; d.removeAll(); print(d.isEmpty, d)
var s: Set = [1, 2, 3]
print(s.insert(2), s.insert(4).inserted, s.remove(1) as Any, s.contains(3), s.sorted(), s.union([9]).count, s.intersection([2, 3]).sorted(), s.isSubset(of: 1...9), s.subtracting([4]).count, s.symmetricDifference([4, 5]).sorted(), Set([1, 1]).count, s == [2, 3, 4], Set("aab").sorted(), s.map { $0 * 2 }.sorted(), s.filter { $0 > 2 }.count, s.min()!)
let slice = [10, 20, 30, 40][1...2]
print(slice, slice.startIndex, slice.first!, slice[1], Array(slice)[0], slice.map { $0 }, slice.count, slice.indices, type(of: slice))
var grid = Array(repeating: Array(repeating: 0, count: 3), count: 2)
grid[1][2] = 5; grid[0].append(9)
print(grid, grid.map(\.count), grid.joined().reduce(0, +), grid.flatMap { $0 }.count, grid.first!.last!, grid == [[0, 0, 0, 9], [0, 0, 5]])
print(Array(sequence(first: 1) { $0 < 20 ? $0 * 2 : nil }), (1...).prefix(3).map { $0 }, Array((1...5).dropFirst().prefix { $0 < 4 }), [1, 2, 3].lazy.map { $0 * 2 }.first!, repeatElement(1, count: 2).count, [1, 2, 3].starts(with: [1]), [1, 2, 1].lastIndex(of: 1)!, [1, 2, 3].randomElement() != nil, [3, 1].shuffled().count, Array(repeating: "x", count: 2), Array(0..<3), Array("ab"), [Int](1...2), ContiguousArray([1]), ArraySlice([1]), [1, 2, 3, 4].chunk2)
extension Array { var chunk2: [[Element]] { stride(from: 0, to: count, by: 2).map { Array(self[$0..<Swift.min($0 + 2, count)]) } } }
var x = [1, 2]; var y = x; y[0] = 9; func g(_ z: [Int]) -> [Int] { var z = z; z.append(1); return z }; print(x, y, g(x), x); x = y; y = []; print(x, y)
print([1, 2, 3].dropFirst(5), [Int]().max() as Any, [1, 2] < [1, 3] ? 1 : 0, [1, nil, 3].compactMap { $0 }, [1, 2, 3].last { $0 < 3 } as Any, [4, 5].firstIndex { $0 > 4 } as Any, (0..<5).reversed().map { $0 }, [1, 2, 3, 4, 5][1..<4].reversed() as [Int], ["a": [1]].mapValues(\.count), [3, 4].withUnsafeBufferPointer { $0.reduce(0, +) })
func < (l: [Int], r: [Int]) -> Bool { l.lexicographicallyPrecedes(r) }
