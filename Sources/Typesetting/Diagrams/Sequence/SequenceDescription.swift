/// What a screen reader says of a sequence diagram: each message in order.
enum SequenceDescription {
  static func text(of diagram: SequenceDiagram) -> String {
    let parts = diagram.events.compactMap { event -> String? in
      switch event {
      case .message(let message):
        let names = (diagram.participants[message.source].label.plainText, diagram.participants[message.target].label.plainText)
        return "\(names.0) → \(names.1)" + (message.label.isEmpty ? "" : " (\(message.label.plainText))")
      case .note(_, let label): return label.plainText
      case .frame(let keyword, let label): return "\(keyword) \(label.plainText) ["
      case .part(let label): return "| \(label.plainText)"
      case .end: return "]"
      default: return nil
      }
    }
    return parts.prefix(100).joined(separator: "; ") + (parts.count > 100 ? "; …" : "")
  }
}
