var a = [1, 2, 3]
var b = a
b[0] = 99
func doubled(_ xs: [Int]) -> [Int] {
  var result = xs
  for i in result.indices { result[i] *= 2 }
  return result
}
print(a, b, doubled(a), a)
func addOne(to xs: inout [Int]) { for i in 0..<xs.count { xs[i] += 1 } }
addOne(to: &a)
print(a)
for x in a { a.append(x * 10) }
print(a)
