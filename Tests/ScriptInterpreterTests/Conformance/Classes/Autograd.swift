final class Value { var data: Double; var grad = 0.0; let prev: [Value]; var back: () -> Void = {}
  init(_ d: Double, _ p: [Value] = []) { data = d; prev = p }
  static func + (a: Value, b: Value) -> Value { let o = Value(a.data + b.data, [a, b]); o.back = { [unowned o] in a.grad += o.grad; b.grad += o.grad }; return o }
  static func * (a: Value, b: Value) -> Value { let o = Value(a.data * b.data, [a, b]); o.back = { [unowned o] in a.grad += b.data * o.grad; b.grad += a.data * o.grad }; return o }
  func backward() { var topo: [Value] = []; var seen = Set<ObjectIdentifier>(); func build(_ v: Value) { if seen.insert(ObjectIdentifier(v)).inserted { v.prev.forEach(build); topo.append(v) } }; build(self); grad = 1; for v in topo.reversed() { v.back() } } }
let a = Value(2), b = Value(-3), c = Value(10)
let d = a * b + c
let f = d * a
f.backward()
print(f.data, a.grad, b.grad, c.grad)
