func bubble<T: Comparable>(_ a: [T]) -> [T] { var a = a; for i in 0..<a.count { for j in 0..<(a.count - 1 - i) where a[j] > a[j + 1] { a.swapAt(j, j + 1) } }; return a }
func quick<T: Comparable>(_ a: [T]) -> [T] { guard a.count > 1 else { return a }; let p = a[a.count / 2]; return quick(a.filter { $0 < p }) + a.filter { $0 == p } + quick(a.filter { $0 > p }) }
func merge<T: Comparable>(_ a: [T]) -> [T] {
  guard a.count > 1 else { return a }
  let m = a.count / 2, l = merge(Array(a[..<m])), r = merge(Array(a[m...]))
  var i = 0, j = 0, out: [T] = []
  while i < l.count && j < r.count { if l[i] <= r[j] { out.append(l[i]); i += 1 } else { out.append(r[j]); j += 1 } }
  return out + l[i...] + r[j...]
}
func insertion<T>(_ a: [T], by less: (T, T) -> Bool) -> [T] { var a = a; for i in 1..<a.count { var j = i; let t = a[j]; while j > 0 && less(t, a[j - 1]) { a[j] = a[j - 1]; j -= 1 }; a[j] = t }; return a }
struct Heap<T> { var e: [T] = []; let less: (T, T) -> Bool
  init(_ less: @escaping (T, T) -> Bool) { self.less = less }
  mutating func push(_ x: T) { e.append(x); var i = e.count - 1; while i > 0, less(e[i], e[(i - 1) / 2]) { e.swapAt(i, (i - 1) / 2); i = (i - 1) / 2 } }
  mutating func pop() -> T? { guard !e.isEmpty else { return nil }; e.swapAt(0, e.count - 1); let r = e.removeLast(); var i = 0; while true { var m = i; for c in [2 * i + 1, 2 * i + 2] where c < e.count && less(e[c], e[m]) { m = c }; if m == i { break }; e.swapAt(i, m); i = m }; return r } }
let data = [5, 2, 9, 1, 5, 6, -3, 0]
print(bubble(data)); print(quick(data)); print(merge(data)); print(insertion(data, by: >))
var h = Heap<Int>(<); data.forEach { h.push($0) }
var sorted: [Int] = []; while let x = h.pop() { sorted.append(x) }
print(sorted)
func binarySearch<T: Comparable>(_ a: [T], _ key: T) -> Int? { var lo = 0, hi = a.count; while lo < hi { let mid = lo + (hi - lo) / 2; if a[mid] == key { return mid } else if a[mid] < key { lo = mid + 1 } else { hi = mid } }; return nil }
print(binarySearch(sorted, 6)!, binarySearch(sorted, 7) as Any)
final class Graph { var adj: [Int: [Int]] = [:]; func edge(_ a: Int, _ b: Int) { adj[a, default: []].append(b); adj[b, default: []].append(a) }
  func bfs(_ s: Int) -> [Int] { var seen: Set<Int> = [s], q = [s], out: [Int] = []; while !q.isEmpty { let n = q.removeFirst(); out.append(n); for m in adj[n] ?? [] where !seen.contains(m) { seen.insert(m); q.append(m) } }; return out }
  func dfs(_ s: Int) -> [Int] { var seen = Set<Int>(), out: [Int] = []; func go(_ n: Int) { guard seen.insert(n).inserted else { return }; out.append(n); adj[n]?.forEach(go) }; go(s); return out } }
let g = Graph(); for (a, b) in [(1, 2), (1, 3), (2, 4), (3, 4), (4, 5)] { g.edge(a, b) }
print(g.bfs(1), g.dfs(1))
func sieve(_ n: Int) -> [Int] { var p = [Bool](repeating: true, count: n + 1); p[0] = false; p[1] = false; var i = 2; while i * i <= n { if p[i] { for j in stride(from: i * i, through: n, by: i) { p[j] = false } }; i += 1 }; return p.indices.filter { p[$0] } }
print(sieve(50))
var memo: [Int: Int] = [:]
func fib(_ n: Int) -> Int { if n < 2 { return n }; if let v = memo[n] { return v }; let v = fib(n - 1) + fib(n - 2); memo[n] = v; return v }
print(fib(80))
func permutations<T>(_ a: [T]) -> [[T]] { if a.count < 2 { return [a] }; var out: [[T]] = []; for i in a.indices { var rest = a; let x = rest.remove(at: i); for p in permutations(rest) { out.append([x] + p) } }; return out }
print(permutations([1, 2, 3]))
