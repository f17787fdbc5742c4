extension LibraryModule {
  static let lazyInterface = """
    struct PrefixSequence<Base: Sequence>: Sequence {
      typealias Element = Base.Element
      typealias Iterator = PrefixIterator_<Base>
      let _base: Base
      let _maxLength: Int
      func makeIterator() -> PrefixIterator_<Base> { PrefixIterator_(_base: _base.makeIterator(), _remaining: _maxLength) }
    }
    struct PrefixIterator_<Base: Sequence>: IteratorProtocol {
      typealias Element = Base.Element
      var _base: Base.Iterator
      var _remaining: Int
      mutating func next() -> Base.Element? {
        if _remaining == 0 { return nil }
        _remaining -= 1
        return _base.next()
      }
    }
    struct DropFirstSequence<Base: Sequence>: Sequence {
      typealias Element = Base.Element
      typealias Iterator = Base.Iterator
      let _base: Base
      let _limit: Int
      func makeIterator() -> Base.Iterator {
        var iterator = _base.makeIterator()
        var n = 0
        while n < _limit {
          if iterator.next() == nil { break }
          n += 1
        }
        return iterator
      }
    }
    struct FlattenSequence<Base: Sequence>: Sequence where Base.Element: Sequence {
      typealias Element = Base.Element.Element
      typealias Iterator = FlattenIterator_<Base>
      var _base: Base
      func makeIterator() -> FlattenIterator_<Base> { FlattenIterator_(_outer: _base.makeIterator(), _inner: nil) }
      var count: Int {
        var n = 0
        for inner in _base { for _ in inner { n += 1 } }
        return n
      }
      var isEmpty: Bool { first == nil }
      var first: Base.Element.Element? {
        for inner in _base { for element in inner { return element } }
        return nil
      }
    }
    struct FlattenIterator_<Base: Sequence>: IteratorProtocol where Base.Element: Sequence {
      typealias Element = Base.Element.Element
      var _outer: Base.Iterator
      var _inner: Base.Element.Iterator?
      mutating func next() -> Base.Element.Element? {
        while true {
          if let current = _inner {
            var inner = current
            if let element = inner.next() {
              _inner = inner
              return element
            }
          }
          if let inner = _outer.next() { _inner = inner.makeIterator() } else { return nil }
        }
      }
    }
    struct JoinedSequence<Base: Sequence>: Sequence where Base.Element: Sequence {
      typealias Element = Base.Element.Element
      typealias Iterator = IndexingIterator<[Base.Element.Element]>
      var _base: Base
      var _separator: [Base.Element.Element]
      func makeIterator() -> IndexingIterator<[Base.Element.Element]> {
        var result: [Base.Element.Element] = []
        var isFirst = true
        for inner in _base {
          if !isFirst { for element in _separator { result.append(element) } }
          isFirst = false
          for element in inner { result.append(element) }
        }
        return result.makeIterator()
      }
    }
    struct LazySequence<Base: Sequence>: LazySequenceProtocol {
      typealias Element = Base.Element
      typealias Iterator = Base.Iterator
      var _base: Base
      var elements: Base { _base }
      func makeIterator() -> Base.Iterator { _base.makeIterator() }
    }
    extension LazySequence where Base: Collection {
      var count: Int { _base.count }
      var isEmpty: Bool { _base.isEmpty }
      var first: Base.Element? { _base.first }
    }
    extension LazySequence where Base: BidirectionalCollection {
      var last: Base.Element? { _base.last }
      func reversed() -> LazySequence<ReversedCollection<Base>> { LazySequence<ReversedCollection<Base>>(_base: _base.reversed()) }
    }
    extension LazySequence {
      func map<U>(_ transform: @escaping (Base.Element) -> U) -> LazyMapSequence<Base, U> {
        LazyMapSequence(_base: _base, _transform: transform)
      }
      func filter(_ isIncluded: @escaping (Base.Element) -> Bool) -> LazyFilterSequence<Base> {
        LazyFilterSequence(_base: _base, _predicate: isIncluded)
      }
    }
    struct LazyMapSequence<Base: Sequence, Element>: LazySequenceProtocol {
      typealias Iterator = LazyMapIterator_<Base, Element>
      var _base: Base
      let _transform: (Base.Element) -> Element
      func makeIterator() -> LazyMapIterator_<Base, Element> { LazyMapIterator_(_base: _base.makeIterator(), _transform: _transform) }
    }
    extension LazyMapSequence where Base: Collection {
      var count: Int { _base.count }
      var isEmpty: Bool { _base.isEmpty }
      var startIndex: Base.Index { _base.startIndex }
      var endIndex: Base.Index { _base.endIndex }
      subscript(position: Base.Index) -> Element { _transform(_base[position]) }
      var first: Element? {
        if let value = _base.first { return _transform(value) }
        return nil
      }
    }
    extension LazyMapSequence where Base: BidirectionalCollection {
      var last: Element? {
        if let value = _base.last { return _transform(value) }
        return nil
      }
    }
    struct LazyMapIterator_<Base: Sequence, Element>: IteratorProtocol {
      var _base: Base.Iterator
      let _transform: (Base.Element) -> Element
      mutating func next() -> Element? {
        if let value = _base.next() { return _transform(value) }
        return nil
      }
    }
    struct LazyFilterSequence<Base: Sequence>: LazySequenceProtocol {
      typealias Element = Base.Element
      typealias Iterator = LazyFilterIterator_<Base>
      var _base: Base
      let _predicate: (Base.Element) -> Bool
      func makeIterator() -> LazyFilterIterator_<Base> { LazyFilterIterator_(_base: _base.makeIterator(), _predicate: _predicate) }
      var first: Base.Element? {
        var iterator = makeIterator()
        return iterator.next()
      }
      var isEmpty: Bool { first == nil }
      var count: Int {
        var n = 0
        for _ in self { n += 1 }
        return n
      }
    }
    struct LazyFilterIterator_<Base: Sequence>: IteratorProtocol {
      typealias Element = Base.Element
      var _base: Base.Iterator
      let _predicate: (Base.Element) -> Bool
      mutating func next() -> Base.Element? {
        var result = _base.next()
        while let value = result {
          if _predicate(value) { break }
          result = _base.next()
        }
        return result
      }
    }
    struct LazyPrefixWhileSequence<Base: Sequence>: LazySequenceProtocol {
      typealias Element = Base.Element
      typealias Iterator = LazyPrefixWhileIterator_<Base>
      var _base: Base
      let _predicate: (Base.Element) -> Bool
      func makeIterator() -> LazyPrefixWhileIterator_<Base> {
        LazyPrefixWhileIterator_(_base: _base.makeIterator(), _predicate: _predicate, _isDone: false)
      }
    }
    struct LazyPrefixWhileIterator_<Base: Sequence>: IteratorProtocol {
      typealias Element = Base.Element
      var _base: Base.Iterator
      let _predicate: (Base.Element) -> Bool
      var _isDone: Bool
      mutating func next() -> Base.Element? {
        if _isDone { return nil }
        if let value = _base.next() { if _predicate(value) { return value } }
        _isDone = true
        return nil
      }
    }
    struct LazyDropWhileSequence<Base: Sequence>: LazySequenceProtocol {
      typealias Element = Base.Element
      typealias Iterator = LazyDropWhileIterator_<Base>
      var _base: Base
      let _predicate: (Base.Element) -> Bool
      func makeIterator() -> LazyDropWhileIterator_<Base> {
        LazyDropWhileIterator_(_base: _base.makeIterator(), _predicate: _predicate, _isDropping: true)
      }
    }
    struct LazyDropWhileIterator_<Base: Sequence>: IteratorProtocol {
      typealias Element = Base.Element
      var _base: Base.Iterator
      let _predicate: (Base.Element) -> Bool
      var _isDropping: Bool
      mutating func next() -> Base.Element? {
        var result = _base.next()
        if !_isDropping { return result }
        while let value = result {
          if !_predicate(value) { break }
          result = _base.next()
        }
        _isDropping = false
        return result
      }
    }
    extension LazySequenceProtocol {
      var lazy: Self { self }
      var first: Element? {
        var iterator = makeIterator()
        return iterator.next()
      }
      var isEmpty: Bool { first == nil }
      var count: Int {
        var n = 0
        for _ in self { n += 1 }
        return n
      }
      func map<U>(_ transform: @escaping (Element) -> U) -> LazyMapSequence<Self, U> { LazyMapSequence(_base: self, _transform: transform) }
      func filter(_ isIncluded: @escaping (Element) -> Bool) -> LazyFilterSequence<Self> {
        LazyFilterSequence(_base: self, _predicate: isIncluded)
      }
      func compactMap<U>(_ transform: @escaping (Element) -> U?) -> LazyMapSequence<LazyFilterSequence<LazyMapSequence<Self, U?>>, U> {
        map(transform).filter { $0 != nil }.map { $0! }
      }
      func flatMap<S: Sequence>(_ transform: @escaping (Element) -> S) -> FlattenSequence<LazyMapSequence<Self, S>> {
        FlattenSequence(_base: LazyMapSequence(_base: self, _transform: transform))
      }
      func prefix(while predicate: @escaping (Element) -> Bool) -> LazyPrefixWhileSequence<Self> {
        LazyPrefixWhileSequence(_base: self, _predicate: predicate)
      }
      func drop(while predicate: @escaping (Element) -> Bool) -> LazyDropWhileSequence<Self> {
        LazyDropWhileSequence(_base: self, _predicate: predicate)
      }
      func prefix(_ maxLength: Int) -> LazySequence<PrefixSequence<Self>> {
        LazySequence(_base: PrefixSequence(_base: self, _maxLength: maxLength))
      }
      func dropFirst(_ k: Int = 1) -> LazySequence<DropFirstSequence<Self>> {
        LazySequence(_base: DropFirstSequence(_base: self, _limit: k))
      }
    }
    typealias LazyCollection<Base: Collection> = LazySequence<Base>
    typealias LazyMapCollection<Base: Collection, Element> = LazyMapSequence<Base, Element>
    typealias LazyFilterCollection<Base: Collection> = LazyFilterSequence<Base>
    """
}
