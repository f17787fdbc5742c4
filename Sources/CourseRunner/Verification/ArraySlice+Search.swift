extension ArraySlice where Element: Equatable {
  /// Where some elements first stand one after the other; the start for no elements at all.
  ///
  /// - Complexity: O(*n* + *m*) comparisons, after Knuth, Morris and Pratt.
  func firstOffset(of part: [Element]) -> Int? {
    guard !part.isEmpty else { return startIndex }
    let borders = Self.borders(of: part)
    var matched = 0
    for index in indices {
      while matched > 0, part[matched] != self[index] { matched = borders[matched - 1] }
      if part[matched] == self[index] { matched += 1 }
      if matched == part.count { return index + 1 - matched }
    }
    return nil
  }

  /// For each prefix, the length of its longest proper prefix that is a suffix of it too.
  private static func borders(of part: [Element]) -> [Int] {
    var borders = [0]
    var length = 0
    for index in part.indices.dropFirst() {
      while length > 0, part[length] != part[index] { length = borders[length - 1] }
      if part[length] == part[index] { length += 1 }
      borders.append(length)
    }
    return borders
  }
}
