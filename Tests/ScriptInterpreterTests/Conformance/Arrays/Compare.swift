let a = [1, 2, 3], b = [1, 2, 4]
print(a == b, a.lexicographicallyPrecedes(b), zip(a, b).filter { $0 != $1 }.count, Set(a).symmetricDifference(b).sorted(), a.elementsEqual(b) { $0 / 2 == $1 / 2 })
print([[1], [2, 3]] == [[1], [2, 3]], ["a": [1]] == ["a": [1]], [1, 2] == Array([1, 2][...]), [Optional(1)] == [1])
