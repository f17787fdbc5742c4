final class Value {
  var data: Double
  var grad = 0.0
  let parents: [Value]
  var backwardStep: () -> Void = {}

  init(_ data: Double, _ parents: [Value] = []) {
    self.data = data
    self.parents = parents
  }

  static func + (a: Value, b: Value) -> Value {
    let out = Value(a.data + b.data, [a, b])
    out.backwardStep = { [unowned out] in
      a.grad += out.grad
      b.grad += out.grad
    }
    return out
  }

  static func * (a: Value, b: Value) -> Value {
    let out = Value(a.data * b.data, [a, b])
    out.backwardStep = { [unowned out] in
      a.grad += b.data * out.grad
      b.grad += a.data * out.grad
    }
    return out
  }

  func relu() -> Value {
    let out = Value(data < 0 ? 0 : data, [self])
    out.backwardStep = { [unowned out] in self.grad += (out.data > 0 ? 1 : 0) * out.grad }
    return out
  }

  func backward() {
    var order: [Value] = []
    var visited: Set<ObjectIdentifier> = []
    func visit(_ value: Value) {
      if visited.contains(ObjectIdentifier(value)) { return }
      visited.insert(ObjectIdentifier(value))
      for parent in value.parents { visit(parent) }
      order.append(value)
    }
    visit(self)
    grad = 1
    for value in order.reversed() { value.backwardStep() }
  }
}

func work() {
  var weights: [[Value]] = []
  for i in 0..<8 { weights.append((0..<3).map { j in Value(Double((i * 7 + j * 3) % 11) / 11 - 0.5) }) }
  let output = (0..<8).map { i in Value(Double(i % 3) / 3 - 0.3) }
  var loss = 0.0
  for epoch in 0..<100 {
    var total = Value(0)
    for sample in 0..<8 {
      let inputs = [Value(Double(sample) / 8), Value(Double(sample * sample % 5) / 5), Value(1)]
      var prediction = Value(0)
      for i in 0..<8 {
        var activation = Value(0)
        for j in 0..<3 { activation = activation + weights[i][j] * inputs[j] }
        prediction = prediction + activation.relu() * output[i]
      }
      let error = prediction + Value(Double(sample % 2) * -1)
      total = total + error * error
    }
    for row in weights { for weight in row { weight.grad = 0 } }
    for weight in output { weight.grad = 0 }
    total.backward()
    for row in weights { for weight in row { weight.data -= 0.01 * weight.grad } }
    for weight in output { weight.data -= 0.01 * weight.grad }
    if epoch == 99 { loss = total.data }
  }
  print(loss)
}
