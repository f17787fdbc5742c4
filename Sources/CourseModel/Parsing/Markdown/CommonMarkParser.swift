import CCMarkGFM
import SourceDiagnostics
import Synchronization

/// Parses Markdown with cmark-gfm and two block extensions of our own, directives (`:::`) and maths (`$$`), and inline maths (`$`).
///
/// This is the only file that touches C. cmark keeps tables of special characters in globals, so one lock guards every parse;
/// its callbacks take no context that survives, so they reach the parse through `current`, which the lock guards too.
/// The tree is walked with a stack of our own, since its depth is the author's choice.
enum CommonMarkParser {
  /// What a parse found besides the tree.
  struct Result {
    /// The document.
    var document: MarkdownNode
    /// The places of closing colons that close nothing.
    var strayClosings: [Range<Int>] = []
    /// The places of blocks that were nested too deeply to be read.
    var tooDeep: [Range<Int>] = []
  }

  /// Parses the body of a lesson.
  static func parse(_ input: MarkdownInput) -> Result {
    extensions.withLock { extensions in
      let parse = CommonMarkParse(input: input)
      CommonMarkParse.current = parse
      defer { CommonMarkParse.current = nil }
      guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return Result(document: .empty) }
      defer { cmark_parser_free(parser) }
      for pointer in extensions.pointers { cmark_parser_attach_syntax_extension(parser, pointer) }
      input.bytes.withUnsafeBytes { bytes in
        cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
      }
      guard let root = cmark_parser_finish(parser) else { return Result(document: .empty) }
      defer { cmark_node_free(root) }
      return parse.result(root)
    }
  }

  private static let extensions = Mutex(CommonMarkExtensions())
}

extension MarkdownNode {
  /// A document without content.
  static var empty: MarkdownNode { MarkdownNode(kind: .document, offsets: 0..<0) }
}

private typealias Node = UnsafeMutablePointer<cmark_node>

// MARK: - Extensions

/// cmark's and our own extensions, made once.
private struct CommonMarkExtensions: ~Copyable {
  let pointers: [OpaquePointer]

  init() {
    cmark_gfm_core_extensions_ensure_registered()
    // Ours come first: the opener of `table` ends the chain.
    let own = [Self.directives(), Self.mathematics()]
    let names = ["table", "strikethrough", "autolink", "tasklist"]
    pointers = own.compactMap { $0 } + names.compactMap { cmark_find_syntax_extension($0) }
  }

  /// Blocks between lines of colons.
  private static func directives() -> OpaquePointer? {
    guard let pointer = cmark_syntax_extension_new("directive") else { return nil }
    cmark_syntax_extension_set_open_block_func(pointer) { owner, indented, parser, parent, line, length in
      guard indented == 0, let owner, let parser, let parent, let line, let parse = CommonMarkParse.current else { return nil }
      return parse.openDirective(owner, Line(parser, line, length), parent)
    }
    cmark_syntax_extension_set_match_block_func(pointer) { _, parser, line, length, node in
      guard let parser, let line, let node, let parse = CommonMarkParse.current else { return 0 }
      return parse.continuesDirective(node, Line(parser, line, length)) ? 1 : 0
    }
    cmark_syntax_extension_set_can_contain_func(pointer) { _, node, child in
      guard let node, let parse = CommonMarkParse.current, node.pointee.type == parse.directiveType else { return 0 }
      return isBlock(child) && child != CMARK_NODE_ITEM ? 1 : 0
    }
    return pointer
  }

  /// Formulas between `$$` lines, and between `$` in the line.
  private static func mathematics() -> OpaquePointer? {
    guard let pointer = cmark_syntax_extension_new("mathematics") else { return nil }
    cmark_syntax_extension_set_open_block_func(pointer) { owner, indented, parser, parent, line, length in
      guard indented == 0, let owner, let parser, let parent, let line, let parse = CommonMarkParse.current else { return nil }
      return parse.openMath(owner, Line(parser, line, length), parent)
    }
    cmark_syntax_extension_set_match_block_func(pointer) { _, parser, line, length, node in
      guard let parser, let line, let node, let parse = CommonMarkParse.current else { return 0 }
      return parse.continuesMath(node, Line(parser, line, length)) ? 1 : 0
    }
    cmark_syntax_extension_set_match_inline_func(pointer) { _, parser, _, character, inlines in
      guard character == UInt8(ascii: "$"), let parser, let inlines, let parse = CommonMarkParse.current else { return nil }
      return parse.inlineMath(parser, inlines)
    }
    let dollar = UnsafeMutableRawPointer(bitPattern: UInt(UInt8(ascii: "$")))
    cmark_syntax_extension_set_special_inline_chars(pointer, cmark_llist_append(cmark_get_default_mem_allocator(), nil, dollar))
    return pointer
  }
}

