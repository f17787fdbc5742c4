import SourceDiagnostics

extension LessonBuilder {
  /// Reads a tag or comment in running text.
  mutating func readInlineHTML(_ html: String, _ node: MarkdownNode, into flow: inout InlineHTMLFlow) {
    for token in HTMLToken.tokens(of: html) {
      let range = range(node.offsets)
      switch token.kind {
      case .comment: break
      case .text(let text): flow.append(Inline(.text(text), range))
      case .start(let name, let attributes, let isSelfClosing):
        guard let category = allowed(name, at: range) else { break }
        let element = name.lowercased()
        let kept = kept(attributes, of: element, as: Inline.self) { _ in range }
        if category == .void, !HTMLPolicy.isRule(element) {
          flow.append(Inline(.element(HTMLElement(name: element, attributes: kept, content: [])), range))
        } else if category == .phrasing {
          flow.frames.append(InlineHTMLFlow.Frame(name: element, attributes: kept, tag: range))
          if isSelfClosing { closeInline(&flow, to: range) }
        } else {
          diagnostics.append(.misplacedElement(name, at: range, "can't stand in running text; put it on a line of its own"))
        }
      case .end(let name): endInline(name.lowercased(), at: range, &flow)
      }
    }
  }

  private mutating func endInline(_ name: String, at range: SourceRange, _ flow: inout InlineHTMLFlow) {
    guard HTMLPolicy.category(of: name) == .phrasing else {
      if HTMLPolicy.category(of: name) != nil { diagnostics.append(.strayEndTag(name, at: range)) }
      return
    }
    guard flow.frames.contains(where: { $0.name == name }) else { return diagnostics.append(.strayEndTag(name, at: range)) }
    while let frame = flow.frames.last, frame.name != name {
      if let tag = frame.tag { diagnostics.append(.unclosedElement(frame.name, at: tag)) }
      closeInline(&flow, to: range)
    }
    closeInline(&flow, to: range)
  }

  private func closeInline(_ flow: inout InlineHTMLFlow, to end: SourceRange) {
    guard flow.frames.count > 1 else { return }
    let frame = flow.frames.removeLast()
    let start = frame.tag?.offsets.lowerBound ?? end.offsets.lowerBound
    let whole = range(start..<max(start, end.offsets.upperBound))
    flow.append(Inline(.element(HTMLElement(name: frame.name, attributes: frame.attributes, content: frame.content)), whole))
  }

  /// The running text, all elements closed.
  mutating func finish(_ flow: InlineHTMLFlow) -> [Inline] {
    var flow = flow
    while flow.frames.count > 1 {
      if let tag = flow.frames[flow.frames.count - 1].tag {
        diagnostics.append(.unclosedElement(flow.frames[flow.frames.count - 1].name, at: tag))
        closeInline(&flow, to: tag)
      }
    }
    return flow.frames[0].content
  }

  // MARK: Policy

  /// What an element may contain; nil, with a mistake noted, if a lesson can't use it.
  mutating func allowed(_ name: String, at range: SourceRange) -> HTMLPolicy.Category? {
    if let first = name.unicodeScalars.first, first.properties.isUppercase, !name.allSatisfy(\.isUppercase) {
      diagnostics.append(.unknownComponent(name, at: range))
      return nil
    }
    let element = name.lowercased()
    if let category = HTMLPolicy.category(of: element) { return category }
    diagnostics.append(HTMLPolicy.refused.contains(element) ? .refusedElement(element, at: range) : .unknownElement(name, at: range))
    return nil
  }

  /// The attributes that an element may have; mistakes are noted at the place of each.
  mutating func kept<Node>(
    _ attributes: [HTMLToken.Attribute], of element: String, as: Node.Type, range: (HTMLToken.Attribute) -> SourceRange
  ) -> [HTMLElement<Node>.Attribute] {
    var kept: [HTMLElement<Node>.Attribute] = []
    // Pages set no styles in place, so that a class has to align.
    var alignment: String?
    for attribute in attributes where !kept.contains(where: { $0.name == attribute.name }) {
      if attribute.name == "align", let value = attribute.value?.lowercased(), ["left", "center", "right"].contains(value) {
        alignment = "align-\(value)"
      } else if HTMLPolicy.allows(attribute.name, on: element) {
        if let value = attribute.value, attribute.name == "href" || attribute.name == "src" || attribute.name == "cite" {
          guard AddressScheme.refused(in: value) == nil else {
            checkScheme(of: value, at: range(attribute))
            continue
          }
        }
        if attribute.name == "id", let id = attribute.value, !slugger.reserve(id) {
          diagnostics.append(.duplicateID(id, at: range(attribute)))
          continue
        }
        kept.append(.init(name: attribute.name, value: attribute.value))
      } else if !attribute.name.hasPrefix("data-") {
        diagnostics.append(.refusedAttribute(attribute.name, of: element, at: range(attribute)))
      }
    }
    guard let alignment else { return kept }
    if let index = kept.firstIndex(where: { $0.name == "class" }) {
      kept[index].value = (kept[index].value.map { $0 + " " } ?? "") + alignment
    } else {
      kept.append(.init(name: "class", value: alignment))
    }
    return kept
  }
}
