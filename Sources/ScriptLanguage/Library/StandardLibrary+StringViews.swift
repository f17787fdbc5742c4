extension LibraryModule {
  static let stringViewInterface = """
    extension String.UTF8View {
      var startIndex: String.Index { _base.startIndex }
      var endIndex: String.Index { _base.endIndex }
      func makeIterator() -> IndexingIterator<[UInt8]> { _base.utf8Units_.makeIterator() }
      @native("utf8.count") static func count_(_ text: String) -> Int
      var count: Int { String.UTF8View.count_(_base) }
      @native("utf8.offset") static func offset_(_ text: String, _ i: String.Index, _ distance: Int) -> String.Index
      func index(after i: String.Index) -> String.Index { String.UTF8View.offset_(_base, i, 1) }
      func index(before i: String.Index) -> String.Index { String.UTF8View.offset_(_base, i, -1) }
      func index(_ i: String.Index, offsetBy distance: Int) -> String.Index { String.UTF8View.offset_(_base, i, distance) }
      func distance(from start: String.Index, to end: String.Index) -> Int { (end.raw_ >> 2) - (start.raw_ >> 2) }
      @native("utf8.unit") static func unit_(_ text: String, _ i: String.Index) -> UInt8
      subscript(position: String.Index) -> UInt8 { String.UTF8View.unit_(_base, position) }
      var description: String { _base }
      var debugDescription: String { "UTF8View(" + _base.debugDescription + ")" }
    }
    extension String.UTF8View: CustomStringConvertible, CustomDebugStringConvertible {}
    extension String.UTF16View {
      var startIndex: String.Index { _base.startIndex }
      var endIndex: String.Index { _base.endIndex }
      func makeIterator() -> IndexingIterator<[UInt16]> { _base.utf16Units_.makeIterator() }
      @native("utf16.offset") static func offset_(_ text: String, _ i: String.Index, _ distance: Int) -> String.Index
      func index(after i: String.Index) -> String.Index { String.UTF16View.offset_(_base, i, 1) }
      func index(before i: String.Index) -> String.Index { String.UTF16View.offset_(_base, i, -1) }
      func index(_ i: String.Index, offsetBy distance: Int) -> String.Index { String.UTF16View.offset_(_base, i, distance) }
      func distance(from start: String.Index, to end: String.Index) -> Int { end.utf16Offset_(_base) - start.utf16Offset_(_base) }
      @native("utf16.unit") static func unit_(_ text: String, _ i: String.Index) -> UInt16
      subscript(position: String.Index) -> UInt16 { String.UTF16View.unit_(_base, position) }
      var description: String { _base }
      var debugDescription: String { "StringUTF16(" + _base.debugDescription + ")" }
    }
    extension String.UTF16View: CustomStringConvertible, CustomDebugStringConvertible {}
    extension String.UnicodeScalarView {
      init() { self.init(_base: "") }
      init(_base: String) { self._base = _base }
      var startIndex: String.Index { _base.startIndex }
      var endIndex: String.Index { _base.endIndex }
      func makeIterator() -> IndexingIterator<[Unicode.Scalar]> { _base.scalars_.makeIterator() }
      @native("scalars.offset") static func offset_(_ text: String, _ i: String.Index, _ distance: Int) -> String.Index
      func index(after i: String.Index) -> String.Index { String.UnicodeScalarView.offset_(_base, i, 1) }
      func index(before i: String.Index) -> String.Index { String.UnicodeScalarView.offset_(_base, i, -1) }
      @native("scalars.unit") static func unit_(_ text: String, _ i: String.Index) -> Unicode.Scalar
      subscript(position: String.Index) -> Unicode.Scalar { String.UnicodeScalarView.unit_(_base, position) }
      mutating func append(_ scalar: Unicode.Scalar) { _base.append(String(scalars_: [scalar])) }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<String.Index>, with newElements: C) where C.Element == Unicode.Scalar {
        _base.replace_(subrange.lowerBound, subrange.upperBound, String(scalars_: Array(newElements)))
      }
      var description: String { _base }
      var debugDescription: String { "StringUnicodeScalarView(" + _base.debugDescription + ")" }
    }
    extension String.UnicodeScalarView: CustomStringConvertible, CustomDebugStringConvertible {}
    struct Substring: StringProtocol, RangeReplaceableCollection, LosslessStringConvertible, CustomDebugStringConvertible {
      typealias StringLiteralType = String
      typealias Element = Character
      typealias Index = String.Index
      typealias SubSequence = Substring
      typealias Iterator = IndexingIterator<[Character]>
      typealias Indices = DefaultIndices<Substring>
      var _base: String
      var startIndex: String.Index
      var endIndex: String.Index
      init(_base: String, startIndex: String.Index, endIndex: String.Index) {
        self._base = _base
        self.startIndex = startIndex
        self.endIndex = endIndex
      }
      init() { self.init("") }
      init(_ text: String) { self.init(_base: text, startIndex: text.startIndex, endIndex: text.endIndex) }
      init(stringLiteral value: String) { self.init(value) }
      @_disfavoredOverload init<S: Sequence>(_ elements: S) where S.Element == Character { self.init(String(elements)) }
      var base: String { _base }
      var _string: String { _base.slice_(startIndex, endIndex) }
      var count: Int { _string.count }
      var isEmpty: Bool { startIndex == endIndex }
      func makeIterator() -> IndexingIterator<[Character]> { _string.characters_.makeIterator() }
      func index(after i: String.Index) -> String.Index { _base.index(after: i) }
      func index(before i: String.Index) -> String.Index { _base.index(before: i) }
      func index(_ i: String.Index, offsetBy distance: Int) -> String.Index { _base.index(i, offsetBy: distance) }
      func index(_ i: String.Index, offsetBy distance: Int, limitedBy limit: String.Index) -> String.Index? {
        _base.index(i, offsetBy: distance, limitedBy: limit)
      }
      func distance(from start: String.Index, to end: String.Index) -> Int { _base.distance(from: start, to: end) }
      subscript(position: String.Index) -> Character {
        if !(position >= startIndex && position < endIndex) { preconditionFailed_("String index is out of bounds") }
        return _base[position]
      }
      subscript(bounds: Range<String.Index>) -> Substring {
        if !(bounds.lowerBound >= startIndex && bounds.upperBound <= endIndex) { preconditionFailed_("Substring index is out of bounds") }
        return Substring(_base: _base, startIndex: bounds.lowerBound, endIndex: bounds.upperBound)
      }
      @native("stringIndex.add") static func add_(_ i: String.Index, _ j: String.Index) -> String.Index
      func _shifted(_ range: Range<String.Index>) -> Range<String.Index> {
        Substring.add_(startIndex, range.lowerBound)..<Substring.add_(startIndex, range.upperBound)
      }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<String.Index>, with newElements: C) where C.Element == Character {
        let text = _base.slice_(startIndex, subrange.lowerBound) + String(newElements) + _base.slice_(subrange.upperBound, endIndex)
        self = Substring(text)
      }
      mutating func append(_ other: String) { self = Substring(_string + other) }
      mutating func append(contentsOf newElements: String) { append(newElements) }
      static func += (lhs: inout Substring, rhs: String) { lhs.append(rhs) }
      func filter(_ isIncluded: (Character) throws -> Bool) rethrows -> String { try _string.filter(isIncluded) }
      var utf8: String.UTF8View { _string.utf8 }
      var utf16: String.UTF16View { _string.utf16 }
      var unicodeScalars: String.UnicodeScalarView { _string.unicodeScalars }
      static func == (lhs: Substring, rhs: Substring) -> Bool { lhs._string == rhs._string }
      static func < (lhs: Substring, rhs: Substring) -> Bool { lhs._string < rhs._string }
      func hash(into hasher: inout Hasher) { hasher.combine(_string) }
      var description: String { _string }
      var debugDescription: String { _string.debugDescription }
    }
    """
}
