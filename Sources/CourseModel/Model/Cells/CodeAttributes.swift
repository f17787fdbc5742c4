/// What an author asks for in the info string of a fence and in its leading `//|` lines; the initial values are the defaults.
package struct CodeAttributes: Sendable, Equatable {
  // MARK: Look

  /// The title above the code.
  package var title: String?

  /// The number of the first line, if the lines are numbered.
  package var firstLineNumber: Int?

  /// Whether long lines are wrapped rather than scrolled.
  package var wraps = false

  /// Whether the copy button is left out.
  package var hidesCopyButton = false

  // MARK: Execution

  /// What the build does with the code.
  package var execution: Execution = .run

  /// Whether the output may differ from run to run, so that it isn't verified.
  package var isNondeterministic = false

  /// The session that the cell runs in; nil for the lesson's own.
  package var session: String?

  /// Whether the session starts afresh before the cell.
  package var resetsSession = false

  /// How many steps the cell may take.
  package var stepLimit: Int?

  /// How many bytes the cell may hold.
  package var memoryLimit: Int?

  /// How many seconds the cell may take.
  package var timeLimit: Double?

  // MARK: What is shown

  /// Whether the code is shown.
  package var showsCode = true

  /// How the output is shown.
  package var outputDisplay: OutputDisplay = .shown

  /// Whether anything of the cell is shown.
  package var isIncluded = true

  /// Whether the code is folded until the reader opens it.
  package var isFolded = false

  /// The caption of the figure.
  package var figureCaption: String?

  /// The text that stands for the figure.
  package var figureAlternative: String?

  /// The width of the figure, as written: `80%` or `400px`.
  package var figureWidth: String?

  // MARK: Relations

  /// The language of the block that follows and shows the same in that language.
  package var twin: String?

  /// A file of the course whose text is the code.
  package var file: String?

  /// The part of the file between `// region NAME` and `// endregion`.
  package var region: String?

  /// The values that a block has without any attribute.
  package init() {}

  /// What the build does with code.
  package enum Execution: Sendable, Equatable {
    /// Runs it; it must succeed.
    case run
    /// Shows it only.
    case ignore
    /// Checks its names and types, without running it.
    case check
    /// Checks it; it must be refused.
    case mustNotCompile
    /// Runs it; it must fail, and the message must hold the text if there is one.
    case mustFail(containing: String?)
  }

  /// How the output of a cell is shown.
  package enum OutputDisplay: String, Sendable {
    /// Below the code.
    case shown
    /// Not at all.
    case hidden
    /// Folded until the reader opens it.
    case collapsed
  }
}
