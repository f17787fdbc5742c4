extension LibraryModule {
  static let dataInterface = """
    struct Data: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, Hashable, CustomStringConvertible, CustomDebugStringConvertible {
      typealias Element = UInt8
      typealias Index = Int
      typealias Iterator = IndexingIterator<[UInt8]>
      typealias SubSequence = Data
      typealias Indices = Range<Int>
      var _bytes: [UInt8]
      var startIndex: Int
      init() {
        _bytes = []
        startIndex = 0
      }
      init(_bytes: [UInt8], _start: Int) {
        self._bytes = _bytes
        startIndex = _start
      }
      init(_ bytes: [UInt8]) { self.init(_bytes: bytes, _start: 0) }
      init(_ data: Data) { self.init(_bytes: data._bytes, _start: 0) }
      @_disfavoredOverload init<S: Sequence>(_ elements: S) where S.Element == UInt8 { self.init(_bytes: Array(elements), _start: 0) }
      init(count: Int) { self.init(_bytes: Array(repeating: 0, count: count), _start: 0) }
      init(capacity: Int) { self.init() }
      init(repeating repeatedValue: UInt8, count: Int) { self.init(_bytes: Array(repeating: repeatedValue, count: count), _start: 0) }
      init(bytes: [UInt8], count: Int) { self.init(Array(bytes.prefix(count))) }
      init?(base64Encoded text: String) {
        var bytes: [UInt8] = []
        var bits = 0
        var held = 0
        var isPadded = false
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        let units = Array(text)
        if units.count % 4 != 0 { return nil }
        for unit in units {
          if unit == "=" {
            isPadded = true
            continue
          }
          guard let value = alphabet.firstIndex(of: unit), !isPadded else { return nil }
          bits = bits << 6 | value
          held += 6
          if held >= 8 {
            held -= 8
            bytes.append(UInt8(bits >> held & 255))
            bits = bits & (1 << held - 1)
          }
        }
        self.init(bytes)
      }
      var count: Int { _bytes.count }
      var isEmpty: Bool { _bytes.isEmpty }
      var endIndex: Int { startIndex + _bytes.count }
      var indices: Range<Int> { startIndex..<endIndex }
      func makeIterator() -> IndexingIterator<[UInt8]> { _bytes.makeIterator() }
      subscript(position: Int) -> UInt8 {
        get { _bytes[position - startIndex] }
        set { _bytes[position - startIndex] = newValue }
      }
      subscript(bounds: Range<Int>) -> Data {
        Data(_bytes: Array(_bytes[bounds.lowerBound - startIndex..<bounds.upperBound - startIndex]), _start: bounds.lowerBound)
      }
      mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with newElements: C) where C.Element == UInt8 {
        _bytes.replaceSubrange(subrange.lowerBound - startIndex..<subrange.upperBound - startIndex, with: newElements)
      }
      mutating func append(_ byte: UInt8) { _bytes.append(byte) }
      mutating func append(_ other: Data) { _bytes.append(contentsOf: other._bytes) }
      mutating func append(contentsOf bytes: [UInt8]) { _bytes.append(contentsOf: bytes) }
      @_disfavoredOverload mutating func append<S: Sequence>(contentsOf elements: S) where S.Element == UInt8 { _bytes.append(contentsOf: Array(elements)) }
      mutating func append(_ bytes: [UInt8], count: Int) { _bytes.append(contentsOf: Array(bytes.prefix(count))) }
      func subdata(in range: Range<Int>) -> Data { Data(self[range]) }
      func base64EncodedString() -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var result = ""
        var position = 0
        while position < _bytes.count {
          let left = _bytes.count - position
          let bits = Int(_bytes[position]) << 16 | (left > 1 ? Int(_bytes[position + 1]) << 8 : 0) | (left > 2 ? Int(_bytes[position + 2]) : 0)
          result.append(alphabet[bits >> 18])
          result.append(alphabet[bits >> 12 & 63])
          result.append(left > 1 ? alphabet[bits >> 6 & 63] : "=")
          result.append(left > 2 ? alphabet[bits & 63] : "=")
          position += 3
        }
        return result
      }
      static func == (lhs: Data, rhs: Data) -> Bool { lhs._bytes == rhs._bytes }
      func hash(into hasher: inout Hasher) { hasher.combine(_bytes) }
      static func + (lhs: Data, rhs: Data) -> Data { Data(lhs._bytes + rhs._bytes) }
      static func += (lhs: inout Data, rhs: Data) { lhs.append(rhs) }
      var description: String { "\\(_bytes.count) bytes" }
      var debugDescription: String { description }
    }
    extension String.Encoding {
      static var ascii: String.Encoding { String.Encoding(rawValue: 1) }
      static var utf8: String.Encoding { String.Encoding(rawValue: 4) }
      static var isoLatin1: String.Encoding { String.Encoding(rawValue: 5) }
      static var unicode: String.Encoding { String.Encoding(rawValue: 10) }
      static var utf16: String.Encoding { String.Encoding(rawValue: 10) }
    }
    extension String {
      func data(using encoding: String.Encoding, allowLossyConversion: Bool = false) -> Data? {
        switch encoding.rawValue {
        case 4: return Data(utf8Units_)
        case 1:
          let units = utf8Units_
          return units.allSatisfy { $0 < 128 } ? Data(units) : nil
        case 5:
          let scalars = scalars_
          return scalars.allSatisfy { $0.value < 256 } ? Data(scalars.map { UInt8($0.value) }) : nil
        default: preconditionFailed_("this string encoding is not supported in lessons yet")
        }
      }
      func lengthOfBytes(using encoding: String.Encoding) -> Int { data(using: encoding)?.count ?? 0 }
      init?(data: Data, encoding: String.Encoding) {
        switch encoding.rawValue {
        case 4: if let text = String(validating: data._bytes, as: UTF8.self) { self = text } else { return nil }
        case 1:
          if !data._bytes.allSatisfy({ $0 < 128 }) { return nil }
          self = String(decoding_: data._bytes)
        case 5: self = String(scalars_: data._bytes.map { Unicode.Scalar($0) })
        default: preconditionFailed_("this string encoding is not supported in lessons yet")
        }
      }
      init?(bytes: [UInt8], encoding: String.Encoding) { if let text = String(data: Data(bytes), encoding: encoding) { self = text } else { return nil } }
      @_disfavoredOverload init?<S: Sequence>(bytes: S, encoding: String.Encoding) where S.Element == UInt8 {
        if let text = String(data: Data(Array(bytes)), encoding: encoding) { self = text } else { return nil }
      }
    }
    struct UUID: Hashable, Comparable, CustomStringConvertible {
      let uuidString: String
      init?(uuidString text: String) {
        let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
        if parts.map({ $0.count }) != [8, 4, 4, 4, 12] || !text.allSatisfy({ $0 == "-" || ($0.isASCII && $0.isHexDigit) }) { return nil }
        uuidString = text.uppercased()
      }
      init() {
        var generator = SystemRandomNumberGenerator()
        func digits(_ count: Int) -> String {
          var text = ""
          while text.count < count { text += String(Int.random(in: 0..<16, using: &generator), radix: 16, uppercase: true) }
          return text
        }
        uuidString = digits(8) + "-" + digits(4) + "-4" + digits(3) + "-A" + digits(3) + "-" + digits(12)
      }
      static func == (lhs: UUID, rhs: UUID) -> Bool { lhs.uuidString == rhs.uuidString }
      static func < (lhs: UUID, rhs: UUID) -> Bool { lhs.uuidString < rhs.uuidString }
      func hash(into hasher: inout Hasher) { hasher.combine(uuidString) }
      var description: String { uuidString }
    }
    """
}
