/// Positions in strings as lessons hold them: the UTF-8 offset times four, plus one for the second half of a surrogate pair.
extension String {
  /// The index of a position; positions outside the string are moved to its ends.
  func scriptIndex(_ raw: Int) -> String.Index {
    let offset = max(0, min(raw >> 2, utf8.count))
    let index = utf8.index(startIndex, offsetBy: offset)
    return raw & 3 == 0 ? index : utf16.index(after: index)
  }

  /// The position of an index.
  func scriptPosition(_ index: String.Index) -> Int {
    let offset = utf8.distance(from: startIndex, to: index)
    let isSecondHalf = index < endIndex && index.samePosition(in: unicodeScalars) == nil && index.samePosition(in: utf8) == nil
    return offset << 2 | (isSecondHalf ? 1 : 0)
  }

  /// Throws unless a position has a character behind it.
  func requireElement(at raw: Int) throws {
    guard raw >= 0, raw >> 2 < utf8.count else { throw NativeError("string index is out of bounds", identifier: "IndexOutOfRange") }
  }

  /// Throws unless a position is in the string or at its end.
  func requirePosition(_ raw: Int) throws {
    guard raw >= 0, raw >> 2 <= utf8.count else { throw NativeError("string index is out of bounds", identifier: "IndexOutOfRange") }
  }
}