private func isBlock(_ type: cmark_node_type) -> Bool {
  type.rawValue & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_PRESENT)
}

/// The line that cmark is reading.
private struct Line {
  let parser: OpaquePointer
  let units: UnsafeBufferPointer<UInt8>
  /// The offset of the first character that is no blank.
  let first: Int
  /// The blanks before it, in columns, behind the containers that were matched.
  let indent: Int

  init(_ parser: OpaquePointer, _ pointer: UnsafeMutablePointer<UInt8>, _ length: Int32) {
    self.parser = parser
    self.units = UnsafeBufferPointer(start: pointer, count: Int(length))
    self.first = Int(cmark_parser_get_first_nonspace(parser))
    self.indent = Int(cmark_parser_get_indent(parser))
  }

  /// The number of the line, from 1.
  var number: Int { Int(cmark_parser_get_line_number(parser)) }

  /// How often a character is repeated from an offset on.
  func run(of character: UInt8, from start: Int) -> Int {
    var index = start
    while index < units.count, units[index] == character { index += 1 }
    return index - start
  }

  /// Whether only blanks follow.
  func isBlank(from start: Int) -> Bool {
    units[min(start, units.count)...].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  /// The number of colons, if the line is nothing else.
  var closingColons: Int? {
    guard indent < 4, first < units.count else { return nil }
    let colons = run(of: UInt8(ascii: ":"), from: first)
    return colons >= 3 && isBlank(from: first + colons) ? colons : nil
  }

  /// Takes the rest of the line, but for its line break.
  func consume() {
    let count = units.count - Int(cmark_parser_get_offset(parser)) - 1
    guard count > 0, let base = units.baseAddress else { return }
    let pointer = UnsafeMutableRawPointer(mutating: base).assumingMemoryBound(to: CChar.self)
    cmark_parser_advance_offset(parser, pointer, Int32(count), 0)
  }
}

// MARK: - One parse

/// The state of one parse: what the callbacks recorded.
private final class CommonMarkParse {
  /// The parse under way, if any; the lock in `CommonMarkParser` guards it.
  nonisolated(unsafe) static var current: CommonMarkParse?

  let input: MarkdownInput
  let directiveType = NodeTypes.shared.directive
  let mathBlockType = NodeTypes.shared.mathBlock
  let mathInlineType = NodeTypes.shared.mathInline

  /// How deeply blocks may nest.
  private let depthLimit = 100

  private var directives: [Node: Directive] = [:]
  private var titles: Set<Node> = []
  private var mathBlocks: [Node: MathBlock] = [:]
  private var formulas: [Node: (text: String, isDisplay: Bool)] = [:]
  private var result = CommonMarkParser.Result(document: .empty)
  /// The line whose colons closed a directive.
  private var closingLine = 0
  /// The directive that a line of colons closes, decided when the outermost directive sees the line.
  private var closingTarget: (line: Int, node: Node?) = (0, nil)
  /// Where a search for closing dollars ran into the end of the text, by the number of dollars.
  private var unclosedDollars: [Int: UnsafeMutablePointer<UInt8>] = [:]

  private struct Directive {
    var colons: Int
    var opening: DirectiveOpening
    var line: Int
    var isClosed = false
  }

  private struct MathBlock {
    var dollars: Int
    var lines: [Range<Int>] = []
    var isClosed = false
  }

  /// The numbers that cmark gave to our kinds of node; given once a process.
  private struct NodeTypes {
    let directive = UInt16(cmark_syntax_extension_add_node(0).rawValue)
    let mathBlock = UInt16(cmark_syntax_extension_add_node(0).rawValue)
    let mathInline = UInt16(cmark_syntax_extension_add_node(1).rawValue)
    static let shared = NodeTypes()
  }

  init(input: MarkdownInput) { self.input = input }

  // MARK: Directives

