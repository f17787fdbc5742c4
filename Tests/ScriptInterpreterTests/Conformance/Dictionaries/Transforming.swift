let prices = ["tea": 2.5, "bun": 1.0, "pie": 4.0]
print(prices.mapValues { $0 * 2 }.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
print(prices.filter { $0.value > 2 }.keys.sorted(), prices.values.reduce(0, +), prices.compactMapValues { $0 > 3 ? Int($0) : nil })
print(prices.map { $0.key.count }.sorted(), prices.min { $0.value < $1.value }!.key, prices.contains { $0.key == "bun" }, prices.first { $0.value == 4 }!.key)
print(prices.keys.contains("tea"), prices.values.max()!, Array(prices.keys).sorted(), prices.sorted { $0.value < $1.value }.map(\.key))
