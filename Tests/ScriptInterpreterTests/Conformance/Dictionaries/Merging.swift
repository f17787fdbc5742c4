var stock = ["a": 1, "b": 2]
stock.merge(["b": 3, "c": 4]) { $0 + $1 }
print(stock.sorted { $0.key < $1.key }.map { "\($0)=\($1)" })
print(stock.merging(["a": 100]) { _, new in new }["a"]!, Dictionary([("x", 1), ("x", 2)], uniquingKeysWith: +)["x"]!, Dictionary(uniqueKeysWithValues: [("p", 1), ("q", 2)]).count)
stock.merge([("c", 1), ("d", 1)], uniquingKeysWith: max)
print(stock["c"]!, stock["d"]!)
