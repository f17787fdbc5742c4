import WebMarkup

/// Joins atoms into a row: tells signs from binary operators, keeps functions off their arguments, joins digits and words.
enum MathRow {
  /// The markup of a row of atoms.
  static func markup(_ atoms: [MathAtom]) -> [Markup] {
    let kinds = resolvedKinds(atoms)
    var result: [Markup] = []
    var index = 0
    while index < atoms.count {
      let atom = atoms[index]
      let previous = index > 0 ? kinds[index - 1] : nil
      if atom.isFunction, let previous, [.ordinary, .closing, .inner].contains(previous) {
        result.append(MathML.space("0.1667"))
      }
      switch atom.body {
      case .markup(let markup): result.append(markup)
      case .symbol(let text): result.append(symbol(text, atom.kind, kinds[index]))
      case .number, .word:
        let (markup, next) = joined(atoms, from: index)
        result.append(markup)
        index = next - 1
      }
      if atom.isFunction {
        result.append(MathML.operator("\u{2061}"))
        if index + 1 < atoms.count, [.ordinary, .inner, .largeOperator].contains(kinds[index + 1]) {
          result.append(MathML.space("0.1667"))
        }
      }
      index += 1
    }
    return result
  }

  /// The row as one element.
  static func group(_ atoms: [MathAtom]) -> Markup { MathML.group(markup(atoms)) }

  /// The kinds with every binary operator that has nothing to join made ordinary (The TeXbook, appendix G, rules 5 and 6).
  private static func resolvedKinds(_ atoms: [MathAtom]) -> [AtomKind] {
    var kinds = atoms.map(\.kind)
    var previous: AtomKind?
    for index in kinds.indices where kinds[index] != .space {
      if kinds[index] == .binary, [nil, .binary, .largeOperator, .relation, .opening, .punctuation].contains(previous) {
        kinds[index] = .ordinary
      }
      previous = kinds[index]
    }
    var next: AtomKind?
    for index in kinds.indices.reversed() where kinds[index] != .space {
      if kinds[index] == .binary, [nil, .relation, .closing, .punctuation].contains(next) { kinds[index] = .ordinary }
      next = kinds[index]
    }
    return kinds
  }

  private static func symbol(_ text: String, _ kind: AtomKind, _ resolved: AtomKind) -> Markup {
    switch kind {
    case .binary where resolved == .ordinary:
      let isSign = ["+", "−", "±", "∓"].contains(text)
      return MathML.operator(text, isSign ? [.named("form", "prefix")] : [.named("lspace", "0"), .named("rspace", "0")])
    case .opening: return MathML.operator(text, [.named("form", "prefix"), .named("stretchy", "false")])
    case .closing: return MathML.operator(text, [.named("form", "postfix"), .named("stretchy", "false")])
    case .punctuation: return MathML.operator(text, [.named("separator", "true")])
    case .relation where Self.stretchyRelations.contains(text): return MathML.operator(text, [.named("stretchy", "false")])
    case .relation where text == "|" || text == ":" || text == "∣":
      return MathML.operator(text, [.named("lspace", "0.2778em"), .named("rspace", "0.2778em")])
    default: return MathML.operator(text)
    }
  }

  /// Arrows up and down would grow to the height of their row.
  private static let stretchyRelations: Set<String> = ["↑", "↓", "↕", "⇑", "⇓", "⇕", "∥", "∦"]

  /// Joins the digits or letters from an index on; a point or comma between digits belongs to the number.
  private static func joined(_ atoms: [MathAtom], from start: Int) -> (Markup, Int) {
    var text = ""
    var index = start
    if case .word = atoms[start].body {
      while index < atoms.count, case .word(let piece) = atoms[index].body {
        text += piece
        index += 1
      }
      return (MathML.identifier(text, isUpright: true), index)
    }
    while index < atoms.count {
      if case .number(let digits) = atoms[index].body {
        text += digits
      } else if case .symbol(".") = atoms[index].body, index + 1 < atoms.count, case .number = atoms[index + 1].body {
        text += "."
      } else {
        break
      }
      index += 1
    }
    return (.element("mn", [], text: text), index)
  }
}
