/// A regular expression as Swift writes them, parsed.
package indirect enum RegexNode: Sendable {
  /// Matches nothing and always succeeds.
  case empty
  /// One character; without regard to case if so asked.
  case character(Character, ignoresCase: Bool)
  /// Any character; a line break only if `matchesNewlines`.
  case any(matchesNewlines: Bool)
  /// One character of a set.
  case set(RegexSet, ignoresCase: Bool)
  /// One part after the other.
  case sequence([RegexNode])
  /// The first alternative that leads to a match.
  case alternation([RegexNode])
  /// A group whose text is kept under its number, counted from 1.
  case capture(RegexNode, Int)
  /// A part many times.
  case repetition(RegexNode, ClosedRange<Int>, Greed)
  /// A place in the text.
  case anchor(Anchor)
  /// The text of an earlier group.
  case backreference(Int, ignoresCase: Bool)
  /// What must or must not stand after or before the place; nothing is consumed.
  case look(RegexNode, isAhead: Bool, isNegated: Bool)
  /// A part that keeps its first match.
  case atomic(RegexNode)

  /// How much a repetition takes first.
  package enum Greed: Sendable { case greedy, lazy, possessive }

  /// A place in the text.
  package enum Anchor: Sendable {
    case textStart, textEnd, textEndOrLastNewline, lineStart, lineEnd, wordBoundary, noWordBoundary
  }

  /// The largest number that a repetition may name.
  package static let largestCount = 1000
}

/// A set of characters, as brackets and escapes write it.
package indirect enum RegexSet: Sendable {
  case character(Character)
  case range(Character, Character)
  case digit, word, whitespace, horizontalWhitespace, newline
  /// A Unicode property or a POSIX class by its name.
  case property(String)
  case union([RegexSet])
  case inverted(RegexSet)
  case intersection(RegexSet, RegexSet)
  case subtraction(RegexSet, RegexSet)
}

/// What is wrong with the text of a regular expression.
package struct RegexSyntaxError: Error, Sendable {
  /// The message, no final period.
  package let message: String

  /// An error with its message.
  package init(message: String) { self.message = message }
}

/// The options that a pattern starts with.
package struct RegexOptions: OptionSet, Sendable {
  /// The options as bits.
  package let rawValue: Int

  /// Options from their bits.
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// Letters match without regard to case.
  package static let ignoresCase = RegexOptions(rawValue: 1)
  /// `.` matches line breaks too.
  package static let dotMatchesNewlines = RegexOptions(rawValue: 2)
  /// `^` and `$` match at every line.
  package static let anchorsMatchLines = RegexOptions(rawValue: 4)
  /// Blanks and comments in the pattern mean nothing.
  package static let extended = RegexOptions(rawValue: 8)
}
