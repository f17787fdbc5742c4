let data: [Int] = [4, 8, 15, 16, 23, 42]
let sum = data.reduce(0, +)
print(sum, Double(sum) / Double(data.count), data.max()! - data.min()!, data.map { $0 * $0 }.reduce(0, +), data.filter { $0.isMultiple(of: 2) }.count)
let average = sum / data.count
print(average, data.map { abs($0 - average) }, data.sorted(by: >).prefix(3).map { $0 }, Int(Double(sum).squareRoot()))
