/// The number at the start of a file's or folder's name, which orders it and leaves its label, id and address.
///
/// Docusaurus' rule: `01-intro`, `2. Setup`, `003_end` have one; dates (`2021-11-12-foo`) and versions (`7.0-foo`) have none.
struct NumberPrefix: Equatable {
  /// The number, if there is one.
  var number: Int?

  /// The rest of the name.
  var name: String

  /// Divides a name without extension.
  init(_ name: String) {
    self.name = name
    let digits = name.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let number = Int(digits) else { return }
    var rest = name.dropFirst(digits.count)
    rest = rest.drop { $0 == " " || $0 == "\t" }
    let separators = rest.prefix { $0 == "-" || $0 == "_" || $0 == "." }
    guard !separators.isEmpty else { return }
    rest = rest.dropFirst(separators.count).drop { $0 == " " || $0 == "\t" }
    guard !rest.isEmpty, !Self.continuesNumber(rest, after: digits) else { return }
    self.number = number
    self.name = String(rest)
  }

  /// Whether the rest makes the digits a part of a date or a version: digits that end or go on with a separator.
  private static func continuesNumber(_ rest: Substring, after digits: Substring) -> Bool {
    let next = rest.prefix { $0.isASCII && $0.isNumber }
    guard !next.isEmpty else { return false }
    guard let follower = rest.dropFirst(next.count).first else { return true }
    return "-_.".contains(follower)
  }
}
