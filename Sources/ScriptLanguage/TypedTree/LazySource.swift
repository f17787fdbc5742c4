internal import Synchronization

/// The statements of a function, checked when they are first asked for.
final class BodySource: Sendable {
  struct Checked: @unchecked Sendable {
    var statements: [Statement]
    var captures: [Capture]
  }

  private enum State: Sendable {
    case pending(@Sendable () -> Checked)
    case checked(Checked)
  }

  private let state: Mutex<State>

  init(_ check: @escaping @Sendable () -> Checked) { state = Mutex(.pending(check)) }

  init(_ checked: Checked) { state = Mutex(.checked(checked)) }

  var statements: [Statement] { checked.statements }
  var captures: [Capture] { checked.captures }

  private var checked: Checked {
    state.withLock { state in
      switch state {
      case .checked(let checked): return checked
      case .pending(let check):
        let checked = check()
        state = .checked(checked)
        return checked
      }
    }
  }
}

/// The default value of a parameter, checked when it is first asked for.
final class DefaultSource: Sendable {
  private enum State: Sendable {
    case pending(@Sendable () -> Expression)
    case checked(Expression)
  }

  private let state: Mutex<State>

  init(_ check: @escaping @Sendable () -> Expression) { state = Mutex(.pending(check)) }

  init(_ expression: Expression) { state = Mutex(.checked(expression)) }

  var expression: Expression {
    state.withLock { state in
      switch state {
      case .checked(let expression): return expression
      case .pending(let check):
        let expression = check()
        state = .checked(expression)
        return expression
      }
    }
  }
}
