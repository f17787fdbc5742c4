import SourceDiagnostics
import Testing

@testable import ScriptLanguage

/// Which parts of an interface text are read late.
@Suite struct InterfaceOutlineTests {
  private let text = """
    infix operator <+> : AdditionPrecedence
    protocol Shape { var area: Double { get } }
    @native("Box") struct Box<T>: Shape where T: Shape {
      typealias Content = T
      let content: T
      @native("box.area") var area: Double { get }
      init(
        _ content: T
      ) {
        self.content = content
      }
      func map<U>(_ f: (T) -> U) -> Box<U>
      where U: Shape {
        Box<U>(f(content))
      }
      static func <+> (a: Self, b: Self) -> Self { a }
    }
    extension Box {
      subscript(i: Int) -> T { content }
    }
    func unit<T>(_ x: T) -> T { x }
    """

  @Test func findsFunctionsAndMembersByTheirNames() {
    let parts = InterfaceOutline(text).parts
    #expect(parts.map(\.name.text) == ["area", "init", "map", "<+>", "subscript", "unit"])
    #expect(parts.map(\.container) == [1, 1, 1, 1, 2, nil])
  }

  @Test func keepsStoredPropertiesAliasesAndProtocolsForAtOnce() {
    let outline = InterfaceOutline(text)
    #expect(outline.eager.utf8.count == text.utf8.count)
    for word in ["infix operator", "var area: Double { get }\u{20}}", "typealias Content = T", "let content: T", "extension Box {"] {
      #expect(outline.eager.contains(word), "\(word)")
    }
    for word in ["func map", "init(", "where U: Shape", "self.content", "subscript", "unit"] {
      #expect(!outline.eager.contains(word), "\(word)")
    }
  }

  @Test func takesEachPartWhole() {
    let outline = InterfaceOutline(text)
    let units = Array(text.utf8)
    let map = outline.parts.first { $0.name.text == "map" }
    let code = map.map { String(decoding: units[$0.range], as: UTF8.self) } ?? ""
    #expect(code.hasPrefix("  func map<U>"))
    #expect(code.hasSuffix("    Box<U>(f(content))\n  }\n"))
  }

  @Test func readsTheSameDeclarationsInAnyOrder() {
    let one = LibraryInterface(modules: [.standard])
    let other = LibraryInterface(modules: [.standard])
    other.checkAllBodies()
    let names = ["+", "==", "<", "-", "&&", "..<"]
    for name in names {
      #expect(one.operatorFunctions(Name(name)).map(\.fullName) == other.operatorFunctions(Name(name)).map(\.fullName), "\(name)")
    }
    #expect(one.nativeDeclarations.count == other.nativeDeclarations.count)
    #expect(other.diagnostics.map(\.summary) == [])
  }
}
