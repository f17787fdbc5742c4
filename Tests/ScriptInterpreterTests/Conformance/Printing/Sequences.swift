print(stride(from: 0, to: 4, by: 2), [1, 2].reversed(), zip([1], ["a"]), [1].enumerated(), (1...3).reversed(), [1, 2].lazy, [3].makeIterator())
print([1].lazy.map { $0 + 1 }, [1].lazy.filter { $0 > 0 }, CollectionOfOne(1), EmptyCollection<Int>(), (1...), (...2), (..<2))
