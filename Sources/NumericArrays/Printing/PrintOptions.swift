import Glibc

/// How arrays are printed (NumPy's `set_printoptions`).
public struct PrintOptions: Sendable, Equatable {
  /// How the number of digits of floats is chosen (NumPy's `floatmode`).
  public enum FloatMode: String, Sendable {
    /// Always `precision` digits after the point.
    case fixed
    /// As many digits as tell each number from its neighbours.
    case unique
    /// At most `precision` digits, fewer where they suffice.
    case maxprec
    /// At most `precision` digits, the same number for all.
    case maxprecEqual = "maxprec_equal"
  }

  /// The digits after the point of a float.
  public var precision = 8
  /// The number of elements above which the middle is left out.
  public var threshold = 1000
  /// How many elements at each end of an axis remain when the middle is left out.
  public var edgeItems = 3
  /// The characters on a line.
  public var lineWidth = 75
  /// Whether small numbers are never a reason for scientific notation.
  public var suppress = false
  /// What NaN is printed as.
  public var nanText = "nan"
  /// What infinity is printed as.
  public var infText = "inf"
  /// The sign of positive numbers: `+`, a space, or `-` for none.
  public var sign: Character = "-"
  /// How the number of digits of floats is chosen.
  public var floatMode = FloatMode.maxprec

  /// NumPy's defaults.
  public init() {}
}

// MARK: - The options in force

extension PrintOptions {
  private final class Box {
    var options: PrintOptions
    init(_ options: PrintOptions) { self.options = options }
  }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key) { box in
      if let box { Unmanaged<Box>.fromOpaque(box).release() }
    }
    return key
  }()

  /// The options in force on the current thread, so that lessons built side by side do not disturb each other.
  package static var current: PrintOptions {
    get {
      guard let box = pthread_getspecific(key) else { return PrintOptions() }
      return Unmanaged<Box>.fromOpaque(box).takeUnretainedValue().options
    }
    set {
      if let box = pthread_getspecific(key) {
        Unmanaged<Box>.fromOpaque(box).takeUnretainedValue().options = newValue
      } else {
        pthread_setspecific(key, Unmanaged.passRetained(Box(newValue)).toOpaque())
      }
    }
  }
}

extension Checked {
  /// Changes how arrays are printed; throws for an unknown sign or float mode.
  package static func setPrintOptions(
    precision: Int?, threshold: Int?, edgeItems: Int?, lineWidth: Int?, suppress: Bool?, nanText: String?, infText: String?,
    sign: String?, floatMode: String?
  ) throws(NumericError) {
    var options = PrintOptions.current
    if let precision { options.precision = Swift.min(Swift.max(0, precision), 10_000) }
    if let threshold { options.threshold = threshold }
    if let edgeItems { options.edgeItems = Swift.min(Swift.max(0, edgeItems), 1 << 30) }
    if let lineWidth { options.lineWidth = Swift.min(Swift.max(lineWidth, -1 << 30), 1 << 30) }
    if let suppress { options.suppress = suppress }
    if let nanText { options.nanText = nanText }
    if let infText { options.infText = infText }
    if let sign {
      guard let character = sign.first, sign.count == 1, "-+ ".contains(character) else {
        throw NumericError(.value, "sign option must be one of ' ', '+', or '-'")
      }
      options.sign = character
    }
    if let floatMode {
      guard let mode = PrintOptions.FloatMode(rawValue: floatMode) else {
        throw NumericError(.value, "floatmode option must be one of \"fixed\", \"unique\", \"maxprec\", \"maxprec_equal\"")
      }
      options.floatMode = mode
    }
    PrintOptions.current = options
  }
}

/// Changes how arrays are printed from here on (NumPy's `set_printoptions`); what is not named stays as it is.
///
/// - Parameters:
///   - sign: `+` or a space before positive numbers, `-` for neither.
///   - floatMode: `fixed`, `unique`, `maxprec` or `maxprec_equal`.
public func setPrintOptions(
  precision: Int? = nil, threshold: Int? = nil, edgeItems: Int? = nil, lineWidth: Int? = nil, suppress: Bool? = nil,
  nanText: String? = nil, infText: String? = nil, sign: String? = nil, floatMode: String? = nil
) {
  do {
    try Checked.setPrintOptions(
      precision: precision, threshold: threshold, edgeItems: edgeItems, lineWidth: lineWidth, suppress: suppress, nanText: nanText,
      infText: infText, sign: sign, floatMode: floatMode)
  } catch { stop(error) }
}
