/// A colour of the theme under the name of its CSS custom property, once for light and once for dark pages.
///
/// Everything that is drawn takes its colours from here: the page, highlighted code, diagrams and plots. A course's own `theme.css`
/// may set any of the properties again.
package struct ThemeColor: Sendable {
  /// The name of the custom property, without the two hyphens.
  package let name: String

  /// The CSS colour on light pages.
  package let light: String

  /// The CSS colour on dark pages.
  package let dark: String

  init(_ name: String, _ light: String, _ dark: String) {
    self.name = name
    self.light = light
    self.dark = dark
  }
}

extension ThemeColor {
  /// Every colour, in the order in which the style sheet declares them.
  package static let all: [ThemeColor] = grounds + texts + admonitions + code + diagrams + plots

  /// What things stand on, and the lines between them.
  static let grounds = [
    ThemeColor("bg", "#fff", "#15181d"),
    ThemeColor("soft", "#f5f6f8", "#1d2127"),
    ThemeColor("hover", "#eceff3", "#262b33"),
    ThemeColor("line", "#d5dae1", "#343b45"),
    ThemeColor("ctl", "#868f9b", "#77818f"),
    ThemeColor("mark", "#fff4c2", "#38310f"),
  ]

  /// What is read.
  static let texts = [
    ThemeColor("fg", "#1c2127", "#e2e6ec"),
    ThemeColor("fg2", "#4f5965", "#b1bac6"),
    ThemeColor("fg3", "#616b77", "#929cab"),
    ThemeColor("link", "#0a55c4", "#82b4ff"),
    ThemeColor("accent", "#bb3e0a", "#ff8a5c"),
  ]

  /// The kinds of admonition: title, rule and, thinned to 8 %, ground.
  static let admonitions = [
    ThemeColor("note", "#0b5cad", "#7fb4ff"),
    ThemeColor("tip", "#12703a", "#63d391"),
    ThemeColor("info", "#0f6a80", "#66cfe3"),
    ThemeColor("warning", "#8a5a00", "#f0b95a"),
    ThemeColor("danger", "#b3261e", "#ff8f86"),
  ]

  /// Highlighted code, in Xcode's hues; every one at least 4.5:1 on `soft` and on `mark`.
  static let code = [
    ThemeColor("kw", "#9b2393", "#ff7ab2"),
    ThemeColor("str", "#b3261e", "#ff8f80"),
    ThemeColor("num", "#1c3fbf", "#d9c97c"),
    ThemeColor("com", "#5c6773", "#97a3b0"),
    ThemeColor("type", "#6b36a8", "#dabaff"),
    ThemeColor("fn", "#0f5c6b", "#7fd6c2"),
    ThemeColor("attr", "#7a5a00", "#d3a06e"),
  ]

  /// The hues that Mermaid tutorials fill nodes with; each is a ground and, under the same name with `-line`, an outline.
  static let diagramHues = ["blue", "orange", "pink", "green", "purple", "teal", "yellow", "grey"]

  /// Those fills, with partners that hold light text on a dark page.
  static let diagrams = [
    ThemeColor("blue", "#e3f2fd", "#16324d"),
    ThemeColor("blue-line", "#1565c0", "#64a8f0"),
    ThemeColor("orange", "#fff3e0", "#43290f"),
    ThemeColor("orange-line", "#e65100", "#ff9a52"),
    ThemeColor("pink", "#fce4ec", "#4a1a29"),
    ThemeColor("pink-line", "#c62828", "#ff8080"),
    ThemeColor("green", "#e8f5e9", "#183a1d"),
    ThemeColor("green-line", "#2e7d32", "#6fcf78"),
    ThemeColor("purple", "#f3e5f5", "#35204a"),
    ThemeColor("purple-line", "#6a1b9a", "#c58be0"),
    ThemeColor("teal", "#e0f2f1", "#103a37"),
    ThemeColor("teal-line", "#00695c", "#4fc3b5"),
    ThemeColor("yellow", "#fffde7", "#3a3510"),
    ThemeColor("yellow-line", "#8a6d00", "#e0c95a"),
    ThemeColor("grey", "#f5f5f5", "#2a2f37"),
    ThemeColor("grey-line", "#616161", "#9aa3ad"),
  ]

  /// Matplotlib's colour cycle, and what lifts dark lines and markers off a dark page.
  static let plots = [
    ThemeColor("plot-0", "#1f77b4", "#5aa9e6"),
    ThemeColor("plot-1", "#ff7f0e", "#ff9a3c"),
    ThemeColor("plot-2", "#2ca02c", "#5cc46a"),
    ThemeColor("plot-3", "#d62728", "#ff6b6b"),
    ThemeColor("plot-4", "#9467bd", "#b99be0"),
    ThemeColor("plot-5", "#8c564b", "#c79a8d"),
    ThemeColor("plot-6", "#e377c2", "#f09bd6"),
    ThemeColor("plot-7", "#7f7f7f", "#a8aeb6"),
    ThemeColor("plot-8", "#bcbd22", "#d0d24a"),
    ThemeColor("plot-9", "#17becf", "#3fd0e0"),
    ThemeColor("plot-halo", "#0000", "#ffffff73"),
    ThemeColor("plot-edge", "currentColor", "#fff9"),
  ]
}
