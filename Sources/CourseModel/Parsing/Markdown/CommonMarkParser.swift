import CCMarkGFM
import Synchronization

/// Parses Markdown with cmark-gfm and two block extensions of our own, directives (`:::`) and maths (`$$`), and inline maths (`$`).
///
/// This is the only file that touches C. cmark keeps tables of special characters in globals, so one lock guards every parse;
/// its callbacks take no context that survives, so they reach the parse through `current`, which the lock guards too.
/// The tree is copied with a stack of our own, since its depth is the author's choice.
enum CommonMarkParser {
  /// What a parse found.
  struct Result {
    /// The document.
    var document = CommonMarkNode(kind: .markdown(.document))
    /// The places of closing colons that close nothing.
    var strayClosings: [CommonMarkNode.Span] = []
    /// The places of blocks that were nested too deeply to be read.
    var tooDeep: [CommonMarkNode.Span] = []
  }

  /// Parses a text.
  static func parse(_ bytes: [UInt8]) -> Result {
    extensions.withLock { extensions in
      let parse = CommonMarkParse()
      CommonMarkParse.current = parse
      defer { CommonMarkParse.current = nil }
      guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return Result() }
      defer { cmark_parser_free(parser) }
      for pointer in extensions.pointers { cmark_parser_attach_syntax_extension(parser, pointer) }
      bytes.withUnsafeBytes { bytes in
        cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
      }
      guard let root = cmark_parser_finish(parser) else { return Result() }
      defer { cmark_node_free(root) }
      return parse.result(root)
    }
  }

  private static let extensions = Mutex(CommonMarkExtensions())
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

  /// A part of the line.
  func span(_ start: Int, length: Int) -> CommonMarkNode.Span {
    CommonMarkNode.Span(startLine: number, startColumn: start + 1, endLine: number, endColumn: start + length)
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

  let directiveType = NodeTypes.shared.directive
  let mathBlockType = NodeTypes.shared.mathBlock

  /// How deeply nodes may nest.
  private let depthLimit = InputLimits.nesting

  private var directives: [Node: CommonMarkNode.Directive] = [:]
  private var titles: Set<Node> = []
  private var mathBlocks: [Node: CommonMarkNode.MathBlock] = [:]
  private var formulas: [Node: (text: String, isDisplay: Bool)] = [:]
  private var result = CommonMarkParser.Result()
  /// The line whose colons closed a directive.
  private var closingLine = 0
  /// The directive that a line of colons closes, decided when the outermost directive sees the line.
  private var closingTarget: (line: Int, node: Node?) = (0, nil)
  /// Where a search for closing dollars ran into the end of the text, by the number of dollars.
  private var unclosedDollars: [Int: UnsafeMutablePointer<UInt8>] = [:]

  /// The numbers that cmark gave to our kinds of node; given once a process.
  private struct NodeTypes {
    let directive = UInt16(cmark_syntax_extension_add_node(0).rawValue)
    let mathBlock = UInt16(cmark_syntax_extension_add_node(0).rawValue)
    static let shared = NodeTypes()
  }

  // MARK: Directives

  func openDirective(_ owner: OpaquePointer, _ line: Line, _ parent: Node) -> Node? {
    let colons = line.run(of: UInt8(ascii: ":"), from: line.first)
    guard colons >= 3 else { return nil }
    if line.closingColons != nil {
      if closingLine != line.number { result.strayClosings.append(line.span(line.first, length: colons)) }
      line.consume()
      return nil
    }
    let start = line.first + colons
    guard let opening = DirectiveOpening(line.units, from: start, to: line.units.count) else { return nil }
    guard depth(of: parent) < depthLimit else {
      result.tooDeep.append(line.span(line.first, length: colons))
      return nil
    }
    guard let node = cmark_parser_add_child(line.parser, parent, cmark_node_type(UInt32(directiveType)), Int32(line.first + 1)) else {
      return nil
    }
    cmark_node_set_syntax_extension(node, owner)
    directives[node] = CommonMarkNode.Directive(colons: colons, opening: opening)
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
    directives[node]?.closing = line.span(line.first, length: colons)
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

  // MARK: Maths

  func openMath(_ owner: OpaquePointer, _ line: Line, _ parent: Node) -> Node? {
    let dollars = line.run(of: UInt8(ascii: "$"), from: line.first)
    guard dollars >= 2, line.isBlank(from: line.first + dollars) else { return nil }
    guard let node = cmark_parser_add_child(line.parser, parent, cmark_node_type(UInt32(mathBlockType)), Int32(line.first + 1)) else {
      return nil
    }
    cmark_node_set_syntax_extension(node, owner)
    mathBlocks[node] = CommonMarkNode.MathBlock(dollars: dollars)
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
      mathBlocks[node]?.lines.append(line.span(start, length: max(0, line.units.count - 1 - start)))
    }
    line.consume()
    return true
  }

  /// A formula between single or double dollars in the line.
  func inlineMath(_ parser: OpaquePointer, _ inlines: OpaquePointer) -> Node? {
    guard let chunk = cmark_inline_parser_get_chunk(inlines), let data = chunk.pointee.data else { return nil }
    let units = UnsafeBufferPointer(start: data, count: Int(chunk.pointee.len))
    let start = Int(cmark_inline_parser_get_offset(inlines))
    let dollars = units[start...].prefix { $0 == UInt8(ascii: "$") }.count
    guard unclosedDollars[dollars] != data else { return nil }
    guard let formula = InlineFormula(in: units, at: start, dollars: dollars) else {
      unclosedDollars[dollars] = data
      return nil
    }
    // Table cells hold cmark's own kinds only, so a formula goes as HTML.
    guard !formula.text.isEmpty, let node = cmark_node_new(CMARK_NODE_HTML_INLINE) else { return nil }
    formulas[node] = (String(decoding: UnsafeBufferPointer(rebasing: units[formula.text]), as: UTF8.self), dollars == 2)
    node.pointee.start_line = cmark_inline_parser_get_line(inlines)
    node.pointee.start_column = cmark_inline_parser_get_column(inlines)
    cmark_inline_parser_set_offset(inlines, Int32(formula.end))
    node.pointee.end_line = cmark_inline_parser_get_line(inlines)
    node.pointee.end_column = cmark_inline_parser_get_column(inlines) - 1
    return node
  }
}

