extension LibraryModule {
  static let jsonInterface = """
    final class JSONEncoder {
      struct OutputFormatting: OptionSet {
        typealias Element = JSONEncoder.OutputFormatting
        typealias ArrayLiteralElement = JSONEncoder.OutputFormatting
        typealias RawValue = Int
        let rawValue: Int
        init(rawValue: Int) { self.rawValue = rawValue }
        static var prettyPrinted: JSONEncoder.OutputFormatting { JSONEncoder.OutputFormatting(rawValue: 1) }
        static var sortedKeys: JSONEncoder.OutputFormatting { JSONEncoder.OutputFormatting(rawValue: 2) }
        static var withoutEscapingSlashes: JSONEncoder.OutputFormatting { JSONEncoder.OutputFormatting(rawValue: 8) }
      }
      enum DateEncodingStrategy {
        case deferredToDate
        case secondsSince1970
        case millisecondsSince1970
        case iso8601
        case formatted(DateFormatter)
      }
      enum KeyEncodingStrategy {
        case useDefaultKeys
        case convertToSnakeCase
      }
      var outputFormatting: JSONEncoder.OutputFormatting
      var dateEncodingStrategy: JSONEncoder.DateEncodingStrategy
      var keyEncodingStrategy: JSONEncoder.KeyEncodingStrategy
      init() {
        outputFormatting = []
        dateEncodingStrategy = .deferredToDate
        keyEncodingStrategy = .useDefaultKeys
      }
      func encode<T: Encodable>(_ value: T) throws -> Data {
        var settings = CodingSettings_(date: 0, keys: keyEncodingStrategy == .convertToSnakeCase ? 1 : 0, formatter: nil)
        switch dateEncodingStrategy {
        case .deferredToDate: settings.date = 0
        case .secondsSince1970: settings.date = 1
        case .millisecondsSince1970: settings.date = 2
        case .iso8601: settings.date = 3
        case .formatted(let formatter):
          settings.date = 4
          settings.formatter = formatter
        }
        let node = JSONNode_()
        try value.encode(to: JSONNodeEncoder_(node_: node, settings_: settings))
        var text = ""
        _write(node, 0, &text)
        return Data(text.utf8Units_)
      }
      func _write(_ node: JSONNode_, _ indent: Int, _ text: inout String) {
        if indent > 500 { preconditionFailed_("the value is nested too deeply for JSON") }
        let isPretty = outputFormatting.contains(.prettyPrinted)
        func line(_ depth: Int) -> String { isPretty ? "\\n" + String(repeating: "  ", count: depth) : "" }
        switch node.kind {
        case 0: text += "null"
        case 1, 2: text += node.text
        case 3: _quote(node.text, &text)
        case 4:
          text += "["
          if node.items.isEmpty && isPretty { text += "\\n" }
          for (i, item) in node.items.enumerated() {
            text += (i > 0 ? "," : "") + line(indent + 1)
            _write(item, indent + 1, &text)
          }
          text += line(indent) + "]"
        default:
          text += "{"
          if node.items.isEmpty && isPretty { text += "\\n" }
          var order = Array(node.keys.indices)
          if outputFormatting.contains(.sortedKeys) { order.sort { node.keys[$0] < node.keys[$1] } }
          for (i, position) in order.enumerated() {
            text += (i > 0 ? "," : "") + line(indent + 1)
            _quote(node.keys[position], &text)
            text += isPretty ? " : " : ":"
            _write(node.items[position], indent + 1, &text)
          }
          text += line(indent) + "}"
        }
      }
      func _quote(_ value: String, _ text: inout String) {
        text += "\\""
        for scalar in value.unicodeScalars {
          switch scalar {
          case "\\"": text += "\\\\\\""
          case "\\\\": text += "\\\\\\\\"
          case "/": text += outputFormatting.contains(.withoutEscapingSlashes) ? "/" : "\\\\/"
          case "\\n": text += "\\\\n"
          case "\\r": text += "\\\\r"
          case "\\t": text += "\\\\t"
          default:
            if scalar.value < 32 {
              let digits = String(scalar.value, radix: 16)
              text += "\\\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            } else {
              text.unicodeScalars.append(scalar)
            }
          }
        }
        text += "\\""
      }
    }
    final class JSONDecoder {
      enum DateDecodingStrategy {
        case deferredToDate
        case secondsSince1970
        case millisecondsSince1970
        case iso8601
        case formatted(DateFormatter)
      }
      enum KeyDecodingStrategy {
        case useDefaultKeys
        case convertFromSnakeCase
      }
      var dateDecodingStrategy: JSONDecoder.DateDecodingStrategy
      var keyDecodingStrategy: JSONDecoder.KeyDecodingStrategy
      init() {
        dateDecodingStrategy = .deferredToDate
        keyDecodingStrategy = .useDefaultKeys
      }
      func decode<T: Decodable>(_ type: T.Type, from data: Data) throws -> T {
        var settings = CodingSettings_(date: 0, keys: keyDecodingStrategy == .convertFromSnakeCase ? 1 : 0, formatter: nil)
        switch dateDecodingStrategy {
        case .deferredToDate: settings.date = 0
        case .secondsSince1970: settings.date = 1
        case .millisecondsSince1970: settings.date = 2
        case .iso8601: settings.date = 3
        case .formatted(let formatter):
          settings.date = 4
          settings.formatter = formatter
        }
        var reader = JSONReader_(units: data._bytes, position: 0)
        guard let node = reader.document() else {
          throw DecodingError.dataCorrupted(DecodingError.Context(codingPath: [], debugDescription: "The given data was not valid JSON."))
        }
        return try T(from: JSONNodeDecoder_(node_: node, settings_: settings, codingPath: []))
      }
    }
    struct JSONReader_ {
      let units: [UInt8]
      var position: Int
      mutating func skip() {
        while position < units.count {
          let unit = units[position]
          if unit != 32 && unit != 10 && unit != 13 && unit != 9 { return }
          position += 1
        }
      }
      mutating func document() -> JSONNode_? {
        guard let node = value(0) else { return nil }
        skip()
        return position == units.count ? node : nil
      }
      mutating func take(_ unit: UInt8) -> Bool {
        skip()
        if position < units.count && units[position] == unit {
          position += 1
          return true
        }
        return false
      }
      mutating func word(_ text: String, _ kind: Int) -> JSONNode_? {
        for unit in text.utf8Units_ {
          if position >= units.count || units[position] != unit { return nil }
          position += 1
        }
        let node = JSONNode_()
        node.become(kind, text)
        return node
      }
      mutating func value(_ depth: Int) -> JSONNode_? {
        skip()
        if position >= units.count || depth > 500 { return nil }
        switch units[position] {
        case 123: return object(depth)
        case 91: return array(depth)
        case 34:
          guard let text = string() else { return nil }
          let node = JSONNode_()
          node.become(3, text)
          return node
        case 116: return word("true", 1)
        case 102: return word("false", 1)
        case 110: return word("null", 0)
        default: return number()
        }
      }
      mutating func number() -> JSONNode_? {
        let start = position
        while position < units.count {
          let unit = units[position]
          if !(unit >= 48 && unit <= 57 || unit == 45 || unit == 43 || unit == 46 || unit == 101 || unit == 69) { break }
          position += 1
        }
        let text = String(decoding_: Array(units[start..<position]))
        if text.isEmpty || Double(text) == nil || text.hasPrefix("+") { return nil }
        let node = JSONNode_()
        node.become(2, text)
        return node
      }
      mutating func array(_ depth: Int) -> JSONNode_? {
        position += 1
        let node = JSONNode_()
        node.kind = 4
        if take(93) { return node }
        while true {
          guard let item = value(depth + 1) else { return nil }
          node.items.append(item)
          if take(93) { return node }
          if !take(44) { return nil }
        }
      }
      mutating func object(_ depth: Int) -> JSONNode_? {
        position += 1
        let node = JSONNode_()
        node.kind = 5
        if take(125) { return node }
        while true {
          skip()
          if position >= units.count || units[position] != 34 { return nil }
          guard let key = string() else { return nil }
          if !take(58) { return nil }
          guard let item = value(depth + 1) else { return nil }
          node.keys.append(key)
          node.items.append(item)
          if take(125) { return node }
          if !take(44) { return nil }
        }
      }
      mutating func hex() -> UInt32? {
        if position + 4 > units.count { return nil }
        let value = UInt32(String(decoding_: Array(units[position..<position + 4])), radix: 16)
        position += 4
        return value
      }
      mutating func string() -> String? {
        position += 1
        var bytes: [UInt8] = []
        while position < units.count {
          let unit = units[position]
          position += 1
          if unit == 34 { return String(decoding_: bytes) }
          if unit != 92 {
            if unit < 32 { return nil }
            bytes.append(unit)
            continue
          }
          if position >= units.count { return nil }
          let escape = units[position]
          position += 1
          switch escape {
          case 110: bytes.append(10)
          case 116: bytes.append(9)
          case 114: bytes.append(13)
          case 98: bytes.append(8)
          case 102: bytes.append(12)
          case 34, 92, 47: bytes.append(escape)
          case 117:
            guard var code = hex() else { return nil }
            if code >= 0xD800 && code < 0xDC00 {
              if position + 2 > units.count || units[position] != 92 || units[position + 1] != 117 { return nil }
              position += 2
              guard let low = hex() else { return nil }
              if low < 0xDC00 || low > 0xDFFF { return nil }
              code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { return nil }
            bytes.append(contentsOf: String(scalar).utf8Units_)
          default: return nil
          }
        }
        return nil
      }
    }
    """
}
