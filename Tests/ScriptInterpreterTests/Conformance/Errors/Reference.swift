func divide(_ a: Int, _ b: Int) throws -> Int { guard b != 0 else { throw MathErr.zero }; return a / b }
enum MathErr: String, Error { case zero = "division by zero", overflow }
do { print(try divide(6, 3)); print(try divide(1, 0)) } catch MathErr.zero { print("zero!") } catch { print(error) }
let vals = [(1, 1), (2, 0)].map { p in (try? divide(p.0, p.1)) ?? -1 }
print(vals, MathErr.zero.rawValue, (MathErr(rawValue: "overflow") ?? .zero))
func load(_ p: String) throws -> String { defer { print("closed", p) }; print("opened", p); if p.isEmpty { throw FileErr.notFound(p) }; return p + "!" }
enum FileErr: Error { case notFound(String); case denied(user: String, code: Int) }
do { let s = try load("a"); print(s); _ = try load("") } catch FileErr.notFound(let p) { print("nf [\(p)]") } catch FileErr.denied(let u, let c) where c > 3 { print(u) } catch is FileErr { print("file") }
func wrap(_ f: () throws -> Int) -> Result<Int, any Error> { do { return .success(try f()) } catch { return .failure(error) } }
switch wrap({ try divide(1, 0) }) { case .success(let n): print(n); case .failure(let e): print("E", e) }
if case .failure(let e as MathErr) = wrap({ throw MathErr.overflow }) { print("math", e) }
func multi(_ n: Int) throws { switch n { case 0: throw MathErr.zero; case 1: throw FileErr.denied(user: "u", code: 5); default: break } }
for i in 0..<3 { do { try multi(i); print("fine") } catch let e as MathErr { print("m", e.rawValue) } catch FileErr.denied(_, let code) { print("d", code) } catch { print("x") } }
struct Positive { let v: Int; init(_ v: Int) throws { guard v > 0 else { throw MathErr.overflow }; self.v = v } }
print((try? Positive(3))?.v ?? 0, (try? Positive(-1)) == nil)
extension Positive: Equatable {}
let total = try! [1, 2, 3].map { try Positive($0).v }.reduce(0, +); print(total)
func find<T: Equatable>(_ x: T, in a: [T]) throws -> Int { guard let i = a.firstIndex(of: x) else { throw NotFound(item: x) }; return i }
struct NotFound<T>: Error { let item: T }
do { _ = try find("z", in: ["a"]) } catch let e as NotFound<String> { print("missing", e.item) }
func chain() throws -> Int { try divide(try divide(100, 5), divide(4, 2)) }
print(try chain())
