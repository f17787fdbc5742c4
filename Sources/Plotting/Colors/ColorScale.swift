/// How values became colours in a plotting call; a colour bar shows it.
public struct ColorScale: Sendable {
  /// The colour map.
  public let map: ColorMap

  /// Which values are at the ends.
  package let normalization: Normalization

  /// The borders of bands of one colour, where there are bands; empty for colours without steps.
  package let levels: [Double]

  init(map: ColorMap, normalization: Normalization, levels: [Double] = []) {
    self.map = map
    self.normalization = normalization
    self.levels = levels
  }
}
