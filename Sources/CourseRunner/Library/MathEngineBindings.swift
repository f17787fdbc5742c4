import NumericArrays
import ScriptInterpreter
import ScriptLanguage

/// The maths engine as lessons see it: what the generator makes of its public source, and the few parts that need a hand.
enum MathEngineBindings {
  /// The module with its natives.
  static var module: (module: LibraryModule, natives: Natives) {
    var natives = Natives()
    bindGenerated(into: &natives)
    bindLiterals(into: &natives)
    bindSubscripts(into: &natives)
    bindFormats(into: &natives)
    bindRest(into: &natives)
    let interface = [generatedInterface, literals, subscripts, formats, rest].joined(separator: "\n")
    return (LibraryModule(name: "MathEngine", interface: interface), natives)
  }
}
