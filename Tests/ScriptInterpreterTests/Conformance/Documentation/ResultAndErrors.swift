enum ParseError: Error, Equatable { case empty, invalid(Character, at: Int) }
func digits(_ text: String) -> Result<[Int], ParseError> {
  if text.isEmpty { return .failure(.empty) }
  var result: [Int] = []
  for (position, character) in text.enumerated() {
    guard let digit = character.wholeNumberValue else { return .failure(.invalid(character, at: position)) }
    result.append(digit)
  }
  return .success(result)
}
for text in ["123", "", "1a"] {
  switch digits(text) {
  case .success(let values): print("sum", values.reduce(0, +))
  case .failure(.empty): print("empty")
  case .failure(.invalid(let character, let position)): print("bad", character, position)
  }
}
print(digits("45").map { $0.count }, digits("x").mapError { _ in ParseError.empty } == .failure(.empty), (try? digits("9").get()) as Any)
let chained = digits("12").flatMap { $0.count > 1 ? .success($0[1]) : .failure(.empty) }
print(chained, Result { try digits("q").get() }, digits("7") == .success([7]))
func load(_ name: String) throws(ParseError) -> String { if name.isEmpty { throw .empty }; return name + "!" }
do { print(try load("x")); print(try load("")) } catch { print("caught", error) }
func cleanup() throws { defer { print("cleaned") }; throw ParseError.invalid("z", at: 1) }
do { try cleanup() } catch let error as ParseError where error == .empty { print("e") } catch { print(error) }
print((try? load("")) ?? "none", (try? cleanup()) == nil)
