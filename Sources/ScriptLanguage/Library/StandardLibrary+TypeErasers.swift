extension LibraryModule {
  /// Collections of which only the elements are known: the elements stand in an array.
  static let eraserInterface = """
    struct AnyIndex: Hashable, Comparable {
      let _offset: Int
      static func == (lhs: AnyIndex, rhs: AnyIndex) -> Bool { lhs._offset == rhs._offset }
      static func < (lhs: AnyIndex, rhs: AnyIndex) -> Bool { lhs._offset < rhs._offset }
      func hash(into hasher: inout Hasher) { hasher.combine(_offset) }
    }
    struct AnyRandomAccessCollection<Element>: RandomAccessCollection {
      typealias Index = AnyIndex
      typealias Iterator = IndexingIterator<[Element]>
      typealias SubSequence = Slice<AnyRandomAccessCollection<Element>>
      typealias Indices = DefaultIndices<AnyRandomAccessCollection<Element>>
      let _elements: [Element]
      init<C: Collection>(_ base: C) where C.Element == Element { _elements = Array(base) }
      func makeIterator() -> IndexingIterator<[Element]> { _elements.makeIterator() }
      var count: Int { _elements.count }
      var startIndex: AnyIndex { AnyIndex(_offset: 0) }
      var endIndex: AnyIndex { AnyIndex(_offset: _elements.count) }
      func index(after i: AnyIndex) -> AnyIndex { AnyIndex(_offset: i._offset + 1) }
      func index(before i: AnyIndex) -> AnyIndex { AnyIndex(_offset: i._offset - 1) }
      func index(_ i: AnyIndex, offsetBy distance: Int) -> AnyIndex { AnyIndex(_offset: i._offset + distance) }
      func distance(from start: AnyIndex, to end: AnyIndex) -> Int { end._offset - start._offset }
      subscript(position: AnyIndex) -> Element { _elements[position._offset] }
    }
    typealias AnyCollection<Element> = AnyRandomAccessCollection<Element>
    typealias AnyBidirectionalCollection<Element> = AnyRandomAccessCollection<Element>
    extension Int {
      var words: CollectionOfOne<UInt> { CollectionOfOne(UInt(bitPattern: self)) }
    }
    extension UInt {
      var words: CollectionOfOne<UInt> { CollectionOfOne(self) }
    }
    """
}
