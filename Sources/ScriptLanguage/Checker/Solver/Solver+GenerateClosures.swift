/// Closures and what can be said about their types.
extension Solver {
  func closure(_ node: ExpressionNode, _ closure: ClosureNode, _ scope: Scope) -> SolverNode {
    let index = closureSites.count
    closureSites.append(ClosureSite(index: index, node: closure, scope: scope, range: node.range))
    let type = fresh()
    guard case .variable(let variable) = type else { return failed(node) }
    state.variables[Int(variable)].closure = index
    closureTypes.append(type)
    let count = closure.parameters?.count ?? closure.anonymousCount
    var types: [Type] = []
    for position in 0..<count {
      types.append(closure.parameters?[position].type.map { parameterType($0, scope) } ?? fresh())
    }
    let result = closure.resultType.map { checker.resolve($0, in: scope) } ?? fresh()
    let isInout = (closure.parameters ?? []).map { if case .inout? = $0.type?.kind { true } else { false } }
    state.closures.append(
      ClosureState(parameterTypes: types, inoutParameters: isInout, resultType: result, isThrowing: closure.isThrowing || closure.mayThrow))
    add(.closure(closureSites[index], type))
    return SolverNode(node, type, .closure(closureSites[index]))
  }

  func parameterType(_ node: TypeNode, _ scope: Scope) -> Type {
    if case .inout(let inner) = node.kind { return checker.resolve(inner, in: scope) }
    return checker.resolve(node, in: scope)
  }
}