// MARK: - From cmark's tree to ours

extension CommonMarkParse {
  /// A node whose children are being copied.
  private struct Frame {
    var node: CommonMarkNode
    var next: Node?
  }

  /// Copies the whole tree.
  fileprivate func result(_ root: Node) -> CommonMarkParser.Result {
    var stack = [Frame(node: result.document, next: root.pointee.first_child)]
    while var frame = stack.popLast() {
      guard let node = frame.next else {
        guard !stack.isEmpty else {
          result.document = frame.node
          break
        }
        stack[stack.count - 1].node.children.append(frame.node)
        continue
      }
      frame.next = stack.count < depthLimit ? node.pointee.next : nil
      if frame.next == nil, node.pointee.next != nil || stack.count >= depthLimit { result.tooDeep.append(frame.node.span) }
      stack.append(frame)
      if stack.count <= depthLimit, let kind = kind(of: node) {
        let copy = CommonMarkNode(kind: kind, span: span(of: node), internalOffset: Int(node.pointee.internal_offset))
        stack.append(Frame(node: copy, next: node.pointee.first_child))
      }
    }
    return result
  }

  private func span(of node: Node) -> CommonMarkNode.Span {
    CommonMarkNode.Span(
      startLine: Int(node.pointee.start_line), startColumn: Int(node.pointee.start_column), endLine: Int(node.pointee.end_line),
      endColumn: Int(node.pointee.end_column))
  }

