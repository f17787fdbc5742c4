/// A checked expression: its type is known, every name is resolved, every conversion is explicit.
package final class Expression: @unchecked Sendable {
  /// What it computes.
  package let kind: Kind
  /// The type of its value.
  ///
  /// Inside a generic function in terms of the function's generic parameters.
  package let type: Type
  /// The UTF-8 offsets in the code of its block or interface.
  package let range: Range<Int>

  /// An expression with its type and place.
  package init(_ kind: Kind, _ type: Type, _ range: Range<Int>) {
    self.kind = kind
    self.type = type
    self.range = range
  }

  /// What an expression computes.
  package indirect enum Kind {
    // MARK: Literals. The type is one the machine knows (Int, Double, …); a literal of a host type is a call of its initializer.

    /// An integer of a standard integer type.
    case integer(IntegerLiteral)
    /// A number of a standard floating-point type.
    case floating(Double)
    /// `true` or `false`.
    case boolean(Bool)
    /// A `String` or `Character`.
    case string(String)
    /// `nil`: an optional without value.
    case none
    /// An `Array`.
    case array([Expression])
    /// A `Dictionary`.
    case dictionary([(key: Expression, value: Expression)])
    /// A tuple; without elements the value of `Void`.
    case tuple([Expression])
    /// A `String` with interpolations.
    case interpolation([Segment])

    // MARK: References

    /// Reads a local or global variable.
    case variable(VariableDeclaration)
    /// Reads a property of a value, stored or computed. For a static property the base is nil.
    case property(base: Expression?, VariableDeclaration, Substitution)
    /// Reads an element.
    case element(base: Expression, SubscriptDeclaration, Substitution, [Argument])
    /// Reads an element of a tuple.
    case tupleElement(Expression, Int)
    /// A function as a value. A method bound to a receiver has one; `Type.method` without receiver is a curried function.
    case function(FunctionDeclaration, Substitution, receiver: Expression?)
    /// An enum value without payload.
    case enumCase(NominalDeclaration, index: Int)
    /// `T.self`, or a type as the base of a static member.
    case metatype(Type)

    // MARK: Calls

    /// A call of a known function, method, initializer or enum case.
    case call(Call)
    /// A call of a function value.
    case callValue(Expression, [Argument])
    /// A closure; autoclosures too.
    case closure(Closure)
    /// `lhs && rhs` on `Bool`.
    case and(Expression, Expression)
    /// `lhs || rhs` on `Bool`.
    case or(Expression, Expression)
    /// `lhs ?? rhs`. Its type is the right-hand side's: `T`, or `T?` if that is optional.
    case coalesce(Expression, Expression)
    /// `condition ? yes : no`.
    case conditional(Expression, Expression, Expression)

    // MARK: Writes

    /// `place = value`; its type is `Void`.
    case assign(Place, Expression)
    /// `(a, b) = value`: a nil place is `_`. Nested tuples are flattened by element paths. All places are evaluated before any is written.
    case assignTuple([(path: [Int], place: Place)], Expression)
    /// `_ = value`.
    case discard(Expression)

    // MARK: Optionals

    /// A value where an optional is expected.
    case wrap(Expression)
    /// `value!`.
    case forceUnwrap(Expression)
    /// `a?.b`: evaluates the operand, which holds one or more `chainLink`s; is nil as soon as one of them is.
    /// The operand's value is wrapped unless `isFlat` (it is optional already and Swift does not nest).
    case optionalChain(Expression)
    /// The `a?` inside an `optionalChain`: the value of the optional, or leaves the innermost chain with nil.
    case chainLink(Expression)
    /// Converts `T?` to `U?` (or arrays, tuples elementwise) through conversions of the payload that `converted` expresses on `parameter`.
    case mapOptional(Expression, parameter: VariableDeclaration, converted: Expression)

    // MARK: Conversions

    /// A value as `Any` or `any P`. The static type of the operand is the dynamic type of its value, unless that is an existential itself.
    case erase(Expression)
    /// The value in an existential that is known to hold one of the expression's type.
    case openExistential(Expression)
    /// `super`: the object in `self`, whose members are those of the superclass.
    case superReference(VariableDeclaration)
    /// An object as its superclass.
    case upcast(Expression)
    /// A function value as one of another but compatible type (non-throwing as throwing).
    case convertFunction(Expression)
    /// `value is T`.
    case isType(Expression, Type)
    /// `value as? T`; the type of the expression is `T?`.
    case conditionalCast(Expression, Type)
    /// `value as! T`.
    case forcedCast(Expression, Type)
    /// `type(of: value)`: the type of the value when it runs.
    case dynamicType(Expression)

    // MARK: Errors and control flow as values

    /// `try? value`; the type is optional, flattened.
    case tryOptional(Expression)
    /// `try! value`.
    case tryForce(Expression)
    /// `if` or `switch` as an expression: statements in which `give` leaves the value.
    case statements([Statement])
    /// What could not be checked. Never part of a program without errors.
    case error
  }

  /// A part of an interpolated string.
  package enum Segment {
    /// Literal text, escapes resolved.
    case text(String)
    /// A value that appears as `print` would show it.
    case value(Expression)
    /// A call of an overload of `DefaultStringInterpolation.appendInterpolation` with `arguments` in parameter order; it has no receiver.
    case append(Call)
  }
}

