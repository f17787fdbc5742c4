print(Array([[1, 2], [3]].lazy.flatMap { $0 }), Array(["1", "b", "3"].lazy.compactMap { Int($0) }), [1, 2, 3].lazy.filter { $0 > 1 }.count)
print(Array([1, 2, 3, 4].lazy.drop { $0 < 3 }), Array([5, 6, 1].lazy.prefix { $0 > 4 }), Array((0..<4).lazy.map(String.init)), Array([1, 2].lazy.enumerated().map { $0.offset + $0.element }))
print([1, 2, 3, 4].lazy.map { $0 * 2 }.filter { $0 > 2 }.first!, Array(zip([1, 2].lazy, ["a", "b"]).map { "\($0)\($1)" }))
