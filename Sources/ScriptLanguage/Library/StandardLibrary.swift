extension LibraryModule {
  /// The part of Swift's standard library and of Foundation that lessons can use.
  ///
  /// Algorithms that take closures are written in Swift here, so that the host never has to call back into a lesson. A declaration with both
  /// a native key and a body uses the native where the host has bound one for the concrete types, and the body otherwise.
  package static let standard = LibraryModule(
    name: "Swift",
    interface: [
      operatorInterface, protocolInterface, numericProtocolInterface, collectionProtocolInterface,
      intInterface, fixedWidthInterface, sizedIntegerInterface, doubleInterface, floatInterface, boolInterface,
      characterInterface, stringInterface, stringViewInterface, characterSetInterface, optionalInterface, rangeInterface,
      arrayInterface, arraySliceInterface, sequenceInterface, collectionInterface, iteratorInterface, strideInterface, lazyInterface,
      sequenceTypeInterface,
      dictionaryInterface, setInterface, functionInterface, mathematicsInterface, keyPathInterface, concurrencyInterface,
      memoryInterface, encodingInterface, rangeSetInterface, differenceInterface, durationInterface, environmentInterface, eraserInterface,
      mirrorInterface, regexInterface,
      dataInterface, dateInterface, calendarInterface, dateFormatterInterface, numberFormatterInterface, decimalInterface,
      foundationStringInterface, processInterface, regularExpressionInterface, codableInterface, jsonInterface,
    ].joined(separator: "\n"))
}