  func openDirective(_ owner: OpaquePointer, _ line: Line, _ parent: Node) -> Node? {
    let colons = line.run(of: UInt8(ascii: ":"), from: line.first)
    guard colons >= 3 else { return nil }
    if line.closingColons != nil {
      if closingLine != line.number { result.strayClosings.append(range(of: line, from: line.first, length: colons)) }
      line.consume()
      return nil
    }
    let start = line.first + colons
    guard let opening = DirectiveOpening(line.units, from: start, to: line.units.count) else { return nil }
    guard depth(of: parent) < depthLimit else {
      result.tooDeep.append(range(of: line, from: line.first, length: colons))
      return nil
    }
    guard let node = cmark_parser_add_child(line.parser, parent, cmark_node_type(UInt32(directiveType)), Int32(line.first + 1)) else {
      return nil
    }
    cmark_node_set_syntax_extension(node, owner)
    directives[node] = Directive(colons: colons, opening: opening, line: line.number)
    if let title = opening.title { addTitle(title, of: line, to: node) }
    line.consume()
    return node
  }

  /// Gives a directive a child that holds its title, so that it is parsed with the rest of the text.
  private func addTitle(_ range: Range<Int>, of line: Line, to node: Node) {
    guard let title = cmark_node_new(CMARK_NODE_PARAGRAPH) else { return }
    titles.insert(title)
    let text = String(decoding: UnsafeBufferPointer(rebasing: line.units[range]), as: UTF8.self)
    cmark_node_set_string_content(title, text)
    title.pointee.start_line = Int32(line.number)
    title.pointee.end_line = Int32(line.number)
    title.pointee.start_column = Int32(range.lowerBound + 1)
    title.pointee.end_column = Int32(range.upperBound)
    cmark_node_append_child(node, title)
  }

  func continuesDirective(_ node: Node, _ line: Line) -> Bool {
    guard let colons = line.closingColons else { return true }
    if closingTarget.line != line.number {
      closingTarget = (line.number, target(of: colons, from: node, indent: line.indent))
    }
    guard closingTarget.node == node else { return true }
    directives[node]?.isClosed = true
    closingLine = line.number
    return false
  }

  /// The directive that a line of colons closes, among those from `node` inwards: the innermost with as many colons, else the
  /// innermost with fewer.
  private func target(of colons: Int, from node: Node, indent: Int) -> Node? {
    var equal: Node?
    var fewer: Node?
    var indent = indent
    var next: Node? = node
    while let block = next, block.pointee.flags & UInt16(CMARK_NODE__OPEN.rawValue) != 0 {
      switch UInt32(block.pointee.type) {
      case UInt32(directiveType):
        guard let directive = directives[block] else { return nil }
        if directive.colons == colons { equal = block } else if directive.colons < colons { fewer = block }
      case CMARK_NODE_LIST.rawValue: break
      case CMARK_NODE_ITEM.rawValue:
        indent -= Int(block.pointee.as.list.marker_offset + block.pointee.as.list.padding)
        guard indent >= 0 else { return equal ?? fewer }
      case CMARK_NODE_CODE_BLOCK.rawValue where block.pointee.as.code.fenced != 0: return nil
      case UInt32(mathBlockType): return nil
      // HTML of kinds 6 and 7 ends at a blank line, so it can't be meant to hold the colons.
      case CMARK_NODE_HTML_BLOCK.rawValue where block.pointee.as.html_block_type < 6: return nil
      default: return equal ?? fewer
      }
      next = block.pointee.last_child
    }
    return equal ?? fewer
  }

  private func depth(of node: Node) -> Int {
    var depth = 0
    var next: Node? = node
    while let node = next, depth <= depthLimit {
      depth += 1
      next = node.pointee.parent
    }
    return depth
  }

  /// A part of the line in the file's offsets.
  private func range(of line: Line, from start: Int, length: Int) -> Range<Int> {
    let lower = input.fileOffset(line: line.number, column: start + 1)
    return lower..<max(lower, input.fileOffset(line: line.number, column: start + length + 1))
  }

  // MARK: Maths

  func openMath(_ owner: OpaquePointer, _ line: Line, _ parent: Node) -> Node? {
    let dollars = line.run(of: UInt8(ascii: "$"), from: line.first)
    guard dollars >= 2, line.isBlank(from: line.first + dollars) else { return nil }
    guard let node = cmark_parser_add_child(line.parser, parent, cmark_node_type(UInt32(mathBlockType)), Int32(line.first + 1)) else {
      return nil
    }
    cmark_node_set_syntax_extension(node, owner)
    mathBlocks[node] = MathBlock(dollars: dollars)
    line.consume()
    return node
  }

