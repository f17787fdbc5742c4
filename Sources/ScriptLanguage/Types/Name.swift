internal import Synchronization

/// An identifier or operator of the lesson language, interned: equal texts are the same number.
package struct Name: Hashable, Sendable {
  let index: UInt32

  /// Interns a text.
  ///
  /// - Complexity: O(*n*) in the length of the text; takes a process-wide lock.
  package init(_ text: String) {
    index = interner.withLock { $0.index(of: text) }
  }

  /// The text of the name.
  package var text: String { interner.withLock { $0.texts[Int(index)] } }
}

extension Name: CustomStringConvertible {
  /// The text of the name.
  package var description: String { text }
}

extension Name: ExpressibleByStringLiteral {
  /// Interns a literal.
  package init(stringLiteral value: String) { self.init(value) }
}

/// All names that any lesson of this process has used.
private struct Interner {
  var texts: [String] = []
  var indices: [String: UInt32] = [:]

  mutating func index(of text: String) -> UInt32 {
    if let known = indices[text] { return known }
    let index = UInt32(texts.count)
    texts.append(text)
    indices[text] = index
    return index
  }
}

private let interner = Mutex(Interner())
