/// Who receives what a session's blocks show.
package protocol SessionHost: AnyObject {
  /// Receives a piece of what `print` writes, line breaks included.
  func write(_ text: String)

  /// Receives a value that a native displays, such as the figure of `show(figure)`; what it throws ends the block.
  func display(_ value: Any) throws
}
