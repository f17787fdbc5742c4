extension Natives {
  mutating func bindStringIndices() {
    bindIndexArithmetic()
    bindSlices()
    bindIndexComparison()
    bindViews()
  }

  private mutating func bindIndexArithmetic() {
    bind("string.startIndex.get") { (_: String) -> Int in 0 }
    bind("string.endIndex.get") { (text: String) -> Int in text.utf8.count << 2 }
    bind("string.indexAfter") { (text: String, i: Int) throws -> Int in
      try text.requireElement(at: i)
      return text.scriptPosition(text.index(after: text.scriptIndex(i)))
    }
    bind("string.indexBefore") { (text: String, i: Int) throws -> Int in
      try text.requirePosition(i)
      guard i > 0 else { throw NativeError("string index is out of bounds", identifier: "IndexOutOfRange") }
      return text.scriptPosition(text.index(before: text.scriptIndex(i)))
    }
    bind("string.indexOffset") { (text: String, i: Int, distance: Int) throws -> Int in
      try text.requirePosition(i)
      let limit = distance < 0 ? text.startIndex : text.endIndex
      guard let index = text.index(text.scriptIndex(i), offsetBy: distance, limitedBy: limit) else {
        throw NativeError("string index is out of bounds", identifier: "IndexOutOfRange")
      }
      return text.scriptPosition(index)
    }
    bind("string.indexOffsetLimited") { (text: String, i: Int, distance: Int, limit: Int) throws -> Int? in
      try text.requirePosition(i)
      let bound = text.scriptIndex(limit)
      let start = text.scriptIndex(i)
      // A limit on the other side does not count, but the ends of the string do.
      let isRelevant = distance < 0 ? bound <= start : bound >= start
      let end = distance < 0 ? text.startIndex : text.endIndex
      guard let index = text.index(start, offsetBy: distance, limitedBy: isRelevant ? bound : end) else {
        if isRelevant { return nil }
        throw NativeError("string index is out of bounds", identifier: "IndexOutOfRange")
      }
      return text.scriptPosition(index)
    }
    bind("string.distance") { (text: String, start: Int, end: Int) throws -> Int in
      try text.requirePosition(start)
      try text.requirePosition(end)
      return text.distance(from: text.scriptIndex(start), to: text.scriptIndex(end))
    }
  }

  private mutating func bindSlices() {
    bind("string.character.get") { (text: String, i: Int) throws -> String in
      try text.requireElement(at: i)
      return String(text[text.scriptIndex(i)])
    }
    bind("string.slice") { (text: String, start: Int, end: Int) throws -> String in
      try text.requirePosition(start)
      try text.requirePosition(end)
      guard start <= end else { throw NativeError("range requires lowerBound <= upperBound", identifier: "RangeBounds") }
      return String(text[text.scriptIndex(start)..<text.scriptIndex(end)])
    }
    bindMutating("string.replaceRange") { (text: inout String, start: Int, end: Int, other: String) throws in
      try text.requirePosition(start)
      try text.requirePosition(end)
      guard start <= end else { throw NativeError("range requires lowerBound <= upperBound", identifier: "RangeBounds") }
      text.replaceSubrange(text.scriptIndex(start)..<text.scriptIndex(end), with: other)
    }
  }

  private mutating func bindIndexComparison() {
    bind("stringIndex.equal") { (x: Int, y: Int) -> Bool in x == y }
    bind("stringIndex.less") { (x: Int, y: Int) -> Bool in x < y }
    bind("stringIndex.raw.get") { (x: Int) -> Int in x }
    bind("stringIndex.add") { (x: Int, y: Int) -> Int in x &+ y }
    bind("stringIndex.utf16") { (offset: Int, text: String) throws -> Int in
      guard offset >= 0, let index = text.utf16.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex) else {
        throw NativeError("string index is out of bounds", identifier: "IndexOutOfRange")
      }
      return text.scriptPosition(index)
    }
    bind("stringIndex.utf16Offset") { (i: Int, text: String) -> Int in
      text.utf16.distance(from: text.startIndex, to: text.scriptIndex(i))
    }
    bind("stringIndex.within") { (i: Int, text: String, level: Int) -> Int? in
      let index = text.scriptIndex(i)
      let isThere =
        switch level {
        case 1: i & 3 == 0
        case 2: i & 3 == 0 && index.samePosition(in: text.unicodeScalars) != nil
        default: i & 3 == 0 && String.Index(index, within: text) != nil
        }
      return isThere ? i : nil
    }
  }

  private mutating func bindViews() {
    bind("string.utf8Units.get") { (text: String) -> [Int] in text.utf8.map { Int($0) } }
    bind("string.utf16Units.get") { (text: String) -> [Int] in text.utf16.map { Int($0) } }
    bind("string.scalars.get") { (text: String) -> [Int] in text.unicodeScalars.map { Int($0.value) } }
    bind("string.fromScalars") { (values: [Int]) -> String in
      var text = ""
      for value in values { if let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: value)) { text.unicodeScalars.append(scalar) } }
      return text
    }
    bind("string.decoding") { (units: [Int]) -> String in
      String(decoding: units.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
    }
    bind("utf8.count") { (text: String) -> Int in text.utf8.count }
    bind("utf8.offset") { (text: String, i: Int, distance: Int) throws -> Int in
      let position = (i >> 2) + distance
      try text.requirePosition(position << 2)
      return position << 2
    }
    bind("utf8.unit") { (text: String, i: Int) throws -> Int in
      try text.requireElement(at: i)
      return Int(text.utf8[text.scriptIndex(i & ~3)])
    }
    bindView("utf16") {
      $0.utf16
    } unit: { text, index in
      Int(text.utf16[index])
    }
    bindView("scalars") {
      $0.unicodeScalars
    } unit: { text, index in
      Int(text.unicodeScalars[index].value)
    }
  }

  /// Binds moving in a view of a string and reading its units.
  private mutating func bindView<View: BidirectionalCollection & SendableMetatype>(
    _ key: String, _ view: @escaping @Sendable (String) -> View, unit: @escaping @Sendable (String, String.Index) -> Int
  ) where View.Index == String.Index {
    bind("\(key).offset") { (text: String, i: Int, distance: Int) throws -> Int in
      let units = view(text)
      let limit = distance < 0 ? units.startIndex : units.endIndex
      guard let index = units.index(text.scriptIndex(i), offsetBy: distance, limitedBy: limit) else {
        throw NativeError("string index is out of bounds", identifier: "IndexOutOfRange")
      }
      return text.scriptPosition(index)
    }
    bind("\(key).unit") { (text: String, i: Int) throws -> Int in
      try text.requireElement(at: i)
      return unit(text, text.scriptIndex(i))
    }
  }
}
