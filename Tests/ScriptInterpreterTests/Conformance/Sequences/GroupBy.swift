struct Sale { let region: String, amount: Double }
let sales = [Sale(region: "N", amount: 10), Sale(region: "S", amount: 5), Sale(region: "N", amount: 2.5)]
let totals = sales.reduce(into: [String: Double]()) { $0[$1.region, default: 0] += $1.amount }
print(totals.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })
let best = Dictionary(grouping: sales, by: \.region).mapValues { $0.map(\.amount).reduce(0, +) }.max { $0.value < $1.value }!
print(best.key, best.value, sales.map(\.amount).sorted(by: >), sales.filter { $0.region == "N" }.count)
