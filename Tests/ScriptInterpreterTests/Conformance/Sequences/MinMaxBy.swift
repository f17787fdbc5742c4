let points = [(x: 1, y: 5), (x: 3, y: 2), (x: 2, y: 9)]
print(points.max { $0.y < $1.y }!, points.min { $0.x < $1.x }!, points.sorted { $0.y > $1.y }.map { $0.x }, points.map { $0.x + $0.y }.max()!)
print(["b", "a"].min()!, [2.5, -1].max()!, ["x": 3, "y": 1].min { $0.value < $1.value }!.key, (1...5).max()!, "hello".max()!)
