import SourceDiagnostics
import Testing
import WebMarkup

@testable import Typesetting

@Suite struct FormulaTests {
  private func mathML(_ tex: String, isBlock: Bool = false) -> String {
    MarkupSerializer.serialize(Formula.parse(embedded(tex), isBlock: isBlock).0.markup)
  }

  @Test(arguments: [
    // A sign before its number is no binary operator (The TeXbook, appendix G, rule 5).
    ("a=-b", "<mi>a</mi><mo>=</mo><mo form=\"prefix\">−</mo><mi>b</mi>"),
    (
      "(-1)",
      "<mo form=\"prefix\" stretchy=\"false\">(</mo><mo form=\"prefix\">−</mo><mn>1</mn><mo form=\"postfix\" stretchy=\"false\">)</mo>"
    ),
    ("a-b", "<mi>a</mi><mo>−</mo><mi>b</mi>"),
    ("3.14", "<mn>3.14</mn>"),
    // Browsers ignore mathvariant, so styles are characters.
    ("\\mathbf{W}", "<mi>𝐖</mi>"), ("\\mathbb{E}", "<mi>𝔼</mi>"), ("\\mathcal{L}", "<mi>ℒ</mi>"), ("\\boldsymbol{\\theta}", "<mi>𝜽</mi>"),
    ("\\mathrm{d}x", "<mi mathvariant=\"normal\">d</mi><mi>x</mi>"), ("\\mathrm{ReLU}", "<mi>ReLU</mi>"),
    ("\\Gamma", "<mi mathvariant=\"normal\">Γ</mi>"),
    // A function is kept off its argument, but not off a bracket.
    ("\\log x", "<mi>log</mi><mo>\u{2061}</mo><mspace width=\"0.1667em\"/><mi>x</mi>"),
    ("\\text{如果 }x", "<mtext>如果\u{A0}</mtext><mi>x</mi>"),
    ("\\text{a $x_1$ b}", "<mrow><mtext>a\u{A0}</mtext><msub><mi>x</mi><mn>1</mn></msub><mtext>\u{A0}b</mtext></mrow>"),
    ("\\frac12", "<mfrac><mn>1</mn><mn>2</mn></mfrac>"),
    ("\\textcolor{red}{x}", "<mstyle mathcolor=\"red\"><mi>x</mi></mstyle>"),
    ("a % comment", "<mi>a</mi>"),
    ("\\newcommand{\\R}{\\mathbb{R}}\\R", "<mi>ℝ</mi>"),
    ("\\def\\norm#1{\\|#1\\|}\\norm{x}", mathMLOfNorm),
    ("中", "<mtext>中</mtext>"),
  ])
  func compiles(tex: String, expected: String) {
    #expect(mathML(tex) == "<math>\(expected)</math>")
  }

  private static let bar = "<mo stretchy=\"false\" lspace=\"0\" rspace=\"0\">‖</mo>"
  private static let mathMLOfNorm = bar + "<mi>x</mi>" + bar

  @Test func setsLimitsByStyle() {
    #expect(mathML("\\sum_i", isBlock: true) == "<math display=\"block\"><munder><mo>∑</mo><mi>i</mi></munder></math>")
    #expect(mathML("\\sum_i") == "<math><msub><mo>∑</mo><mi>i</mi></msub></math>")
    #expect(mathML("\\sum\\limits_i") == "<math><munder><mo movablelimits=\"false\">∑</mo><mi>i</mi></munder></math>")
  }

  @Test func takesMacrosOfTheCourse() {
    let (formula, problems) = Formula.parse(embedded("\\E[x]"), isBlock: false, macros: ["E": "\\mathbb{E}"])
    #expect(problems.isEmpty)
    #expect(textContent(formula.markup) == "𝔼[x]")
  }

