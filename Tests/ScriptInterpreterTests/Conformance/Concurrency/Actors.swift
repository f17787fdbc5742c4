actor Counter { private var value = 0; func increment() -> Int { value += 1; return value } }
func fetch(_ n: Int) async -> Int { n * 2 }
func mayFail(_ n: Int) async throws -> Int { struct E: Error {}; if n > 2 { throw E() }; return n }
let counter = Counter()
print(await counter.increment(), await counter.increment())
let x = await fetch(4)
print(x)
func both() async -> Int { async let a = fetch(1); async let b = fetch(2); return await a + b }
print(await both())
do { print(try await mayFail(1)); print(try await mayFail(3)) } catch { print("failed") }
