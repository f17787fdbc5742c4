struct Pos: Hashable { var r: Int, c: Int; static func + (a: Pos, b: Pos) -> Pos { Pos(r: a.r + b.r, c: a.c + b.c) } }
func solve(_ maze: [String]) -> Int? {
  let g = maze.map(Array.init)
  var start: Pos?, end: Pos?
  for (r, row) in g.enumerated() { for (c, ch) in row.enumerated() { if ch == "S" { start = Pos(r: r, c: c) } else if ch == "E" { end = Pos(r: r, c: c) } } }
  guard let s = start, let e = end else { return nil }
  var q = [(s, 0)], seen: Set = [s]
  let dirs = [Pos(r: 0, c: 1), Pos(r: 1, c: 0), Pos(r: 0, c: -1), Pos(r: -1, c: 0)]
  while !q.isEmpty { let (p, d) = q.removeFirst(); if p == e { return d }
    for n in dirs.map({ p + $0 }) where g.indices ~= n.r && g[n.r].indices ~= n.c && g[n.r][n.c] != "#" { if seen.insert(n).inserted { q.append((n, d + 1)) } } }
  return nil }
print(solve(["S.#", ".##", "..E"])!, solve(["S#E"]) as Any)
struct Life { var cells: Set<Pos>
  mutating func step() { var n: [Pos: Int] = [:]; for c in cells { for dr in -1...1 { for dc in -1...1 where (dr, dc) != (0, 0) { n[c + Pos(r: dr, c: dc), default: 0] += 1 } } }; cells = Set(n.filter { $0.value == 3 || ($0.value == 2 && cells.contains($0.key)) }.keys) } }
var life = Life(cells: [Pos(r: 0, c: -1), Pos(r: 0, c: 0), Pos(r: 0, c: 1)]); life.step()
print(life.cells.sorted { ($0.r, $0.c) < ($1.r, $1.c) })
func sudokuOK(_ b: [[Int]]) -> Bool { let ok = { (xs: [Int]) in let f = xs.filter { $0 != 0 }; return Set(f).count == f.count }; return b.allSatisfy(ok) && (0..<b[0].count).allSatisfy { c in ok(b.map { $0[c] }) } }
print(sudokuOK([[1, 2], [2, 1]]), sudokuOK([[1, 1], [0, 0]]))
func knapsack(_ items: [(w: Int, v: Int)], _ cap: Int) -> Int { var dp = [Int](repeating: 0, count: cap + 1); for it in items { for w in stride(from: cap, through: it.w, by: -1) { dp[w] = max(dp[w], dp[w - it.w] + it.v) } }; return dp[cap] }
print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7))
func bigAdd(_ a: String, _ b: String) -> String { var out = "", carry = 0; let x = Array(a.reversed()), y = Array(b.reversed()); for i in 0..<max(x.count, y.count) { let s = (i < x.count ? x[i].wholeNumberValue! : 0) + (i < y.count ? y[i].wholeNumberValue! : 0) + carry; out = "\(s % 10)" + out; carry = s / 10 }; return carry > 0 ? "\(carry)" + out : out }
print(bigAdd("99999999999999999999", "1"))
func permute(_ s: String) -> [String] { var res = [String](); func go(_ pre: String, _ rest: String) { if rest.isEmpty { res.append(pre); return }; for (i, c) in rest.enumerated() { var r = rest; r.remove(at: r.index(r.startIndex, offsetBy: i)); go(pre + String(c), r) } }; go("", s); return res }
print(permute("abc"))
func pow(_ b: Int, _ e: Int, mod m: Int) -> Int { var r = 1, b = b % m, e = e; while e > 0 { if e & 1 == 1 { r = r * b % m }; b = b * b % m; e >>= 1 }; return r }
print(pow(3, 200, mod: 13), (1...5).map { n in (1...n).reduce(1, *) })
