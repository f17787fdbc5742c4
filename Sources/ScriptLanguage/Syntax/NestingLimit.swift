/// What is wrong with the size of a text, if it is too large or too deeply nested to be read safely.
///
/// The parser and the walks behind it recurse with the nesting of brackets and with the length of postfix chains, so both are bounded
/// before anything else looks at the text.
///
/// - Complexity: O(*n*).
func sizeProblem(_ code: String, isInterface: Bool) -> Problem? {
  let units = Array(code.utf8)
  if units.count > (isInterface ? 4_000_000 : 1_000_000) {
    return Problem("BlockTooLong", at: 0..<0, "a block of code can have at most 1,000,000 bytes; this one has \(units.count)")
  }
  var nesting: [Int] = []
  var chain = 0
  var index = 0
  while index < units.count {
    let unit = units[index]
    switch unit {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      chain += 1
      nesting.append(chain)
      chain = 0
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      chain = nesting.popLast() ?? 0
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "-"),
      UInt8(ascii: "~"),
      UInt8(ascii: "@"), UInt8(ascii: ">"), UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "|"), UInt8(ascii: "+"):
      chain += 1
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\n"): chain = continues(units, after: index) ? chain : 0
    default: break
    }
    if nesting.count > nestingLimit || chain > chainLimit { return .tooDeeplyNested(at: index..<index + 1) }
    index += 1
  }
  return nil
}

private let nestingLimit = 100
private let chainLimit = 400

/// Whether the next line goes on with a member of the expression before it.
private func continues(_ units: [UInt8], after index: Int) -> Bool {
  guard units[index] == UInt8(ascii: "\n") else { return false }
  var next = index + 1
  while next < units.count, units[next] == UInt8(ascii: " ") || units[next] == UInt8(ascii: "\t") || units[next] == UInt8(ascii: "\n") {
    next += 1
  }
  guard next < units.count else { return false }
  return [UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "-")].contains(
    units[next])
}
