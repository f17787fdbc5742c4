import WebMarkup

/// A piece of a formula that has been read: its markup and how it takes part in spacing and scripts.
struct MathAtom: Sendable {
  /// Where the scripts of an operator go.
  enum Limits: Sendable {
    /// Beside it.
    case beside
    /// Above and below it in displayed formulas.
    case displayed
    /// Above and below it everywhere.
    case always
  }

  /// What is drawn.
  enum Body: Sendable {
    case markup(Markup)
    /// An operator, whose attributes depend on its neighbours.
    case symbol(String)
    /// Letters in a style that are set as one word if they stand together: `softmax` in `\mathrm{softmax}`.
    case word(String)
    /// Digits, joined with those before them.
    case number(String)
  }

  var body: Body
  var kind = AtomKind.ordinary
  var limits = Limits.beside
  /// Whether it is the name of a function, which is kept off its argument.
  var isFunction = false

  init(_ markup: Markup, _ kind: AtomKind = .ordinary) {
    body = .markup(markup)
    self.kind = kind
  }

  init(symbol: String, _ kind: AtomKind) {
    body = .symbol(symbol)
    self.kind = kind
  }

  init(body: Body) { self.body = body }
}
