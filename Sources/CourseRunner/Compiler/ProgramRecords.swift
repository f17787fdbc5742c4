import CourseModel

/// What a compiled lesson gave out, cut into cells by the records that its prelude wrote (see `LessonPrelude`).
struct ProgramRecords {
  /// The outputs of every cell that began, in the order in which they began.
  private(set) var cells: [(index: Int, outputs: [CellOutput])] = []

  private let printed: [UInt8]
  private var consumed = 0

  /// Cuts what a program printed; a record that is broken off ends the reading.
  init(_ records: [UInt8], printed: [UInt8], of lesson: [CodeCell]) {
    self.printed = printed
    let attributes = Dictionary(lesson.map { ($0.index, $0.attributes) }, uniquingKeysWith: { $1 })
    var rest = records[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let fields = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      guard fields.count >= 3, let offset = Int(fields[1]) else { break }
      let lengths = fields.dropFirst(2).compactMap { Int($0) }
      rest = rest[(end + 1)...]
      guard lengths.reduce(0, +) <= rest.count else { break }
      let parts = lengths.map { length in
        defer { rest = rest.dropFirst(length) }
        return String(decoding: rest.prefix(length), as: UTF8.self)
      }
      flush(to: offset)
      add(String(fields[0]), parts, attributes)
    }
    flush(to: printed.count)
  }

  private mutating func add(_ kind: String, _ parts: [String], _ attributes: [Int: CodeAttributes]) {
    switch (kind, parts.count) {
    case ("cell", 1): if let index = Int(parts[0]) { cells.append((index, [])) }
    case ("value", 2): append(.value(text: parts[0], typeName: parts[1]))
    case ("figure", 1):
      let look = cells.last.flatMap { attributes[$0.index] }
      append(.figure(CellOutput.Figure(svg: parts[0], alternative: look?.figureAlternative, caption: look?.figureCaption)))
    default: break
    }
  }

  private mutating func flush(to offset: Int) {
    let end = min(max(offset, consumed), printed.count)
    if end > consumed { append(.stream(String(decoding: printed[consumed..<end], as: UTF8.self))) }
    consumed = end
  }

  private mutating func append(_ output: CellOutput) {
    guard !cells.isEmpty else { return }
    cells[cells.count - 1].outputs.append(output)
  }
}
