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

/// Changes how arrays are printed from here on (NumPy's `set_printoptions`); what is not named stays as it is.
public func setPrintOptions(
  precision: Int? = nil, threshold: Int? = nil, edgeItems: Int? = nil, lineWidth: Int? = nil, suppress: Bool? = nil,
  nanText: String? = nil, infText: String? = nil, sign: Character? = nil, floatMode: PrintOptions.FloatMode? = nil
) {
  var options = PrintOptions.current
  if let precision { options.precision = max(0, precision) }
  if let threshold { options.threshold = threshold }
  if let edgeItems { options.edgeItems = max(0, edgeItems) }
  if let lineWidth { options.lineWidth = lineWidth }
  if let suppress { options.suppress = suppress }
  if let nanText { options.nanText = nanText }
  if let infText { options.infText = infText }
  if let sign { options.sign = sign }
  if let floatMode { options.floatMode = floatMode }
  PrintOptions.current = options
}
