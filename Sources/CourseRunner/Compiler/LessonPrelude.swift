@_spi(Lessons) import Plotting

/// What a compiled lesson can use besides the engine, in Swift: the functions that the interpreter has built in.
///
/// The program writes records to descriptor 3, one after the other: a line `KIND OFFSET LENGTH…`, then as many bytes. OFFSET says how much the
/// program had printed by then, so that nothing it prints can be mistaken for a record.
enum LessonPrelude {
  /// The text of the file.
  ///
  /// - Parameter language: the language in which figures are described.
  static func source(describingIn language: DescriptionLanguage) -> String {
    source.replacing("LANGUAGE", with: language.rawValue)
  }

  private static let source = #"""
    import Glibc
    import MathEngine
    @_spi(Lessons) import Plotting

    private func record(_ kind: String, _ parts: [String] = []) {
      fflush(nil)
      let lengths = parts.map { " \($0.utf8.count)" }.joined()
      var text = "\(kind) \(lseek(1, 0, SEEK_CUR))\(lengths)\n" + parts.joined()
      text.withUTF8 { bytes in
        var rest = bytes[...]
        while !rest.isEmpty {
          let count = write(3, rest.baseAddress, rest.count)
          if count <= 0 { exit(1) }
          rest = rest.dropFirst(count)
        }
      }
    }

    extension Slice where Base == UnsafeBufferPointer<UInt8> {
      fileprivate var baseAddress: UnsafePointer<UInt8>? { base.baseAddress.map { $0 + startIndex } }
    }

    // A program that is stopped never empties its buffers.
    private let isUnbuffered = setvbuf(stdout, nil, _IONBF, 0) == 0

    func _courseCell(_ index: Int) {
      _ = isUnbuffered
      record("cell", ["\(index)"])
    }

    func _courseValue<Value>(_ value: Value) {
      if Value.self == Void.self { return }
      if let figure = value as? Figure { return show(figure) }
      record("value", [String(describing: value), shortName(of: Value.self)])
    }

    func show(_ figure: Figure) { record("figure", [figure.svg(in: .LANGUAGE)]) }

    private protocol ShortlyNamed {
      static var shortName: String { get }
    }

    private func shortName(of type: Any.Type) -> String { (type as? any ShortlyNamed.Type)?.shortName ?? "\(type)" }

    extension Array: ShortlyNamed {
      fileprivate static var shortName: String { "[\(main.shortName(of: Element.self))]" }
    }

    extension Dictionary: ShortlyNamed {
      fileprivate static var shortName: String { "[\(main.shortName(of: Key.self)) : \(main.shortName(of: Value.self))]" }
    }

    extension Optional: ShortlyNamed {
      fileprivate static var shortName: String { "\(main.shortName(of: Wrapped.self))?" }
    }

    private func fail(_ message: String, _ file: StaticString, _ line: UInt) -> Never { fatalError(message, file: file, line: line) }

    private func isNear(_ value: Double, _ expected: Double, _ tolerance: Double) -> Bool {
      value == expected || (value.isNaN && expected.isNaN) || (value - expected).magnitude <= tolerance
    }

    func expect(_ condition: Bool, file: StaticString = #file, line: UInt = #line) {
      if !condition { fail("expected this condition to hold", file, line) }
    }

    func expect(_ value: Double, near expected: Double, tol: Double = 1e-9, file: StaticString = #file, line: UInt = #line) {
      if !isNear(value, expected, tol) { fail("expected \(expected) ± \(tol), got \(value)", file, line) }
    }

    func expect(
      _ value: NDArray<Double>, near expected: NDArray<Double>, tol: Double = 1e-9, file: StaticString = #file, line: UInt = #line
    ) {
      guard value.shape == expected.shape else {
        fail("expected an array of shape \(expected.shape), got one of shape \(value.shape)", file, line)
      }
      expect(Array(value.flat), near: Array(expected.flat), tol: tol, file: file, line: line)
    }

    func expect(_ value: [Double], near expected: [Double], tol: Double = 1e-9, file: StaticString = #file, line: UInt = #line) {
      guard value.count == expected.count else {
        fail("expected an array of shape [\(expected.count)], got one of shape [\(value.count)]", file, line)
      }
      for (index, pair) in zip(value, expected).enumerated() where !isNear(pair.0, pair.1, tol) {
        fail("element \(index): expected \(pair.1) ± \(tol), got \(pair.0)", file, line)
      }
    }

    """#
}
