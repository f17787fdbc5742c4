import Foundation

/// Changes programs of a corpus token by token, so that they are almost Swift.
struct Mutator {
  private let programs: [[String]]
  private let pool: [String]

  /// Words and signs that a mutation may put anywhere.
  private static let extras = [
    "class", "struct", "enum", "protocol", "extension", "init", "self", "Self", "super", "inout", "throws", "some", "any", "where", "let",
    "var", "func", "switch", "case", "default", "return", "nil", "Int", "Double", "String", "[", "(", "{", "}", "?", "!", "&", "...", "..<",
    "$0", "$1", "_", "indirect", "mutating", "static", "lazy", "weak", "as", "as?", "is", "try", "guard", "defer", "associatedtype",
    "typealias", "subscript", "get", "set", "operator", "->", "=", "==", ":", ",", ".", "\n", "0", "-1", "9223372036854775807", "1e308",
    "0.0", "\"\"", "[:]", "[]", "+", "-", "*", "/", "%", "&+", "<<", ">>", "<", ">=", "&&", "||", "??", "+=", "-=", "*=",
  ]

  /// The programs of the files of a folder that end with `.swift` or, several in one, `.txt`.
  init(corpus: [URL]) throws {
    var texts: [String] = []
    for folder in corpus {
      let paths = (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []).sorted()
      for path in paths where path.hasSuffix(".swift") || path.hasSuffix(".txt") {
        let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        texts += path.hasSuffix(".txt") ? text.components(separatedBy: "\n--- ") : [text]
      }
    }
    programs = texts.filter { $0.utf8.count < 3000 }.map(Self.tokens)
    pool = programs.joined().filter { !$0.allSatisfy(\.isWhitespace) }
  }

  var programCount: Int { programs.count }

  /// Words, numbers, string literals, blanks and single signs.
  private static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var rest = Substring(text)
    while let first = rest.first {
      var end = rest.index(after: rest.startIndex)
      if first.isLetter || first.isNumber || first == "_" {
        end = rest.firstIndex { !($0.isLetter || $0.isNumber || $0 == "_") } ?? rest.endIndex
      } else if first.isWhitespace {
        end = rest.firstIndex { !$0.isWhitespace } ?? rest.endIndex
      } else if first == "\"" {
        let line = rest.dropFirst().prefix { $0 != "\n" }
        end = line.firstIndex(of: "\"").map { rest.index(after: $0) } ?? line.endIndex
      }
      tokens.append(String(rest[..<end]))
      rest = rest[end...]
    }
    return tokens
  }

  /// A program with one to four changes, at times followed by another one.
  func program(_ random: inout RandomSource) -> String {
    var tokens = random.pick(programs)
    for _ in 0...random.number(below: 4) where !tokens.isEmpty { change(&tokens, &random) }
    if random.oneIn(8) { tokens += ["\n"] + random.pick(programs) }
    return tokens.joined()
  }

  private func change(_ tokens: inout [String], _ random: inout RandomSource) {
    let index = random.number(below: tokens.count)
    switch random.number(below: 10) {
    case 0, 1: tokens.remove(at: index)
    case 2: tokens.insert(random.pick(tokens), at: index)
    case 3, 4: tokens[index] = random.pick(pool)
    case 5: tokens[index] = random.pick(Self.extras)
    case 6: tokens.insert(random.pick(Self.extras) + " ", at: index)
    case 7: tokens.swapAt(index, random.number(below: tokens.count))
    case 8: splice(&tokens, at: index, &random)
    default: changeNumber(&tokens, &random)
    }
  }

  /// A piece of another program in place of a piece.
  private func splice(_ tokens: inout [String], at index: Int, _ random: inout RandomSource) {
    let other = random.pick(programs)
    let start = random.number(below: other.count)
    let piece = other[start..<min(start + 1 + random.number(below: 20), other.count)]
    tokens.replaceSubrange(index..<min(index + random.number(below: 8), tokens.count), with: piece)
  }

  private func changeNumber(_ tokens: inout [String], _ random: inout RandomSource) {
    let numbers = tokens.indices.filter { tokens[$0].first?.isNumber ?? false }
    guard !numbers.isEmpty else { return }
    tokens[random.pick(numbers)] = random.pick([
      "0", "1", "2", "3", "63", "64", "255", "1000000", "9223372036854775807", "-1", "1.5", "1e308",
    ])
  }
}
