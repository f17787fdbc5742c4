import Testing
import WebMarkup

@testable import Typesetting

@Suite struct HighlightingTests {
  /// A line as `kind:text` for each token that has a colour.
  static func colored(_ code: String, _ language: String, line: Int = 0) -> [String] {
    highlight(code, language: language).lines[line].filter { $0.kind != .plain }.map { "\($0.kind):\($0.text)" }
  }

  @Test(arguments: [
    ("swift", "let x = 1 // done", ["keyword:let", "number:1", "comment:// done"]),
    ("swift", "let y: Double = mean(x)", ["keyword:let", "type:Double", "function:mean"]),
    ("swift", "print(\"a \\(x) b\")", ["function:print", "string:\"a ", "string: b\""]),
    ("swift", "@main struct Net {}", ["attribute:@main", "keyword:struct", "type:Net"]),
    ("swift", "let z = NDArray<Double>.zeros(2).T • W1", ["keyword:let", "type:NDArray", "type:Double", "function:zeros", "number:2"]),
    ("swift", "func f(_ a: Int) -> [Int] { return [a] }", ["keyword:func", "function:f", "type:Int", "type:Int", "keyword:return"]),
    ("python", "import numpy as np", ["keyword:import", "keyword:as"]),
    ("py", "z1 = X @ W1 + b1", []),
    ("python", "print(f\"z1 = {z1}\")  # 输出", ["function:print", "string:f\"z1 = {z1}\"", "comment:# 输出"]),
    ("python", "@torch.no_grad()", ["attribute:@torch.no_grad"]),
    ("python", "def f(x, eps=1e-5): return None", ["keyword:def", "function:f", "number:1e-5", "keyword:return", "number:None"]),
    ("python", "class Net(nn.Module):", ["keyword:class", "type:Net", "type:Module"]),
    ("bash", "pip install -U numpy && make test # go", ["function:pip", "attribute:-U", "function:make", "comment:# go"]),
    (
      "sh", "for f in *.md; do echo \"$f\"; done",
      ["keyword:for", "keyword:in", "keyword:do", "function:echo", "string:\"$f\"", "keyword:done"]
    ),
    ("bash", "export A=1; echo $HOME ${B}", ["keyword:export", "function:echo", "attribute:$HOME", "attribute:${B}"]),
    ("console", "$ swift build", ["comment:$", "function:swift"]),
    ("json", "{\"a\": [1.5e3, true, \"x\"]}", ["attribute:\"a\"", "number:1.5e3", "number:true", "string:\"x\""]),
    ("yaml", "- name: \"x\" # c", ["keyword:-", "attribute:name", "string:\"x\"", "comment:# c"]),
    ("yaml", "epochs: 10", ["attribute:epochs", "number:10"]),
    ("yaml", "url: http://x.y/z", ["attribute:url"]),
    ("toml", "[tool.x]", ["type:[tool.x]"]),
    ("toml", "lr = 1e-3", ["attribute:lr ", "number:1e-3"]),
    (
      "html", "<a href=\"x\">y &amp; z</a>",
      [
        "keyword:<a", "attribute:href", "string:\"x\"", "keyword:>", "number:&amp;", "keyword:</a>",
      ]
    ),
    ("css", ".a { color: #fff; width: 2px }", ["type:.a", "attribute:color", "number:#fff", "attribute:width", "number:2px"]),
    ("js", "const f = (x) => `a${x}`; // c", ["keyword:const", "string:`a${x}`", "comment:// c"]),
    ("javascript", "let r = /a[/]b/g, q = a / b", ["keyword:let", "string:/a[/]b/g"]),
    ("ts", "let x: number = 0x1F", ["keyword:let", "type:number", "number:0x1F"]),
    ("c", "#include <stdio.h>", ["attribute:#include"]),
    ("cpp", "auto s = std::vector<int>{1}; /* x */", ["keyword:auto", "type:vector", "type:int", "number:1", "comment:/* x */"]),
    (
      "rust", "fn f<'a>(x: &'a str) -> char { 'b' }",
      [
        "keyword:fn", "attribute:'a", "attribute:'a", "type:str", "type:char", "string:'b'",
      ]
    ),
    ("rust", "#[derive(Debug)] println!(\"x\")", ["attribute:#[derive(Debug)]", "function:println", "string:\"x\""]),
    ("go", "func main() { fmt.Println(`x`) }", ["keyword:func", "function:main", "function:Println", "string:`x`"]),
    ("java", "@Override public int f() {}", ["attribute:@Override", "keyword:public", "type:int", "function:f"]),
    ("r", "x <- mean(c(1, NA)) # m", ["function:mean", "function:c", "number:1", "number:NA", "comment:# m"]),
    (
      "sql", "SELECT a FROM t WHERE b = 'x''y' -- c",
      [
        "keyword:SELECT", "keyword:FROM", "keyword:WHERE", "string:'x''y'", "comment:-- c",
      ]
    ),
    ("diff", "+added", ["inserted:+added"]), ("diff", "-gone", ["deleted:-gone"]), ("diff", "@@ -1 +1 @@", ["type:@@ -1 +1 @@"]),
    ("markdown", "## 标题", ["keyword:## 标题"]), ("markdown", "a `b` c `d`", ["string:`b`", "string:`d`"]),
    ("tex", "\\frac{a}{b} % c", ["keyword:\\frac", "comment:% c"]),
    ("mermaid", "flowchart LR %% c", ["keyword:flowchart", "keyword:LR", "comment:%% c"]),
    ("plaintext", "let x = 1", []), ("nosuch", "let x = 1", []),
  ])
  func colors(language: String, code: String, expected: [String]) {
    #expect(Self.colored(code, language) == expected)
  }

  @Test func keepsStringsAndCommentsOverLines() {
    #expect(Self.colored("s = \"\"\"a\nb\"\"\" + 1", "python", line: 1) == ["string:b\"\"\"", "number:1"])
    #expect(Self.colored("/* a\nb */ x", "c", line: 1) == ["comment:b */"])
    #expect(Self.colored("let s = \"\"\"\n  a\n  \"\"\"", "swift", line: 1) == ["string:a"])
    #expect(Self.colored("$ ls\nfile.txt\n$ rm x", "console", line: 1) == [])
  }

  @Test func endsAnUnclosedStringWithItsLine() {
    #expect(Self.colored("x = \"abc\ny = 1", "python", line: 1) == ["number:1"])
    #expect(Self.colored("/* abc\ny = 1", "c", line: 1) == ["comment:y = 1"])
  }

  @Test func writesSpansByClass() {
    let markup = Markup.fragment(highlight("let x = \"<\"", language: "swift").markupLines)
    #expect(MarkupSerializer.serialize(markup) == "<span class=\"k\">let</span> x = <span class=\"s\">\"&lt;\"</span>")
  }

  @Test(arguments: [("py", "Python"), ("SH", "Shell"), ("js", "JavaScript"), ("yml", "YAML"), ("c++", "C++"), ("console", "Console")])
  func knowsAliases(name: String, displayName: String) {
    #expect(CodeLanguage(named: name)?.displayName == displayName)
  }

  @Test func knowsNoOtherName() { #expect(CodeLanguage(named: "nosuch") == nil) }
}
