let deps = ["shirt": ["tie", "belt"], "tie": ["jacket"], "pants": ["shoes", "belt"], "belt": ["jacket"], "socks": ["shoes"]]
var indegree: [String: Int] = [:]
for (k, vs) in deps { indegree[k, default: 0] += 0; for v in vs { indegree[v, default: 0] += 1 } }
var ready = indegree.filter { $0.value == 0 }.map(\.key).sorted(), order: [String] = []
while !ready.isEmpty {
  let n = ready.removeFirst()
  order.append(n)
  for v in deps[n, default: []] {
    indegree[v]! -= 1
    if indegree[v] == 0 { ready.append(v); ready.sort() }
  }
}
print(order)
