import SourceDiagnostics

extension Diagnostic {
  /// An element that could do harm.
  static func refusedElement(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "RefusedHTML", at: range, "<\(name)> can't stand in a lesson",
      explanation: "Lessons may use HTML that only marks up text; scripts, styles, frames and forms are refused.",
      fixIts: [FixIt("Remove it, or write `<\(name)>` between backticks to show it as text")])
  }

  /// An element that isn't HTML's.
  static func unknownElement(_ name: String, at range: SourceRange) -> Diagnostic {
    let nearest = nearestNames(to: name, among: HTMLPolicy.elementNames)
    return Diagnostic(
      .error, "UnknownHTML", at: range, "<\(name)> is not an element that a lesson can use",
      explanation: nearest.first.map { "Did you mean <\($0)>?" },
      fixIts: [FixIt("Write `<\(name)>` between backticks or \\<\(name)> to show it as text")])
  }

  /// A component of React.
  static func unknownComponent(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "UnknownComponent", at: range, "The component <\(name)> is not known",
      explanation: "Of Docusaurus' components <Tabs> and <TabItem> are understood; lessons run no JavaScript.")
  }

  /// An `import` of a component.
  static func unsupportedImport(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "UnsupportedImport", at: range, "A lesson can't import components",
      explanation: "Docusaurus' own '@theme/…' imports are skipped; lessons run no JavaScript.",
      fixIts: [FixIt("Remove the line", replacing: range)])
  }

  /// An attribute that could do harm or has no effect.
  static func refusedAttribute(_ name: String, of element: String, at range: SourceRange) -> Diagnostic {
    let isHandler = name.hasPrefix("on")
    return Diagnostic(
      isHandler ? .error : .warning, "RefusedHTMLAttribute", at: range,
      "<\(element)> can't have the attribute '\(name)'",
      explanation: isHandler ? "Lessons run no scripts." : "The attribute is left out.")
  }

  /// An address that is a program.
  static func refusedScheme(_ scheme: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "RefusedAddress", at: range, "An address can't begin with '\(scheme):'",
      explanation: "Links lead to http, https, mailto and tel addresses and to files of the course.")
  }

  /// A tag without its end.
  static func unclosedElement(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "UnclosedHTML", at: range, "<\(name)> is never closed",
      explanation: "It must end in the block that it starts in.", fixIts: [FixIt("Write </\(name)> where it ends")])
  }

  /// An end tag without its start.
  static func strayEndTag(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.error, "StrayHTMLEnd", at: range, "</\(name)> closes nothing", fixIts: [FixIt("Remove it", replacing: range)])
  }

  /// An element that can't stand where it does.
  static func misplacedElement(_ name: String, at range: SourceRange, _ rule: String) -> Diagnostic {
    Diagnostic(.error, "MisplacedHTML", at: range, "<\(name)> \(rule)")
  }
}
