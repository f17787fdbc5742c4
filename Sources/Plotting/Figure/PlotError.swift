/// What is wrong with the arguments of a plotting call, in matplotlib's words where it has some.
package struct PlotError: Error, Hashable, CustomStringConvertible {
  /// The message, without a full stop.
  package var description: String

  /// An error with a message.
  package init(_ message: String) { description = message }

  /// An unknown name, with the nearest known one when there is one close enough.
  static func unknown(_ text: String, of kind: String, among names: [String]) -> PlotError {
    let message = "'\(text)' is not a valid value for \(kind)"
    guard let nearest = nearestName(to: text, among: names) else { return PlotError(message) }
    return PlotError("\(message); did you mean '\(nearest)'?")
  }

  /// The error of two sequences that should be equally long.
  static func mismatch(_ what: String, _ first: Int, _ second: Int) -> PlotError {
    PlotError("\(what) must have same first dimension, but have shapes (\(first),) and (\(second),)")
  }

  private static func nearestName(to text: String, among names: [String]) -> String? {
    var best: (name: String, distance: Int)?
    let wanted = Array(text.lowercased().utf8)
    for name in names {
      let distance = editDistance(wanted, Array(name.lowercased().utf8))
      if distance < best?.distance ?? (max(1, wanted.count / 3) + 1) { best = (name, distance) }
    }
    return best?.name
  }

  private static func editDistance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var row = Array(0...second.count)
    for (i, a) in first.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in second.enumerated() {
        let substituted = diagonal + (a == b ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, diagonal + 1)
      }
    }
    return row[second.count]
  }
}
