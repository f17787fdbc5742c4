/// A colour map: a list of colours from the lowest value to the highest, as matplotlib names them (`.viridis`, `.coolwarm`).
public struct ColorMap: Sendable, Hashable {
  /// The name, with `_r` for a reversed map.
  public let name: String

  /// The colours from low to high.
  package let colors: [Color]

  private init(name: String, colors: [Color]) {
    self.name = name
    self.colors = colors
  }

  /// The same colours from high to low, as matplotlib's `_r` maps.
  public var reversed: ColorMap {
    ColorMap(name: name.hasSuffix("_r") ? String(name.dropLast(2)) : name + "_r", colors: colors.reversed())
  }

  /// The map of a name such as `"viridis"` or `"RdBu_r"`.
  ///
  /// - Throws: `PlotError` for an unknown name, with the nearest one.
  package static func named(_ name: String) throws(PlotError) -> ColorMap {
    let base = name.hasSuffix("_r") ? String(name.dropLast(2)) : name
    guard let map = stored(base) else { throw PlotError.unknown(name, of: "cmap", among: allNames) }
    return base == name ? map : map.reversed
  }

  /// The names of all maps, without the reversed ones, in alphabetical order.
  package static let allNames: [String] = data.keys.sorted()

  /// The colour of a position from 0 to 1; positions outside get the end colours, NaN none.
  package func color(at position: Double) -> Color {
    guard !position.isNaN else { return .transparent }
    let index = min(max(position * Double(colors.count), 0), Double(colors.count - 1))
    return colors[Int(index)]
  }
}

// MARK: - The stored maps

extension ColorMap {
  /// A map that is certainly there; an empty one for a misspelt constant, which a test would find.
  init(known name: String) {
    self = Self.stored(name) ?? ColorMap(name: name, colors: [.transparent])
  }

  private static let data: [String: String] = [perceptuallyUniformData, sequentialData, divergingData, classicData, miscellaneousData]
    .reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }

  /// Parses one map; the constants keep theirs, so the cost is paid once for each map that is used.
  private static func stored(_ name: String) -> ColorMap? {
    guard let digits = data[name] else { return nil }
    let values = digits.utf8.map { UInt32($0 < 58 ? $0 - 48 : $0 - 87) }
    let colors = stride(from: 0, to: values.count - 5, by: 6).map { start in
      Color(values[start..<start + 6].reduce(0) { $0 << 4 | $1 })
    }
    return ColorMap(name: name, colors: colors)
  }
}
