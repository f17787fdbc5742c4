import CourseModel

/// How long a lesson takes, estimated from what there is to read and to do.
enum ReadingTime {
  /// Seconds for each kind of thing; 330 Chinese characters or 200 words a minute are an ordinary pace for a textbook.
  private enum Pace {
    static let character = 60.0 / 330
    static let word = 60.0 / 200
    static let codeLine = 4.0
    static let formula = 6.0
    static let figure = 15.0
    static let choice = 10.0
    static let exercise = 180.0
  }

  /// The minutes that a lesson takes, at least one.
  static func minutes(of lesson: Lesson) -> Int {
    var seconds = 0.0
    for block in lesson.allBlocks + lesson.footnotes.flatMap(\.blocks) { seconds += self.seconds(of: block) }
    return max(1, Int((seconds / 60).rounded()))
  }

  private static func seconds(of block: Block) -> Double {
    switch block.content {
    case .codeCell(let cell):
      guard cell.attributes.isIncluded, cell.role != .check else { return 0 }
      return Double(cell.attributes.showsCode ? cell.lines.count : 0) * Pace.codeLine
    case .codeExample(let example): return Double(example.lines.count) * Pace.codeLine
    case .math: return Pace.formula
    case .diagram: return Pace.figure
    case .quiz(let quiz): return Double(quiz.choices.count) * Pace.choice
    case .exercise: return Pace.exercise
    default: return seconds(of: block.inlines.plainText)
    }
  }

  /// Characters of Chinese and Japanese count one by one, all others by the word.
  private static func seconds(of text: String) -> Double {
    var characters = 0
    var words = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
      let isIdeographic = (0x3041...0x30FF).contains(scalar.value) || scalar.properties.isIdeographic
      if isIdeographic { characters += 1 }
      let isWord = !isIdeographic && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      if isWord, !isInWord { words += 1 }
      isInWord = isWord
    }
    return Double(characters) * Pace.character + Double(words) * Pace.word
  }
}

extension Lesson {
  /// How many minutes the lesson takes: what the author says, else an estimate; nil for an estimate of less than two.
  var minutes: Int? {
    if let minutes = frontMatter.course.minutes { return minutes }
    let estimate = ReadingTime.minutes(of: self)
    return estimate > 1 ? estimate : nil
  }
}
