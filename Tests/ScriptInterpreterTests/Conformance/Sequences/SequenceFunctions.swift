print(Array(sequence(first: 1) { $0 < 100 ? $0 * 3 : nil }))
for x in sequence(first: 10, next: { $0 > 0 ? $0 - 4 : nil }) { print(x) }
let fibonacci = sequence(state: (0, 1)) { (state: inout (Int, Int)) -> Int? in
  let value = state.0
  state = (state.1, state.0 + state.1)
  return value
}
print(Array(fibonacci.prefix(10)))
