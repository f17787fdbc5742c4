/// Who receives what a session's blocks show.
package protocol SessionHost: AnyObject {
  /// Receives a piece of what `print` writes, line breaks included.
  func write(_ text: String)

  /// Receives a value that a native displays, such as the figure of `show(figure)`; what it throws ends the block.
  func display(_ value: Any) throws

  /// Where the host counts the work of its natives on the current thread, in nanoseconds or so; nil where it does not.
  ///
  /// The step limit includes this work, one step for 16 units, so it must be the same in every run.
  var workCounter: UnsafePointer<Int>? { get }
}

extension SessionHost {
  /// Nothing is counted.
  package var workCounter: UnsafePointer<Int>? { nil }
}
