package import SourceDiagnostics

/// A sequence diagram: participants side by side, and what passes between them from top to bottom.
package struct SequenceDiagram: Sendable, Equatable {
  /// One who takes part.
  package struct Participant: Sendable, Equatable {
    /// The name that messages use.
    package var id: String
    /// What stands in its box.
    package var label: DiagramLabel
    /// Whether it is drawn as a person.
    package var isActor = false
  }

  /// A message from one participant to another or itself.
  package struct Message: Sendable, Equatable {
    /// What is at an end of its line.
    package enum Head: Sendable, Equatable { case none, filled, open, cross }

    /// The indices of the participants.
    package var source: Int
    package var target: Int
    /// What stands on it.
    package var label: DiagramLabel
    package var isDotted: Bool
    package var sourceHead: Head
    package var targetHead: Head
    /// Its number, if messages are numbered.
    package var number: Int?
  }

  /// Where a note stands.
  package enum NotePlace: Sendable, Equatable {
    case left(Int)
    case right(Int)
    case over(Int, Int)
  }

  /// What happens, from top to bottom.
  package enum Event: Sendable, Equatable {
    case message(Message)
    case note(NotePlace, DiagramLabel)
    /// A frame such as `loop` begins, with its keyword and condition.
    case frame(String, DiagramLabel)
    /// Another part of the frame, such as `else`, begins.
    case part(DiagramLabel)
    /// A coloured ground begins.
    case ground(DiagramColor?)
    /// The innermost frame or ground ends.
    case end
    case activate(Int)
    case deactivate(Int)
  }

  /// The title above the diagram.
  package var title: String?
  /// What `accTitle` and `accDescr` tell a screen reader.
  package var accessibilityText: String?
  /// From left to right.
  package var participants: [Participant] = []
  /// From top to bottom.
  package var events: [Event] = []

  /// Parses the code of a diagram that starts with `sequenceDiagram`.
  package static func parse(_ source: EmbeddedSource) -> (SequenceDiagram, [Diagnostic]) {
    var scanner = DiagramScanner(source)
    let header = DiagramHeader.scan(&scanner)
    return parse(scanner, header)
  }

  static func parse(_ scanner: DiagramScanner, _ header: DiagramHeader) -> (SequenceDiagram, [Diagnostic]) {
    var parser = SequenceParser(scanner, title: header.title)
    parser.parse()
    return (parser.diagram, parser.scanner.diagnostics)
  }
}
