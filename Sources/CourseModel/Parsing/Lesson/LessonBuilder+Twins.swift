import SourceDiagnostics

extension LessonBuilder {
  /// Ties a Swift cell with `twin=py` to the block that follows and shows the same in that language, as tabs that switch together.
  mutating func twins(_ previous: Block?, _ example: Block, language: String) -> Block? {
    guard case .codeCell(let cell)? = previous?.content, let twin = cell.attributes.twin, let previous else { return nil }
    let wanted = Self.languageName(twin)
    guard wanted == Self.languageName(language) else { return nil }
    func tab(_ name: String, _ block: Block, isDefault: Bool) -> Tabs.Tab {
      let label = Inline(.text(name), range(block.range.offsets.lowerBound..<block.range.offsets.lowerBound))
      return Tabs.Tab(value: name.lowercased(), label: [label], isDefault: isDefault, blocks: [block], range: block.range)
    }
    let tabs = Tabs(group: "language", tabs: [tab("Swift", previous, isDefault: true), tab(wanted, example, isDefault: false)])
    return Block(.tabs(tabs), range(previous.range.offsets.lowerBound..<example.range.offsets.upperBound))
  }

  /// Notes the cells whose twin doesn't follow.
  mutating func checkTwins(_ blocks: [Block]) {
    for block in blocks {
      if case .codeCell(let cell) = block.content, let twin = cell.attributes.twin {
        let line = file.lineContents(cell.range.start.line)
        let place = cell.range.offsets.lowerBound..<max(cell.range.offsets.lowerBound, line.upperBound)
        diagnostics.append(.missingTwin(twin, at: range(place)))
      }
    }
  }

  /// The name of a language as a reader knows it.
  private static func languageName(_ language: String) -> String {
    switch language.lowercased() {
    case "py", "python", "python3": "Python"
    case "js", "javascript": "JavaScript"
    case "ts", "typescript": "TypeScript"
    case "cpp", "c++", "cc": "C++"
    case "rs", "rust": "Rust"
    case "jl", "julia": "Julia"
    default: language.prefix(1).uppercased() + language.dropFirst()
    }
  }
}
