extension LibraryModule {
  static let iteratorInterface = """
    struct IndexingIterator<Elements: Collection>: IteratorProtocol {
      typealias Element = Elements.Element
      var _elements: Elements
      var _position: Elements.Index
      mutating func next() -> Elements.Element? {
        if _position == _elements.endIndex { return nil }
        let element = _elements[_position]
        _position = _elements.index(after: _position)
        return element
      }
    }
    struct EnumeratedSequence<Base: Sequence>: Sequence {
      typealias Element = (offset: Int, element: Base.Element)
      typealias Iterator = EnumeratedIterator_<Base>
      var _base: Base
      func makeIterator() -> EnumeratedIterator_<Base> { EnumeratedIterator_(_base: _base.makeIterator(), _count: 0) }
    }
    struct EnumeratedIterator_<Base: Sequence>: IteratorProtocol {
      typealias Element = (offset: Int, element: Base.Element)
      var _base: Base.Iterator
      var _count: Int
      mutating func next() -> (offset: Int, element: Base.Element)? {
        if let value = _base.next() {
          let offset = _count
          _count += 1
          return (offset: offset, element: value)
        }
        return nil
      }
    }
    struct Zip2Sequence<Sequence1: Sequence, Sequence2: Sequence>: Sequence {
      typealias Element = (Sequence1.Element, Sequence2.Element)
      typealias Iterator = ZipIterator_<Sequence1, Sequence2>
      let _sequence1: Sequence1
      let _sequence2: Sequence2
      func makeIterator() -> ZipIterator_<Sequence1, Sequence2> {
        ZipIterator_(_first: _sequence1.makeIterator(), _second: _sequence2.makeIterator())
      }
    }
    struct ZipIterator_<Sequence1: Sequence, Sequence2: Sequence>: IteratorProtocol {
      typealias Element = (Sequence1.Element, Sequence2.Element)
      var _first: Sequence1.Iterator
      var _second: Sequence2.Iterator
      mutating func next() -> (Sequence1.Element, Sequence2.Element)? {
        if let one = _first.next() { if let other = _second.next() { return (one, other) } }
        return nil
      }
    }
    func zip<Sequence1: Sequence, Sequence2: Sequence>(_ sequence1: Sequence1, _ sequence2: Sequence2) -> Zip2Sequence<Sequence1, Sequence2> {
      Zip2Sequence(_sequence1: sequence1, _sequence2: sequence2)
    }
    struct ReversedCollection<Base: BidirectionalCollection>: BidirectionalCollection {
      typealias Element = Base.Element
      typealias Iterator = ReversedIterator_<Base>
      typealias Index = ReversedIndex_<Base>
      typealias SubSequence = Slice<ReversedCollection<Base>>
      typealias Indices = DefaultIndices<ReversedCollection<Base>>
      let _base: Base
      func makeIterator() -> ReversedIterator_<Base> { ReversedIterator_(_base: _base, _position: _base.endIndex) }
      var count: Int { _base.count }
      var isEmpty: Bool { _base.isEmpty }
      var startIndex: ReversedIndex_<Base> { ReversedIndex_(base: _base.endIndex) }
      var endIndex: ReversedIndex_<Base> { ReversedIndex_(base: _base.startIndex) }
      func index(after i: ReversedIndex_<Base>) -> ReversedIndex_<Base> { ReversedIndex_(base: _base.index(before: i.base)) }
      func index(before i: ReversedIndex_<Base>) -> ReversedIndex_<Base> { ReversedIndex_(base: _base.index(after: i.base)) }
      subscript(position: ReversedIndex_<Base>) -> Base.Element { _base[_base.index(before: position.base)] }
      func reversed() -> Base { _base }
    }
    struct ReversedIndex_<Base: BidirectionalCollection>: Comparable {
      let base: Base.Index
      static func == (lhs: ReversedIndex_<Base>, rhs: ReversedIndex_<Base>) -> Bool { lhs.base == rhs.base }
      static func < (lhs: ReversedIndex_<Base>, rhs: ReversedIndex_<Base>) -> Bool { lhs.base > rhs.base }
    }
    struct ReversedIterator_<Base: BidirectionalCollection>: IteratorProtocol {
      typealias Element = Base.Element
      let _base: Base
      var _position: Base.Index
      mutating func next() -> Base.Element? {
        if _position == _base.startIndex { return nil }
        _position = _base.index(before: _position)
        return _base[_position]
      }
    }
    struct Slice<Base: Collection>: BidirectionalCollection {
      typealias Element = Base.Element
      typealias Index = Base.Index
      typealias SubSequence = Slice<Base>
      typealias Iterator = IndexingIterator<Slice<Base>>
      typealias Indices = DefaultIndices<Slice<Base>>
      var _startIndex: Base.Index
      var _endIndex: Base.Index
      var _base: Base
      var base: Base { _base }
      var startIndex: Base.Index { _startIndex }
      var endIndex: Base.Index { _endIndex }
      func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
      func index(before i: Base.Index) -> Base.Index { _base.index(i, offsetBy: -1) }
      subscript(position: Base.Index) -> Base.Element {
        if !(position >= _startIndex && position < _endIndex) { preconditionFailed_("Index out of bounds") }
        return _base[position]
      }
      subscript(bounds: Range<Base.Index>) -> Slice<Base> {
        Slice(_startIndex: bounds.lowerBound, _endIndex: bounds.upperBound, _base: _base)
      }
    }
    struct DefaultIndices<Elements: Collection>: BidirectionalCollection {
      typealias Element = Elements.Index
      typealias Index = Elements.Index
      typealias SubSequence = DefaultIndices<Elements>
      typealias Iterator = IndexingIterator<DefaultIndices<Elements>>
      typealias Indices = DefaultIndices<Elements>
      var _elements: Elements
      var _startIndex: Elements.Index
      var _endIndex: Elements.Index
      var startIndex: Elements.Index { _startIndex }
      var endIndex: Elements.Index { _endIndex }
      func index(after i: Elements.Index) -> Elements.Index { _elements.index(after: i) }
      func index(before i: Elements.Index) -> Elements.Index { _elements.index(i, offsetBy: -1) }
      subscript(position: Elements.Index) -> Elements.Index { position }
      subscript(bounds: Range<Elements.Index>) -> DefaultIndices<Elements> {
        DefaultIndices(_elements: _elements, _startIndex: bounds.lowerBound, _endIndex: bounds.upperBound)
      }
    }
    """

