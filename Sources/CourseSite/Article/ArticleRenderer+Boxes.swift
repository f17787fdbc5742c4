import CourseModel
import WebMarkup

extension ArticleRenderer {
  /// An admonition.
  ///
  /// It has the role of a note, not of a landmark, of which a page must not have many of one name.
  mutating func markup(of admonition: Admonition) -> Markup {
    let name = name(of: admonition.kind)
    let title = admonition.title.map { markup(of: $0) } ?? [.text(name)]
    let classes = (["admonition", Self.look(of: admonition.kind)] + admonition.classes).joined(separator: " ")
    let attributes: [Markup.Attribute] = [.class(classes)] + (admonition.id.map { [.id(anchor($0))] } ?? [])
    // Each has the name of its kind and, since a page may hold many, its title.
    let label = admonition.title.map { "\(name): \($0.plainText)" } ?? name
    return .element(
      "aside", attributes + [.named("role", "note"), .named("aria-label", label)],
      [.text("\n"), .element("p", [.class("admonition-title")], title), .text("\n"), markup(of: admonition.blocks)])
  }

  private func name(of kind: Admonition.Kind) -> String {
    switch kind {
    case .note, .secondary: site.phrases.note
    case .tip: site.phrases.tip
    case .info: site.phrases.info
    case .warning, .caution: site.phrases.warning
    case .danger: site.phrases.danger
    case .important: site.phrases.important
    case .success: site.phrases.success
    }
  }

  /// The class that gives the colours: Docusaurus' legacy kinds look like the kind that replaced them.
  private static func look(of kind: Admonition.Kind) -> String {
    switch kind {
    case .secondary: "note"
    case .important: "info"
    case .success: "tip"
    default: kind.rawValue
    }
  }

  /// A part that is folded until the reader opens it.
  mutating func markup(of disclosure: Disclosure) -> Markup {
    let name =
      switch disclosure.kind {
      case .details: site.phrases.details
      case .hint: site.phrases.hint
      case .solution: site.phrases.solution
      }
    let summary = disclosure.summary.map { markup(of: $0) } ?? [.text(name)]
    let classes = disclosure.kind == .details ? "fold" : "fold \(disclosure.kind.rawValue)"
    return .element(
      "details", [.class(classes)] + (disclosure.isOpen ? [.flag("open")] : []),
      [.element("summary", [], summary), .text("\n"), markup(of: disclosure.blocks)])
  }

  /// An exercise: its title is a heading one level below the section it stands in.
  mutating func markup(of exercise: Exercise) -> Markup {
    counts.exercises += 1
    let untitled = Phrases.fill(site.phrases.exercise, counts.exercises)
    let level = min(headingLevel + 1, 6)
    let title = exercise.title.map { markup(of: $0) } ?? [.text(untitled)]
    let entry = exercise.title.map { unlinked($0) } ?? [.text(untitled)]
    let text = exercise.title?.plainText ?? untitled
    let heading = anchored("h\(level)", exercise.id, title, plainText: text, contents: entry, level: level, class: "exercise-title")
    return .element(
      "section", [.class("exercise"), .named("aria-labelledby", anchor(exercise.id))],
      [.text("\n"), heading, .text("\n"), markup(of: exercise.blocks)])
  }

  /// A question: the choices to think about, and the answer folded below them.
  mutating func markup(of quiz: Quiz) -> Markup {
    counts.quizzes += 1
    let title = quiz.title.map { markup(of: $0) } ?? [.text(Phrases.fill(site.phrases.quiz, counts.quizzes))]
    let titleID = uniqueID(quiz.id + "-title")
    let choices = quiz.choices.map {
      Markup.element("li", [.named("data-correct", $0.isCorrect ? "true" : "false")], markup(of: $0.answer))
    }
    let answers = quiz.choices.map { choice in
      let verdict = choice.isCorrect ? site.phrases.correct : site.phrases.incorrect
      let label = Markup.element("strong", [.class(choice.isCorrect ? "correct" : "incorrect")], text: verdict)
      return Markup.element("li", [], [label, .text(" ")] + unlinked(choice.answer) + [.text("\n"), markup(of: choice.justification)])
    }
    let fold = Markup.element(
      "details", [.class("fold answer")],
      [.element("summary", text: site.phrases.answer), .text("\n"), .element("ol", [], [.text("\n"), .lines(answers)]), .text("\n")])
    return .element(
      "section",
      [.class("exercise quiz"), .id(anchor(quiz.id)), .named("aria-labelledby", titleID)]
        + (quiz.isMultiple ? [.named("data-multiple", "true")] : []),
      [
        .text("\n"), .element("p", [.class("exercise-title"), .id(titleID)], title), .text("\n"), markup(of: quiz.question),
        .element("ol", [.class("choices")], [.text("\n"), .lines(choices)]), .text("\n"), fold, .text("\n"),
      ])
  }
}
