let s = "swift language"
let a = s.firstIndex(of: "l")!, b = s.lastIndex(of: "g")!
print(s[a...b], s[a..<b], s.distance(from: a, to: b), s[..<a].count, s[s.index(after: b)...], s.index(a, offsetBy: -2) < a)
print(s.firstIndex { $0 == "a" }.map { s.distance(from: s.startIndex, to: $0) }!, s.indices.filter { s[$0] == "a" }.map { s.distance(from: s.startIndex, to: $0) })
extension String {
  subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] }
  subscript(r: Range<Int>) -> Substring { self[index(startIndex, offsetBy: r.lowerBound)..<index(startIndex, offsetBy: r.upperBound)] }
}
print(s[0], s[6], s[0..<5], s[2..<4].uppercased())
let r = s.range_("lang")
print(r.map { s[$0] } as Any)
extension String { func range_(_ t: String) -> Range<String.Index>? {
  indices.lazy.compactMap { i in self[i...].hasPrefix(t) ? i..<self.index(i, offsetBy: t.count) : nil }.first } }
