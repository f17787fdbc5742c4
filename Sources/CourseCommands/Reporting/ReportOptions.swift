import ArgumentParser

/// The options that say in which form a command tells what it found.
struct ReportOptions: ParsableArguments {
  /// A form of the report.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// For people, on standard error: `file:line:column: error: …` with excerpts.
    case text
    /// For programs, on standard output: one JSON object (see README).
    case json
  }

  @Option(help: "How findings are reported: text on standard error, or one JSON object on standard output.")
  var format = Format.text

  @Option(help: "Also write the results to this file in JUnit's XML form.")
  var junit: String?
}
