import CourseModel

/// A failure that an author announces, with a text that its message must contain, if one is given.
struct ExpectedFailure {
  let text: String?

  /// The failure that a cell announces with `should_panic`, `error=` or an `error` fence.
  init?(of cell: CodeCell) {
    if case .mustFail(let text) = cell.attributes.execution {
      self.text = text
    } else if cell.expectations.contains(where: { $0.kind == .error }) {
      text = nil
    } else {
      return nil
    }
  }
}
