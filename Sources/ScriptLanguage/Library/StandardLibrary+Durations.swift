extension LibraryModule {
  /// Durations, and clocks that stand still: a lesson gives the same output every time, so no time passes while it runs.
  static let durationInterface = """
    struct Duration: Hashable, Comparable, CustomStringConvertible {
      let _seconds: Int
      let _attoseconds: Int
      init(_s: Int, _a: Int) {
        let carry = _a >= 0 ? _a / 1_000_000_000_000_000_000 : -((-_a + 999_999_999_999_999_999) / 1_000_000_000_000_000_000)
        _seconds = _s + carry
        _attoseconds = _a - carry * 1_000_000_000_000_000_000
      }
      init(secondsComponent: Int, attosecondsComponent: Int) { self.init(_s: secondsComponent, _a: attosecondsComponent) }
      static var zero: Duration { Duration(_s: 0, _a: 0) }
      static func seconds<T: BinaryInteger>(_ seconds: T) -> Duration { Duration(_s: Int(seconds), _a: 0) }
      static func milliseconds<T: BinaryInteger>(_ milliseconds: T) -> Duration { ._units(Int(milliseconds), 1000) }
      static func microseconds<T: BinaryInteger>(_ microseconds: T) -> Duration { ._units(Int(microseconds), 1_000_000) }
      static func nanoseconds<T: BinaryInteger>(_ nanoseconds: T) -> Duration { ._units(Int(nanoseconds), 1_000_000_000) }
      static func seconds(_ seconds: Double) -> Duration { ._real(seconds) }
      static func milliseconds(_ milliseconds: Double) -> Duration { ._real(milliseconds / 1000) }
      static func microseconds(_ microseconds: Double) -> Duration { ._real(microseconds / 1_000_000) }
      static func nanoseconds(_ nanoseconds: Double) -> Duration { ._real(nanoseconds / 1_000_000_000) }
      static func _units(_ value: Int, _ unitsPerSecond: Int) -> Duration {
        let whole = value / unitsPerSecond
        return Duration(_s: whole, _a: (value - whole * unitsPerSecond) * (1_000_000_000_000_000_000 / unitsPerSecond))
      }
      static func _real(_ seconds: Double) -> Duration {
        let whole = seconds.rounded(.down)
        return Duration(_s: Int(whole), _a: Int(((seconds - whole) * 1e18).rounded()))
      }
      var components: (seconds: Int64, attoseconds: Int64) {
        if _seconds < 0 && _attoseconds > 0 { return (seconds: Int64(_seconds + 1), attoseconds: Int64(_attoseconds - 1_000_000_000_000_000_000)) }
        return (seconds: Int64(_seconds), attoseconds: Int64(_attoseconds))
      }
      var attoseconds: Int { _seconds * 1_000_000_000_000_000_000 + _attoseconds }
      var _value: Double { Double(_seconds) + Double(_attoseconds) / 1e18 }
      static func + (lhs: Duration, rhs: Duration) -> Duration { Duration(_s: lhs._seconds + rhs._seconds, _a: lhs._attoseconds + rhs._attoseconds) }
      static func - (lhs: Duration, rhs: Duration) -> Duration { Duration(_s: lhs._seconds - rhs._seconds, _a: lhs._attoseconds - rhs._attoseconds) }
      static func += (lhs: inout Duration, rhs: Duration) { lhs = lhs + rhs }
      static func -= (lhs: inout Duration, rhs: Duration) { lhs = lhs - rhs }
      static func * (lhs: Duration, rhs: Double) -> Duration { ._real(lhs._value * rhs) }
      static func * <T: BinaryInteger>(lhs: Duration, rhs: T) -> Duration {
        let n = Int(rhs)
        let billion = 1_000_000_000
        let high = lhs._attoseconds / billion * n
        let low = lhs._attoseconds % billion * n
        return Duration(_s: lhs._seconds * n + high / billion, _a: (high % billion) * billion + low)
      }
      static func / (lhs: Duration, rhs: Double) -> Duration { ._real(lhs._value / rhs) }
      static func / <T: BinaryInteger>(lhs: Duration, rhs: T) -> Duration {
        let n = Int(rhs)
        let billion = 1_000_000_000
        let rest = lhs._seconds % n
        let high = rest * billion + lhs._attoseconds / billion
        let low = high % n * billion + lhs._attoseconds % billion
        return Duration(_s: lhs._seconds / n, _a: high / n * billion + low / n)
      }
      static func / (lhs: Duration, rhs: Duration) -> Double { lhs._value / rhs._value }
      static func == (lhs: Duration, rhs: Duration) -> Bool { lhs._seconds == rhs._seconds && lhs._attoseconds == rhs._attoseconds }
      static func < (lhs: Duration, rhs: Duration) -> Bool {
        lhs._seconds != rhs._seconds ? lhs._seconds < rhs._seconds : lhs._attoseconds < rhs._attoseconds
      }
      func hash(into hasher: inout Hasher) {
        hasher.combine(_seconds)
        hasher.combine(_attoseconds)
      }
      var description: String { "\\(_value) seconds" }
    }
    struct ContinuousClock {
      struct Instant: Hashable, Comparable {
        let _offset: Duration
        static var now: ContinuousClock.Instant { ContinuousClock.Instant(_offset: .zero) }
        func advanced(by duration: Duration) -> ContinuousClock.Instant { ContinuousClock.Instant(_offset: _offset + duration) }
        func duration(to other: ContinuousClock.Instant) -> Duration { other._offset - _offset }
        static func - (lhs: ContinuousClock.Instant, rhs: ContinuousClock.Instant) -> Duration { lhs._offset - rhs._offset }
        static func + (lhs: ContinuousClock.Instant, rhs: Duration) -> ContinuousClock.Instant { lhs.advanced(by: rhs) }
        static func == (lhs: ContinuousClock.Instant, rhs: ContinuousClock.Instant) -> Bool { lhs._offset == rhs._offset }
        static func < (lhs: ContinuousClock.Instant, rhs: ContinuousClock.Instant) -> Bool { lhs._offset < rhs._offset }
        func hash(into hasher: inout Hasher) { hasher.combine(_offset) }
      }
      init() {}
      static var now: ContinuousClock.Instant { ContinuousClock.Instant(_offset: .zero) }
      var now: ContinuousClock.Instant { ContinuousClock.Instant(_offset: .zero) }
      func measure(_ work: () throws -> Void) rethrows -> Duration {
        try work()
        return .zero
      }
    }
    typealias SuspendingClock = ContinuousClock
    """
}
