extension Natives {
  /// The natives of the standard library.
  static let standardLibrary: Natives = {
    var natives = Natives()
    natives.bindIntegers()
    natives.bindNumbers()
    natives.bindStrings()
    natives.bindCharacters()
    natives.bindStringMembers()
    natives.bindRanges()
    natives.bindArrays()
    natives.bindOutput()
    natives.bindMathematics()
    natives.bindHashing()
    natives.bindFormatting()
    return natives
  }()
}
