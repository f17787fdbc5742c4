internal import FoundationEssentials

extension Decimal: HostValue {
  var scriptDescription: String { description }
  var scriptDebugDescription: String { description }
}

extension Natives {
  mutating func bindDecimals() {
    bind("decimal.fromInt") { (value: Int) -> Decimal in Decimal(value) }
    bind("decimal.fromDouble") { (value: Double) -> Decimal in Decimal(value) }
    bind("decimal.fromString") { (text: String) -> Decimal? in Decimal(string: text) }
    bind("decimal.nan.get") { () -> Decimal in Decimal.nan }
    bind("decimal.add") { (x: Decimal, y: Decimal) -> Decimal in x + y }
    bind("decimal.subtract") { (x: Decimal, y: Decimal) -> Decimal in x - y }
    bind("decimal.multiply") { (x: Decimal, y: Decimal) -> Decimal in x * y }
    bind("decimal.divide") { (x: Decimal, y: Decimal) throws -> Decimal in y == 0 ? Decimal.nan : x / y }
    bind("decimal.negate") { (x: Decimal) -> Decimal in -x }
    bind("decimal.equal") { (x: Decimal, y: Decimal) -> Bool in x == y }
    bind("decimal.less") { (x: Decimal, y: Decimal) -> Bool in x < y }
    bind("decimal.power") { (x: Decimal, n: Int) throws -> Decimal in
      guard (-10_000...10_000).contains(n) else { throw NativeError("the power \(n) of a decimal number is out of range") }
      return Self.power(x, n)
    }
    bind("decimal.rounded") { (x: Decimal, scale: Int, mode: Int) -> Decimal in
      Self.rounded(x, Swift.min(Swift.max(scale, -200), 200), mode)
    }
    bind("decimal.double.get") { (x: Decimal) -> Double in Double(x.description) ?? .nan }
    bind("decimal.description.get") { (x: Decimal) -> String in x.description }
    bind("decimal.isNaN.get") { (x: Decimal) -> Bool in x.isNaN }
    bind("decimal.exponent.get") { (x: Decimal) -> Int in x.exponent }
    bind("decimal.significand.get") { (x: Decimal) -> Decimal in x.significand }
  }

  private static func power(_ x: Decimal, _ n: Int) -> Decimal {
    var result = Decimal(1), base = x, left = n.magnitude
    while left > 0 {
      if left & 1 == 1 { result *= base }
      left >>= 1
      if left > 0 { base *= base }
    }
    return n < 0 ? (result == 0 ? Decimal.nan : Decimal(1) / result) : result
  }

  /// Rounds to some digits after the point: plainly, down, up, or to even.
  private static func rounded(_ x: Decimal, _ scale: Int, _ mode: Int) -> Decimal {
    let parts = x.description.split(separator: ".", omittingEmptySubsequences: false)
    guard !x.isNaN, parts.count == 2 || scale < 0 else { return x }
    let unit = Decimal(sign: .plus, exponent: -scale, significand: 1)
    let scaled = x / unit
    let text = scaled.description.split(separator: ".", omittingEmptySubsequences: false)
    guard text.count == 2, let whole = Decimal(string: String(text[0])) else { return x }
    let fraction = text[1], step = x < 0 ? Decimal(-1) : Decimal(1)
    let isHalf = fraction.first == "5" && fraction.dropFirst().allSatisfy { $0 == "0" }
    let isMore = (fraction.first?.wholeNumberValue ?? 0) >= 5
    let isOdd = (text[0].last?.wholeNumberValue ?? 0) % 2 == 1
    let away: Bool =
      switch mode {
      case 1: x < 0
      case 2: x > 0
      case 3: isHalf ? isOdd : isMore
      default: isMore
      }
    return (away ? whole + step : whole) * unit
  }
}
