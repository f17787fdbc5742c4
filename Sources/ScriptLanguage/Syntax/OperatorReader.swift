import SwiftSyntax

/// Reads the operator and precedence group declarations of a file before anything else, because they decide how sequences are grouped.
extension OperatorTable {
  mutating func read(_ file: SourceFileSyntax) {
    for item in file.statements {
      guard case .decl(let declaration) = item.item else { continue }
      if let group = declaration.as(PrecedenceGroupDeclSyntax.self) { insert(self.group(group)) }
    }
    for item in file.statements {
      guard case .decl(let declaration) = item.item else { continue }
      if let use = declaration.as(OperatorDeclSyntax.self) { insert(use) }
    }
  }

  private func group(_ node: PrecedenceGroupDeclSyntax) -> Group {
    var group = Group(name: Name(node.name.text))
    for attribute in node.groupAttributes {
      switch attribute {
      case .precedenceGroupRelation(let relation):
        let names = relation.precedenceGroups.map { Name($0.name.text) }
        if relation.higherThanOrLowerThanLabel.tokenKind == .keyword(.higherThan) {
          group.higherThan += names
        } else {
          group.lowerThan += names
        }
      case .precedenceGroupAssignment(let assignment): group.isAssignment = assignment.value.tokenKind == .keyword(.true)
      case .precedenceGroupAssociativity(let associativity):
        switch associativity.value.tokenKind {
        case .keyword(.left): group.associativity = .left
        case .keyword(.right): group.associativity = .right
        default: group.associativity = .none
        }
      }
    }
    return group
  }

  private mutating func insert(_ node: OperatorDeclSyntax) {
    let name = Name(node.name.text)
    switch node.fixitySpecifier.tokenKind {
    case .keyword(.prefix): prefix.insert(name)
    case .keyword(.postfix): postfix.insert(name)
    default:
      infix[name] = node.operatorPrecedenceAndTypes.map { Name($0.precedenceGroup.text) } ?? Self.defaultGroup
    }
  }
}
