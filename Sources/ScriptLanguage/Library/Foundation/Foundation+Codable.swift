extension LibraryModule {
  /// Encoding and decoding through a tree of JSON values.
  ///
  /// Containers are structs here rather than protocols: lessons never make their own encoders.
  static let codableInterface = """
    protocol CodingKey {
      var stringValue: String { get }
      var intValue: Int? { get }
      init?(stringValue: String)
      init?(intValue: Int)
    }
    extension CodingKey {
      var intValue: Int? { nil }
      init?(intValue: Int) { return nil }
      var description: String { "\\(String(describing: type(of: self)))(stringValue: \\"\\(stringValue)\\", intValue: nil)" }
    }
    struct StringKey_: CodingKey {
      let stringValue: String
      init(_ text: String) { stringValue = text }
      init?(stringValue: String) { self.stringValue = stringValue }
    }
    protocol Encodable { func encode(to encoder: any Encoder) throws }
    protocol Decodable { init(from decoder: any Decoder) throws }
    typealias Codable = Decodable & Encodable
    final class JSONNode_ {
      var kind: Int
      var text: String
      var items: [JSONNode_]
      var keys: [String]
      init() {
        kind = 0
        text = ""
        items = []
        keys = []
      }
      func become(_ newKind: Int, _ newText: String) {
        kind = newKind
        text = newText
      }
      func child(_ key: String) -> JSONNode_? {
        if let i = keys.firstIndex(of: key) { return items[i] }
        return nil
      }
      func add(_ key: String) -> JSONNode_ {
        kind = 5
        let node = JSONNode_()
        if let i = keys.firstIndex(of: key) { items[i] = node } else {
          keys.append(key)
          items.append(node)
        }
        return node
      }
      func add() -> JSONNode_ {
        kind = 4
        let node = JSONNode_()
        items.append(node)
        return node
      }
      var kindName: String { ["null", "bool", "number", "a string", "an array", "a dictionary"][kind] }
    }
    struct CodingSettings_ {
      var date: Int
      var keys: Int
      var formatter: DateFormatter?
    }
    protocol Encoder {
      var node_: JSONNode_ { get }
      var settings_: CodingSettings_ { get }
      var codingPath: [any CodingKey] { get }
      func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key>
      func unkeyedContainer() -> UnkeyedEncodingContainer
      func singleValueContainer() -> SingleValueEncodingContainer
    }
    struct JSONNodeEncoder_: Encoder {
      let node_: JSONNode_
      let settings_: CodingSettings_
      var codingPath: [any CodingKey] { [] }
      func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        node_.kind = 5
        return KeyedEncodingContainer<Key>(_node: node_, _settings: settings_)
      }
      func unkeyedContainer() -> UnkeyedEncodingContainer {
        node_.kind = 4
        return UnkeyedEncodingContainer(_node: node_, _settings: settings_)
      }
      func singleValueContainer() -> SingleValueEncodingContainer { SingleValueEncodingContainer(_node: node_, _settings: settings_) }
    }
    struct KeyedEncodingContainer<Key: CodingKey> {
      let _node: JSONNode_
      let _settings: CodingSettings_
      func _name(_ key: Key) -> String { _settings.keys == 1 ? CodingNames_.snake(key.stringValue) : key.stringValue }
      mutating func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
        try value.encode(to: JSONNodeEncoder_(node_: _node.add(_name(key)), settings_: _settings))
      }
      mutating func encodeIfPresent<T: Encodable>(_ value: T?, forKey key: Key) throws { if let value = value { try encode(value, forKey: key) } }
      mutating func encodeNil(forKey key: Key) throws { _node.add(_name(key)).become(0, "") }
      mutating func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type, forKey key: Key) -> KeyedEncodingContainer<NestedKey> {
        let node = _node.add(_name(key))
        node.kind = 5
        return KeyedEncodingContainer<NestedKey>(_node: node, _settings: _settings)
      }
      mutating func nestedUnkeyedContainer(forKey key: Key) -> UnkeyedEncodingContainer {
        let node = _node.add(_name(key))
        node.kind = 4
        return UnkeyedEncodingContainer(_node: node, _settings: _settings)
      }
      mutating func superEncoder() -> any Encoder { JSONNodeEncoder_(node_: _node.add("super"), settings_: _settings) }
    }
    struct UnkeyedEncodingContainer {
      let _node: JSONNode_
      let _settings: CodingSettings_
      var count: Int { _node.items.count }
      mutating func encode<T: Encodable>(_ value: T) throws { try value.encode(to: JSONNodeEncoder_(node_: _node.add(), settings_: _settings)) }
      mutating func encode<S: Sequence>(contentsOf values: S) throws where S.Element: Encodable { for value in values { try encode(value) } }
      mutating func encodeNil() throws { _node.add().become(0, "") }
      mutating func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type) -> KeyedEncodingContainer<NestedKey> {
        let node = _node.add()
        node.kind = 5
        return KeyedEncodingContainer<NestedKey>(_node: node, _settings: _settings)
      }
      mutating func nestedUnkeyedContainer() -> UnkeyedEncodingContainer {
        let node = _node.add()
        node.kind = 4
        return UnkeyedEncodingContainer(_node: node, _settings: _settings)
      }
    }
    struct SingleValueEncodingContainer {
      let _node: JSONNode_
      let _settings: CodingSettings_
      mutating func encode<T: Encodable>(_ value: T) throws { try value.encode(to: JSONNodeEncoder_(node_: _node, settings_: _settings)) }
      mutating func encodeNil() throws { _node.become(0, "") }
    }
    enum EncodingError: Error {
      struct Context {
        let codingPath: [any CodingKey]
        let debugDescription: String
        let underlyingError: (any Error)?
        init(codingPath: [any CodingKey], debugDescription: String, underlyingError: (any Error)? = nil) {
          self.codingPath = codingPath
          self.debugDescription = debugDescription
          self.underlyingError = underlyingError
        }
      }
      case invalidValue(Any, EncodingError.Context)
    }
    enum DecodingError: Error {
      struct Context {
        let codingPath: [any CodingKey]
        let debugDescription: String
        let underlyingError: (any Error)?
        init(codingPath: [any CodingKey], debugDescription: String, underlyingError: (any Error)? = nil) {
          self.codingPath = codingPath
          self.debugDescription = debugDescription
          self.underlyingError = underlyingError
        }
      }
      case typeMismatch(Any.Type, DecodingError.Context)
      case valueNotFound(Any.Type, DecodingError.Context)
      case keyNotFound(any CodingKey, DecodingError.Context)
      case dataCorrupted(DecodingError.Context)
      static func dataCorruptedError<Key: CodingKey>(forKey key: Key, in container: KeyedDecodingContainer<Key>, debugDescription: String) -> DecodingError {
        .dataCorrupted(DecodingError.Context(codingPath: container.codingPath + [key as any CodingKey], debugDescription: debugDescription))
      }
      static func dataCorruptedError(in container: SingleValueDecodingContainer, debugDescription: String) -> DecodingError {
        .dataCorrupted(DecodingError.Context(codingPath: container.codingPath, debugDescription: debugDescription))
      }
      static func dataCorruptedError(in container: UnkeyedDecodingContainer, debugDescription: String) -> DecodingError {
        .dataCorrupted(DecodingError.Context(codingPath: container.codingPath, debugDescription: debugDescription))
      }
    }
    protocol Decoder {
      var node_: JSONNode_ { get }
      var settings_: CodingSettings_ { get }
      var codingPath: [any CodingKey] { get }
      func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key>
      func unkeyedContainer() throws -> UnkeyedDecodingContainer
      func singleValueContainer() throws -> SingleValueDecodingContainer
    }
    struct JSONNodeDecoder_: Decoder {
      let node_: JSONNode_
      let settings_: CodingSettings_
      let codingPath: [any CodingKey]
      func _mismatch(_ wanted: String, _ type: Any.Type) -> DecodingError {
        if node_.kind == 0 {
          return .valueNotFound(type, DecodingError.Context(codingPath: codingPath, debugDescription: "Cannot get value of type \\(wanted) -- found null value instead"))
        }
        return .typeMismatch(type, DecodingError.Context(codingPath: codingPath, debugDescription: "Expected to decode \\(wanted) but found \\(node_.kindName) instead."))
      }
      func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        if node_.kind != 5 { throw _mismatch("Dictionary<String, Any>", [String: Any].self) }
        return KeyedDecodingContainer<Key>(_node: node_, _settings: settings_, codingPath: codingPath)
      }
      func unkeyedContainer() throws -> UnkeyedDecodingContainer {
        if node_.kind != 4 { throw _mismatch("Array<Any>", [Any].self) }
        return UnkeyedDecodingContainer(_node: node_, _settings: settings_, codingPath: codingPath, currentIndex: 0)
      }
      func singleValueContainer() throws -> SingleValueDecodingContainer {
        SingleValueDecodingContainer(_node: node_, _settings: settings_, codingPath: codingPath)
      }
    }
    struct KeyedDecodingContainer<Key: CodingKey> {
      let _node: JSONNode_
      let _settings: CodingSettings_
      let codingPath: [any CodingKey]
      func _child(_ key: Key) -> JSONNode_? {
        if _settings.keys == 1 { return _node.child(CodingNames_.snake(key.stringValue)) }
        return _node.child(key.stringValue)
      }
      func _decoder(_ key: Key) throws -> JSONNodeDecoder_ {
        guard let node = _child(key) else {
          throw DecodingError.keyNotFound(
            key as any CodingKey, DecodingError.Context(codingPath: codingPath, debugDescription: "No value associated with key \\(key) (\\"\\(key.stringValue)\\")."))
        }
        return JSONNodeDecoder_(node_: node, settings_: _settings, codingPath: codingPath + [key as any CodingKey])
      }
      var allKeys: [Key] { _node.keys.compactMap { Key(stringValue: $0) } }
      func contains(_ key: Key) -> Bool { _child(key) != nil }
      func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try T(from: try _decoder(key)) }
      func decode_<T: Decodable>(_ key: Key) throws -> T { try T(from: try _decoder(key)) }
      func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? { try decodeIfPresent_(key) }
      func decodeIfPresent_<T: Decodable>(_ key: Key) throws -> T? {
        if let node = _child(key) { if node.kind != 0 { return try T(from: try _decoder(key)) } }
        return nil
      }
      func decodeNil(forKey key: Key) throws -> Bool { try _decoder(key).node_.kind == 0 }
      func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type, forKey key: Key) throws -> KeyedDecodingContainer<NestedKey> {
        try _decoder(key).container(keyedBy: type)
      }
      func nestedUnkeyedContainer(forKey key: Key) throws -> UnkeyedDecodingContainer { try _decoder(key).unkeyedContainer() }
      func superDecoder() throws -> any Decoder {
        JSONNodeDecoder_(node_: _node.child("super") ?? JSONNode_(), settings_: _settings, codingPath: codingPath)
      }
    }
    struct UnkeyedDecodingContainer {
      let _node: JSONNode_
      let _settings: CodingSettings_
      let codingPath: [any CodingKey]
      var currentIndex: Int
      var count: Int? { _node.items.count }
      var isAtEnd: Bool { currentIndex >= _node.items.count }
      mutating func _decoder() throws -> JSONNodeDecoder_ {
        if isAtEnd {
          throw DecodingError.valueNotFound(Any.self, DecodingError.Context(codingPath: codingPath, debugDescription: "Unkeyed container is at end."))
        }
        currentIndex += 1
        return JSONNodeDecoder_(
          node_: _node.items[currentIndex - 1], settings_: _settings, codingPath: codingPath + [StringKey_("Index \\(currentIndex - 1)") as any CodingKey])
      }
      mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: try _decoder()) }
      mutating func decodeIfPresent<T: Decodable>(_ type: T.Type) throws -> T? {
        let decoder = try _decoder()
        return decoder.node_.kind == 0 ? nil : try T(from: decoder)
      }
      mutating func decodeNil() throws -> Bool {
        if isAtEnd || _node.items[currentIndex].kind != 0 { return false }
        currentIndex += 1
        return true
      }
      mutating func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type) throws -> KeyedDecodingContainer<NestedKey> {
        try _decoder().container(keyedBy: type)
      }
      mutating func nestedUnkeyedContainer() throws -> UnkeyedDecodingContainer { try _decoder().unkeyedContainer() }
    }
    struct SingleValueDecodingContainer {
      let _node: JSONNode_
      let _settings: CodingSettings_
      let codingPath: [any CodingKey]
      func decode<T: Decodable>(_ type: T.Type) throws -> T {
        try T(from: JSONNodeDecoder_(node_: _node, settings_: _settings, codingPath: codingPath))
      }
      func decodeNil() -> Bool { _node.kind == 0 }
    }
    enum CodingNames_ {
      static func snake(_ name: String) -> String {
        var result = ""
        for c in name {
          if c.isUppercase && !result.isEmpty { result += "_" }
          result += c.lowercased()
        }
        return result
      }
      static func read<T>(_ decoder: any Decoder, _ kind: Int, _ name: String, _ type: T.Type, _ convert: (String) -> T?) throws -> T {
        let node = decoder.node_
        if node.kind != kind {
          throw JSONNodeDecoder_(node_: node, settings_: decoder.settings_, codingPath: decoder.codingPath)._mismatch(name, type)
        }
        if let value = convert(node.text) { return value }
        throw DecodingError.dataCorrupted(
          DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "Parsed JSON number <\\(node.text)> does not fit in \\(name)."))
      }
    }
    extension Bool: Encodable, Decodable {
      func encode(to encoder: any Encoder) throws { encoder.node_.become(1, self ? "true" : "false") }
      init(from decoder: any Decoder) throws { self = try CodingNames_.read(decoder, 1, "Bool", Bool.self) { $0 == "true" } }
    }
    extension String: Encodable, Decodable {
      func encode(to encoder: any Encoder) throws { encoder.node_.become(3, self) }
      init(from decoder: any Decoder) throws { self = try CodingNames_.read(decoder, 3, "String", String.self) { $0 } }
    }
    extension Double: Encodable, Decodable {
      func encode(to encoder: any Encoder) throws {
        if isNaN || isInfinite {
          throw EncodingError.invalidValue(
            self, EncodingError.Context(codingPath: [], debugDescription: "Unable to encode Double.\\(self) directly in JSON."))
        }
        let text = "\\(self)"
        encoder.node_.become(2, text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
      }
      init(from decoder: any Decoder) throws { self = try CodingNames_.read(decoder, 2, "Double", Double.self) { Double($0) } }
    }
    extension Float: Encodable, Decodable {
      func encode(to encoder: any Encoder) throws {
        let text = "\\(self)"
        encoder.node_.become(2, text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
      }
      init(from decoder: any Decoder) throws { self = try CodingNames_.read(decoder, 2, "Float", Float.self) { Float($0) } }
    }
    extension Int: Encodable, Decodable {
      func encode(to encoder: any Encoder) throws { encoder.node_.become(2, "\\(self)") }
      init(from decoder: any Decoder) throws {
        self = try CodingNames_.read(decoder, 2, "Int", Int.self) { text in Int(text) ?? Double(text).flatMap { Int(exactly: $0) } }
      }
    }
    \(sizedIntegerCoding)
    extension Decimal: Encodable, Decodable {
      func encode(to encoder: any Encoder) throws { encoder.node_.become(2, description) }
      init(from decoder: any Decoder) throws { self = try CodingNames_.read(decoder, 2, "Decimal", Decimal.self) { Decimal(string: $0) } }
    }
    extension UUID: Encodable, Decodable {
      func encode(to encoder: any Encoder) throws { encoder.node_.become(3, uuidString) }
      init(from decoder: any Decoder) throws { self = try CodingNames_.read(decoder, 3, "UUID", UUID.self) { UUID(uuidString: $0) } }
    }
    extension Data: Encodable, Decodable {
      func encode(to encoder: any Encoder) throws { encoder.node_.become(3, base64EncodedString()) }
      init(from decoder: any Decoder) throws { self = try CodingNames_.read(decoder, 3, "Data", Data.self) { Data(base64Encoded: $0) } }
    }
    extension Date: Encodable, Decodable {
      func encode(to encoder: any Encoder) throws {
        switch encoder.settings_.date {
        case 1: try timeIntervalSince1970.encode(to: encoder)
        case 2: try (timeIntervalSince1970 * 1000).encode(to: encoder)
        case 3: encoder.node_.become(3, ISO8601DateFormatter().string(from: self))
        case 4: encoder.node_.become(3, encoder.settings_.formatter!.string(from: self))
        default: try timeIntervalSinceReferenceDate.encode(to: encoder)
        }
      }
      init(from decoder: any Decoder) throws {
        switch decoder.settings_.date {
        case 1: self = Date(timeIntervalSince1970: try Double(from: decoder))
        case 2: self = Date(timeIntervalSince1970: try Double(from: decoder) / 1000)
        case 3: self = try CodingNames_.read(decoder, 3, "Date", Date.self) { ISO8601DateFormatter().date(from: $0) }
        case 4:
          let formatter = decoder.settings_.formatter!
          self = try CodingNames_.read(decoder, 3, "Date", Date.self) { formatter.date(from: $0) }
        default: self = Date(timeIntervalSinceReferenceDate: try Double(from: decoder))
        }
      }
    }
    extension Optional: Encodable where Wrapped: Encodable {
      func encode(to encoder: any Encoder) throws { if let value = self { try value.encode(to: encoder) } else { encoder.node_.become(0, "") } }
    }
    extension Optional: Decodable where Wrapped: Decodable {
      init(from decoder: any Decoder) throws { if decoder.node_.kind == 0 { self = nil } else { self = try Wrapped(from: decoder) } }
    }
    extension Array: Encodable where Element: Encodable {
      func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        for element in self { try container.encode(element) }
      }
    }
    extension Array: Decodable where Element: Decodable {
      init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        self = []
        while !container.isAtEnd { append(try container.decode(Element.self)) }
      }
    }
    extension Set: Encodable where Element: Encodable {
      func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        for element in self { try container.encode(element) }
      }
    }
    extension Set: Decodable where Element: Decodable {
      init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        self = []
        while !container.isAtEnd { insert(try container.decode(Element.self)) }
      }
    }
    extension Dictionary: Encodable where Key: Encodable, Value: Encodable {
      func encode(to encoder: any Encoder) throws {
        let node = encoder.node_
        node.kind = 5
        for (key, value) in self {
          var name = ""
          if let text = key as? String { name = text } else if let number = key as? Int { name = "\\(number)" } else { node.kind = 4 }
          if node.kind == 5 {
            try value.encode(to: JSONNodeEncoder_(node_: node.add(name), settings_: encoder.settings_))
          } else {
            try key.encode(to: JSONNodeEncoder_(node_: node.add(), settings_: encoder.settings_))
            try value.encode(to: JSONNodeEncoder_(node_: node.add(), settings_: encoder.settings_))
          }
        }
      }
    }
    extension Dictionary: Decodable where Key: Decodable, Value: Decodable {
      init(from decoder: any Decoder) throws {
        self = [:]
        let node = decoder.node_
        if node.kind == 4 {
          var container = try decoder.unkeyedContainer()
          while !container.isAtEnd {
            let key = try container.decode(Key.self)
            self[key] = try container.decode(Value.self)
          }
          return
        }
        _ = try decoder.container(keyedBy: StringKey_.self)
        for (name, child) in zip(node.keys, node.items) {
          let value = try Value(
            from: JSONNodeDecoder_(node_: child, settings_: decoder.settings_, codingPath: decoder.codingPath + [StringKey_(name) as any CodingKey]))
          if let key = name as? Key { self[key] = value } else if let number = Int(name) { if let key = number as? Key { self[key] = value } }
        }
      }
    }
    """

  /// The coding of the integer types other than `Int`, which reads numbers with a fraction of zero too.
  private static let sizedIntegerCoding = ["Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64"]
    .map { name in
      """
      extension \(name): Encodable, Decodable {
        func encode(to encoder: any Encoder) throws { encoder.node_.become(2, "\\(self)") }
        init(from decoder: any Decoder) throws { self = try CodingNames_.read(decoder, 2, "\(name)", \(name).self) { \(name)($0) } }
      }
      """
    }.joined(separator: "\n")
}
