extension LibraryModule {
  /// Dictionaries, and sets too, keep the order of insertion, so that a lesson prints the same every time.
  ///
  /// An open-addressing table of positions into dense arrays; a removed entry moves the later ones up.
  static let dictionaryInterface = """
    struct HashTable_<Key: Hashable> {
      var _keys: [Key]
      var _slots: [Int]
      init() {
        _keys = []
        _slots = []
      }
      func _hash(_ key: Key) -> Int {
        var hasher = Hasher()
        hasher.combine(key)
        return hasher.finalize() & (_slots.count - 1)
      }
      func find(_ key: Key) -> Int? {
        if _slots.isEmpty { return nil }
        var slot = _hash(key)
        while _slots[slot] >= 0 {
          if _keys[_slots[slot]] == key { return _slots[slot] }
          slot = (slot + 1) & (_slots.count - 1)
        }
        return nil
      }
      mutating func _place(_ key: Key, _ position: Int) {
        var slot = _hash(key)
        while _slots[slot] >= 0 { slot = (slot + 1) & (_slots.count - 1) }
        _slots[slot] = position
      }
      mutating func _rebuild(_ size: Int) {
        _slots = Array(repeating: -1, count: size)
        var position = 0
        while position < _keys.count {
          _place(_keys[position], position)
          position += 1
        }
      }
      mutating func insert(_ key: Key) {
        let count = _keys.count
        if (count + 1) * 2 > _slots.count {
          let size = _slots.count == 0 ? 8 : _slots.count * 2
          _rebuild(size)
        }
        _place(key, count)
        _keys.append(key)
      }
      mutating func remove(at position: Int) {
        if position == _keys.count - 1 {
          // The last entry leaves a hole that later searches must not stop at.
          _keys.removeLast()
        } else {
          _keys.remove(at: position)
        }
        let size = _slots.count
        _rebuild(size)
      }
    }

    struct Dictionary<Key: Hashable, Value>: Collection, ExpressibleByDictionaryLiteral, CustomStringConvertible, CustomDebugStringConvertible {
      typealias Element = (key: Key, value: Value)
      typealias Index = DictionaryPosition_
      typealias Iterator = DictionaryIterator_<Key, Value>
      typealias SubSequence = Slice<[Key: Value]>
      typealias Indices = DefaultIndices<[Key: Value]>
      var _table: HashTable_<Key>
      var _values: [Value]
      init() {
        _table = HashTable_()
        _values = []
      }
      init(minimumCapacity: Int) {
        _table = HashTable_()
        _values = []
      }
      init(dictionaryLiteral elements: (Key, Value)...) {
        _table = HashTable_()
        _values = []
        for (key, value) in elements {
          if !(_table.find(key) == nil) { preconditionFailed_("Dictionary literal contains duplicate keys") }
          _table.insert(key)
          _values.append(value)
        }
      }
      init<S: Sequence>(uniqueKeysWithValues keysAndValues: S) where S.Element == (Key, Value) {
        _table = HashTable_()
        _values = []
        for (key, value) in keysAndValues {
          if !(_table.find(key) == nil) { preconditionFailed_("Duplicate values for key: '\\(key)'") }
          _table.insert(key)
          _values.append(value)
        }
      }
      init<S: Sequence>(_ keysAndValues: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows where S.Element == (Key, Value) {
        _table = HashTable_()
        _values = []
        for (key, value) in keysAndValues {
          if let position = _table.find(key) {
            _values[position] = try combine(_values[position], value)
          } else {
            _table.insert(key)
            _values.append(value)
          }
        }
      }
      init<S: Sequence>(grouping values: S, by keyForValue: (S.Element) throws -> Key) rethrows where Value == [S.Element] {
        _table = HashTable_()
        _values = []
        for value in values {
          let key = try keyForValue(value)
          if let position = _table.find(key) {
            _values[position].append(value)
          } else {
            _table.insert(key)
            _values.append([value])
          }
        }
      }
      func makeIterator() -> DictionaryIterator_<Key, Value> { DictionaryIterator_(_keys: _table._keys, _values: _values, _position: 0) }
      var count: Int { _values.count }
      var isEmpty: Bool { _values.isEmpty }
      var startIndex: DictionaryPosition_ { DictionaryPosition_(offset: 0) }
      var endIndex: DictionaryPosition_ { DictionaryPosition_(offset: _values.count) }
      var first: (key: Key, value: Value)? { isEmpty ? nil : (key: _table._keys[0], value: _values[0]) }
      func index(after i: DictionaryPosition_) -> DictionaryPosition_ { DictionaryPosition_(offset: i.offset + 1) }
      subscript(position: DictionaryPosition_) -> (key: Key, value: Value) { (key: _table._keys[position.offset], value: _values[position.offset]) }
      subscript(key: Key) -> Value? {
        get {
          if let position = _table.find(key) { return _values[position] }
          return nil
        }
        set {
          if let value = newValue {
            if let position = _table.find(key) {
              _values[position] = value
            } else {
              _table.insert(key)
              _values.append(value)
            }
          } else if let position = _table.find(key) {
            _table.remove(at: position)
            _values.remove(at: position)
          }
        }
      }
      subscript(key: Key, default defaultValue: @autoclosure () -> Value) -> Value {
        get {
          if let position = _table.find(key) { return _values[position] }
          return defaultValue()
        }
        set {
          if let position = _table.find(key) {
            _values[position] = newValue
          } else {
            _table.insert(key)
            _values.append(newValue)
          }
        }
      }
      var keys: [Key] { _table._keys }
      var values: [Value] { _values }
      @discardableResult mutating func updateValue(_ value: Value, forKey key: Key) -> Value? {
        let old = self[key]
        self[key] = value
        return old
      }
      @discardableResult mutating func removeValue(forKey key: Key) -> Value? {
        if let position = _table.find(key) {
          _table.remove(at: position)
          return _values.remove(at: position)
        }
        return nil
      }
      mutating func remove(at index: DictionaryPosition_) -> (key: Key, value: Value) {
        let entry = self[index]
        _table.remove(at: index.offset)
        _values.remove(at: index.offset)
        return entry
      }
      mutating func popFirst() -> (key: Key, value: Value)? { isEmpty ? nil : remove(at: startIndex) }
      func index(forKey key: Key) -> DictionaryPosition_? {
        if let position = _table.find(key) { return DictionaryPosition_(offset: position) }
        return nil
      }
      var capacity: Int { _values.capacity }
      mutating func reserveCapacity(_ minimumCapacity: Int) {}
      mutating func removeAll(keepingCapacity: Bool = false) {
        _table = HashTable_()
        _values = []
      }
      func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T] {
        var result: [Key: T] = [:]
        for (key, value) in self { result[key] = try transform(value) }
        return result
      }
      func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T] {
        var result: [Key: T] = [:]
        for (key, value) in self { if let mapped = try transform(value) { result[key] = mapped } }
        return result
      }
      func filter(_ isIncluded: ((key: Key, value: Value)) throws -> Bool) rethrows -> [Key: Value] {
        var result: [Key: Value] = [:]
        for entry in self { if try isIncluded(entry) { result[entry.key] = entry.value } }
        return result
      }
      mutating func merge(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows {
        for (key, value) in other {
          if let old = self[key] { self[key] = try combine(old, value) } else { self[key] = value }
        }
      }
      mutating func merge<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows
      where S.Element == (Key, Value) {
        for (key, value) in other {
          if let old = self[key] { self[key] = try combine(old, value) } else { self[key] = value }
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
      var description: String {
        if isEmpty { return "[:]" }
        var text = "["
        var isFirst = true
        for (key, value) in self {
          if !isFirst { text += ", " }
          isFirst = false
          text += String(reflecting: key) + ": " + String(reflecting: value)
        }
        return text + "]"
      }
      var debugDescription: String { description }
    }
    struct DictionaryIterator_<Key, Value>: IteratorProtocol {
      typealias Element = (key: Key, value: Value)
      let _keys: [Key]
      let _values: [Value]
      var _position: Int
      mutating func next() -> (key: Key, value: Value)? {
        if _position == _values.count { return nil }
        _position += 1
        return (key: _keys[_position - 1], value: _values[_position - 1])
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
          if let other = rhs[key] {
            if other != value { return false }
          } else {
            return false
          }
        }
        return true
      }
    }
    """
}
