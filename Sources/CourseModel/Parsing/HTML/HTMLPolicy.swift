/// The part of HTML that a lesson may use: elements and attributes that mark up text and can neither run nor load anything unasked.
enum HTMLPolicy {
  /// What an element may contain.
  enum Category: Sendable {
    /// Text and other elements of running text; stands in running text itself.
    case phrasing
    /// Nothing; stands in running text.
    case void
    /// Blocks; stands among blocks.
    case flow
  }

  /// The names of all elements that are allowed, in alphabetical order.
  static let elementNames = elements.keys.sorted()

  private static let elements: [String: Category] = {
    let phrasing =
      "a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var"
    let flow =
      "address article aside blockquote caption center colgroup dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 "
      + "header li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
    let void = "br col hr img wbr"
    var all: [String: Category] = [:]
    for name in phrasing.split(separator: " ") { all[String(name)] = .phrasing }
    for name in flow.split(separator: " ") { all[String(name)] = .flow }
    for name in void.split(separator: " ") { all[String(name)] = .void }
    return all
  }()

  /// Elements that run, load, style or ask.
  static let refused: Set<String> = [
    "applet", "audio", "base", "button", "canvas", "dialog", "embed", "fieldset", "form", "frame", "frameset", "iframe", "input", "label",
    "link", "math", "meta", "noembed", "noframes", "noscript", "object", "option", "picture", "plaintext", "script", "select", "slot",
    "source", "style", "svg", "template", "textarea", "title", "track", "video", "xmp",
  ]

  /// What an element may contain; nil if a lesson can't use it.
  static func category(of element: String) -> Category? { elements[element] }

  /// Whether an element stands among blocks although it contains nothing.
  static func isRule(_ element: String) -> Bool { element == "hr" || element == "col" }

  /// Whether an attribute is allowed on an element.
  static func allows(_ attribute: String, on element: String) -> Bool {
    if ["id", "class", "title", "lang", "dir", "translate"].contains(attribute) { return true }
    return own[element]?.contains(attribute) ?? false
  }

  private static let own: [String: Set<String>] = [
    "a": ["href", "hreflang"], "img": ["src", "alt", "width", "height"], "ol": ["start", "reversed", "type"], "li": ["value"],
    "td": ["colspan", "rowspan", "headers"], "th": ["colspan", "rowspan", "headers", "scope", "abbr"], "col": ["span"],
    "colgroup": ["span"], "details": ["open"], "time": ["datetime"], "data": ["value"], "del": ["datetime", "cite"],
    "ins": ["datetime", "cite"], "q": ["cite"], "blockquote": ["cite"],
  ]

  /// The elements whose end the start of one of the others implies, as in `<li>…<li>…`.
  static func closes(_ open: String, before next: String) -> Bool {
    switch open {
    case "li": next == "li"
    case "dt", "dd": next == "dt" || next == "dd"
    case "tr": next == "tr" || next == "tbody" || next == "tfoot"
    case "td", "th": next == "td" || next == "th" || next == "tr" || next == "tbody" || next == "tfoot"
    case "thead", "tbody": next == "tbody" || next == "tfoot"
    case "p": category(of: next) == .flow
    default: false
    }
  }

  /// Elements whose end tag may be left out at the end of their parent.
  static let optionalEnd: Set<String> = ["li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "p", "colgroup", "caption"]
}
