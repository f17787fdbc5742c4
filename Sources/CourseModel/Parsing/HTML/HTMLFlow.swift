import SourceDiagnostics

/// Blocks that are being put together, some of them inside raw HTML elements that are still open.
struct HTMLFlow {
  /// Something among blocks.
  enum Piece {
    case block(Block)
    case inline(Inline)
  }

  /// An open element and what it holds so far; the outermost frame is none.
  struct Frame {
    var name = ""
    var attributes: [HTMLElement<Block>.Attribute] = []
    var tag: SourceRange?
    var pieces: [Piece] = []
  }

  /// The open elements, outermost first; never empty.
  var frames = [Frame()]

  /// The block that was added last, if nothing stands between it and the next one.
  var lastBlock: Block? {
    if case .block(let block) = frames[frames.count - 1].pieces.last { block } else { nil }
  }

  /// Adds a block.
  mutating func append(_ block: Block) { frames[frames.count - 1].pieces.append(.block(block)) }

  /// Adds a piece of running text.
  mutating func append(_ inline: Inline) { frames[frames.count - 1].pieces.append(.inline(inline)) }

  /// Puts another block in the place of the last one.
  mutating func replaceLast(by block: Block) {
    frames[frames.count - 1].pieces.removeLast()
    append(block)
  }
}

/// Running text that is being put together, some of it inside raw HTML elements that are still open.
struct InlineHTMLFlow {
  /// An open element and what it holds so far; the outermost frame is none.
  struct Frame {
    var name = ""
    var attributes: [HTMLElement<Inline>.Attribute] = []
    var tag: SourceRange?
    var content: [Inline] = []
  }

  /// The open elements, outermost first; never empty.
  var frames = [Frame()]

  /// The piece that was added last.
  var last: Inline? { frames[frames.count - 1].content.last }

  /// Adds a piece.
  mutating func append(_ inline: Inline) { frames[frames.count - 1].content.append(inline) }
}
