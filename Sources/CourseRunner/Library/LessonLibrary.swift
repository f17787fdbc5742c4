package import ScriptInterpreter

/// What every lesson can use: the standard library, the maths engine and the expectations of exercises.
package enum LessonLibrary {
  /// Made once per process and shared by all sessions.
  package static let shared = Library(modules: [MathEngineBindings.module, Expectations.module])
}
