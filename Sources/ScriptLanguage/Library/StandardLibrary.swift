extension LibraryModule {
  /// The part of Swift's standard library and of Foundation that lessons can use.
  ///
  /// Algorithms that take closures are written in Swift here, so that the host never has to call back into a lesson. A declaration with both
  /// a native key and a body uses the native where the host has bound one for the concrete types, and the body otherwise.
  package static let standard = LibraryModule(
    name: "Swift",
    interface: [
      operatorInterface, protocolInterface, intInterface, doubleInterface, boolInterface, stringInterface, optionalInterface,
      rangeInterface,
      arrayInterface, sequenceInterface, dictionaryInterface, setInterface, functionInterface,
    ].joined(separator: "\n"))
}
