let temps = [12.5, 18, 21.5, 9]
print(temps.first(where: { $0 > 20 }) as Any, temps.last(where: { $0 < 15 }) as Any, temps.firstIndex(where: { $0 < 10 })!, temps.lastIndex(where: { $0 > 10 })!)
print(temps.first { $0 > 100 } as Any, temps.indices.filter { temps[$0] > 12 }, temps.contains(where: { $0 == 9 }))
