struct Vector: CustomStringConvertible {
  var x: Double, y: Double
  var description: String { "<\(x), \(y)>" }
}
let v = Vector(x: 1, y: -2.5)
print(v, [v], (v, v), ["v": v], "\(v)", String(describing: v), v.description.count)
extension Int { var stars: String { String(repeating: "*", count: self) } }
for i in 1...3 { print(i.stars) }