/// The value of an integer literal: a sign and a magnitude.
package struct IntegerLiteral: Hashable, Sendable {
  /// The digits.
  package var magnitude: UInt64
  /// Whether a minus belongs to it.
  package var isNegative: Bool

  /// A literal's value.
  package init(magnitude: UInt64, isNegative: Bool = false) {
    self.magnitude = magnitude
    self.isNegative = isNegative
  }

  /// The value as a 64-bit pattern, two's complement.
  package var bitPattern: UInt64 { isNegative ? 0 &- magnitude : magnitude }
}

/// A call of a declared function.
package struct Call: @unchecked Sendable {
  /// How the implementation is found.
  package enum Dispatch: Sendable {
    /// It is `function`.
    case direct
    /// `function` is a protocol's requirement: the conformance of the receiver's type (static: of `Self`, the first type of the
    /// substitution) decides, statically once that type is known, else by the existential's.
    case witness
    /// `function` is a method of a class that a subclass may override.
    case override
  }

  /// The function, or the requirement it fulfils.
  package let function: FunctionDeclaration
  /// Types for the generic parameters of the function (`function.signature`).
  package let substitution: Substitution
  /// How the implementation is found.
  package let dispatch: Dispatch
  /// The value before the dot: `inout` for a mutating method of a struct, by value otherwise.
  ///
  /// Nil for free functions, static members,
  /// initializers (whose type is in the substitution) and enum cases.
  package let receiver: Argument?
  /// One argument per parameter, in the order of the parameters.
  package let arguments: [Argument]

  /// A call.
  package init(
    function: FunctionDeclaration, substitution: Substitution, dispatch: Dispatch, receiver: Argument?, arguments: [Argument]
  ) {
    self.function = function
    self.substitution = substitution
    self.dispatch = dispatch
    self.receiver = receiver
    self.arguments = arguments
  }
}

/// What a call passes for a parameter.
package indirect enum Argument: @unchecked Sendable {
  /// A value; for a variadic parameter an `array`, for an autoclosure a `closure`.
  case value(Expression)
  /// A place, passed `inout`.
  case `inout`(Place)
  /// The parameter's default value, under the callee's substitution.
  case defaultValue(FunctionDeclaration.Parameter)
}

/// A closure expression.
package final class Closure: @unchecked Sendable {
  /// The parameters; their variables belong to the closure.
  package let parameters: [VariableDeclaration]
  /// Which parameters are `inout`.
  package let inoutParameters: [Bool]
  /// The type of the result.
  package let resultType: Type
  /// The statements; a single expression appears as a `return`.
  package let body: [Statement]
  /// The local variables it uses from outside, in order of first use.
  ///
  /// Globals are not captured.
  package let captures: [Capture]
  /// Whether it was made of an argument for an `@autoclosure` parameter.
  package let isAutoclosure: Bool

  init(
    parameters: [VariableDeclaration], inoutParameters: [Bool], resultType: Type, body: [Statement], captures: [Capture],
    isAutoclosure: Bool
  ) {
    self.parameters = parameters
    self.inoutParameters = inoutParameters
    self.resultType = resultType
    self.body = body
    self.captures = captures
    self.isAutoclosure = isAutoclosure
  }
}

/// Something that can be written: a root and the steps from it to the part that is meant.
///
/// Reading follows the steps; writing reads inner values, changes the last part and writes back outwards, in place where the machine can.
/// Index arguments are evaluated once, left to right, before the access.
package struct Place: @unchecked Sendable {
  /// Where the path starts.
  package enum Root {
    /// A local or global variable, `self` of a mutating method too.
    case variable(VariableDeclaration)
    /// The object that an expression gives: the first step is a property or subscript of a class and is written in the object.
    case object(Expression)
    /// A static property.
    case staticProperty(VariableDeclaration, Substitution)
  }

  /// One step into a value.
  package enum Step {
    /// A property, stored or computed.
    case property(VariableDeclaration, Substitution)
    /// An element.
    case element(SubscriptDeclaration, Substitution, [Argument])
    /// An element of a tuple.
    case tupleElement(Int)
    /// `!`.
    case forceUnwrap
    /// `?`: leaves the innermost `optionalChain` around the write if the optional is nil.
    case chainLink
    /// The value in an existential that is known to hold one of the step's type.
    case existentialPayload
  }

  /// Where the path starts.
  package let root: Root
  /// The steps, each with the type that it leads to and its place in the code.
  package let steps: [(step: Step, type: Type, range: Range<Int>)]
  /// The type of what is written.
  package let type: Type
  /// The UTF-8 offsets in the code.
  package let range: Range<Int>

  /// A place.
  package init(root: Root, steps: [(step: Step, type: Type, range: Range<Int>)], type: Type, range: Range<Int>) {
    self.root = root
    self.steps = steps
    self.type = type
    self.range = range
  }
}
