import WebMarkup

/// An author's style turned into classes where the theme knows the colours, and into presentation attributes where it does not.
struct ThemedStyle {
  /// The classes of the shape.
  var shapeClass: String
  var shapeAttributes: [Markup.Attribute] = []
  /// The class of its text; nil where the author's colour must win over the style sheet.
  var textClass: String? = "lb"
  var textAttributes: [Markup.Attribute] = []

  /// The pale fills of the Material palette, which lessons use with dark text, by the class that has a dark partner for each.
  static let themeFills: [String: String] = [
    "#e3f2fd": "blue", "#e1f5fe": "blue", "#bbdefb": "blue", "#e8eaf6": "blue",
    "#fff3e0": "orange", "#ffe0b2": "orange", "#fbe9e7": "orange",
    "#fce4ec": "pink", "#ffebee": "pink", "#ffcdd2": "pink", "#f8bbd0": "pink",
    "#e8f5e9": "green", "#c8e6c9": "green", "#f1f8e9": "green",
    "#f3e5f5": "purple", "#ede7f6": "purple", "#e1bee7": "purple",
    "#e0f2f1": "teal", "#e0f7fa": "teal", "#b2dfdb": "teal",
    "#fffde7": "yellow", "#fff8e1": "yellow", "#fff9c4": "yellow", "#f9fbe7": "yellow",
    "#f5f5f5": "grey", "#fafafa": "grey", "#eceff1": "grey", "#eeeeee": "grey",
  ]

  /// The style of a node.
  init(_ style: DiagramStyle) {
    if let fill = style.fill, let theme = Self.themeFills[fill.css] {
      // The theme's class also sets an outline with a dark partner, so the author's is not written.
      shapeClass = "nd \(theme)"
      setTextUnlessGray(style.color)
    } else if let fill = style.fill {
      shapeClass = "ow"
      shapeAttributes = [.named("fill", fill.css), .named("stroke", style.stroke?.css ?? "#868f9b")]
      setText(style.color?.css ?? Self.readableText(on: fill))
    } else if let stroke = style.stroke {
      shapeClass = "nf"
      shapeAttributes = [.named("stroke", stroke.css)]
      setTextUnlessGray(style.color)
    } else {
      shapeClass = "nd"
      setTextUnlessGray(style.color)
    }
    addLineAttributes(style)
  }

  /// The style of a box around other things, whose lines and texts keep the theme's colours and must stay readable on it.
  init(box style: DiagramStyle) {
    textClass = "st"
    shapeClass = "sg"
    if let fill = style.fill {
      if let theme = Self.themeFills[fill.css] ?? Self.themeByHue(of: fill) {
        shapeClass = "sg \(theme)"
      } else {
        shapeClass = "ow"
        shapeAttributes = [
          .named("fill", fill.css), .named("fill-opacity", "0.15"), .named("stroke", style.stroke?.css ?? fill.css),
        ]
      }
    } else if let stroke = style.stroke {
      shapeClass = "ow"
      shapeAttributes = [.named("fill", "none"), .named("stroke", stroke.css)]
    }
    setTextUnlessGray(style.color)
    addLineAttributes(style)
  }

  /// The theme's class nearest to a pale colour; nil for a colour that is not pale.
  private static func themeByHue(of color: DiagramColor) -> String? {
    guard let luminance = color.luminance, luminance > 0.7, let (red, green, blue) = color.components else { return nil }
    let (least, most) = (min(red, green, blue), max(red, green, blue))
    guard most - least > 0.03 else { return "grey" }
    let sector: Double
    if most == red {
      sector = (green - blue) / (most - least)
    } else if most == green {
      sector = (blue - red) / (most - least) + 2
    } else {
      sector = (red - green) / (most - least) + 4
    }
    let hue = sector < 0 ? sector + 6 : sector
    let classes = [(0.35, "pink"), (0.8, "orange"), (1.3, "yellow"), (2.6, "green"), (3.2, "teal"), (4.2, "blue"), (5.2, "purple")]
    return classes.first { hue < $0.0 }?.1 ?? "pink"
  }

  /// Dark and grey text, which suits pale grounds, is left to the theme.
  private mutating func setTextUnlessGray(_ color: DiagramColor?) {
    if let color, !color.isGray { setText(color.css) }
  }

  private mutating func setText(_ color: String) {
    textClass = nil
    textAttributes.append(.named("fill", color))
  }

  private mutating func addLineAttributes(_ style: DiagramStyle) {
    if let width = style.strokeWidth { shapeAttributes.append(.named("stroke-width", svgNumber(width))) }
    if let dashes = style.dashes {
      shapeAttributes.append(.named("stroke-dasharray", dashes.map(svgNumber).joined(separator: " ")))
    }
    if let opacity = style.opacity, opacity < 1 {
      shapeAttributes.append(.named("opacity", opacity < 0.1 ? "0.1" : "0.\(Int((opacity * 10).rounded(.down)))"))
    }
    if style.isBold == true { textAttributes.append(.named("font-weight", "bold")) }
    if style.isItalic == true { textAttributes.append(.named("font-style", "italic")) }
  }

  /// Dark text as Mermaid writes it, or white where the ground is too dark for that.
  private static func readableText(on fill: DiagramColor) -> String {
    if let luminance = fill.luminance { return luminance < 0.25 ? "#fff" : "#333" }
    return darkNames.contains(fill.css) || fill.css.hasPrefix("dark") ? "#fff" : "#333"
  }

  private static let darkNames: Set<String> = [
    "navy", "blue", "maroon", "purple", "indigo", "green", "midnightblue", "mediumblue", "brown", "sienna", "dimgray", "dimgrey",
    "rebeccapurple", "crimson", "firebrick", "forestgreen", "seagreen", "slateblue", "saddlebrown", "teal",
  ]
}
