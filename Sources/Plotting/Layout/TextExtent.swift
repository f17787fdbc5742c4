/// The size of a text as matplotlib lays it out at 100 dots an inch in DejaVu Sans.
///
/// The advances and heights are those of the hinted glyphs at 10 and 12 points, which is what decides the boxes of `tight_layout`;
/// other sizes are scaled. Kerning is left out. Han characters are one em wide and as high as in WenQuanYi and Noto.
struct TextExtent: Equatable {
  /// The width in pixels.
  var width: Double
  /// The part above the baseline of the first line, in pixels.
  var ascent: Double
  /// The part below that baseline, in pixels.
  var descent: Double

  /// The height in pixels.
  var height: Double { ascent + descent }

  /// The extent of a text at a size in points.
  init(_ text: String, points: Double) {
    let em = points * 100 / 72
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let metrics = GlyphMetrics.of(points: points)
    // The font's line gap counts only where there are several lines.
    let gap = lines.count > 1 ? em * 410 / 2048 : 0
    width = 0
    ascent = 0
    descent = 0
    for (index, line) in lines.enumerated() {
      var (lineWidth, up, down) = (0.0, em * 1556 / 2048, em * 492 / 2048)
      for scalar in line.unicodeScalars {
        let glyph = metrics.glyph(scalar)
        lineWidth += glyph.advance
        up = max(up, glyph.ascent)
        down = max(down, glyph.descent)
      }
      width = max(width, lineWidth)
      if index == 0 {
        ascent = up + gap / 2
        descent = down + gap / 2
      } else {
        descent += up + down + gap
      }
    }
  }
}

extension TextExtent {
  /// The extent of a tick's text, whose exponent is set at 70 % and rounded up to whole pixels.
  init(_ label: TickLabel) {
    self.init(label.text, points: 10)
    if !label.exponent.isEmpty { width += (TextExtent(label.exponent, points: 10).width * 0.7).rounded(.up) }
  }
}

/// Advances and heights of the glyphs of DejaVu Sans at a size.
struct GlyphMetrics {
  struct Glyph {
    var advance: Double
    var ascent: Double
    var descent: Double
  }

  private var em: Double
  private var scale: Double
  private var table: Table

  /// The metrics at a size in points.
  static func of(points: Double) -> GlyphMetrics {
    let table = points >= 11.5 && points <= 12.5 ? twelvePoints : tenPoints
    return GlyphMetrics(em: points * 100 / 72, scale: points / table.points, table: table)
  }

  /// The metrics of one character.
  func glyph(_ scalar: Unicode.Scalar) -> Glyph {
    if scalar == "\u{2212}" {
      return Glyph(advance: (table.points == 12 ? 14 : 12) * scale, ascent: 5 * scale, descent: 0)
    }
    if scalar.value >= 32, scalar.value < 127 {
      let index = Int(scalar.value) - 32
      return Glyph(advance: table.advances[index] * scale, ascent: table.ascents[index] * scale, descent: table.descents[index] * scale)
    }
    if scalar.value >= 0x2E80 { return Glyph(advance: em, ascent: 0.89625 * em, descent: 0.24 * em) }
    return Glyph(advance: 0.6 * em, ascent: 0, descent: 0)
  }

  /// Whole pixels for the characters from space to tilde, one base-36 digit each.
  private struct Table {
    var points: Double
    var advances: [Double]
    var ascents: [Double]
    var descents: [Double]

    init(points: Double, advances: String, ascents: String, descents: String) {
      func pixels(_ text: String) -> [Double] { text.utf8.map { Double($0 < 58 ? $0 - 48 : $0 - 87) } }
      self.points = points
      self.advances = pixels(advances)
      self.ascents = pixels(ascents)
      self.descents = pixels(descents)
    }
  }

  private static let tenPoints = Table(
    points: 10,
    advances: "466c9db4557c4545999999999955ccc7eaaab98bb4498cab8ba99aaea9a555c77998995994484e999967598b887959c",
    ascents: "0aaabaaabba9242aaaaaaaaaaa77878aaaaaaaaaaaaaaaaaaaaaaaaaaaababa0b8b8b8b8bbbbb8888888a888888bbb5",
    descents: "00002000110010020000000000010000200000000030000002000000000121030000000300300000330000000302320")

  private static let twelvePoints = Table(
    points: 12,
    advances: "578ebgd5779e5656bbbbbbbbbb66eee9hcccdbadd55b9fddadcbacchcac767e99ab9ba6bb55a5hbabb797baeaa9b6be",
    ascents: "0ccbdcccddcc262ccccccccccc99a8accccccccccccccccccccccccccccdcdc0e9d9d9d9ddddd9999999c999999ddd7",
    descents: "00003000220020020000000000020000300000000030000002000000000222040000000400400000440000000403430")
}
