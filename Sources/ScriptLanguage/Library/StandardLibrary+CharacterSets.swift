extension LibraryModule {
  static let characterSetInterface = """
    struct CharacterSet: Hashable {
      var _classes: [String]
      var _members: Set<Unicode.Scalar>
      var _isInverted: Bool
      init() {
        _classes = []
        _members = []
        _isInverted = false
      }
      init(charactersIn text: String) {
        self.init()
        for scalar in text.unicodeScalars { _members.insert(scalar) }
      }
      init(charactersIn range: ClosedRange<Unicode.Scalar>) {
        self.init()
        var value = range.lowerBound.value
        while value <= range.upperBound.value {
          if let scalar = Unicode.Scalar(value) { _members.insert(scalar) }
          value += 1
        }
      }
      init(class_ name: String) {
        self.init()
        _classes = [name]
      }
      static var whitespaces: CharacterSet { CharacterSet(class_: "whitespaces") }
      static var whitespacesAndNewlines: CharacterSet { CharacterSet(class_: "whitespacesAndNewlines") }
      static var newlines: CharacterSet { CharacterSet(class_: "newlines") }
      static var decimalDigits: CharacterSet { CharacterSet(class_: "decimalDigits") }
      static var letters: CharacterSet { CharacterSet(class_: "letters") }
      static var alphanumerics: CharacterSet { CharacterSet(class_: "alphanumerics") }
      static var uppercaseLetters: CharacterSet { CharacterSet(class_: "uppercaseLetters") }
      static var lowercaseLetters: CharacterSet { CharacterSet(class_: "lowercaseLetters") }
      static var punctuationCharacters: CharacterSet { CharacterSet(class_: "punctuationCharacters") }
      static var symbols: CharacterSet { CharacterSet(class_: "symbols") }
      @native("characterSet.belongs") static func belongs_(_ scalar: Unicode.Scalar, _ name: String) -> Bool
      func contains(_ scalar: Unicode.Scalar) -> Bool {
        (_members.contains(scalar) || _classes.contains { CharacterSet.belongs_(scalar, $0) }) != _isInverted
      }
      var inverted: CharacterSet {
        var result = self
        result._isInverted = !_isInverted
        return result
      }
      func union(_ other: CharacterSet) -> CharacterSet {
        if _isInverted || other._isInverted { preconditionFailed_("the union with an inverted set is not supported in lessons yet") }
        var result = self
        result._classes += other._classes
        result._members.formUnion(other._members)
        return result
      }
      mutating func formUnion(_ other: CharacterSet) { self = union(other) }
      mutating func insert(charactersIn text: String) { formUnion(CharacterSet(charactersIn: text)) }
      mutating func insert(_ scalar: Unicode.Scalar) { _members.insert(scalar) }
    }
    """
}
