extension LibraryModule {
  /// Key paths: what reads and, where it can be written, writes a part of a value.
  ///
  /// `WritableKeyPath` and `ReferenceWritableKeyPath` are the same type here; what a literal means decides whether it can be written.
  static let keyPathInterface = #"""
    struct KeyPath<Root, Value>: Hashable, CustomStringConvertible, CustomDebugStringConvertible {
      let _get: (Root) -> Value
      let _set: ((inout Root, Value) -> Void)?
      let _name: String
      init(_get: @escaping (Root) -> Value, _set: ((inout Root, Value) -> Void)?, _name: String) {
        self._get = _get
        self._set = _set
        self._name = _name
      }
      static func == (lhs: KeyPath<Root, Value>, rhs: KeyPath<Root, Value>) -> Bool { lhs._name == rhs._name }
      func hash(into hasher: inout Hasher) { hasher.combine(_name) }
      var description: String { "\\" + _name }
      var debugDescription: String { "\\" + _name }
      func appending<Next>(path: KeyPath<Value, Next>) -> KeyPath<Root, Next> {
        let get = _get, next = path._get, name = _name + "." + path._name._afterFirstDot
        guard let set = _set, let setNext = path._set else {
          return KeyPath<Root, Next>(_get: { next(get($0)) }, _set: nil, _name: name)
        }
        return KeyPath<Root, Next>(
          _get: { next(get($0)) },
          _set: { (root: inout Root, value: Next) in
            var part = get(root)
            setNext(&part, value)
            set(&root, part)
          },
          _name: name)
      }
    }
    extension String {
      var _afterFirstDot: String {
        var result = ""
        var isBehind = false
        for character in self {
          if isBehind { result.append(character) }
          if character == "." { isBehind = true }
        }
        return result
      }
    }
    protocol _KeyPathRoot {}
    extension _KeyPathRoot {
      subscript<Value>(keyPath path: KeyPath<Self, Value>) -> Value {
        get { path._get(self) }
        set {
          guard let set = path._set else { fatalError("this key path cannot be written") }
          set(&self, newValue)
        }
      }
    }
    @native("int.equal") func == (lhs: Any.Type, rhs: Any.Type) -> Bool
    @native("int.notEqual") func != (lhs: Any.Type, rhs: Any.Type) -> Bool
    """#
}
