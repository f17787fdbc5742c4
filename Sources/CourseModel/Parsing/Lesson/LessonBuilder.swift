import SourceDiagnostics

/// Turns cmark's tree into a lesson's blocks: reads fences, directives and HTML, gives out anchors, numbers cells, collects mistakes.
///
/// It recurses, since the parser bounds the depth of the tree.
struct LessonBuilder {
  /// The lesson's file.
  let file: SourceFile

  /// Finds the file of the course that a path in the lesson means.
  let includedFile: (String) -> IncludedFile

  /// The mistakes so far.
  var diagnostics: [Diagnostic] = []

  /// The cells so far.
  var cells: [CodeCell] = []

  /// The anchors given out.
  var slugger = Slugger()

  /// What is around the block that is being read.
  var surroundings: [Surroundings] = []

  /// Where each label was first used.
  var labels: [(label: String, range: SourceRange)] = []

  /// The labels that begin with `fig-`, of the whole lesson.
  var figureLabels: Set<String> = []

  /// The footnotes' definitions, in the order of their first marks.
  var footnoteLabels: [String] = []

  /// How many marks lead to each footnote.
  var footnoteOccurrences: [Int] = []

  /// How many exercises and quizzes have no id of their own.
  var unnamedExercises = 0
  var unnamedQuizzes = 0

  /// A block whose meaning reaches the blocks inside.
  enum Surroundings {
    case exercise
    case solution
    case hint
    case other
  }

  init(file: SourceFile, includedFile: @escaping (String) -> IncludedFile) {
    self.file = file
    self.includedFile = includedFile
  }

  /// A part of the file.
  func range(_ offsets: Range<Int>) -> SourceRange { SourceRange(file, offsets) }

  /// The blocks and footnotes of a document.
  mutating func build(_ document: MarkdownNode) -> (blocks: [Block], footnotes: [Lesson.Footnote]) {
    figureLabels = labels(ofFiguresIn: document.children)
    let definitions = document.children.filter { if case .footnoteDefinition = $0.kind { true } else { false } }
    for definition in definitions {
      guard case .footnoteDefinition(let label) = definition.kind else { continue }
      footnoteLabels.append(label)
      footnoteOccurrences.append(0)
    }
    let blocks = blocks(document.children.filter { if case .footnoteDefinition = $0.kind { false } else { true } })
    let bodies = definitions.map { self.blocks($0.children) }
    let footnotes = footnoteLabels.indices.map {
      Lesson.Footnote(label: footnoteLabels[$0], occurrences: footnoteOccurrences[$0], blocks: bodies[$0])
    }
    return (blocks, footnotes)
  }
}
