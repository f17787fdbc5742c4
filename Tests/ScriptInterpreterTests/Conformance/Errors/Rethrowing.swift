struct ValidationError: Error, Equatable { let field: String; let reason: String }
protocol Validator { func validate(_ s: String) throws }
struct Length: Validator { let range: ClosedRange<Int>
  func validate(_ s: String) throws { guard range.contains(s.count) else { throw ValidationError(field: s, reason: "length \(s.count) not in \(range)") } } }
struct NoDigits: Validator { func validate(_ s: String) throws { if let d = s.first(where: \.isNumber) { throw ValidationError(field: s, reason: "digit \(d)") } } }
struct All: Validator { let parts: [any Validator]; func validate(_ s: String) throws { for p in parts { try p.validate(s) } } }
let v = All(parts: [Length(range: 3...8), NoDigits()])
for s in ["bob", "al", "r2d2x"] {
  do { try v.validate(s); print(s, "ok") } catch let e as ValidationError { print(e.field, e.reason) } catch { print("other", error) }
}
extension Array {
  func mapAll<T>(_ f: (Element) throws -> T) rethrows -> [T] { var out: [T] = []; for e in self { out.append(try f(e)) }; return out }
  func firstSuccess<T>(_ f: (Element) throws -> T) -> T? { for e in self { if let t = try? f(e) { return t } }; return nil }
}
enum NumError: Error { case notANumber(String), negative(Int) }
func parse(_ s: String) throws -> Int {
  guard let n = Int(s) else { throw NumError.notANumber(s) }
  if n < 0 { throw NumError.negative(n) }
  return n
}
print(["1", "2"].mapAll { $0 + "!" }, (try? ["1", "x"].mapAll(parse)) as Any, ["x", "-1", "7"].firstSuccess(parse) ?? 0)
do { print(try ["4", "-5"].mapAll(parse)) } catch NumError.negative(let n) { print("negative", n) } catch { print(error) }
func nested() throws -> String {
  do {
    do { _ = try parse("a") } catch NumError.negative { print("not here") }
    return "unreachable"
  } catch NumError.notANumber(let s) where s == "a" {
    defer { print("inner cleanup") }
    throw ValidationError(field: s, reason: "wrapped")
  }
}
do { print(try nested()) } catch { print("caught", error) }
func withResource<T>(_ name: String, _ body: (String) throws -> T) rethrows -> T {
  print("open", name)
  defer { print("close", name) }
  return try body(name)
}
print(withResource("a") { $0.count })
let r = try? withResource("b") { _ in try parse("zz") }
print(r as Any)
let result: Result<Int, NumError> = .failure(.negative(-3))
print(result.mapError { "\($0)".count > 3 ? NumError.notANumber("m") : $0 })
switch result { case .success: print("no"); case .failure(.negative(let n)) where n < -1: print("very negative", n); case .failure(let e): print(e) }
print((try? result.get()) ?? 99, result.map { $0 + 1 })
let ok = Result<Int, NumError>.success(4).flatMap { $0 > 3 ? .success("big") : .failure(.negative($0)) }
print(ok)
func f(_ i: Int) throws(NumError) -> Int { if i < 0 { throw .negative(i) }; return i }
do { _ = try f(1); _ = try f(-2) } catch .negative(let n) { print("typed", n) } catch { print("other") }
let x = try! parse("12") + (try! parse("3"))
print(x)
func optionalChain(_ s: String?) throws -> Int? { guard let s else { return nil }; return try parse(s) }
print((try? optionalChain(nil)) as Any, (try? optionalChain("5")) as Any, (try? optionalChain("q")) as Any)
var attempts = 0
func flaky() throws -> String { attempts += 1; if attempts < 3 { throw NumError.negative(attempts) }; return "done after \(attempts)" }
func retry<T>(_ n: Int, _ f: () throws -> T) throws -> T { for _ in 1..<n { do { return try f() } catch { continue } }; return try f() }
print(try retry(5, flaky))
