enum PrinterError: Error { case outOfPaper, noToner, onFire }
func send(job: Int, toPrinter printerName: String) throws -> String {
  if printerName == "Never Has Toner" { throw PrinterError.noToner }
  if job < 0 { throw PrinterError.outOfPaper }
  return "Job sent"
}
do {
  let printerResponse = try send(job: 1040, toPrinter: "Bi Sheng")
  print(printerResponse)
} catch { print(error) }
do {
  print(try send(job: 1440, toPrinter: "Never Has Toner"))
} catch PrinterError.onFire {
  print("I'll just put this over here, with the rest of the fire.")
} catch let printerError as PrinterError {
  print("Printer error: \(printerError).")
} catch { print(error) }
let printerSuccess = try? send(job: 1884, toPrinter: "Mergenthaler")
let printerFailure = try? send(job: 1885, toPrinter: "Never Has Toner")
print(printerSuccess as Any, printerFailure as Any)
struct XMLParsingError: Error {
  enum ErrorKind { case invalidCharacter, mismatchedTag, internalError }
  let line: Int, column: Int
  let kind: ErrorKind
}
func parse(_ source: String) throws -> Int {
  guard let i = source.firstIndex(of: "$") else { return source.count }
  throw XMLParsingError(line: 19, column: source.distance(from: source.startIndex, to: i), kind: .mismatchedTag)
}
do { print(try parse("abc")); print(try parse("ab$")) }
catch let e as XMLParsingError where e.column > 5 { print("far") }
catch let e as XMLParsingError { print("Parsing error: \(e.kind) [\(e.line):\(e.column)]") }
catch { print("Other error: \(error)") }
enum NetworkError: Error, Equatable { case badURL(String), timeout(seconds: Int), status(Int) }
extension NetworkError: CustomStringConvertible {
  var description: String {
    switch self {
    case .badURL(let u): return "bad url \(u)"
    case .timeout(let s): return "timeout after \(s)s"
    case .status(let c): return "status \(c)"
    }
  }
}
func fetch(_ n: Int) throws -> String {
  switch n {
  case 0: return "ok"
  case 1: throw NetworkError.badURL("x://")
  case 2: throw NetworkError.timeout(seconds: 30)
  default: throw NetworkError.status(500 + n)
  }
}
for i in 0..<5 {
  do {
    print(try fetch(i))
  } catch NetworkError.badURL, NetworkError.timeout {
    print("retry")
  } catch NetworkError.status(let code) where code > 503 {
    print("code", code)
  } catch {
    print("other:", error)
  }
}
func rethrowing(_ f: () throws -> Int) rethrows -> Int { try f() + 1 }
print(rethrowing { 1 })
do { _ = try rethrowing { throw NetworkError.status(1) } } catch let error as NetworkError { print(error == .status(1)) }
let r = Result { try fetch(2) }
switch r { case .success(let s): print(s); case .failure(let e): print("failed: \(e)") }
let m: Result<Int, NetworkError> = .success(3)
print(m.map { $0 * 2 }, (try? m.get()) ?? 0)
func cleanup() throws {
  defer { print("cleanup") }
  _ = try fetch(1)
  print("unreachable")
}
try? cleanup()
enum StatisticsError: Error { case noRatings, invalidRating(Int) }
func summarize(_ ratings: [Int]) throws(StatisticsError) -> Double {
  guard !ratings.isEmpty else { throw .noRatings }
  for r in ratings { guard r > 0 && r <= 3 else { throw .invalidRating(r) } }
  return Double(ratings.reduce(0, +)) / Double(ratings.count)
}
do throws(StatisticsError) { print(try summarize([1, 2, 3])); print(try summarize([4])) }
catch { switch error { case .noRatings: print("none"); case .invalidRating(let r): print("invalid", r) } }
