extension Natives {
  /// The natives of the standard library.
  static let standardLibrary: Natives = {
    var natives = Natives()
    natives.bindIntegers()
    natives.bindNumbers()
    natives.bindStrings()
    natives.bindCharacters()
    natives.bindScalars()
    natives.bindStringMembers()
    natives.bindStringIndices()
    natives.bindReflection()
    natives.bindRanges()
    natives.bindArrays()
    natives.bindTables()
    natives.bindOutput()
    natives.bindMathematics()
    natives.bindHashing()
    natives.bindFormatting()
    natives.bindMemory()
    natives.bindEnvironment()
    natives.bindRegexes()
    natives.bindDecimals()
    natives.bindFoundationStrings()
    natives.bindTasks()
    return natives
  }()
}
