extension LibraryModule {
  /// Numbers as text for people, in English.
  static let numberFormatterInterface = """
    struct DecimalDigits_ {
      var isNegative: Bool
      var digits: [Int]
      var scale: Int
      init(_ text: String) {
        isNegative = text.hasPrefix("-")
        digits = []
        scale = 0
        var exponent = ""
        var isFraction = false
        var isExponent = false
        for c in text {
          if isExponent {
            if c != "+" { exponent.append(c) }
          } else if c == "e" || c == "E" {
            isExponent = true
          } else if c == "." {
            isFraction = true
          } else if let digit = c.wholeNumberValue {
            digits.append(digit)
            if isFraction { scale += 1 }
          }
        }
        let shift = Int(exponent) ?? 0
        if shift > 400 || shift < -400 { preconditionFailed_("a number so large is not supported here") }
        scale -= shift
        while scale < 0 {
          digits.append(0)
          scale += 1
        }
        while digits.count <= scale { digits.insert(0, at: 0) }
      }
      mutating func round(_ places: Int, _ mode: Int) {
        if places >= scale { return }
        let cut = digits.count - (scale - places)
        let rest = Array(digits[cut...])
        digits = Array(digits[..<cut])
        scale = places
        let isZero = rest.allSatisfy { $0 == 0 }
        let isHalf = rest[0] == 5 && rest.dropFirst().allSatisfy { $0 == 0 }
        var isUp = false
        switch mode {
        case 0: isUp = !isZero && !isNegative
        case 1: isUp = !isZero && isNegative
        case 2: isUp = false
        case 3: isUp = !isZero
        case 4: isUp = isHalf ? (digits.last ?? 0) % 2 == 1 : rest[0] >= 5
        case 5: isUp = rest[0] >= 5 && !isHalf
        default: isUp = rest[0] >= 5
        }
        if !isUp { return }
        var i = digits.count - 1
        while i >= 0 {
          if digits[i] < 9 {
            digits[i] += 1
            return
          }
          digits[i] = 0
          i -= 1
        }
        digits.insert(1, at: 0)
      }
      func text(_ minInteger: Int, _ minFraction: Int, _ maxFraction: Int, _ grouping: String, _ point: String) -> String {
        var whole = Array(digits[..<(digits.count - scale)])
        var fraction = Array(digits[(digits.count - scale)...])
        while fraction.count > minFraction && fraction.last == 0 { fraction.removeLast() }
        while fraction.count < minFraction { fraction.append(0) }
        while whole.count > 1 && whole[0] == 0 { whole.removeFirst() }
        while whole.count < minInteger { whole.insert(0, at: 0) }
        if minInteger == 0 && whole == [0] && !fraction.isEmpty { whole = [] }
        var result = ""
        for (i, digit) in whole.enumerated() {
          if i > 0 && (whole.count - i) % 3 == 0 { result += grouping }
          result += String(digit)
        }
        if !fraction.isEmpty { result += point + fraction.map { String($0) }.joined_("") }
        return result
      }
      var isZero: Bool { digits.allSatisfy { $0 == 0 } }
    }
    final class NumberFormatter {
      enum Style {
        case none
        case decimal
        case percent
        case currency
        case scientific
        case spellOut
        case ordinal
      }
      enum RoundingMode {
        case ceiling
        case floor
        case down
        case up
        case halfEven
        case halfDown
        case halfUp
      }
      var numberStyle: NumberFormatter.Style
      var locale: Locale!
      var _minFraction: Int?
      var _maxFraction: Int?
      var _grouping: Bool?
      var minimumIntegerDigits: Int
      var maximumIntegerDigits: Int
      var groupingSeparator: String!
      var decimalSeparator: String!
      var positivePrefix: String!
      var positiveSuffix: String!
      var negativePrefix: String!
      var negativeSuffix: String!
      var currencySymbol: String!
      var currencyCode: String!
      var percentSymbol: String!
      var minusSign: String!
      var zeroSymbol: String?
      var multiplier: NSNumber?
      var roundingMode: NumberFormatter.RoundingMode
      var usesSignificantDigits: Bool
      var maximumSignificantDigits: Int
      var minimumSignificantDigits: Int
      init() {
        numberStyle = .none
        locale = Locale.current
        _minFraction = nil
        _maxFraction = nil
        _grouping = nil
        minimumIntegerDigits = 1
        maximumIntegerDigits = 2_000_000_000
        groupingSeparator = ","
        decimalSeparator = "."
        positivePrefix = ""
        positiveSuffix = ""
        negativePrefix = "-"
        negativeSuffix = ""
        currencySymbol = "$"
        currencyCode = "USD"
        percentSymbol = "%"
        minusSign = "-"
        zeroSymbol = nil
        multiplier = nil
        roundingMode = .halfEven
        usesSignificantDigits = false
        maximumSignificantDigits = 6
        minimumSignificantDigits = 1
      }
      var minimumFractionDigits: Int {
        get { _minFraction ?? (numberStyle == .currency ? 2 : 0) }
        set {
          _minFraction = newValue
          if maximumFractionDigits < newValue { _maxFraction = newValue }
        }
      }
      var maximumFractionDigits: Int {
        get { _maxFraction ?? (numberStyle == .decimal ? 3 : numberStyle == .currency ? 2 : 0) }
        set {
          _maxFraction = newValue
          if minimumFractionDigits > newValue { _minFraction = newValue }
        }
      }
      var usesGroupingSeparator: Bool {
        get { _grouping ?? (numberStyle != .none) }
        set { _grouping = newValue }
      }
      var alwaysShowsDecimalSeparator: Bool { false }
      var _mode: Int {
        switch roundingMode {
        case .ceiling: return 0
        case .floor: return 1
        case .down: return 2
        case .up: return 3
        case .halfEven: return 4
        case .halfDown: return 5
        case .halfUp: return 6
        }
      }
      func _format(_ text: String, _ value: Double) -> String? {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-∞" : "∞" }
        switch numberStyle {
        case .spellOut, .scientific: preconditionFailed_("this number style is not supported in lessons yet")
        case .ordinal:
          let n = Int(value)
          let last = n % 100
          let ending = last >= 11 && last <= 13 ? "th" : ["th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th"][n % 10]
          return DecimalDigits_("\\(n)").text(1, 0, 0, ",", ".") + ending
        default: break
        }
        var digits = DecimalDigits_(text)
        if numberStyle == .percent { digits.scale -= 2 }
        while digits.scale < 0 {
          digits.digits.append(0)
          digits.scale += 1
        }
        var places = maximumFractionDigits
        var least = minimumFractionDigits
        if usesSignificantDigits {
          let zeros = digits.digits.prefix { $0 == 0 }.count
          places = maximumSignificantDigits - (digits.digits.count - digits.scale - zeros)
          least = 0
          if places < 0 {
            var whole = digits
            whole.scale += -places
            whole.round(whole.scale + places < 0 ? 0 : 0, _mode)
            for _ in 0..<(-places) { whole.digits.append(0) }
            whole.scale = 0
            digits = whole
            places = 0
          }
        }
        digits.round(places, _mode)
        let body = digits.text(minimumIntegerDigits, least, places, usesGroupingSeparator ? groupingSeparator : "", decimalSeparator)
        if digits.isZero { if let zero = zeroSymbol { return zero } }
        let isNegative = digits.isNegative
        var prefix = isNegative ? negativePrefix! : positivePrefix!
        var suffix = isNegative ? negativeSuffix! : positiveSuffix!
        if numberStyle == .currency && !prefix.contains(currencySymbol) { prefix += _symbol }
        if numberStyle == .percent { suffix += percentSymbol }
        return prefix + body + suffix
      }
      var _symbol: String {
        if currencySymbol != "$" || currencyCode == "USD" { return currencySymbol }
        let known = ["EUR": "€", "GBP": "£", "JPY": "¥", "CNY": "CN¥", "INR": "₹", "KRW": "₩"]
        return known[currencyCode] ?? currencyCode + "\\u{A0}"
      }
      func string(from number: NSNumber) -> String? { _format(number._text, number.doubleValue) }
      func string(from number: Decimal) -> String? { _format(number.description, number.double_) }
      @_disfavoredOverload func string(from number: NSDecimalNumber) -> String? { _format(number.description, number.doubleValue) }
      func string(for value: Any?) -> String? {
        if let number = value as? Int { return _format("\\(number)", Double(number)) }
        if let number = value as? Double { return _format("\\(number)", number) }
        if let number = value as? NSNumber { return string(from: number) }
        if let number = value as? Decimal { return string(from: number) }
        return nil
      }
      func number(from text: String) -> NSNumber? {
        var plain = text
        if usesGroupingSeparator { plain = plain.replacingOccurrences(of: groupingSeparator, with: "") }
        if numberStyle == .currency { plain = plain.replacingOccurrences(of: currencySymbol, with: "") }
        if decimalSeparator != "." { plain = plain.replacingOccurrences(of: decimalSeparator, with: ".") }
        if numberStyle == .percent {
          if !plain.hasSuffix("%") { return nil }
          plain.removeLast()
          return Double(plain).map { NSNumber(value: $0 / 100) }
        }
        if let value = Int(plain) { return NSNumber(value: value) }
        return Double(plain).map { NSNumber(value: $0) }
      }
      static func localizedString(from number: NSNumber, number style: NumberFormatter.Style) -> String {
        let formatter = NumberFormatter()
        formatter.numberStyle = style
        return formatter.string(from: number)!
      }
    }
    struct NumberFormat_ {
      struct Precision {
        let low: Int
        let high: Int
        static func fractionLength(_ length: Int) -> NumberFormat_.Precision { NumberFormat_.Precision(low: length, high: length) }
        static func fractionLength(_ range: ClosedRange<Int>) -> NumberFormat_.Precision { NumberFormat_.Precision(low: range.lowerBound, high: range.upperBound) }
        static func fractionLength(_ range: PartialRangeThrough<Int>) -> NumberFormat_.Precision { NumberFormat_.Precision(low: 0, high: range.upperBound) }
      }
      enum Grouping {
        case automatic
        case never
      }
      var style: NumberFormatter.Style
      var code: String
      var low: Int?
      var high: Int?
      var grouping: NumberFormat_.Grouping
      init(_ style: NumberFormatter.Style, _ code: String = "USD") {
        self.style = style
        self.code = code
        low = nil
        high = nil
        grouping = .automatic
      }
      static var number: NumberFormat_ { NumberFormat_(.decimal) }
      static var percent: NumberFormat_ { NumberFormat_(.percent) }
      static func currency(code: String) -> NumberFormat_ { NumberFormat_(.currency, code) }
      func precision(_ precision: NumberFormat_.Precision) -> NumberFormat_ {
        var result = self
        result.low = precision.low
        result.high = precision.high
        return result
      }
      func grouping(_ grouping: NumberFormat_.Grouping) -> NumberFormat_ {
        var result = self
        result.grouping = grouping
        return result
      }
      func locale(_ locale: Locale) -> NumberFormat_ {
        if !locale.identifier.hasPrefix("en") { preconditionFailed_("numbers in the locale '\\(locale.identifier)' are not supported in lessons yet") }
        return self
      }
      func _text(_ text: String, _ value: Double) -> String {
        let formatter = NumberFormatter()
        formatter.numberStyle = style
        formatter.currencyCode = code
        formatter.usesGroupingSeparator = grouping == .automatic
        if style != .currency { formatter.maximumFractionDigits = 6 }
        if let low = low {
          formatter.maximumFractionDigits = high ?? low
          formatter.minimumFractionDigits = low
        }
        return formatter._format(text, value) ?? text
      }
    }
    extension BinaryInteger {
      func formatted() -> String { NumberFormat_.number._text("\\(self)", 0) }
      func formatted(_ format: NumberFormat_) -> String {
        if format.style == .percent { return NumberFormat_.number._text("\\(self)", 0) + "%" }
        return format._text("\\(self)", 0)
      }
    }
    extension Double {
      func formatted() -> String { NumberFormat_.number._text("\\(self)", self) }
      func formatted(_ format: NumberFormat_) -> String { format._text("\\(self)", self) }
    }
    extension Decimal {
      func formatted() -> String { NumberFormat_.number._text(description, double_) }
      func formatted(_ format: NumberFormat_) -> String { format._text(description, double_) }
    }
    extension Sequence where Element == String {
      func formatted() -> String {
        let items = Array(self)
        if items.count < 2 { return items.first ?? "" }
        if items.count == 2 { return items[0] + " and " + items[1] }
        return items.dropLast().joined(separator: ", ") + ", and " + items[items.count - 1]
      }
    }
    """
}
