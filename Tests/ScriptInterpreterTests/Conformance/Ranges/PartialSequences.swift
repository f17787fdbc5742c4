for i in (5...).prefix(3) { print(i) }
for (i, c) in zip(1..., ["a", "b"]) { print(i, c) }
for i in 7... {
  if i > 9 { break }
  print(i)
}
let xs = [10, 20, 30, 40, 50]
print(xs[2...], xs[..<2], xs[...2], xs[1..<3], xs[1...1])