  private func kind(of node: Node) -> CommonMarkNode.Kind? {
    switch UInt32(node.pointee.type) {
    case CMARK_NODE_PARAGRAPH.rawValue: .markdown(titles.contains(node) ? .directiveTitle : .paragraph)
    case CMARK_NODE_HEADING.rawValue: .markdown(.heading(level: Int(cmark_node_get_heading_level(node))))
    case CMARK_NODE_BLOCK_QUOTE.rawValue: .markdown(.quote)
    case CMARK_NODE_LIST.rawValue: .markdown(list(node))
    case CMARK_NODE_ITEM.rawValue: .markdown(.item(isChecked: checkBox(node)))
    case CMARK_NODE_THEMATIC_BREAK.rawValue: .markdown(.rule)
    case CMARK_NODE_HTML_BLOCK.rawValue: .markdown(.html(literal(node)))
    case CMARK_NODE_CODE_BLOCK.rawValue: .code(code(node))
    case CMARK_NODE_FOOTNOTE_DEFINITION.rawValue: .markdown(.footnoteDefinition(label: text(node.pointee.as.literal)))
    default: inlineKind(of: node) ?? extensionKind(of: node)
    }
  }

  private func inlineKind(of node: Node) -> CommonMarkNode.Kind? {
    switch UInt32(node.pointee.type) {
    case CMARK_NODE_TEXT.rawValue: .markdown(.text(literal(node)))
    case CMARK_NODE_SOFTBREAK.rawValue: .markdown(.softBreak)
    case CMARK_NODE_LINEBREAK.rawValue: .markdown(.hardBreak)
    case CMARK_NODE_CODE.rawValue: .markdown(.inlineCode(literal(node)))
    case CMARK_NODE_HTML_INLINE.rawValue:
      .markdown(formulas[node].map { .inlineMath($0.text, isDisplay: $0.isDisplay) } ?? .inlineHTML(literal(node)))
    case CMARK_NODE_EMPH.rawValue: .markdown(.emphasis)
    case CMARK_NODE_STRONG.rawValue: .markdown(.strong)
    case CMARK_NODE_LINK.rawValue:
      .markdown(.link(destination: text(node.pointee.as.link.url), title: text(node.pointee.as.link.title)))
    case CMARK_NODE_IMAGE.rawValue:
      .markdown(.image(source: text(node.pointee.as.link.url), title: text(node.pointee.as.link.title)))
    case CMARK_NODE_FOOTNOTE_REFERENCE.rawValue: .markdown(.footnoteReference(label: footnoteLabel(node)))
    default: nil
    }
  }

  private func extensionKind(of node: Node) -> CommonMarkNode.Kind? {
    switch node.pointee.type {
    case directiveType: return directives[node].map { .directive($0) }
    case mathBlockType: return mathBlocks[node].map { .math($0) }
    default: break
    }
    switch String(cString: cmark_node_get_type_string(node)) {
    case "strikethrough": return .markdown(.strikethrough)
    case "table": return .markdown(.table(alignments(node)))
    case "table_row", "table_header":
      return .markdown(.tableRow(isHeader: cmark_gfm_extensions_get_table_row_is_header(node) != 0))
    case "table_cell": return .markdown(.tableCell)
    default: return nil
    }
  }

  private func list(_ node: Node) -> MarkdownNode.Kind {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return .list(start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil, isTight: cmark_node_get_list_tight(node) != 0)
  }

  private func checkBox(_ node: Node) -> Bool? {
    guard String(cString: cmark_node_get_type_string(node)) == "tasklist" else { return nil }
    return cmark_gfm_extensions_get_tasklist_item_checked(node)
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

  private func code(_ node: Node) -> CommonMarkNode.Code {
    let code = node.pointee.as.code
    let fence = code.fenced != 0 ? CommonMarkNode.Fence(character: code.fence_char, length: Int(code.fence_length)) : nil
    return CommonMarkNode.Code(literal: literal(node), fence: fence)
  }

  /// cmark replaces the label by the footnote's number; the definition still has it.
  private func footnoteLabel(_ node: Node) -> String {
    text((node.pointee.parent_footnote_def ?? node).pointee.as.literal)
  }

  private func literal(_ node: Node) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  private func text(_ chunk: cmark_chunk) -> String {
    String(decoding: UnsafeBufferPointer(start: chunk.data, count: Int(chunk.len)), as: UTF8.self)
  }
}
