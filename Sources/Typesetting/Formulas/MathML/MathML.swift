import WebMarkup

/// Makes elements of MathML Core.
enum MathML {
  /// An element around others.
  static func element(_ name: String, _ attributes: [Markup.Attribute] = [], _ children: [Markup]) -> Markup {
    .element(name, attributes, children)
  }

  /// One child as it is, several or none in an `<mrow>`.
  static func group(_ children: [Markup]) -> Markup {
    children.count == 1 ? children[0] : .element("mrow", [], children)
  }

  /// An identifier; one upright letter has to say so, since browsers slant single Latin and Greek letters.
  static func identifier(_ text: String, isUpright: Bool = false) -> Markup {
    let needsVariant = isUpright && text.unicodeScalars.count == 1 && (text.unicodeScalars.first?.value ?? 0) < 0x1D400
    return .element("mi", needsVariant ? [.named("mathvariant", "normal")] : [], text: text)
  }

  /// An operator with attributes.
  static func `operator`(_ text: String, _ attributes: [Markup.Attribute] = []) -> Markup {
    .element("mo", attributes, text: text)
  }

  /// A space of a width in em.
  static func space(_ width: String) -> Markup { .element("mspace", [.named("width", width + "em")]) }

  /// Text between formulas; spaces at its ends are kept.
  static func text(_ text: String) -> Markup {
    var scalars = Array(text.unicodeScalars)
    if scalars.first == " " { scalars[0] = "\u{A0}" }
    if scalars.last == " " { scalars[scalars.count - 1] = "\u{A0}" }
    return .element("mtext", [], text: String(String.UnicodeScalarView(scalars)))
  }

  /// A bracket that grows with what it encloses; nothing for an invisible one.
  static func fence(_ text: String, form: String) -> [Markup] {
    text.isEmpty ? [] : [.operator(text, [.named("fence", "true"), .named("form", form), .named("stretchy", "true")])]
  }

  /// A part of a formula that could not be understood.
  static func error(_ text: String) -> Markup { .element("merror", [], [.element("mtext", [], text: text)]) }

  /// A base with scripts beside it.
  static func scripts(_ base: Markup, _ lower: Markup?, _ upper: Markup?) -> Markup {
    switch (lower, upper) {
    case (let lower?, let upper?): .element("msubsup", [], [base, lower, upper])
    case (let lower?, nil): .element("msub", [], [base, lower])
    case (nil, let upper?): .element("msup", [], [base, upper])
    case (nil, nil): base
    }
  }

  /// A base with scripts above and below it.
  static func limits(_ base: Markup, _ lower: Markup?, _ upper: Markup?) -> Markup {
    switch (lower, upper) {
    case (let lower?, let upper?): .element("munderover", [], [base, lower, upper])
    case (let lower?, nil): .element("munder", [], [base, lower])
    case (nil, let upper?): .element("mover", [], [base, upper])
    case (nil, nil): base
    }
  }
}

extension Markup {
  fileprivate static func `operator`(_ text: String, _ attributes: [Markup.Attribute]) -> Markup {
    MathML.operator(text, attributes)
  }
}
