/// The time since its making, for the summary line of a terminal; no output of a build depends on it.
struct Stopwatch {
  private let start = ContinuousClock.now

  /// Seconds with two decimals.
  var seconds: String {
    let elapsed = ContinuousClock.now - start
    let hundredths = elapsed.components.seconds * 100 + elapsed.components.attoseconds / 10_000_000_000_000_000
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
