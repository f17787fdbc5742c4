import BindingGenerator
import CourseTestSupport
import Foundation
import Testing

@Suite struct GeneratedBindingsTests {
  @Test func areWhatTheEnginesSourceSaysNow() throws {
    let generated = try BindingCommand.files(root: ProjectFolders.root)
    for file in generated.files {
      let committed = try String(contentsOf: ProjectFolders.root.appending(path: file.path), encoding: .utf8)
      #expect(committed == file.text, "\(file.path) is out of date: run 'make bindings'")
    }
  }

  @Test func takesTheWrappingOffFunctionsThatCanFail() {
    let source = """
      public struct Box<Element: ArrayElement> {}
      extension Box where Element: FloatElement {
        /// Doc.
        public func half(by value: Element = 2) -> Box { do { return try Checked.half(self, value) } catch { stop(error) } }
      }
      """
    let generator = BindingGenerator(modules: [("M", [source])], handWritten: [], hostTypes: ["Box"])
    let natives = generator.nativeFiles.map(\.text).joined()
    #expect(generator.interfaceFile.contains("@native(\"Box.half(by:)\") func half(by value: Element = 2) -> Box"))
    #expect(natives.contains("fileprivate func binding0(_ value: Element) throws -> Box {\n    return try Checked.half(self, value)\n  }"))
    #expect(
      natives.contains(
        "natives.bind(\"Box.half(by:)<Double>\") { (receiver: Box<Double>, value: Double) throws -> Box<Double> in try receiver.binding0(value) }"
      ))
    #expect(!natives.contains("<Int>"))
  }

  @Test func numbersOverloadsOfOneName() {
    let source = "public func f(_ x: Int) -> Int { x }\npublic func f(_ x: Double) -> Double { x }\n"
    let generator = BindingGenerator(modules: [("M", [source])], handWritten: [], hostTypes: [])
    #expect(generator.interfaceFile.contains("@native(\"f(_:)#2\") func f(_ x: Double) -> Double"))
  }

  @Test func saysWhyADeclarationIsNotBound() {
    let generator = BindingGenerator(modules: [("M", ["public func f(_ x: Unknown) {}"])], handWritten: [], hostTypes: [])
    #expect(generator.refused.map(\.declaration) == ["f(_:)"])
    #expect(generator.refused.first?.reason == "a parameter of type Unknown can't cross")
  }
}
