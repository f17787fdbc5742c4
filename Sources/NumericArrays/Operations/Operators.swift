/// The precedence of `**`: above multiplication, and `a ** b ** c` means `a ** (b ** c)`.
///
/// Unlike in Python a minus sign in front binds first: `-x ** 2` is `(-x) ** 2`.
precedencegroup ExponentiationPrecedence {
  associativity: right
  higherThan: MultiplicationPrecedence
}

/// The power operator.
infix operator ** : ExponentiationPrecedence
/// The matrix product, NumPy's `@`.
infix operator • : MultiplicationPrecedence
/// The power operator that assigns.
infix operator **= : AssignmentPrecedence