  func continuesMath(_ node: Node, _ line: Line) -> Bool {
    guard let block = mathBlocks[node], !block.isClosed else { return false }
    let dollars = line.first < line.units.count ? line.run(of: UInt8(ascii: "$"), from: line.first) : 0
    if dollars >= block.dollars, line.isBlank(from: line.first + dollars) {
      mathBlocks[node]?.isClosed = true
    } else {
      let start = Int(cmark_parser_get_offset(line.parser))
      mathBlocks[node]?.lines.append(range(of: line, from: start, length: max(0, line.units.count - 1 - start)))
    }
    line.consume()
    return true
  }

  /// A formula between single or double dollars.
  ///
  /// As pandoc has it, the opening one is followed by no blank, the closing one
  /// preceded by none and followed by no digit, so that prices stay text.
  func inlineMath(_ parser: OpaquePointer, _ inlines: OpaquePointer) -> Node? {
    guard let chunk = cmark_inline_parser_get_chunk(inlines), let data = chunk.pointee.data else { return nil }
    let units = UnsafeBufferPointer(start: data, count: Int(chunk.pointee.len))
    let start = Int(cmark_inline_parser_get_offset(inlines))
    var open = start
    while open < units.count, units[open] == UInt8(ascii: "$") { open += 1 }
    let dollars = open - start
    guard dollars <= 2, open < units.count, unclosedDollars[dollars] != data else { return nil }
    guard dollars == 2 || !isBlank(units[open]) else { return nil }
    guard let close = closingDollars(dollars, in: units, from: open) else {
      unclosedDollars[dollars] = data
      return nil
    }
    guard close > open, let node = cmark_node_new(cmark_node_type(UInt32(mathInlineType))) else { return nil }
    let text = String(decoding: UnsafeBufferPointer(rebasing: units[open..<close]), as: UTF8.self)
    formulas[node] = (input.withoutMarkers(text), dollars == 2)
    node.pointee.start_line = cmark_inline_parser_get_line(inlines)
    node.pointee.start_column = cmark_inline_parser_get_column(inlines)
    cmark_inline_parser_set_offset(inlines, Int32(close + dollars))
    node.pointee.end_line = cmark_inline_parser_get_line(inlines)
    node.pointee.end_column = cmark_inline_parser_get_column(inlines) - 1
    return node
  }

  private func isBlank(_ unit: UInt8) -> Bool { unit == 0x20 || unit == 0x09 || unit == 0x0A }

  private func closingDollars(_ count: Int, in units: UnsafeBufferPointer<UInt8>, from open: Int) -> Int? {
    var index = open
    while index < units.count {
      if units[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      guard units[index] == UInt8(ascii: "$") else {
        index += 1
        continue
      }
      var end = index
      while end < units.count, units[end] == UInt8(ascii: "$") { end += 1 }
      if end - index == count {
        let followsBlank = isBlank(units[index - 1])
        let precedesDigit = end < units.count && (0x30...0x39).contains(units[end])
        if count == 2 || !(followsBlank || precedesDigit) { return index }
      }
      index = end
    }
    return nil
  }
}

// MARK: - From cmark's tree to ours

extension CommonMarkParse {
  /// A block whose children are being converted.
  private struct Frame {
    var node: MarkdownNode
    var next: Node?
    var context: Context
  }

  /// What the conversion of a node needs to know of the nodes around it.
  private struct Context {
    /// How many block quotes are open.
    var quoteDepth = 0
    /// The block that holds the inlines, with cmark's column of its first character.
    var text: (line: Int, column: Int, start: Int?)?
    /// The line and column of the table, if inside one.
    var tableColumn = 1
    /// The line of the table row, which cmark gets wrong for the header.
    var rowLine: Int?
  }

  /// Converts the whole tree.
  fileprivate func result(_ root: Node) -> CommonMarkParser.Result {
    let document = MarkdownNode(kind: .document, offsets: 0..<input.file.utf8.count)
    var stack = [Frame(node: document, next: root.pointee.first_child, context: Context())]
    while var frame = stack.popLast() {
      guard let node = frame.next else {
        guard !stack.isEmpty else {
          result.document = frame.node
          break
        }
        let finished = finish(frame.node)
        stack[stack.count - 1].node.children.append(finished)
        continue
      }
      frame.next = node.pointee.next
      stack.append(frame)
      guard stack.count <= depthLimit else {
        if isBlock(cmark_node_get_type(node)) || result.tooDeep.isEmpty { result.tooDeep.append(frame.node.offsets) }
        stack[stack.count - 1].next = nil
        continue
      }
      if let child = convert(node, in: frame.context) { stack.append(child) }
    }
    return result
  }