  @Test(arguments: [
    ("\\fracc{a}{b}", "UnknownMathCommand@1:1 \"\\fracc\""),
    ("x + \\frac{a}", "MissingArgument@1:5 \"\\frac\""),
    ("{a", "UnclosedBrace@1:1 \"{\""), ("a}", "UnexpectedBrace@1:2 \"}\""),
    ("\\left( a", "UnclosedLeft@1:1 \"\\left\""), ("a \\right)", "UnexpectedRight@1:3 \"\\right\""),
    ("\\left a \\right)", "MissingDelimiter@1:1 \"\\left\""),
    ("a & b", "UnexpectedAlignment@1:3 \"&\""),
    ("\\begin{matrx}a\\end{matrx}", "UnknownEnvironment@1:8 \"matrx\""),
    ("\\begin{matrix}a", "UnclosedEnvironment@1:1 \"\\begin\""),
    ("\\begin{matrix}a\\end{pmatrix}", "MismatchedEnvironment@1:21 \"pmatrix\""),
    ("x^1^2", "DoubleScript@1:4 \"^\""), ("x^", "MissingArgument@1:2 \"^\""),
    ("\\textcolor{nocolor}{x}", "InvalidColor@1:12 \"nocolor\""),
    ("\\hspace{foo}", "InvalidLength@1:1 \"\\hspace\""),
    ("损失 \\lossfn", "UnknownMathCommand@1:4 \"\\lossfn\""),
  ])
  func reportsAtTheExactPlace(tex: String, expected: String) throws {
    let diagnostics = Formula.parse(embedded(tex), isBlock: true).1
    #expect(places(diagnostics).first == expected)
  }

  @Test func offersTheNearestCommand() {
    #expect(Formula.parse(embedded("\\sigmaa(x)"), isBlock: false).1.first?.fixIts.first?.replacement == "\\sigma")
  }

  @Test func showsWhatItCannotRead() {
    #expect(mathML("a\\foo b").contains("<merror><mtext>\\foo</mtext></merror>"))
  }

  @Test func escapesWhatTheAuthorWrites() {
    let text = mathML("\\text{<script>} \\foo< \\begin{<b>}")
    #expect(!text.contains("<script") && !text.contains("<b>"))
  }

  @Test(arguments: [
    String(repeating: "{", count: 20_000), String(repeating: "\\frac{", count: 4_000), String(repeating: "\\left(", count: 4_000),
    String(repeating: "x^", count: 10_000), String(repeating: "x_{", count: 9_000), String(repeating: "\\sqrt", count: 5_000),
    String(repeating: "\\begin{matrix}", count: 2_000), String(repeating: "}", count: 20_000), String(repeating: "&", count: 20_000),
    String(repeating: "\\right)", count: 4_000), String(repeating: "\\displaystyle ", count: 2_000),
    String(repeating: "a\\over ", count: 3_000),
    "\\def\\a{\\a\\a}\\a", "\\def\\a{\\b\\b}\\def\\b{\\a\\a}\\a", String(repeating: "\\text{$", count: 3_000),
    String(repeating: "\\substack{", count: 2_000), String(repeating: "\\mathbf", count: 4_000), String(repeating: "\\not", count: 6_000),
    "\\begin{array}{" + String(repeating: "c", count: 20_000) + "}a", String(repeating: "'", count: 20_000),
    String(repeating: " ", count: 25_000),
    String(repeating: "\\color{red}", count: 2_500), String(repeating: "\\hat", count: 6_000), String(repeating: "\\rm ", count: 6_000),
  ])
  func staysFastOnHostileInput(tex: String) {
    let clock = ContinuousClock()
    let elapsed = clock.measure { _ = MarkupSerializer.serialize(Formula.parse(embedded(tex), isBlock: true).0.markup) }
    #expect(elapsed < .seconds(2), "\(tex.prefix(20))…")
  }

  @Test func survivesMutations() {
    let pieces = [
      "{", "}", "^", "_", "\\left", "\\right", "\\frac", "\\sqrt[", "]", "&", "\\\\", "\\begin{cases}", "\\end{cases}", "'", "$", "\\text{",
      "#1", "中",
    ]
    var random = FixedRandom(state: 11)
    for item in FormulaStructureTests.cases where item.display {
      var scalars = Array(item.tex.unicodeScalars)
      for _ in 0..<3 {
        let position = Int.random(in: 0...scalars.count, using: &random)
        if Bool.random(using: &random) {
          scalars.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").unicodeScalars, at: position)
        } else if position < scalars.count {
          scalars.remove(at: position)
        }
      }
      _ = MarkupSerializer.serialize(Formula.parse(embedded(String(String.UnicodeScalarView(scalars))), isBlock: true).0.markup)
    }
  }
}
