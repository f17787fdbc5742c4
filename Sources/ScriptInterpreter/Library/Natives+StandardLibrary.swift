extension Natives {
  /// The natives of the standard library.
  static let standardLibrary = Natives()
}
