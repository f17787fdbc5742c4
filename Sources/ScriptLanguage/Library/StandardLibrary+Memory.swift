extension LibraryModule {
  /// Pointers are bounded views of cells that the interpreter owns: what lies outside them, or was never initialized, ends the block.
  ///
  /// Pointer types are classes here, so that `p[0] = 1` needs no variable; their properties never change.
  static let memoryInterface = """
    enum MemoryLayout<T> {
      static var size: Int { memoryLayout_(T.self).0 }
      static var stride: Int { memoryLayout_(T.self).1 }
      static var alignment: Int { memoryLayout_(T.self).2 }
      static func size(ofValue value: T) -> Int { memoryLayout_(T.self).0 }
      static func stride(ofValue value: T) -> Int { memoryLayout_(T.self).1 }
      static func alignment(ofValue value: T) -> Int { memoryLayout_(T.self).2 }
    }
    @native("memory.layout") func memoryLayout_(_ type: Any) -> (Int, Int, Int)
    @native("memory.isUnique") func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout T) -> Bool
    @_disfavoredOverload @native("memory.isUnique") func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout T?) -> Bool

    final class Memory_<Pointee> {
      var cells: [Pointee?]
      init(cells: [Pointee?]) { self.cells = cells }
      init(values: [Pointee]) {
        cells = []
        cells.reserveCapacity(values.count)
        for value in values { cells.append(value) }
      }
      func read(_ position: Int) -> Pointee {
        if position < 0 || position >= cells.count { preconditionFailed_("a pointer is read outside of its memory") }
        if let value = cells[position] { return value }
        preconditionFailed_("a pointer is read where nothing is initialized")
      }
      func write(_ position: Int, _ value: Pointee?) {
        if position < 0 || position >= cells.count { preconditionFailed_("a pointer is written outside of its memory") }
        cells[position] = value
      }
      func contents(_ start: Int, _ count: Int) -> [Pointee] {
        var result: [Pointee] = []
        for position in start..<start + count { result.append(read(position)) }
        return result
      }
    }
    final class UnsafeMutablePointer<Pointee>: Hashable, Comparable {
      let _memory: Memory_<Pointee>
      let _position: Int
      init(_memory: Memory_<Pointee>, _position: Int) {
        self._memory = _memory
        self._position = _position
      }
      init(mutating other: UnsafePointer<Pointee>) {
        _memory = other._memory
        _position = other._position
      }
      init(_ other: UnsafeMutablePointer<Pointee>) {
        _memory = other._memory
        _position = other._position
      }
      static func allocate(capacity count: Int) -> UnsafeMutablePointer<Pointee> {
        if count < 0 { preconditionFailed_("UnsafeMutablePointer with negative count") }
        return UnsafeMutablePointer(_memory: Memory_(cells: Array(repeating: nil, count: count)), _position: 0)
      }
      var pointee: Pointee {
        get { _memory.read(_position) }
        set { _memory.write(_position, newValue) }
      }
      subscript(i: Int) -> Pointee {
        get { _memory.read(_position + i) }
        set { _memory.write(_position + i, newValue) }
      }
      func initialize(to value: Pointee) { _memory.write(_position, value) }
      func initialize(repeating value: Pointee, count: Int) { for i in 0..<count { _memory.write(_position + i, value) } }
      func initialize(from source: UnsafePointer<Pointee>, count: Int) {
        for (i, value) in source._memory.contents(source._position, count).enumerated() { _memory.write(_position + i, value) }
      }
      func initialize(from source: UnsafeMutablePointer<Pointee>, count: Int) { initialize(from: UnsafePointer(source), count: count) }
      func initialize(from source: [Pointee], count: Int) { for i in 0..<count { _memory.write(_position + i, source[i]) } }
      func update(repeating value: Pointee, count: Int) { initialize(repeating: value, count: count) }
      func assign(repeating value: Pointee, count: Int) { initialize(repeating: value, count: count) }
      func update(from source: UnsafePointer<Pointee>, count: Int) { initialize(from: source, count: count) }
      func update(from source: UnsafeMutablePointer<Pointee>, count: Int) { initialize(from: source, count: count) }
      func moveInitialize(from source: UnsafeMutablePointer<Pointee>, count: Int) {
        initialize(from: source, count: count)
        source.deinitialize(count: count)
      }
      func moveUpdate(from source: UnsafeMutablePointer<Pointee>, count: Int) { moveInitialize(from: source, count: count) }
      func move() -> Pointee {
        let value = pointee
        _memory.write(_position, nil)
        return value
      }
      @discardableResult func deinitialize(count: Int) -> Int {
        for i in 0..<count { _memory.write(_position + i, nil) }
        return count
      }
      func deallocate() { _memory.cells = [] }
    \(arithmetic(of: "UnsafeMutablePointer"))
    }
    final class UnsafePointer<Pointee>: Hashable, Comparable {
      let _memory: Memory_<Pointee>
      let _position: Int
      init(_memory: Memory_<Pointee>, _position: Int) {
        self._memory = _memory
        self._position = _position
      }
      init(_ other: UnsafeMutablePointer<Pointee>) {
        _memory = other._memory
        _position = other._position
      }
      init(_ other: UnsafePointer<Pointee>) {
        _memory = other._memory
        _position = other._position
      }
      var pointee: Pointee { _memory.read(_position) }
      subscript(i: Int) -> Pointee { _memory.read(_position + i) }
    \(arithmetic(of: "UnsafePointer"))
    }
    final class UnsafeMutableBufferPointer<Element>: RandomAccessCollection, MutableCollection {
      typealias Index = Int
      typealias Iterator = IndexingIterator<[Element]>
      typealias SubSequence = Slice<UnsafeMutableBufferPointer<Element>>
      typealias Indices = Range<Int>
      let _memory: Memory_<Element>
      let _start: Int
      let count: Int
      init(_memory: Memory_<Element>, _start: Int, count: Int) {
        self._memory = _memory
        self._start = _start
        self.count = count
      }
      init(start: UnsafeMutablePointer<Element>?, count: Int) {
        _memory = start?._memory ?? Memory_(cells: [])
        _start = start?._position ?? 0
        self.count = count
      }
      static func allocate(capacity count: Int) -> UnsafeMutableBufferPointer<Element> {
        UnsafeMutableBufferPointer(start: UnsafeMutablePointer<Element>.allocate(capacity: count), count: count)
      }
      var baseAddress: UnsafeMutablePointer<Element>? { UnsafeMutablePointer(_memory: _memory, _position: _start) }
      var startIndex: Int { 0 }
      var endIndex: Int { count }
      var indices: Range<Int> { 0..<count }
      func makeIterator() -> IndexingIterator<[Element]> { _memory.contents(_start, count).makeIterator() }
      subscript(i: Int) -> Element {
        get {
          if i < 0 || i >= count { preconditionFailed_("Index out of range") }
          return _memory.read(_start + i)
        }
        set {
          if i < 0 || i >= count { preconditionFailed_("Index out of range") }
          _memory.write(_start + i, newValue)
        }
      }
      func swapAt(_ i: Int, _ j: Int) {
        let old = self[i]
        self[i] = self[j]
        self[j] = old
      }
      func initialize(repeating value: Element) { for i in 0..<count { _memory.write(_start + i, value) } }
      func update(repeating value: Element) { initialize(repeating: value) }
      @discardableResult func initialize<S: Sequence>(from source: S) -> (IndexingIterator<[Element]>, Int) where S.Element == Element {
        var used = 0
        let elements = Array(source)
        while used < count && used < elements.count {
          _memory.write(_start + used, elements[used])
          used += 1
        }
        return (elements.slice_(used, elements.count).makeIterator(), used)
      }
      func initializeElement(at index: Int, to value: Element) { _memory.write(_start + index, value) }
      @discardableResult func deinitialize() -> Int {
        for i in 0..<count { _memory.write(_start + i, nil) }
        return count
      }
      func deallocate() { _memory.cells = [] }
      func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
        for (i, element) in try Array(self).sorted(by: areInIncreasingOrder).enumerated() { _memory.write(_start + i, element) }
      }
      func reverse() { for (i, element) in Array(self).reversed().enumerated() { _memory.write(_start + i, element) } }
    }
    extension UnsafeMutableBufferPointer where Element: Comparable {
      func sort() { sort(by: { $0 < $1 }) }
    }
    final class UnsafeBufferPointer<Element>: RandomAccessCollection {
      typealias Index = Int
      typealias Iterator = IndexingIterator<[Element]>
      typealias SubSequence = Slice<UnsafeBufferPointer<Element>>
      typealias Indices = Range<Int>
      let _memory: Memory_<Element>
      let _start: Int
      let count: Int
      init(_memory: Memory_<Element>, _start: Int, count: Int) {
        self._memory = _memory
        self._start = _start
        self.count = count
      }
      init(start: UnsafePointer<Element>?, count: Int) {
        _memory = start?._memory ?? Memory_(cells: [])
        _start = start?._position ?? 0
        self.count = count
      }
      @_disfavoredOverload init(start: UnsafeMutablePointer<Element>?, count: Int) {
        _memory = start?._memory ?? Memory_(cells: [])
        _start = start?._position ?? 0
        self.count = count
      }
      init(_ other: UnsafeMutableBufferPointer<Element>) {
        _memory = other._memory
        _start = other._start
        count = other.count
      }
      init(rebasing slice: Slice<UnsafeBufferPointer<Element>>) {
        _memory = slice._base._memory
        _start = slice._base._start + slice._startIndex
        count = slice._endIndex - slice._startIndex
      }
      var baseAddress: UnsafePointer<Element>? { UnsafePointer(_memory: _memory, _position: _start) }
      var startIndex: Int { 0 }
      var endIndex: Int { count }
      var indices: Range<Int> { 0..<count }
      func makeIterator() -> IndexingIterator<[Element]> { _memory.contents(_start, count).makeIterator() }
      subscript(i: Int) -> Element {
        if i < 0 || i >= count { preconditionFailed_("Index out of range") }
        return _memory.read(_start + i)
      }
    }
    func withUnsafePointer<T, Result>(to value: T, _ body: (UnsafePointer<T>) throws -> Result) rethrows -> Result {
      try body(UnsafePointer(_memory: Memory_(cells: [value]), _position: 0))
    }
    @_disfavoredOverload func withUnsafePointer<T, Result>(to value: inout T, _ body: (UnsafePointer<T>) throws -> Result) rethrows -> Result {
      try body(UnsafePointer(_memory: Memory_(cells: [value]), _position: 0))
    }
    func withUnsafeMutablePointer<T, Result>(to value: inout T, _ body: (UnsafeMutablePointer<T>) throws -> Result) rethrows -> Result {
      let memory = Memory_<T>(cells: [value])
      let result = try body(UnsafeMutablePointer(_memory: memory, _position: 0))
      value = memory.read(0)
      return result
    }
    extension Array {
      func withUnsafeBufferPointer<R>(_ body: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R {
        try body(UnsafeBufferPointer(_memory: Memory_(values: self), _start: 0, count: count))
      }
      mutating func withUnsafeMutableBufferPointer<R>(_ body: (inout UnsafeMutableBufferPointer<Element>) throws -> R) rethrows -> R {
        let memory = Memory_<Element>(values: self)
        let n = count
        var buffer = UnsafeMutableBufferPointer(_memory: memory, _start: 0, count: n)
        let result = try body(&buffer)
        self = memory.contents(0, n)
        return result
      }
      init(unsafeUninitializedCapacity capacity: Int, initializingWith initializer: (inout UnsafeMutableBufferPointer<Element>, inout Int) throws -> Void) rethrows {
        var buffer = UnsafeMutableBufferPointer<Element>.allocate(capacity: capacity)
        var n = 0
        try initializer(&buffer, &n)
        self = buffer._memory.contents(0, n)
      }
    }
    """

  /// Moving, comparing and hashing, the same for both kinds of pointer; indented as members are (see `InterfaceOutline`).
  private static func arithmetic(of name: String) -> String {
    """
      func successor() -> \(name)<Pointee> { self + 1 }
      func predecessor() -> \(name)<Pointee> { self - 1 }
      func advanced(by n: Int) -> \(name)<Pointee> { self + n }
      func distance(to end: \(name)<Pointee>) -> Int { end._position - _position }
      static func + (lhs: \(name)<Pointee>, rhs: Int) -> \(name)<Pointee> {
        \(name)(_memory: lhs._memory, _position: lhs._position + rhs)
      }
      static func - (lhs: \(name)<Pointee>, rhs: Int) -> \(name)<Pointee> { lhs + -rhs }
      static func - (lhs: \(name)<Pointee>, rhs: \(name)<Pointee>) -> Int { lhs._position - rhs._position }
      static func += (lhs: inout \(name)<Pointee>, rhs: Int) { lhs = lhs + rhs }
      static func -= (lhs: inout \(name)<Pointee>, rhs: Int) { lhs = lhs - rhs }
      static func == (lhs: \(name)<Pointee>, rhs: \(name)<Pointee>) -> Bool {
        lhs._memory === rhs._memory && lhs._position == rhs._position
      }
      static func < (lhs: \(name)<Pointee>, rhs: \(name)<Pointee>) -> Bool { lhs._position < rhs._position }
      func hash(into hasher: inout Hasher) { hasher.combine(_position) }
    """
  }
}
