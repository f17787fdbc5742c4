extension LibraryModule {
  static let sequenceTypeInterface = """
    struct UnfoldSequence<Element, State>: Sequence, IteratorProtocol {
      typealias Iterator = UnfoldSequence<Element, State>
      var _state: State
      let _next: (inout State) -> Element?
      var _done: Bool
      mutating func next() -> Element? {
        if _done { return nil }
        if let element = _next(&_state) { return element }
        _done = true
        return nil
      }
    }
    func sequence<T>(first: T, next: @escaping (T) -> T?) -> UnfoldSequence<T, (T?, Bool)> {
      UnfoldSequence(
        _state: (first, true),
        _next: { (state: inout (T?, Bool)) -> T? in
          if state.1 {
            state.1 = false
            return state.0
          }
          if let current = state.0 {
            let following = next(current)
            state.0 = following
            return following
          }
          return nil
        }, _done: false)
    }
    func sequence<T, State>(state: State, next: @escaping (inout State) -> T?) -> UnfoldSequence<T, State> {
      UnfoldSequence(_state: state, _next: next, _done: false)
    }
    struct AnyIterator<Element>: IteratorProtocol, Sequence {
      typealias Iterator = AnyIterator<Element>
      let _body: () -> Element?
      init(_ body: @escaping () -> Element?) { _body = body }
      init<I: IteratorProtocol>(_ base: I) where I.Element == Element {
        var iterator = base
        _body = { iterator.next() }
      }
      mutating func next() -> Element? { _body() }
    }
    struct AnySequence<Element>: Sequence {
      typealias Iterator = AnyIterator<Element>
      let _make: () -> AnyIterator<Element>
      init<S: Sequence>(_ base: S) where S.Element == Element { _make = { AnyIterator(base.makeIterator()) } }
      init<I: IteratorProtocol>(_ makeUnderlyingIterator: @escaping () -> I) where I.Element == Element {
        _make = { AnyIterator(makeUnderlyingIterator()) }
      }
      func makeIterator() -> AnyIterator<Element> { _make() }
    }
    struct IteratorSequence<Base: IteratorProtocol>: IteratorProtocol, Sequence {
      typealias Element = Base.Element
      typealias Iterator = IteratorSequence<Base>
      var _base: Base
      init(_ base: Base) { _base = base }
      mutating func next() -> Base.Element? { _base.next() }
    }
    struct EmptyCollection<Element>: RandomAccessCollection, IteratorProtocol {
      typealias Index = Int
      typealias Iterator = EmptyCollection<Element>
      typealias SubSequence = EmptyCollection<Element>
      typealias Indices = Range<Int>
      init() {}
      mutating func next() -> Element? { nil }
      func makeIterator() -> EmptyCollection<Element> { self }
      var startIndex: Int { 0 }
      var endIndex: Int { 0 }
      subscript(position: Int) -> Element { Array<Element>()[position] }
      subscript(bounds: Range<Int>) -> EmptyCollection<Element> { self }
    }
    struct CollectionOfOne<Element>: RandomAccessCollection, CustomStringConvertible, CustomDebugStringConvertible {
      typealias Index = Int
      typealias Iterator = IndexingIterator<[Element]>
      typealias SubSequence = ArraySlice<Element>
      typealias Indices = Range<Int>
      var _element: Element
      init(_ element: Element) { _element = element }
      func makeIterator() -> IndexingIterator<[Element]> { [_element].makeIterator() }
      var startIndex: Int { 0 }
      var endIndex: Int { 1 }
      subscript(position: Int) -> Element { _element }
      subscript(bounds: Range<Int>) -> ArraySlice<Element> { [_element][bounds] }
      var description: String { "CollectionOfOne(" + String(reflecting: _element) + ")" }
      var debugDescription: String { "CollectionOfOne(" + String(reflecting: _element) + ")" }
    }
    struct Repeated<Element>: RandomAccessCollection {
      typealias Index = Int
      typealias Iterator = IndexingIterator<Repeated<Element>>
      typealias SubSequence = Slice<Repeated<Element>>
      typealias Indices = Range<Int>
      let count: Int
      let repeatedValue: Element
      var startIndex: Int { 0 }
      var endIndex: Int { count }
      subscript(position: Int) -> Element { repeatedValue }
    }
    func repeatElement<T>(_ element: T, count n: Int) -> Repeated<T> { Repeated(count: n, repeatedValue: element) }
    """
}
