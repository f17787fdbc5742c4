import CourseModel
import SourceDiagnostics

/// The colours that a course sets under `theme` in its settings.
struct CourseTheme: Sendable {
  /// Rules that set them; empty if there are none.
  let stylesheet: String

  /// Names that no colour of the theme has.
  let diagnostics: [Diagnostic]

  /// Checks the names of the colours.
  init(_ settings: [CourseSettings.ThemeColorSetting]) {
    let names = ThemeColor.all.map(\.name)
    let known = settings.filter { names.contains($0.name) }
    let light = known.map { "--\($0.name):light-dark(\($0.light),\($0.dark));" }.joined(separator: "\n")
    let fallback = known.map { "--\($0.name):\($0.light);" }.joined(separator: "\n")
    stylesheet = known.isEmpty ? "" : ":root{\n\(light)}\n@supports not (color:light-dark(red,red)){:root{\n\(fallback)}}\n"
    diagnostics = settings.filter { !names.contains($0.name) }.map { setting in
      let nearest = nearestNames(to: setting.name, among: names).map { "'\($0)'" }
      return Diagnostic(
        .error, "UnknownThemeColor", at: setting.range, "The theme has no colour '\(setting.name)'",
        explanation: nearest.isEmpty
          ? "Known colours: \(names.joined(separator: ", "))." : "Did you mean \(nearest.joined(separator: ", "))?")
    }
  }
}
