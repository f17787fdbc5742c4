/// The declarations of the standard library that the language itself refers to.
struct StandardTypes {
  let int, double, bool, string, character, array, dictionary, optional, never: NominalDeclaration
  let equatable, hashable, comparable, error, sequence, iterator, caseIterable, rawRepresentable: NominalDeclaration
  let encodable, decodable, codingKey: NominalDeclaration
  let integerLiteral, floatLiteral, booleanLiteral, stringLiteral, interpolation, nilLiteral, arrayLiteral,
    dictionaryLiteral: NominalDeclaration
  let interpolationBuilder: NominalDeclaration
  let keyPath, keyPathRoot: NominalDeclaration

  /// Finds them among declarations; a missing one is replaced by an empty type, so that a test can do with less.
  init(_ find: (Name) -> NominalDeclaration?) {
    func type(_ name: Name, _ kind: NominalDeclaration.Kind = .struct) -> NominalDeclaration {
      find(name) ?? NominalDeclaration(name, kind: kind)
    }
    int = type("Int")
    double = type("Double")
    bool = type("Bool")
    string = type("String")
    character = type("Character")
    array = type("Array")
    dictionary = type("Dictionary")
    optional = type("Optional", .enum)
    never = type("Never", .enum)
    equatable = type("Equatable", .protocol)
    hashable = type("Hashable", .protocol)
    comparable = type("Comparable", .protocol)
    error = type("Error", .protocol)
    sequence = type("Sequence", .protocol)
    iterator = type("IteratorProtocol", .protocol)
    caseIterable = type("CaseIterable", .protocol)
    rawRepresentable = type("RawRepresentable", .protocol)
    encodable = type("Encodable", .protocol)
    decodable = type("Decodable", .protocol)
    codingKey = type("CodingKey", .protocol)
    integerLiteral = type("ExpressibleByIntegerLiteral", .protocol)
    floatLiteral = type("ExpressibleByFloatLiteral", .protocol)
    booleanLiteral = type("ExpressibleByBooleanLiteral", .protocol)
    stringLiteral = type("ExpressibleByStringLiteral", .protocol)
    interpolation = type("ExpressibleByStringInterpolation", .protocol)
    nilLiteral = type("ExpressibleByNilLiteral", .protocol)
    arrayLiteral = type("ExpressibleByArrayLiteral", .protocol)
    dictionaryLiteral = type("ExpressibleByDictionaryLiteral", .protocol)
    interpolationBuilder = type("DefaultStringInterpolation")
    keyPath = type("KeyPath")
    keyPathRoot = type("_KeyPathRoot", .protocol)
  }

  var intType: Type { .nominal(int, []) }
  var doubleType: Type { .nominal(double, []) }
  var boolType: Type { .nominal(bool, []) }
  var stringType: Type { .nominal(string, []) }
  func arrayType(_ element: Type) -> Type { .nominal(array, [element]) }
  func optionalType(_ wrapped: Type) -> Type { .nominal(optional, [wrapped]) }

  /// The payload of an optional type.
  func wrapped(_ type: Type) -> Type? {
    if case .nominal(let declaration, let arguments) = type, declaration === optional { arguments.first } else { nil }
  }
}