  /// Widens a node to hold its children, whose ends cmark knows better.
  private func finish(_ node: MarkdownNode) -> MarkdownNode {
    guard let last = node.children.last, last.offsets.upperBound > node.offsets.upperBound else { return node }
    var node = node
    node.offsets = node.offsets.lowerBound..<last.offsets.upperBound
    return node
  }

  private func convert(_ node: Node, in context: Context) -> Frame? {
    isBlock(cmark_node_get_type(node)) ? convertBlock(node, in: context) : convertInline(node, in: context)
  }

  // MARK: Blocks

  private func convertBlock(_ node: Node, in context: Context) -> Frame? {
    var context = context
    var offsets = blockOffsets(node)
    let kind: MarkdownNode.Kind
    switch UInt32(node.pointee.type) {
    case CMARK_NODE_PARAGRAPH.rawValue:
      if node.pointee.start_line == 0 { offsets = paragraphBeforeTable(node) }
      context.text = textStart(node)
      kind = titles.contains(node) ? .directiveTitle : .paragraph
    case CMARK_NODE_HEADING.rawValue:
      context.text = textStart(node)
      kind = .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_BLOCK_QUOTE.rawValue:
      context.quoteDepth += 1
      kind = .quote
    case CMARK_NODE_LIST.rawValue:
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      kind = .list(start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil, isTight: cmark_node_get_list_tight(node) != 0)
    case CMARK_NODE_ITEM.rawValue: kind = .item(isChecked: checkBox(node))
    case CMARK_NODE_THEMATIC_BREAK.rawValue: kind = .rule
    case CMARK_NODE_HTML_BLOCK.rawValue: kind = .html(text(cmark_node_get_literal(node)))
    case CMARK_NODE_CODE_BLOCK.rawValue: kind = .code(codeBlock(node))
    case CMARK_NODE_FOOTNOTE_DEFINITION.rawValue: kind = .footnoteDefinition(label: text(cmark_node_get_literal(node)))
    default:
      guard let special = extensionBlock(node, &context, &offsets) else { return nil }
      kind = special
    }
    return Frame(node: MarkdownNode(kind: kind, offsets: offsets), next: node.pointee.first_child, context: context)
  }

  private func extensionBlock(_ node: Node, _ context: inout Context, _ offsets: inout Range<Int>) -> MarkdownNode.Kind? {
    switch node.pointee.type {
    case directiveType:
      guard let directive = directives[node] else { return nil }
      return .directive(directiveBlock(directive))
    case mathBlockType:
      guard let block = mathBlocks[node] else { return nil }
      let code = MarkdownNode.CodeBlock(
        lines: block.lines, infoString: nil, prefix: offsets.lowerBound..<offsets.lowerBound, isClosed: block.isClosed,
        body: (block.lines.first?.lowerBound ?? offsets.upperBound)..<(block.lines.last?.upperBound ?? offsets.upperBound))
      return .math(code)
    default: break
    }
    switch String(cString: cmark_node_get_type_string(node)) {
    case "table":
      let line = headerLine(of: node)
      context.tableColumn = Int(node.pointee.start_column)
      context.rowLine = line
      let start = input.fileOffset(input.contentStart(line: line, quoteDepth: context.quoteDepth))
      offsets = start..<max(start, offsets.upperBound)
      return .table(alignments(node))
    case "table_row", "table_header":
      let isHeader = cmark_gfm_extensions_get_table_row_is_header(node) != 0
      let line = isHeader ? context.rowLine ?? Int(node.pointee.start_line) : Int(node.pointee.start_line)
      context.rowLine = line
      let start = input.contentStart(line: line, quoteDepth: context.quoteDepth)
      offsets = input.fileOffset(start)..<input.fileOffset(input.lineEnd(line))
      return .tableRow(isHeader: isHeader)
    case "table_cell":
      let line = context.rowLine ?? Int(node.pointee.start_line)
      let row = input.contentStart(line: line, quoteDepth: context.quoteDepth)
      let end = input.lineEnd(line)
      let lower = min(row + max(0, Int(node.pointee.start_column) - context.tableColumn), end)
      let upper = min(row + max(0, Int(node.pointee.end_column) + 1 - context.tableColumn), end)
      offsets = input.fileOffset(lower)..<max(input.fileOffset(lower), input.fileOffset(upper))
      let column = Int(node.pointee.start_column) + Int(node.pointee.internal_offset)
      context.text = (Int(node.pointee.start_line), column, lower + Int(node.pointee.internal_offset))
      return .tableCell
    // The task list extension makes items whose kind only their name tells.
    case "tasklist", "item": return .item(isChecked: checkBox(node))
    default: return nil
    }
  }

