print(Array(stride(from: 0, to: 10, by: 3)), Array(stride(from: 10, through: 0, by: -5)), Array(stride(from: 0.0, through: 1, by: 0.25)))
for x in stride(from: 1.0, to: 2.0, by: 0.5) { print(x) }
print(stride(from: 1, to: 10, by: 2).map { $0 }, stride(from: 5, to: 5, by: 1).contains(5), stride(from: 0, to: 6, by: 2).reversed())
