extension LibraryModule {
  static let mirrorInterface = """
    @native("mirror.children") func mirrorChildren_(_ subject: Any, _ level: Int) -> [(label: String?, value: Any)]
    @native("mirror.style") func mirrorStyle_(_ subject: Any, _ level: Int) -> Int
    @native("mirror.ancestor") func mirrorAncestor_(_ subject: Any, _ level: Int) -> Any.Type
    struct Mirror {
      enum DisplayStyle {
        case `struct`
        case `class`
        case `enum`
        case tuple
        case optional
        case collection
        case dictionary
        case `set`
      }
      enum AncestorRepresentation {
        case generated
        case suppressed
      }
      typealias Child = (label: String?, value: Any)
      typealias Children = [(label: String?, value: Any)]
      let children: [(label: String?, value: Any)]
      let displayStyle: Mirror.DisplayStyle?
      let _subject: Any
      let _level: Int
      init(reflecting subject: Any) {
        if let custom = subject as? any CustomReflectable {
          self = custom.customMirror
        } else {
          self.init(_subject: subject, _level: 0)
        }
      }
      init(_subject: Any, _level: Int) {
        self._subject = _subject
        self._level = _level
        children = mirrorChildren_(_subject, _level)
        let styles: [Mirror.DisplayStyle?] = [.struct, .enum, .tuple, .optional, .collection, .dictionary, .set, .class, nil]
        displayStyle = _level > 0 ? .class : styles[mirrorStyle_(_subject, 0)]
      }
      init<Subject>(
        _ subject: Subject, children: KeyValuePairs<String, Any>, displayStyle: Mirror.DisplayStyle? = nil,
        ancestorRepresentation: Mirror.AncestorRepresentation = .generated
      ) {
        _subject = subject
        _level = 0
        self.children = children._elements.map { (label: $0.0, value: $0.1) }
        self.displayStyle = displayStyle
      }
      @_disfavoredOverload init<Subject>(
        _ subject: Subject, children: [(label: String?, value: Any)], displayStyle: Mirror.DisplayStyle? = nil,
        ancestorRepresentation: Mirror.AncestorRepresentation = .generated
      ) {
        _subject = subject
        _level = 0
        self.children = children
        self.displayStyle = displayStyle
      }
      init<Subject, C: Collection>(
        _ subject: Subject, unlabeledChildren: C, displayStyle: Mirror.DisplayStyle? = nil,
        ancestorRepresentation: Mirror.AncestorRepresentation = .generated
      ) {
        _subject = subject
        _level = 0
        self.children = unlabeledChildren.map { (label: nil, value: $0) }
        self.displayStyle = displayStyle
      }
      var subjectType: Any.Type { _level > 0 ? mirrorAncestor_(_subject, _level) : type(of: _subject) }
      var superclassMirror: Mirror? { mirrorStyle_(_subject, _level + 1) == 1 ? Mirror(_subject: _subject, _level: _level + 1) : nil }
      func descendant(_ path: String) -> Any? {
        for child in children { if child.label == path { return child.value } }
        return nil
      }
      func descendant(_ path: Int) -> Any? { path >= 0 && path < children.count ? children[path].value : nil }
    }
    """
}
