/// How the integers of one array are printed: all as wide as the widest (NumPy's `IntegerFormat`).
struct IntegerColumn<Value: FixedWidthInteger> {
  private let sign: Character
  private let width: Int

  init(_ values: [Value], _ options: PrintOptions) {
    guard let largest = values.max(), let smallest = values.min() else {
      sign = "-"
      width = 0
      return
    }
    sign = options.sign == " " && smallest < 0 ? "-" : options.sign
    let extra = largest >= 0 && sign != "-" ? 1 : 0
    width = max(String(largest).count + extra, String(smallest).count)
  }

  /// The text of one value.
  func text(_ value: Value) -> String {
    let text = (value >= 0 && sign != "-" ? String(sign) : "") + String(value)
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
