import SwiftParser
import SwiftSyntax

/// The parameters and the result of a native.
struct NativeSignature {
  /// How the native reaches the engine.
  enum Call {
    /// The throwing form, by its name; its parameters have no labels.
    case throwingForm(String)
    /// The public function itself, which can't fail.
    case publicFunction(String)
    /// A public operator that can't fail.
    case publicOperator(String)
    /// A public initializer that can't fail.
    case publicInitializer

    /// An argument as this call writes it.
    func argument(_ value: String, label: String?, isInout: Bool) -> String {
      switch self {
      case .publicOperator: value
      case .throwingForm: (isInout ? "&" : "") + value
      case .publicFunction, .publicInitializer: (label.map { $0 + ": " } ?? "") + (isInout ? "&" : "") + value
      }
    }
  }

  private struct Parameter {
    var label: String?
    var name: String
    var type: String
    var isInout: Bool
  }

  private let parameters: [Parameter]
  /// The type of the result as written; nil for none.
  var resultText: String?
  /// The type that the method belongs to, and whether it changes the value.
  var receiver: (context: PublicDeclaration.Context, isMutating: Bool)?

  /// The signature of a declaration; variadic parameters are arrays, opaque ones arrays of numbers, and ownership is left out.
  init(_ list: FunctionParameterListSyntax, result: TypeSyntax?) {
    parameters = list.map { parameter in
      var type = parameter.type
      var isInout = false
      if let attributed = type.as(AttributedTypeSyntax.self) {
        isInout = attributed.specifiers.contains { $0.trimmedDescription == "inout" }
        type = attributed.baseType
      }
      var text = type.opaque?.type ?? type.trimmedDescription
      if parameter.ellipsis != nil { text = "[\(text)]" }
      let first = parameter.firstName.text
      return Parameter(
        label: first == "_" ? nil : first, name: (parameter.secondName ?? parameter.firstName).text, type: text, isInout: isInout)
    }
    resultText = result?.trimmedDescription
  }

  /// The parameters of the throwing form.
  var declaredParameters: String {
    parameters.map { "_ \($0.name): \($0.isInout ? "inout " : "")\($0.type)" }.joined(separator: ", ")
  }

  /// The statement that binds the native for one choice of element types.
  func binding(
    key: String, call: Call, isStatic: Bool, _ concrete: ConcreteTypes, hostTypes: Set<String>
  ) throws(BindingWriter.Refusal) -> String {
    var declared: [String] = []
    var arguments: [String] = []
    for (index, parameter) in parameters.enumerated() {
      if parameter.isInout, index > 0 || receiver != nil { throw .init(reason: "an inout parameter must come first") }
      var parser = Parser(concrete.type(parameter.type))
      guard let crossing = CrossingType(TypeSyntax.parse(from: &parser), hostTypes: hostTypes) else {
        throw .init(reason: "a parameter of type \(parameter.type) can't cross")
      }
      let name = parameter.name == "self" ? "value" : parameter.name
      declared.append("\(name): \(parameter.isInout ? "inout " : "")\(crossing.native)")
      let value = crossing.constant ?? name + crossing.conversion
      arguments.append(call.argument(value, label: parameter.label, isInout: parameter.isInout))
    }
    let result = resultText.map(concrete.type)
    if let result, !concrete.canBeResult(result, hostTypes) { throw .init(reason: "its result can't cross") }
    let isChanging = receiver?.isMutating ?? false || parameters.first?.isInout ?? false
    var base = ""
    if let receiver {
      declared.insert("receiver: \(isChanging ? "inout " : "")\(concrete.type(receiver.context.typeName))", at: 0)
      base = "receiver."
    } else if isStatic {
      base = concrete.type("Self") + "."
    }
    let expression = expression(call, base: base, arguments, owner: concrete.type("Self"))
    let arrow = result.map { " -> \($0)" } ?? ""
    return
      "natives.\(isChanging ? "bindMutating" : "bind")(\"\(key)\") { (\(declared.joined(separator: ", "))) throws\(arrow) in \(expression) }"
  }

  private func expression(_ call: Call, base: String, _ arguments: [String], owner: String) -> String {
    let list = arguments.joined(separator: ", ")
    switch call {
    case .throwingForm(let name): return "try \(base)\(name)(\(list))"
    case .publicFunction(let name): return "\(base)\(name)(\(list))"
    case .publicInitializer: return "\(owner)(\(list))"
    case .publicOperator(let symbol):
      return arguments.count == 1 ? symbol + arguments[0] : arguments.joined(separator: " \(symbol) ")
    }
  }
}
