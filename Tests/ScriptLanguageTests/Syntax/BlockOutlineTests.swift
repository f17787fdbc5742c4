import ScriptLanguage
import Testing

@Suite struct BlockOutlineTests {
  private func last(_ code: String) -> String? {
    BlockOutline(of: code).lastExpression.map { String(decoding: Array(code.utf8)[$0], as: UTF8.self) }
  }

  @Test func findsTheExpressionThatABlockEndsWith() {
    #expect(last("let x = 1\nx + 1 // sum\n") == "x + 1")
    #expect(last("数组.map {\n  $0\n}") == "数组.map {\n  $0\n}")
    #expect(last("let x = 1") == nil)
    #expect(last("x = 1") == nil)
    #expect(last("x += 1") == nil)
    #expect(last("x == 1") == "x == 1")
    #expect(last("x <= y") == "x <= y")
    #expect(last("for i in a { print(i) }") == nil)
    #expect(last("") == nil)
  }

  @Test func namesWhatABlockDeclares() {
    let code = """
      import Foundation
      let (a, b) = (1, 2), c = 3
      func f(_ x: Int, by y: [Double]) {}
      struct S { var inner = 1 }
      enum E { case one }
      extension S {}
      infix operator **
      typealias T = Int
      """
    let outline = BlockOutline(of: code)
    #expect(outline.declaredKeys == ["a", "b", "c", "f(_:Int,by:[Double])", "S", "E", "T"])
    #expect(outline.imports == [0..<17])
  }

  @Test(arguments: ["func f( {", "}}}", "let", "\"", "#if", "@", "(((((((", "x +"])
  func takesBrokenCode(_ code: String) {
    _ = BlockOutline(of: code)
  }
}
