/// How values became colours in a plotting call; a colour bar shows it.
public struct ColorScale: Sendable {
  /// The colour map.
  public let map: ColorMap

  /// Which values are at the ends.
  package let normalization: Normalization
}
