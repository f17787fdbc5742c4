/// Ends the program with the message of an error that ordinary code cannot throw.
///
/// `a + b` and `x[5]` are not marked with `try`, so in a native program a mistake in them can only stop it, as an index out of range of
/// a Swift array does. The interpreter calls the throwing forms in `Checked` instead and never comes here. This is the only place
/// of the engine that ends the process.
package func stop(_ error: NumericError) -> Never {
  fatalError("\(error.kind.rawValue): \(error.message)")
}
