print([1, 2] == [1, 2], [1, 2] != [2, 1], [[1], [2]] == [[1], [2]], ["a"] == ["A"])
print([1, 2, 3].elementsEqual([1, 2, 3]), [1, 2, 3].elementsEqual(1...3), [1, 2].starts(with: [1]), [3, 1].elementsEqual([1, 3], by: >))
print([1, 2, 2].lexicographicallyPrecedes([1, 2, 3]), [2].lexicographicallyPrecedes([1, 5]), "abc".lexicographicallyPrecedes("abd"))
