import ScriptLanguage
import SourceDiagnostics
import Testing

@Suite struct LessonTests {
  @Test func acceptsTheInterfaces() {
    arrayLibrary.checkAllBodies()
    #expect(arrayLibrary.diagnostics.map(\.summary) == [])
  }

  @Test func typesANetworkByHand() throws {
    let block = check(try fixture("../Fixtures/SeedLesson.txt"), arrayLibrary)
    #expect(messages(block) == [])
    let found = types(block)
    for name in ["X", "W1", "z1", "a1", "z2", "expZ2", "a2", "dz2", "dW2", "da1", "dz1", "reluMask"] {
      #expect(found[name] == "NDArray<Double>")
    }
    for name in ["mse", "loss", "bce", "lr"] { #expect(found[name] == "Double") }
    #expect(found["f"] == "(NDArray<Double>) -> Double")
  }

  @Test func typesItsTraining() throws {
    let block = check(try fixture("../Fixtures/SeedTraining.txt"), arrayLibrary)
    #expect(messages(block) == [])
    #expect(types(block)["losses"] == "[Double]")
    #expect(types(block)["preds"] == "NDArray<Int>")
    #expect(types(block)["axes"] == "[Axes]")
  }

  /// Programs that swiftc accepts.
  @Test(arguments: ["Basics", "Types", "Switches", "Dictionaries", "EnumsAndProtocols", "Conformances", "Initializers"])
  func acceptsWhatTheCompilerAccepts(_ name: String)
    throws
  {
    #expect(messages(check(try fixture("../Fixtures/\(name).txt"))) == [])
  }
}
