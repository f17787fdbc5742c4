import CScriptMachine
import Testing

@testable import ScriptInterpreter

/// The verifier refuses code that would leak, crash or run away.
@Suite struct VerifierTests {
  private func problem(_ build: (inout CodeBuilder) -> Void) -> String? {
    var code = CodeBuilder()
    build(&code)
    var verifier = Verifier(code.function(slots: 8))
    do {
      try verifier.verify()
      return nil
    } catch {
      return error.message
    }
  }

  @Test func acceptsSoundCode() {
    #expect(
      problem {
        $0.emit(SCRIPT_LOAD_INT, 0, wide: 1)
        $0.emit(SCRIPT_RETURN)
      } == nil)
  }

  @Test func findsALeakOnFailure() {
    #expect(
      problem {
        $0.emit(SCRIPT_ARRAY_MAKE, 3, 0, word: .bits(0))
        $0.emit(SCRIPT_ARRAY_COUNT, 0, 3)
        $0.emit(SCRIPT_RELEASE, 3)
        $0.emit(SCRIPT_RETURN)
      } == "a failure here would leak r3")
  }

  @Test func findsAnOverwrittenReference() {
    #expect(
      problem {
        $0.emit(SCRIPT_ARRAY_MAKE, 3, 0, word: .bits(0))
        $0.cleanup.owned = [3]
        $0.emit(SCRIPT_ARRAY_MAKE, 3, 0, word: .bits(0))
        $0.emit(SCRIPT_RETURN)
      } == "overwrites r3, which owns a reference")
  }

  @Test func findsARawValueUsedAsAReference() {
    #expect(
      problem {
        $0.emit(SCRIPT_LOAD_INT, 1, wide: 0)
        $0.emit(SCRIPT_ARRAY_COUNT, 0, 1)
        $0.emit(SCRIPT_RETURN)
      }
        == "r1 holds raw where [ScriptInterpreter.Verifier.Sort.owned, ScriptInterpreter.Verifier.Sort.borrowed, ScriptInterpreter.Verifier.Sort.null] is needed"
    )
  }

  @Test func findsAReferenceThatOnlyOneBranchReleases() {
    #expect(
      problem {
        let end = $0.assembler.makeLabel()
        $0.emit(SCRIPT_LOAD_INT, 0, wide: 1)
        $0.emit(SCRIPT_ARRAY_MAKE, 3, 0, word: .bits(0))
        $0.cleanup.owned = [3]
        $0.emit(SCRIPT_JUMP_TRUE, 0, to: end)
        $0.emit(SCRIPT_RELEASE, 3)
        $0.assembler.bind(end)
        $0.emit(SCRIPT_RETURN)
      } == "r3 owns a reference on one way here and not on the other")
  }

  @Test func findsASlotOutsideTheFrame() {
    #expect(
      problem {
        $0.emit(SCRIPT_LOAD_INT, 9, wide: 0)
        $0.emit(SCRIPT_RETURN)
      } == "r9 is outside the frame")
  }
}
