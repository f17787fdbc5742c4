func root(of n: Double, tolerance: Double = 1e-12) -> Double {
  var guess = n / 2
  while (guess * guess - n).magnitude > tolerance { guess = (guess + n / guess) / 2 }
  return guess
}
print(root(of: 2), root(of: 9), root(of: 2) == 2.0.squareRoot())
