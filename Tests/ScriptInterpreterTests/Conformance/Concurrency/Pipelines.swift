actor Bank {
  enum Failure: Error { case insufficient(needed: Int) }
  private var accounts: [String: Int]
  private(set) var log: [String] = []
  init(_ accounts: [String: Int]) { self.accounts = accounts }
  func balance(_ id: String) -> Int { accounts[id, default: 0] }
  func deposit(_ n: Int, to id: String) { accounts[id, default: 0] += n; log.append("+\(n) \(id)") }
  func withdraw(_ n: Int, from id: String) throws -> Int {
    let have = balance(id)
    guard have >= n else { throw Failure.insufficient(needed: n - have) }
    accounts[id] = have - n
    log.append("-\(n) \(id)")
    return n
  }
  func transfer(_ n: Int, from a: String, to b: String) async throws { let moved = try withdraw(n, from: a); deposit(moved, to: b) }
}
let bank = Bank(["a": 100, "b": 5])
try await bank.transfer(30, from: "a", to: "b")
do { try await bank.transfer(500, from: "b", to: "a") } catch Bank.Failure.insufficient(let n) { print("short by", n) }
print(await bank.balance("a"), await bank.balance("b"), await bank.log)
func slowSquare(_ n: Int) async -> Int { await Task.yield(); return n * n }
func sumOfSquares(_ range: ClosedRange<Int>) async -> Int {
  await withTaskGroup(of: Int.self) { group in
    for n in range { group.addTask { await slowSquare(n) } }
    return await group.reduce(0, +)
  }
}
print(await sumOfSquares(1...10))
struct Pages: AsyncSequence {
  typealias Element = [Int]
  let count: Int
  struct AsyncIterator: AsyncIteratorProtocol {
    var page = 0
    let count: Int
    mutating func next() async throws -> [Int]? {
      guard page < count else { return nil }
      page += 1
      if page == 4 { throw Oops.tooMany }
      return Array(repeating: page, count: page)
    }
  }
  func makeAsyncIterator() -> AsyncIterator { AsyncIterator(count: count) }
}
enum Oops: Error { case tooMany }
do {
  for try await page in Pages(count: 5) where page.count != 2 { print(page) }
} catch { print("stopped:", error) }
func legacy(_ n: Int, completion: @escaping (Result<Int, Error>) -> Void) { completion(n < 0 ? .failure(Oops.tooMany) : .success(n + 1)) }
func modern(_ n: Int) async throws -> Int { try await withCheckedThrowingContinuation { c in legacy(n) { c.resume(with: $0) } } }
print(try await modern(1), (try? await modern(-1)) as Any)
let stream = AsyncStream<Int> { continuation in
  for i in 1...4 { continuation.yield(i * 10) }
  continuation.finish()
}
var total = 0
for await v in stream { if v == 30 { continue }; total += v }
print(total)
let t1 = Task { try await modern(41) }
let t2 = Task<String, Never> { "done" }
print(try await t1.value, await t2.value)
async let left = slowSquare(3)
async let right = slowSquare(4)
print(await left + right)
final class Cache: @unchecked Sendable { private var store: [Int: Int] = [:]; func get(_ k: Int) async -> Int { if let v = store[k] { return v }; let v = await slowSquare(k); store[k] = v; return v } }
let cache = Cache()
print(await cache.get(5), await cache.get(5))
protocol Service { func load() async throws -> String }
struct Good: Service { func load() async -> String { "good" } }
struct Bad: Service { func load() async throws -> String { throw Oops.tooMany } }
for s in [Good(), Bad()] as [any Service] { do { print(try await s.load()) } catch { print("bad", error) } }
extension Array { func asyncMap<T>(_ f: (Element) async throws -> T) async rethrows -> [T] { var out: [T] = []; for e in self { out.append(try await f(e)) }; return out } }
print(await [1, 2, 3].asyncMap { await slowSquare($0) })
