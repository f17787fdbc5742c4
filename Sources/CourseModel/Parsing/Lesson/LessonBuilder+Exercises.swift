import SourceDiagnostics

extension LessonBuilder {
  /// Converts `:::exercise`.
  mutating func exercise(_ body: DirectiveBody) -> Block {
    let attributes = directiveAttributes(body, known: [])
    let id = attributes.id ?? nextID("exercise", \.unnamedExercises)
    if surroundings.contains(where: { $0 == .exercise }) {
      diagnostics.append(.incompleteDirective(body.name, at: body.opening, "can't stand inside another exercise"))
    }
    let blocks = blocks(body.children, in: .exercise)
    var exercise = Exercise(
      id: id, title: body.title, blocks: blocks, setup: [], starter: [], solutions: [], checks: [], range: range(body.node.offsets))
    for block in blocks { sort(block, into: &exercise, isInSolution: false) }
    if exercise.checks.isEmpty == false, exercise.solutions.isEmpty {
      diagnostics.append(.incompleteDirective(body.name, at: body.opening, "has a check but no :::solution that passes it"))
    }
    return Block(.exercise(exercise), range(body.node.offsets))
  }

  /// Sorts the cells of a block by their roles.
  private func sort(_ block: Block, into exercise: inout Exercise, isInSolution: Bool) {
    var isInSolution = isInSolution
    switch block.content {
    case .codeCell(let cell):
      switch cell.role {
      case .starter: exercise.starter.append(cell)
      case .check: exercise.checks.append(cell)
      case .solution where !exercise.solutions.isEmpty: exercise.solutions[exercise.solutions.count - 1].append(cell)
      case .setup, .lesson, .solution: exercise.setup.append(cell)
      }
    case .disclosure(let disclosure) where disclosure.kind == .solution && !isInSolution:
      exercise.solutions.append([])
      isInSolution = true
    default: break
    }
    for child in block.children { sort(child, into: &exercise, isInSolution: isInSolution) }
  }

  /// The next of `exercise-1`, `exercise-2`… that is free.
  private mutating func nextID(_ stem: String, _ count: WritableKeyPath<Self, Int>) -> String {
    repeat { self[keyPath: count] += 1 } while !slugger.reserve("\(stem)-\(self[keyPath: count])")
    return "\(stem)-\(self[keyPath: count])"
  }

  // MARK: Quizzes

  /// Converts `:::quiz`: blocks, then a task list whose items are the choices.
  mutating func quiz(_ body: DirectiveBody) -> Block? {
    let attributes = directiveAttributes(body, known: [])
    let id = attributes.id ?? nextID("quiz", \.unnamedQuizzes)
    var blocks = blocks(body.children, in: .other)
    guard let last = blocks.last, case .list(let list) = last.content, list.items.allSatisfy({ $0.isChecked != nil }) else {
      diagnostics.append(.incompleteDirective(body.name, at: body.opening, "ends with its choices: a list of '- [x]' and '- [ ]' items"))
      return nil
    }
    blocks.removeLast()
    let choices = list.items.map { item in
      var answer: [Inline] = []
      var rest = item.blocks[...]
      if case .paragraph(let content)? = rest.first?.content {
        answer = content
        rest = rest.dropFirst()
      }
      return Quiz.Choice(isCorrect: item.isChecked == true, answer: answer, justification: Array(rest), range: item.range)
    }
    if choices.count < 2 || !choices.contains(where: \.isCorrect) {
      diagnostics.append(.incompleteDirective(body.name, at: body.opening, "needs two choices, one of them right ('- [x]')"))
    }
    return Block(.quiz(Quiz(id: id, title: body.title, question: blocks, choices: choices)), range(body.node.offsets))
  }
}
