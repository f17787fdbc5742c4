for x in [2.5, -2.5, 3.5, 0.4, -0.4, 7.6] {
  print(x.rounded(), x.rounded(.up), x.rounded(.down), x.rounded(.towardZero), x.rounded(.toNearestOrEven), x.rounded(.awayFromZero))
}
var y = 5.7
y.round()
print(y)
y = 5.2
y.round(.up)
print(y)
func places(_ x: Double, _ n: Int) -> Double {
  var scale = 1.0
  for _ in 0..<n { scale *= 10 }
  return (x * scale).rounded() / scale
}
print(places(3.14159, 2), places(2.71828, 3))
