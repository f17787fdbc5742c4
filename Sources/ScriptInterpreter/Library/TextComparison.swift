/// Foundation's options of comparing and searching strings.
struct TextComparison {
  private let ignoresCase: Bool
  private let ignoresDiacritics: Bool
  private let searchesBackwards: Bool
  private let isAnchored: Bool
  private let comparesNumbers: Bool

  init(options: Int) throws {
    ignoresCase = options & 1 != 0
    searchesBackwards = options & 4 != 0
    isAnchored = options & 8 != 0
    comparesNumbers = options & 64 != 0
    ignoresDiacritics = options & 128 != 0
  }

  /// A text without the differences that do not count.
  func folded(_ text: String) -> String { text.map(folded).joined() }

  private func folded(_ character: Character) -> String {
    var text = ignoresCase ? character.lowercased() : String(character)
    if ignoresDiacritics, let base = text.decomposedBase { text = base }
    return text
  }

  /// The place of a text in another; an empty text is nowhere.
  func range(of part: String, in text: String) throws -> Range<String.Index>? {
    let wanted = part.map(folded)
    guard !wanted.isEmpty else { return nil }
    var starts = Array(text.indices)
    if searchesBackwards { starts.reverse() }
    if isAnchored {
      starts = searchesBackwards ? starts.filter { text.distance(from: $0, to: text.endIndex) == wanted.count } : Array(starts.prefix(1))
    }
    for start in starts {
      guard let end = text.index(start, offsetBy: wanted.count, limitedBy: text.endIndex) else { continue }
      if text[start..<end].map(folded) == wanted { return start..<end }
    }
    return nil
  }

  /// A text with all places of another replaced.
  func replacing(_ part: String, in text: String, with replacement: String) throws -> String {
    var result = ""
    var rest = text[...]
    while let found = try range(of: part, in: String(rest)) {
      let copy = String(rest)
      result += copy[..<found.lowerBound] + replacement
      rest = Substring(String(copy[found.upperBound...]))
    }
    return result + rest
  }

  /// -1, 0 or 1 as one text comes before, with or after another.
  func order(_ one: String, _ other: String) throws -> Int {
    if comparesNumbers { return numericOrder(Array(one), Array(other)) }
    let left = ignoresCase || ignoresDiacritics ? one.map(folded).joined() : one
    let right = ignoresCase || ignoresDiacritics ? other.map(folded).joined() : other
    return left < right ? -1 : left == right ? 0 : 1
  }

  private func numericOrder(_ one: [Character], _ other: [Character]) -> Int {
    var i = 0, j = 0
    while i < one.count, j < other.count {
      if one[i].isWholeNumber, other[j].isWholeNumber {
        let left = digits(one, &i), right = digits(other, &j)
        if left.count != right.count { return left.count < right.count ? -1 : 1 }
        if left != right { return left < right ? -1 : 1 }
      } else {
        let left = folded(one[i]), right = folded(other[j])
        if left != right { return left < right ? -1 : 1 }
        i += 1
        j += 1
      }
    }
    return one.count - i == other.count - j ? 0 : one.count - i < other.count - j ? -1 : 1
  }

  private func digits(_ text: [Character], _ position: inout Int) -> String {
    var result = ""
    while position < text.count, text[position].isWholeNumber {
      result.append(text[position])
      position += 1
    }
    return String(result.drop { $0 == "0" })
  }
}

/// Letters by their equals with a mark: composed and decomposed characters are the same key.
private let markedLetters: [Character: Character] = {
  var result: [Character: Character] = [:]
  let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
  for mark in UInt32(0x300)...0x36F {
    guard let mark = Unicode.Scalar(mark) else { continue }
    for letter in letters { result[Character(String(letter) + String(Character(mark)))] = letter }
  }
  return result
}()

extension String {
  /// A letter without its mark, where it has one.
  fileprivate var decomposedBase: String? {
    if let letter = first.flatMap({ markedLetters[$0] }), count == 1 { return String(letter) }
    guard let first = unicodeScalars.first,
      unicodeScalars.dropFirst().allSatisfy({ $0.properties.canonicalCombiningClass != .notReordered })
    else { return nil }
    return String(first)
  }
}
