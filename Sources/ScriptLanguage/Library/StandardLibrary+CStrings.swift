extension LibraryModule {
  /// Strings as C and the Unicode encodings see them.
  static let encodingInterface = """
    typealias CChar = Int8
    typealias CInt = Int32
    typealias CLong = Int
    typealias CUnsignedInt = UInt32
    typealias CUnsignedChar = UInt8
    typealias CFloat = Float
    typealias CDouble = Double
    typealias CBool = Bool
    typealias CGFloat = Double
    extension String {
      var utf8CString: [CChar] {
        var result = utf8Units_.map { CChar(bitPattern: $0) }
        result.append(0)
        return result
      }
      init(cString nullTerminatedUTF8: [CChar]) { self = String(decoding_: nullTerminatedUTF8.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }) }
      @_disfavoredOverload init(cString nullTerminatedUTF8: [UInt8]) { self = String(decoding_: Array(nullTerminatedUTF8.prefix { $0 != 0 })) }
      @_disfavoredOverload init(cString nullTerminatedUTF8: UnsafePointer<CChar>) { self = String(cString: nullTerminatedUTF8._memory.contents(nullTerminatedUTF8._position, nullTerminatedUTF8._memory.cells.count - nullTerminatedUTF8._position)) }
      init?(validatingCString text: [CChar]) {
        let units = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        if let value = String(validating: units, as: UTF8.self) { self = value } else { return nil }
      }
      init?(validatingUTF8 text: [CChar]) { if let value = String(validatingCString: text) { self = value } else { return nil } }
      func withCString<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
        try body(UnsafePointer(_memory: Memory_(values: utf8CString), _position: 0))
      }
      mutating func withUTF8<R>(_ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R {
        try body(UnsafeBufferPointer(_memory: Memory_(values: utf8Units_), _start: 0, count: utf8.count))
      }
      var isContiguousUTF8: Bool { true }
      mutating func makeContiguousUTF8() {}
      init(unsafeUninitializedCapacity capacity: Int, initializingUTF8With initializer: (UnsafeMutableBufferPointer<UInt8>) throws -> Int) rethrows {
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: capacity)
        let n = try initializer(buffer)
        self = String(decoding_: buffer._memory.contents(0, n))
      }
      init<C: Collection>(decoding codeUnits: C, as encoding: UTF16.Type) where C.Element == UInt16 {
        self = ""
        var decoder = UTF16()
        var units = codeUnits.makeIterator()
        while true {
          switch decoder.decode(&units) {
          case .scalarValue(let scalar): unicodeScalars.append(scalar)
          case .error: unicodeScalars.append("\\u{FFFD}")
          case .emptyInput: return
          }
        }
      }
      init<C: Collection>(decoding codeUnits: C, as encoding: UTF32.Type) where C.Element == UInt32 {
        self = ""
        for unit in codeUnits { unicodeScalars.append(Unicode.Scalar(unit) ?? "\\u{FFFD}") }
      }
      init?<C: Sequence>(validating codeUnits: C, as encoding: UTF16.Type) where C.Element == UInt16 {
        self = ""
        var decoder = UTF16()
        var units = codeUnits.makeIterator()
        while true {
          switch decoder.decode(&units) {
          case .scalarValue(let scalar): unicodeScalars.append(scalar)
          case .error: return nil
          case .emptyInput: return
          }
        }
      }
      init(utf16CodeUnits: [UInt16], count: Int) { self = String(decoding: utf16CodeUnits.prefix(count), as: UTF16.self) }
    }
    enum UnicodeDecodingResult: Equatable {
      case scalarValue(Unicode.Scalar)
      case emptyInput
      case error
    }
    struct UTF8 {
      typealias CodeUnit = UInt8
      var _kept: [UInt8]
      init() { _kept = [] }
      static func width(_ x: Unicode.Scalar) -> Int { x.value < 0x80 ? 1 : x.value < 0x800 ? 2 : x.value < 0x10000 ? 3 : 4 }
      static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
      static func isASCII(_ x: UInt8) -> Bool { x < 0x80 }
      static func encode(_ input: Unicode.Scalar, into processCodeUnit: (UInt8) -> Void) { for unit in String(input).utf8 { processCodeUnit(unit) } }
      static func encode(_ input: Unicode.Scalar) -> [UInt8]? { Array(String(input).utf8) }
      mutating func _next<I: IteratorProtocol>(_ input: inout I) -> UInt8? where I.Element == UInt8 { _kept.isEmpty ? input.next() : _kept.removeFirst() }
      mutating func decode<I: IteratorProtocol>(_ input: inout I) -> UnicodeDecodingResult where I.Element == UInt8 {
        guard let first = _next(&input) else { return .emptyInput }
        if first < 0x80 { return .scalarValue(Unicode.Scalar(first)) }
        let length = first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0
        if length == 0 { return .error }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        var position = 1
        while position < length {
          guard let unit = _next(&input) else { return .error }
          let lowest: UInt8 = position == 1 ? (first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80) : 0x80
          let highest: UInt8 = position == 1 ? (first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF) : 0xBF
          if unit < lowest || unit > highest {
            _kept.insert(unit, at: 0)
            return .error
          }
          value = value << 6 | UInt32(unit & 0x3F)
          position += 1
        }
        if let scalar = Unicode.Scalar(value) { return .scalarValue(scalar) }
        return .error
      }
    }
    struct UTF16 {
      typealias CodeUnit = UInt16
      var _kept: [UInt16]
      init() { _kept = [] }
      static func width(_ x: Unicode.Scalar) -> Int { x.value < 0x10000 ? 1 : 2 }
      static func isLeadSurrogate(_ x: UInt16) -> Bool { x & 0xFC00 == 0xD800 }
      static func isTrailSurrogate(_ x: UInt16) -> Bool { x & 0xFC00 == 0xDC00 }
      static func isSurrogate(_ x: UInt16) -> Bool { x & 0xF800 == 0xD800 }
      static func isASCII(_ x: UInt16) -> Bool { x < 0x80 }
      static func leadSurrogate(_ x: Unicode.Scalar) -> UInt16 { UInt16((x.value - 0x10000) >> 10) + 0xD800 }
      static func trailSurrogate(_ x: Unicode.Scalar) -> UInt16 { UInt16((x.value - 0x10000) & 0x3FF) + 0xDC00 }
      static func encode(_ input: Unicode.Scalar, into processCodeUnit: (UInt16) -> Void) { for unit in String(input).utf16 { processCodeUnit(unit) } }
      mutating func decode<I: IteratorProtocol>(_ input: inout I) -> UnicodeDecodingResult where I.Element == UInt16 {
        guard let first = _kept.isEmpty ? input.next() : _kept.removeFirst() else { return .emptyInput }
        if !UTF16.isSurrogate(first) { return .scalarValue(Unicode.Scalar(UInt32(first))!) }
        if UTF16.isTrailSurrogate(first) { return .error }
        guard let second = input.next() else { return .error }
        if !UTF16.isTrailSurrogate(second) {
          _kept.append(second)
          return .error
        }
        return .scalarValue(Unicode.Scalar((UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00) + 0x10000)!)
      }
      static func transcodedLength<I: IteratorProtocol>(
        of input: I, decodedAs sourceEncoding: UTF8.Type, repairingIllFormedSequences: Bool
      ) -> (count: Int, isASCII: Bool)? where I.Element == UInt8 {
        var units = input
        var decoder = UTF8()
        var count = 0
        var isASCII = true
        while true {
          switch decoder.decode(&units) {
          case .scalarValue(let scalar):
            count += UTF16.width(scalar)
            if scalar.value > 127 { isASCII = false }
          case .error:
            if !repairingIllFormedSequences { return nil }
            count += 1
            isASCII = false
          case .emptyInput: return (count: count, isASCII: isASCII)
          }
        }
      }
    }
    struct UTF32 {
      typealias CodeUnit = UInt32
      init() {}
      static func encode(_ input: Unicode.Scalar, into processCodeUnit: (UInt32) -> Void) { processCodeUnit(input.value) }
      mutating func decode<I: IteratorProtocol>(_ input: inout I) -> UnicodeDecodingResult where I.Element == UInt32 {
        guard let unit = input.next() else { return .emptyInput }
        if let scalar = Unicode.Scalar(unit) { return .scalarValue(scalar) }
        return .error
      }
    }
    """
}
