/// A checked statement.
package final class Statement: @unchecked Sendable {
  /// What it does.
  package let kind: Kind
  /// The UTF-8 offsets in the code.
  package let range: Range<Int>

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// What a statement does.
  package enum Kind {
    /// Evaluates an expression and drops its value.
    case expression(Expression)
    /// Evaluates the last bare expression of a block, whose value is shown. Only at the top level, only as the last statement.
    case display(Expression)
    /// Declares the variables of a pattern; without a value they are initialised by later assignments.
    case binding(Pattern, Expression?)
    /// `if`.
    case `if`([Condition], then: [Statement], else: [Statement]?)
    /// `guard`; the variables of its conditions live on in the surrounding scope, its body never falls through.
    case `guard`([Condition], else: [Statement])
    /// `while`.
    case `while`([Condition], [Statement], Label)
    /// `repeat … while`.
    case repeatWhile([Statement], Expression, Label)
    /// `for … in`.
    case forIn(ForIn)
    /// `switch`; exhaustive.
    case `switch`(Expression, [SwitchCase], Label)
    /// `do` without `catch`.
    case block([Statement], Label)
    /// `do … catch`. Each clause has patterns on the error; without a matching clause the error goes on.
    case doCatch([Statement], [CatchClause], Label)
    /// `return`; without a value in functions that return `Void`.
    case `return`(Expression?)
    /// Leaves the loop, switch or labelled statement.
    case `break`(Label)
    /// Starts the next round of a loop.
    case `continue`(Label)
    /// Goes on with the body of the next case.
    case `fallthrough`
    /// `throw`.
    case `throw`(Expression)
    /// Runs when the scope is left.
    case `defer`([Statement])
    /// The value of an `if` or `switch` expression.
    case give(Expression)
    /// A nested function; its captures are taken where it stands. Visible before in its scope.
    case function(FunctionDeclaration)
    /// A type that is declared here; nothing to run.
    case type(NominalDeclaration)
  }

  /// What `break` and `continue` refer to: one object per loop or switch.
  package final class Label: @unchecked Sendable {
    /// The name, if the statement is labelled.
    package let name: Name?

    init(name: Name? = nil) { self.name = name }
  }

  /// One condition of an `if`, `guard` or `while`.
  package enum Condition {
    /// A `Bool`.
    case expression(Expression)
    /// `let x = optional` or `case pattern = value`: holds if the pattern matches. For `if let` the pattern is `some(variable)`.
    case matches(Pattern, Expression)
  }

  /// A case of a `switch`; the default has the pattern `any`.
  package struct SwitchCase {
    /// The patterns with their `where` clauses.
    package let patterns: [(pattern: Pattern, guard: Expression?)]
    /// The statements.
    package let body: [Statement]
    /// The UTF-8 offsets in the code.
    package let range: Range<Int>
    /// Variables of the patterns; with several patterns each variable stands in all of them (the same object).
    package let variables: [VariableDeclaration]
  }

  /// A `catch` clause.
  package struct CatchClause {
    /// The patterns on the error; empty for a plain `catch`, which binds `error`.
    package let patterns: [(pattern: Pattern, guard: Expression?)]
    /// `error` in a plain `catch`.
    package let error: VariableDeclaration?
    /// The statements.
    package let body: [Statement]
  }

  /// A `for … in` loop.
  package struct ForIn {
    /// The pattern that every element is bound to; with `case`, elements that do not match are skipped.
    package let pattern: Pattern
    /// The sequence.
    ///
    /// Its type is concrete or a generic parameter.
    package let sequence: Expression
    /// The type of the elements.
    package let elementType: Type
    /// Elements for which it does not hold are skipped.
    package let filter: Expression?
    /// The body.
    package let body: [Statement]
    /// The target of `break` and `continue`.
    package let label: Label
    /// `sequence.makeIterator()` and `next()`, for sequences that the machine does not know; nil where the machine does.
    package let iteration: Iteration?
  }

  /// The calls that drive a loop over any sequence: `iterator` is a variable that holds the iterator.
  package struct Iteration {
    /// The hidden variable.
    package let iterator: VariableDeclaration
    /// Makes the iterator from the sequence.
    package let makeIterator: Expression
    /// Advances the iterator; an optional element.
    package let next: Expression
  }
}

/// A checked pattern.
package final class Pattern: @unchecked Sendable {
  /// What it matches.
  package indirect enum Kind {
    /// `_`.
    case any
    /// Binds the value to a variable.
    case variable(VariableDeclaration)
    /// A tuple.
    case tuple([Pattern])
    /// A value that is present: `let x?`, and what `if let` means.
    case some(Pattern)
    /// A case of an enum; the payload pattern is nil where the payload is ignored or absent.
    case enumCase(NominalDeclaration, index: Int, payload: Pattern?)
    /// A value for which the expression holds; it reads the value through `subject` (`subject == 3`, `(1...9) ~= subject`).
    case expression(subject: VariableDeclaration, Expression)
    /// A value of a type; the pattern sees it with that type.
    case type(Type, Pattern?)
  }

  /// What it matches.
  package let kind: Kind
  /// The type of the values it looks at.
  package let type: Type
  /// The UTF-8 offsets in the code.
  package let range: Range<Int>

  init(_ kind: Kind, _ type: Type, _ range: Range<Int>) {
    self.kind = kind
    self.type = type
    self.range = range
  }
}
