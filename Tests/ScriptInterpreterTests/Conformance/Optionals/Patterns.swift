let xs: [Int?] = [1, nil, 3]
for case let x? in xs { print(x, terminator: " ") }
print()
for x in xs { if case .some(let v) = x, v > 1 { print("big", v) } else if x == nil { print("nil") } }
func f(_ a: Int?, _ b: Int?) -> String {
  switch (a, b) {
  case (nil, nil): "none"
  case (let x?, nil), (nil, let x?): "one \(x)"
  case let (x?, y?): "both \(x + y)"
  }
}
print(f(nil, nil), f(1, nil), f(nil, 2), f(3, 4))
while let last = [Int]().last { print(last) }
guard let first = xs.first, let value = first else { fatalError() }
print(value)