  private func blockOffsets(_ node: Node) -> Range<Int> {
    let start = input.fileOffset(line: Int(node.pointee.start_line), column: Int(node.pointee.start_column))
    let end = input.fileOffset(line: Int(node.pointee.end_line), column: Int(node.pointee.end_column) + 1)
    return start..<max(start, end)
  }

  /// Where the text of a block starts: its line, its column as cmark counts in inlines.
  private func textStart(_ node: Node) -> (line: Int, column: Int, start: Int?) {
    (Int(node.pointee.start_line), Int(node.pointee.start_column) + Int(node.pointee.internal_offset), nil)
  }

  /// A paragraph that a table took its first line from loses its position; the table reports it instead.
  private func paragraphBeforeTable(_ node: Node) -> Range<Int> {
    guard let table = node.pointee.next, table.pointee.start_line > 0 else { return 0..<0 }
    let start = input.fileOffset(line: Int(table.pointee.start_line), column: Int(table.pointee.start_column))
    let lastLine = max(1, headerLine(of: table) - 1)
    node.pointee.start_line = table.pointee.start_line
    node.pointee.start_column = table.pointee.start_column
    return start..<max(start, input.fileOffset(input.lineEnd(lastLine)))
  }

  /// The line of a table's header: one above the delimiter row, which stands above the first body row or ends the table.
  private func headerLine(of table: Node) -> Int {
    if let header = table.pointee.first_child, let row = header.pointee.next { return max(1, Int(row.pointee.start_line) - 2) }
    return max(1, Int(table.pointee.end_line) - 1)
  }

  private func alignments(_ node: Node) -> [Table.Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    guard let letters = cmark_gfm_extensions_get_table_alignments(node) else { return Array(repeating: .natural, count: count) }
    return (0..<count).map { column in
      switch letters[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .natural
      }
    }
  }

  private func checkBox(_ node: Node) -> Bool? {
    guard String(cString: cmark_node_get_type_string(node)) == "tasklist" else { return nil }
    return cmark_gfm_extensions_get_tasklist_item_checked(node)
  }

  private func directiveBlock(_ directive: Directive) -> MarkdownNode.DirectiveBlock {
    func moved(_ range: Range<Int>) -> Range<Int> {
      let lower = input.fileOffset(line: directive.line, column: range.lowerBound + 1)
      return lower..<max(lower, input.fileOffset(line: directive.line, column: range.upperBound + 1))
    }
    var opening = directive.opening
    opening.name = moved(opening.name)
    opening.title = opening.title.map(moved)
    opening.attributes = opening.attributes.map(moved)
    opening.excess = opening.excess.map(moved)
    return MarkdownNode.DirectiveBlock(colons: directive.colons, opening: opening, isClosed: directive.isClosed)
  }

  /// Every line of a code block is a suffix of its line in the file, so its length tells where it starts.
  private func codeBlock(_ node: Node) -> MarkdownNode.CodeBlock {
    let literal = input.withoutMarkers(text(cmark_node_get_literal(node)))
    var pieces = literal.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    pieces.removeLast()
    let isFenced = node.pointee.as.code.fenced != 0
    let startLine = Int(node.pointee.start_line)
    let firstLine = isFenced ? startLine + 1 : startLine
    let file = input.file
    let lines = pieces.enumerated().map { index, piece in
      let line = file.lineContents(firstLine + index)
      return max(line.lowerBound, line.upperBound - piece.count)..<line.upperBound
    }
    let start = input.fileOffset(line: startLine, column: Int(node.pointee.start_column))
    let opening = file.lineContents(startLine)
    let nextLine = firstLine + pieces.count
    let bodyStart = firstLine <= file.lineCount ? file.lineStarts[firstLine - 1] : file.utf8.count
    let bodyEnd = nextLine <= file.lineCount ? file.lineStarts[nextLine - 1] : file.utf8.count
    return MarkdownNode.CodeBlock(
      lines: lines,
      infoString: isFenced ? min(start + Int(node.pointee.as.code.fence_length), opening.upperBound)..<opening.upperBound : nil,
      prefix: opening.lowerBound..<max(opening.lowerBound, start),
      isClosed: !isFenced || isClosingFence(line: nextLine, of: node),
      body: bodyStart..<max(bodyStart, bodyEnd))
  }

