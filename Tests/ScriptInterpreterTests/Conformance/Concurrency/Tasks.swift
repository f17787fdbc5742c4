func fetch(_ id: Int) async throws -> String {
  if id < 0 { throw FetchError.bad(id) }
  try await Task.sleep(nanoseconds: 1_000)
  return "item\(id)"
}
enum FetchError: Error { case bad(Int) }
func all() async throws -> [String] {
  async let a = fetch(1)
  async let b = fetch(2)
  let c = try await fetch(3)
  return try await [a, b, c]
}
print(try await all())
let task = Task { () -> Int in
  var total = 0
  for i in 1...10 { total += i }
  return total
}
print(await task.value)
let failing = Task { try await fetch(-1) }
do { print(try await failing.value) } catch { print("failed:", error) }
let sum = await withTaskGroup(of: Int.self) { group in
  for i in 1...5 { group.addTask { i * i } }
  var s = 0
  for await v in group { s += v }
  return s
}
print(sum)
let names = try await withThrowingTaskGroup(of: (Int, String).self) { group -> [String] in
  for i in 0..<3 { group.addTask { (i, try await fetch(i)) } }
  var out = [String](repeating: "", count: 3)
  for try await (i, s) in group { out[i] = s }
  return out
}
print(names)
actor Counter {
  private var value = 0
  let name: String
  init(name: String) { self.name = name }
  func increment(by n: Int = 1) -> Int { value += n; return value }
  var current: Int { value }
  nonisolated var label: String { "counter " + name }
}
let counter = Counter(name: "c")
_ = await counter.increment()
print(await counter.increment(by: 5), await counter.current, counter.label)
await withTaskGroup(of: Void.self) { group in
  for _ in 0..<10 { group.addTask { _ = await counter.increment() } }
}
print(await counter.current)
struct Countdown: AsyncSequence, AsyncIteratorProtocol {
  typealias Element = Int
  var n: Int
  mutating func next() async -> Int? { if n == 0 { return nil }; defer { n -= 1 }; return n }
  func makeAsyncIterator() -> Countdown { self }
}
for await i in Countdown(n: 3) { print(i, terminator: " ") }
print()
func compute<T: Sendable>(_ work: @Sendable () async throws -> T) async rethrows -> T { try await work() }
print(await compute { 41 + 1 })
let r = await Task { try await fetch(-7) }.result
switch r { case .success(let s): print(s); case .failure(let e): print("failure", e) }
@MainActor func onMain() -> String { "main" }
print(await onMain())
let cancelled = Task { () -> String in
  try? await Task.sleep(nanoseconds: 50_000_000)
  return Task.isCancelled ? "cancelled" : "ran"
}
cancelled.cancel()
print(await cancelled.value)
