/// The operators that can be used, with their precedence.
struct OperatorTable: Sendable {
  enum Associativity: Sendable { case left, right, none }

  struct Group: Sendable {
    var name: Name
    var associativity = Associativity.none
    var isAssignment = false
    /// The groups that bind weaker than this one.
    var higherThan: [Name] = []
    /// The groups that bind stronger than this one.
    var lowerThan: [Name] = []
  }

  var groups: [Name: Group] = [:]
  var infix: [Name: Name] = [:]
  var prefix: Set<Name> = []
  var postfix: Set<Name> = []

  /// For each group the groups that bind weaker, transitively.
  private var weaker: [Name: Set<Name>] = [:]

  mutating func insert(_ group: Group) {
    groups[group.name] = group
    var below = weaker[group.name] ?? []
    for name in group.higherThan { below.formUnion((weaker[name] ?? []).union([name])) }
    weaker[group.name] = below
    for stronger in group.lowerThan { weaker[stronger, default: []].formUnion(below.union([group.name])) }
    for name in groups.keys where weaker[name]?.isDisjoint(with: group.lowerThan + [group.name]) == false {
      weaker[name]?.formUnion(below.union([group.name]))
    }
  }

  func group(of infixOperator: Name) -> Group? {
    guard let name = infix[infixOperator] else { return nil }
    return groups[name] ?? groups[Self.defaultGroup]
  }

  static let defaultGroup: Name = "DefaultPrecedence"
  static let assignmentGroup: Name = "AssignmentPrecedence"
  static let ternaryGroup: Name = "TernaryPrecedence"
  static let castGroup: Name = "CastingPrecedence"

  /// Whether operators of one group bind stronger than those of another.
  func isHigher(_ one: Name, than other: Name) -> Bool { weaker[one]?.contains(other) ?? false }
}
