let odd: Set = [1, 3, 5, 7, 9], even: Set = [0, 2, 4, 6, 8], primes: Set = [2, 3, 5, 7]
print(odd.union(even).sorted(), odd.intersection(even).sorted(), odd.subtracting(primes).sorted(), odd.symmetricDifference(primes).sorted())
print(primes.isSubset(of: odd), Set([3, 5]).isSubset(of: odd), odd.isSuperset(of: [1, 9]), odd.isDisjoint(with: even), odd.isStrictSubset(of: odd), Set([1]).isStrictSubset(of: odd))
var s = odd
s.formUnion([2])
s.subtract([1, 3])
s.formIntersection([2, 5, 7, 11])
print(s.sorted(), s == [2, 5, 7], s.map { $0 * 2 }.sorted(), s.filter { $0 > 2 }.sorted(), s.reduce(0, +))
s.formSymmetricDifference([5, 6])
print(s.sorted(), s.min()!, s.first != nil)
