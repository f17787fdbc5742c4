import Foundation
let data = [2.0, 4, 4, 4, 5, 5, 7, 9]
let mean = data.reduce(0, +) / Double(data.count)
let variance = data.map { pow($0 - mean, 2) }.reduce(0, +) / Double(data.count)
print(mean, variance, sqrt(variance))
let sorted = data.sorted()
let median = (sorted[3] + sorted[4]) / 2
print(median, sorted.first!, sorted.last!, String(format: "%.3f", mean))
