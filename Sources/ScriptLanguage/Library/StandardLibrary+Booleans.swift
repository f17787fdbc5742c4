extension LibraryModule {
  static let boolInterface = """
    @native("Bool") struct Bool: Hashable, ExpressibleByBooleanLiteral, LosslessStringConvertible {
      typealias BooleanLiteralType = Bool
      @native("bool.fromLiteral") init(booleanLiteral value: Bool)
      @native("bool.fromBool") init(_ value: Bool)
      @native("bool.fromString") init?(_ description: String)
      @native("bool.equal") static func == (lhs: Bool, rhs: Bool) -> Bool
      @native("bool.notEqual") static func != (lhs: Bool, rhs: Bool) -> Bool
      @native("bool.not") static prefix func ! (a: Bool) -> Bool
      static func && (lhs: Bool, rhs: @autoclosure () throws -> Bool) rethrows -> Bool { lhs ? try rhs() : false }
      static func || (lhs: Bool, rhs: @autoclosure () throws -> Bool) rethrows -> Bool { lhs ? true : try rhs() }
      static func random<T: RandomNumberGenerator>(using generator: inout T) -> Bool { (generator.next() >> 17) & 1 == 0 }
      static func random() -> Bool {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
      }
      mutating func toggle() { self = !self }
      @native("bool.description") var description: String { get }
      @native("bool.hash") func hash(into hasher: inout Hasher)
    }
    """
}
