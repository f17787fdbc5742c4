/// The one style sheet of a site.
///
/// Its parts stand in files of their own beside this one, readable and commented; what is written holds neither comments nor indentation.
package enum Stylesheet {
  /// The style sheet as it is written to the site.
  package static let text = compact([
    colors, tokens, base, layout, prose, cells, figures, diagramFills, pieSlices, formulas, figureWidths, plotCycle, search, print,
    colorFallback,
  ])

  /// The colours as pairs, chosen by the page's `color-scheme` alone: the system's choice, the reader's and print all set nothing else.
  private static let colors =
    ":root{color-scheme:light dark;\n"
    + ThemeColor.all.map { "--\($0.name):light-dark(\($0.light),\($0.dark));" }.joined(separator: "\n")
    + "}\n:root[data-theme=light]{color-scheme:light}\n:root[data-theme=dark]{color-scheme:dark}\n"

  /// Browsers from before 2024 don't know `light-dark()` and get the light page.
  private static let colorFallback =
    "@supports not (color:light-dark(red,red)){:root{color-scheme:light;\n"
    + ThemeColor.all.map { "--\($0.name):\($0.light);" }.joined(separator: "\n") + "}}\n"

  /// A line without the blanks that CSS doesn't need; no text of the style sheet holds any of these marks with a blank beside it.
  private static func packed(_ line: Substring) -> String {
    var line = String(line)
    for (spaced, short) in [(" { ", "{"), (" {", "{"), (" }", "}"), ("; ", ";"), (": ", ":"), (", ", ","), (" > ", ">")] {
      line = line.split(separator: spaced, omittingEmptySubsequences: false).joined(separator: short)
    }
    return line
  }

  /// Joins the parts without comments and indentation.
  ///
  /// A comment must stand on lines of its own, from a line that starts with `/*` to one that ends with `*/`.
  private static func compact(_ parts: [String]) -> String {
    var lines: [String] = []
    var isComment = false
    for part in parts {
      for line in part.split(separator: "\n") {
        let line = line.drop { $0 == " " }
        if line.hasPrefix("/*") { isComment = true }
        if !isComment, !line.isEmpty { lines.append(packed(line)) }
        if line.hasSuffix("*/") { isComment = false }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
