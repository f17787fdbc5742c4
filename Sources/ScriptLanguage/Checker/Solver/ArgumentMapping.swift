/// Which arguments go to which parameters.
struct ArgumentMapping {
  enum Source {
    case argument(Int)
    /// The arguments of a variadic parameter.
    case arguments([Int])
    case defaultValue
  }

  var sources: [Source]

  /// Why arguments do not fit parameters.
  enum Mismatch: Error {
    case missing(parameter: Int, before: Int)
    case extra(argument: Int)
    case label(have: [Name?], expected: [Name?])
  }

  /// Matches labels and positions as Swift does: in order, defaults and variadic parameters may be left out, trailing closures go to
  /// parameters of function type.
  init(_ arguments: [Site.Argument], to parameters: [FunctionDeclaration.Parameter]) throws(Mismatch) {
    sources = []
    var next = 0
    for (index, parameter) in parameters.enumerated() {
      if parameter.isVariadic {
        sources.append(.arguments(Self.variadic(parameter, arguments, &next)))
      } else if next < arguments.count,
        Self.fits(arguments[next], parameter, Array(parameters[(index + 1)...]), Array(arguments[(next + 1)...]))
      {
        sources.append(.argument(next))
        next += 1
      } else if parameter.defaultSource != nil {
        sources.append(.defaultValue)
      } else {
        throw Self.mismatch(arguments, parameters, at: index, next)
      }
    }
    if next < arguments.count { throw Self.mismatch(arguments, parameters, at: parameters.count, next) }
  }

  private static func variadic(_ parameter: FunctionDeclaration.Parameter, _ arguments: [Site.Argument], _ next: inout Int) -> [Int] {
    var taken: [Int] = []
    guard next < arguments.count, arguments[next].label == parameter.label, !arguments[next].isTrailing else { return taken }
    taken.append(next)
    next += 1
    while next < arguments.count, arguments[next].label == nil, !arguments[next].isTrailing {
      taken.append(next)
      next += 1
    }
    return taken
  }

  private static func fits(
    _ argument: Site.Argument, _ parameter: FunctionDeclaration.Parameter, _ later: [FunctionDeclaration.Parameter], _ rest: [Site.Argument]
  ) -> Bool {
    guard argument.isTrailing else { return argument.label == parameter.label }
    if argument.label != nil { return argument.label == parameter.label }
    guard acceptsClosure(parameter.type) else { return false }
    // A parameter with a default value leaves the closure to a later one that needs it.
    if parameter.defaultSource != nil, rest.isEmpty, later.contains(where: { $0.defaultSource == nil && acceptsClosure($0.type) }) {
      return false
    }
    return true
  }

  private static func acceptsClosure(_ type: Type) -> Bool {
    switch type {
    case .function, .parameter: true
    case .nominal(let declaration, let arguments) where declaration.name == "Optional": arguments.first.map { acceptsClosure($0) } ?? false
    default: false
    }
  }

  private static func mismatch(
    _ arguments: [Site.Argument], _ parameters: [FunctionDeclaration.Parameter], at index: Int, _ next: Int
  ) -> Mismatch {
    let have = arguments.map(\.label), expected = parameters.map(\.label)
    if have.count == expected.count, have != expected, !arguments.contains(where: \.isTrailing) {
      return .label(have: have, expected: expected)
    }
    if index < parameters.count {
      if next < arguments.count, !expected.contains(arguments[next].label), let label = arguments[next].label {
        _ = label
        return arguments.count > parameters.count ? .extra(argument: next) : .label(have: have, expected: expected)
      }
      return .missing(parameter: index, before: next)
    }
    return .extra(argument: next)
  }
}
