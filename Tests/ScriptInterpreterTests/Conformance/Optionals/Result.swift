enum Failure: Error, Equatable { case negative, zero(String) }
func root(_ x: Double) -> Result<Double, Failure> { x < 0 ? .failure(.negative) : x == 0 ? .failure(.zero("z")) : .success(x.squareRoot()) }
for x in [4.0, -1, 0] {
  switch root(x) {
  case .success(let value): print("ok", value)
  case .failure(let error): print("failed", error)
  }
}
print(root(9).map { $0 + 1 }, (try? root(16).get()) as Any, root(-1).mapError { _ in Failure.zero("m") }, root(4) == .success(2))
do { _ = try root(-4).get() } catch { print("caught", error) }
print(root(16).flatMap { root($0) })