  /// Whether a line ends a fenced block rather than being the next block's first or no fence at all.
  private func isClosingFence(line: Int, of node: Node) -> Bool {
    guard line <= input.file.lineCount, Int(node.pointee.end_line) >= line, nextBlockLine(after: node) != line else { return false }
    var range = input.file.lineContents(line)
    let units = input.file.utf8
    while let last = range.last, units[last] == 0x20 || units[last] == 0x09 { range = range.dropLast() }
    let fence = units[range].reversed().prefix { $0 == node.pointee.as.code.fence_char }
    return fence.count >= Int(node.pointee.as.code.fence_length)
  }

  /// The line on which the block behind a block and its parents starts.
  private func nextBlockLine(after node: Node) -> Int? {
    var block: Node? = node
    while let current = block {
      if let next = current.pointee.next { return Int(next.pointee.start_line) }
      block = current.pointee.parent
    }
    return nil
  }

  // MARK: Inlines

  private func convertInline(_ node: Node, in context: Context) -> Frame? {
    let kind: MarkdownNode.Kind
    switch UInt32(node.pointee.type) {
    case CMARK_NODE_TEXT.rawValue: kind = .text(text(cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK.rawValue: kind = .softBreak
    case CMARK_NODE_LINEBREAK.rawValue: kind = .hardBreak
    case CMARK_NODE_CODE.rawValue: kind = .inlineCode(text(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_INLINE.rawValue: kind = .inlineHTML(text(cmark_node_get_literal(node)))
    case CMARK_NODE_EMPH.rawValue: kind = .emphasis
    case CMARK_NODE_STRONG.rawValue: kind = .strong
    case CMARK_NODE_LINK.rawValue: kind = .link(destination: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE.rawValue: kind = .image(source: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
    case CMARK_NODE_FOOTNOTE_REFERENCE.rawValue: kind = .footnoteReference(label: footnoteLabel(node))
    case UInt32(mathInlineType):
      guard let formula = formulas[node] else { return nil }
      kind = .inlineMath(formula.text, isDisplay: formula.isDisplay)
    default:
      guard String(cString: cmark_node_get_type_string(node)) == "strikethrough" else { return nil }
      kind = .strikethrough
    }
    let converted = MarkdownNode(kind: kind, offsets: inlineOffsets(node, in: context))
    return Frame(node: converted, next: node.pointee.first_child, context: context)
  }

  /// cmark replaces the label by the footnote's number; the definition still has it.
  private func footnoteLabel(_ node: Node) -> String {
    guard let definition = node.pointee.parent_footnote_def else { return text(cmark_node_get_literal(node)) }
    return text(cmark_node_get_literal(definition))
  }

  private func inlineOffsets(_ node: Node, in context: Context) -> Range<Int> {
    guard node.pointee.start_line > 0, context.text != nil else { return 0..<0 }
    let start = inlineOffset(Int(node.pointee.start_line), Int(node.pointee.start_column), in: context)
    let endLine = max(Int(node.pointee.end_line), Int(node.pointee.start_line))
    let end = inlineOffset(endLine, Int(node.pointee.end_column) + 1, in: context)
    return start..<max(start, end)
  }

  /// cmark counts columns as if every line of the block started where the first does.
  private func inlineOffset(_ line: Int, _ column: Int, in context: Context) -> Int {
    guard let text = context.text, line >= 1, line <= input.lineStarts.count else { return 0 }
    let distance = max(0, column - text.column)
    let start: Int
    if line == text.line {
      start = text.start ?? input.lineStarts[line - 1] + text.column - 1
    } else {
      start = input.contentStart(line: line, quoteDepth: context.quoteDepth)
    }
    return input.fileOffset(min(start + distance, input.lineEnd(line)))
  }

  private func text(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer else { return "" }
    return input.withoutMarkers(String(cString: pointer))
  }
}
