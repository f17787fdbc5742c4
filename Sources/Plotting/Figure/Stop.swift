/// Ends the program with the message of a mistake in a plotting call that is not marked with `try`.
///
/// The interpreter calls the throwing forms (`Axes.checked`, `Figure.checked`) instead and never comes here. This is the only place of
/// the target that ends the process.
func stop(_ error: PlotError) -> Never {
  fatalError("ValueError: \(error.description)")
}

/// The result of a throwing form, or the end of the program.
func unlessMistaken<Result>(_ body: () throws(PlotError) -> Result) -> Result {
  do { return try body() } catch { stop(error) }
}
