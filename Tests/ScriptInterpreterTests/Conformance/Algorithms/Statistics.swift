import Foundation
let xs = [2.0, 4, 4, 4, 5, 5, 7, 9]
func mean(_ x: [Double]) -> Double { x.reduce(0, +) / Double(x.count) }
func variance(_ x: [Double]) -> Double { let m = mean(x); return mean(x.map { ($0 - m) * ($0 - m) }) }
func median(_ x: [Double]) -> Double { let s = x.sorted(), n = s.count; return n % 2 == 1 ? s[n / 2] : (s[n / 2 - 1] + s[n / 2]) / 2 }
let mode = Dictionary(grouping: xs) { $0 }.max { $0.value.count < $1.value.count }!.key
print(mean(xs), variance(xs), sqrt(variance(xs)), median(xs), mode, xs.max()! - xs.min()!, String(format: "%.3f", mean(xs.map { $0 * $0 })))
func correlation(_ a: [Double], _ b: [Double]) -> Double {
  let ma = mean(a), mb = mean(b)
  let cov = zip(a, b).map { ($0 - ma) * ($1 - mb) }.reduce(0, +)
  let va = a.map { pow($0 - ma, 2) }.reduce(0, +), vb = b.map { pow($0 - mb, 2) }.reduce(0, +)
  return cov / sqrt(va * vb)
}
print(correlation([1, 2, 3], [2, 4, 6]), String(format: "%.4f", correlation([1, 2, 3, 4], [1, 3, 2, 5])))
