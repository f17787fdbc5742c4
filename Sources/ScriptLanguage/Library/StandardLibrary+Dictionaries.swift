extension LibraryModule {
  /// Dictionaries, and sets too, keep the order of insertion, so that a lesson prints the same every time.
  ///
  /// They are hash tables of the machine; a position is that of an entry, which stays until the table grows.
  static let dictionaryInterface = """
    @native("Dictionary") struct Dictionary<Key: Hashable, Value>: Collection, ExpressibleByDictionaryLiteral, CustomStringConvertible, CustomDebugStringConvertible {
      typealias Element = (key: Key, value: Value)
      typealias Index = DictionaryPosition_
      typealias Iterator = DictionaryIterator_<Key, Value>
      typealias SubSequence = Slice<[Key: Value]>
      typealias Indices = DefaultIndices<[Key: Value]>
      @native("dictionary.empty") init()
      @native("dictionary.reserving") init(minimumCapacity: Int)
      @native("dictionary.fromLiteral") init(dictionaryLiteral elements: (Key, Value)...)
      @native("dictionary.find") func find_(_ key: Key) -> Int
      @native("dictionary.next") func next_(_ position: Int) -> Int
      @native("dictionary.end") var end_: Int { get }
      @native("dictionary.key") func key_(_ position: Int) -> Key
      @native("dictionary.valueAt") func value_(_ position: Int) -> Value
      @native("dictionary.insert") @discardableResult mutating func insert_(_ key: Key, _ value: Value) -> Int
      @native("dictionary.removeAt") mutating func remove_(_ position: Int) -> Value
      init<S: Sequence>(uniqueKeysWithValues keysAndValues: S) where S.Element == (Key, Value) {
        self = [Key: Value]()
        for (key, value) in keysAndValues {
          if find_(key) >= 0 { preconditionFailed_("Duplicate values for key: '\\(key)'") }
          insert_(key, value)
        }
      }
      init<S: Sequence>(_ keysAndValues: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows where S.Element == (Key, Value) {
        self = [Key: Value]()
        for (key, value) in keysAndValues {
          let position = find_(key)
          insert_(key, position < 0 ? value : try combine(value_(position), value))
        }
      }
      init<S: Sequence>(grouping values: S, by keyForValue: (S.Element) throws -> Key) rethrows where Value == [S.Element] {
        self = [Key: Value]()
        for value in values {
          self[try keyForValue(value), default: []].append(value)
        }
      }
      func makeIterator() -> DictionaryIterator_<Key, Value> { DictionaryIterator_(_base: self, _position: 0) }
      @native("dictionary.count") var count: Int { get }
      @native("dictionary.isEmpty") var isEmpty: Bool { get }
      @native("dictionary.capacity") var capacity: Int { get }
      var startIndex: DictionaryPosition_ { position_(0) }
      var endIndex: DictionaryPosition_ { DictionaryPosition_(offset: end_) }
      func position_(_ offset: Int) -> DictionaryPosition_ {
        let position = next_(offset)
        return DictionaryPosition_(offset: position < 0 ? end_ : position)
      }
      var first: (key: Key, value: Value)? { isEmpty ? nil : self[startIndex] }
      func index(after i: DictionaryPosition_) -> DictionaryPosition_ { position_(i.offset + 1) }
      subscript(position: DictionaryPosition_) -> (key: Key, value: Value) { (key: key_(position.offset), value: value_(position.offset)) }
      @native("dictionary.element") subscript(key: Key) -> Value? { get set }
      @native("dictionary.elementOrDefault") subscript(key: Key, default defaultValue: @autoclosure () -> Value) -> Value {
        get {
          let position = find_(key)
          return position < 0 ? defaultValue() : value_(position)
        }
        set { insert_(key, newValue) }
      }
      @native("dictionary.keys") var keys: [Key] { get }
      @native("dictionary.values") var values: [Value] { get }
      @discardableResult mutating func updateValue(_ value: Value, forKey key: Key) -> Value? {
        let old = self[key]
        insert_(key, value)
        return old
      }
      @native("dictionary.removeValue") @discardableResult mutating func removeValue(forKey key: Key) -> Value?
      mutating func remove(at index: DictionaryPosition_) -> (key: Key, value: Value) {
        let key = key_(index.offset)
        return (key: key, value: remove_(index.offset))
      }
      mutating func popFirst() -> (key: Key, value: Value)? { isEmpty ? nil : remove(at: startIndex) }
      func index(forKey key: Key) -> DictionaryPosition_? {
        let position = find_(key)
        return position < 0 ? nil : DictionaryPosition_(offset: position)
      }
      @native("dictionary.reserveCapacity") mutating func reserveCapacity(_ minimumCapacity: Int)
      @native("dictionary.removeAll") mutating func removeAll_()
      mutating func removeAll(keepingCapacity: Bool = false) { removeAll_() }
      func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T] {
        var result: [Key: T] = [:]
        for (key, value) in self { result.insert_(key, try transform(value)) }
        return result
      }
      func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T] {
        var result: [Key: T] = [:]
        for (key, value) in self { if let mapped = try transform(value) { result.insert_(key, mapped) } }
        return result
      }
      func filter(_ isIncluded: ((key: Key, value: Value)) throws -> Bool) rethrows -> [Key: Value] {
        var result: [Key: Value] = [:]
        for entry in self { if try isIncluded(entry) { result.insert_(entry.key, entry.value) } }
        return result
      }
      func combined_(_ key: Key, _ value: Value, _ combine: (Value, Value) throws -> Value) rethrows -> Value {
        let position = find_(key)
        return position < 0 ? value : try combine(value_(position), value)
      }
      mutating func merge(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows {
        for (key, value) in other {
          insert_(key, try combined_(key, value, combine))
        }
      }
      mutating func merge<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows
      where S.Element == (Key, Value) {
        for (key, value) in other {
          insert_(key, try combined_(key, value, combine))
        }
      }
      func merging<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value]
      where S.Element == (Key, Value) {
        var result = self
        try result.merge(other, uniquingKeysWith: combine)
        return result
      }
      func merging(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value] {
        var result = self
        try result.merge(other, uniquingKeysWith: combine)
        return result
      }
      @native("dictionary.description") var description: String { get }
      @native("dictionary.debugDescription") var debugDescription: String { get }
    }
    struct DictionaryIterator_<Key: Hashable, Value>: IteratorProtocol {
      typealias Element = (key: Key, value: Value)
      let _base: [Key: Value]
      var _position: Int
      mutating func next() -> (key: Key, value: Value)? {
        let position = _base.next_(_position)
        if position < 0 { return nil }
        _position = position + 1
        return (key: _base.key_(position), value: _base.value_(position))
      }
    }
    struct DictionaryPosition_: Comparable {
      var offset: Int
      static func < (lhs: DictionaryPosition_, rhs: DictionaryPosition_) -> Bool { lhs.offset < rhs.offset }
      static func == (lhs: DictionaryPosition_, rhs: DictionaryPosition_) -> Bool { lhs.offset == rhs.offset }
    }
    extension Dictionary: Hashable where Value: Hashable {
      func hash(into hasher: inout Hasher) {
        var sum = 0
        for (key, value) in self {
          var inner = Hasher()
          inner.combine(key)
          inner.combine(value)
          sum = sum &+ inner.finalize()
        }
        hasher.combine(sum)
      }
    }
    struct KeyValuePairs<Key, Value>: RandomAccessCollection, ExpressibleByDictionaryLiteral, CustomStringConvertible, CustomDebugStringConvertible {
      typealias Element = (key: Key, value: Value)
      typealias Index = Int
      typealias Iterator = IndexingIterator<KeyValuePairs<Key, Value>>
      typealias SubSequence = Slice<KeyValuePairs<Key, Value>>
      typealias Indices = Range<Int>
      let _elements: [(Key, Value)]
      init(dictionaryLiteral elements: (Key, Value)...) { _elements = elements }
      var startIndex: Int { 0 }
      var endIndex: Int { _elements.count }
      subscript(position: Int) -> (key: Key, value: Value) { (key: _elements[position].0, value: _elements[position].1) }
      var description: String {
        if isEmpty { return "[:]" }
        return "[" + _elements.map { String(reflecting: $0.0) + ": " + String(reflecting: $0.1) }.joined(separator: ", ") + "]"
      }
      var debugDescription: String { description }
    }
    extension Dictionary: Equatable where Value: Equatable {
      static func == (lhs: [Key: Value], rhs: [Key: Value]) -> Bool {
        if lhs.count != rhs.count { return false }
        for (key, value) in lhs {
          let position = rhs.find_(key)
          if position < 0 || rhs.value_(position) != value { return false }
        }
        return true
      }
    }
    """
}