  static let strideInterface = """
    struct StrideTo<Element: Strideable>: Sequence, CustomStringConvertible {
      var description: String { String(reflecting: StrideTo<Element>.self) }
      typealias Iterator = StrideToIterator<Element>
      let _start: Element
      let _end: Element
      let _stride: Element.Stride
      func makeIterator() -> StrideToIterator<Element> {
        StrideToIterator(_start: _start, _end: _end, _stride: _stride, _current: (index: 0, value: _start))
      }
    }
    struct StrideToIterator<Element: Strideable>: IteratorProtocol {
      let _start: Element
      let _end: Element
      let _stride: Element.Stride
      var _current: (index: Int, value: Element)
      mutating func next() -> Element? {
        let result = _current.value
        if _stride > 0 ? result >= _end : result <= _end { return nil }
        _current = Element._step(after: _current, from: _start, by: _stride)
        return result
      }
    }
    struct StrideThrough<Element: Strideable>: Sequence, CustomStringConvertible {
      var description: String { String(reflecting: StrideThrough<Element>.self) }
      typealias Iterator = StrideThroughIterator<Element>
      let _start: Element
      let _end: Element
      let _stride: Element.Stride
      func makeIterator() -> StrideThroughIterator<Element> {
        StrideThroughIterator(_start: _start, _end: _end, _stride: _stride, _didReturnEnd: false, _current: (index: 0, value: _start))
      }
    }
    struct StrideThroughIterator<Element: Strideable>: IteratorProtocol {
      let _start: Element
      let _end: Element
      let _stride: Element.Stride
      var _didReturnEnd: Bool
      var _current: (index: Int, value: Element)
      mutating func next() -> Element? {
        let result = _current.value
        if _stride > 0 ? result >= _end : result <= _end {
          if result == _end && !_didReturnEnd {
            _didReturnEnd = true
            return result
          }
          return nil
        }
        _current = Element._step(after: _current, from: _start, by: _stride)
        return result
      }
    }
    @native("stride.to") func stride<T: Strideable>(from start: T, to end: T, by stride: T.Stride) -> StrideTo<T> {
      if !(stride != 0) { preconditionFailed_("Stride size must not be zero") }
      return StrideTo(_start: start, _end: end, _stride: stride)
    }
    @native("stride.through") func stride<T: Strideable>(from start: T, through end: T, by stride: T.Stride) -> StrideThrough<T> {
      if !(stride != 0) { preconditionFailed_("Stride size must not be zero") }
      return StrideThrough(_start: start, _end: end, _stride: stride)
    }
    """
}
