import CourseModel
import SourceDiagnostics
import Testing

/// Mistakes in a lesson, each with its exact message and place.
@Suite struct BadInputTests {
  @Test func showsWhereAFenceIsNeverClosed() {
    #expect(
      report("# 标题\n\n```swift\nlet a = 1\n") == """
        lesson.md:3:1: error: This code block is never closed
         3 | ```swift
           | ^~~
          Everything to the end of the lesson, list item or quote would be code.
          help: Write ``` on a line of its own where the code ends

        """)
  }

  @Test(arguments: [
    ("```swift\nlet a = 1", ["1:1-4 UnclosedFence: This code block is never closed"]),
    ("- ````py\n  x\n  ```\n", ["1:3-7 UnclosedFence: This code block is never closed"]),
    ("> ```swift\n> a\n\ntext", ["1:3-6 UnclosedFence: This code block is never closed"]),
    ("- ```swift\n  a\n```\nb\n```\n", ["1:3-6 UnclosedFence: This code block is never closed"]),
    ("~~~\na\n```\n", ["1:1-4 UnclosedFence: This code block is never closed"]),
    (
      ":::tip\n```swift\na\n:::\n",
      [
        "1:1-7 UnclosedAdmonition: :::tip is never closed", "2:1-4 UnclosedFence: This code block is never closed",
      ]
    ),
    ("$$\nx\n", ["1:1-3 UnclosedMath: This formula is never closed"]),
  ])
  func findsUnclosedFences(text: String, expected: [String]) {
    #expect(mistakes(text) == expected)
  }

  @Test func showsAnUnknownAttributeAtItsColumn() {
    #expect(
      report("- 列表\n\n  ```swift label=a titel=\"图\" {1}\n  let a = 1\n  ```\n") == """
        lesson.md:3:20: error: 'titel' is not an attribute of a code block
         3 |   ```swift label=a titel="图" {1}
           |                    ^~~~~
          Did you mean 'title'?
          help: Replace 'titel' by 'title'

        """)
  }

  @Test(arguments: [
    ("```swift live\n1\n```", ["1:10-14 UnknownFenceAttribute: 'live' is not an attribute of a code block"]),
    ("```swift\n//| lable: x\n1\n```", ["2:5-10 UnknownFenceAttribute: 'lable' is not an attribute of a code block"]),
    ("```swift title\n1\n```", ["1:10-15 WrongAttributeValue: 'title' takes a value: title=\"…\""]),
    ("```swift steps=many\n1\n```", ["1:16-20 WrongAttributeValue: 'steps' takes a whole number"]),
    ("```swift memory=big\n1\n```", ["1:17-20 WrongAttributeValue: 'memory' takes a size such as 512MB"]),
    ("```swift {1,x}\n1\n```", ["1:11-14 WrongAttributeValue: The braces take line numbers such as {1,3-5}"]),
    ("```swift title=\"a b\n1\n```", ["1:16-20 MalformedInfoString: The quotation mark is never closed on this line"]),
    ("```swift {1,3\n1\n```", ["1:10-14 MalformedInfoString: The brace is never closed on this line"]),
    ("```swift echo=maybe\n1\n```", ["1:15-20 WrongAttributeValue: 'echo' takes true or false"]),
    ("```swift ignore no_run\n1\n```", ["1:17-23 ContradictingAttributes: 'no_run' contradicts 'ignore'"]),
    ("```swift label=a\n1\n```\n```swift label=a\n2\n```", ["4:16-17 DuplicateLabel: The label 'a' is taken"]),
    ("```swift\n1\n```\n```output tolerance=1\n1\n```", ["4:11-20 UnknownFenceAttribute: 'tolerance' is not an attribute of a code block"]),
    ("text\n```output\n1\n```", ["2:4-10 StrayExpectedOutput: This 'output' block follows no Swift block"]),
    ("```swift starter\n1\n```", ["1:1-17 RoleOutsideExercise: 'starter' has a meaning inside :::exercise only"]),
    ("```python check\n1\n```", ["1:11-16 RoleOutsideExercise: 'check' has a meaning inside :::exercise only"]),
  ])
  func findsMistakesInInfoStrings(text: String, expected: [String]) {
    #expect(mistakes(text) == expected)
  }

  @Test func showsAnUnknownAdmonition() {
    #expect(
      report(":::wraning 注意\n内容\n:::\n") == """
        lesson.md:1:4: error: ':::wraning' is not an admonition
         1 | :::wraning 注意
           |    ^~~~~~~
          Did you mean 'warning'?
          help: Replace 'wraning' by 'warning'

        """)
  }

  @Test(arguments: [
    (":::tip\na", ["1:1-7 UnclosedAdmonition: :::tip is never closed"]),
    ("::::tip\na\n:::", ["1:1-8 UnclosedAdmonition: ::::tip is never closed", "3:1-4 StrayAdmonitionEnd: These colons close nothing"]),
    ("a\n\n:::\n", ["3:1-4 StrayAdmonitionEnd: These colons close nothing"]),
    (
      "- a\n  :::note\n  b\n:::\n",
      [
        "2:3-10 UnclosedAdmonition: :::note is never closed", "4:1-4 StrayAdmonitionEnd: These colons close nothing",
      ]
    ),
    ("::::tip\n:::note\na\n::::\n", ["2:1-8 UnclosedAdmonition: :::note is never closed"]),
    (":::tip[a] b\nc\n:::", ["1:11-12 MalformedAdmonition: This doesn't belong behind the name of an admonition"]),
    (":::tip[a\nc\n:::", ["1:7-9 MalformedAdmonition: This doesn't belong behind the name of an admonition"]),
    (":::tip{#a}\n:::\n:::tip{#a}\n:::", ["3:8-10 DuplicateID: The id 'a' is taken"]),
    (":::tip{.a width=3}\n:::", ["1:11-16 UnknownAdmonitionAttribute: 'width' is not an attribute of :::tip"]),
    (":::hint\na\n:::", ["1:1-8 MisplacedAdmonition: :::hint has a meaning inside :::exercise only"]),
    (":::tab[a]\nb\n:::", ["1:1-7 MisplacedAdmonition: :::tab has a meaning inside :::tabs only"]),
    (
      "::::tabs\na\n::::",
      [
        "1:1-9 IncompleteAdmonition: :::tabs needs a :::tab inside", "2:1-2 IncompleteAdmonition: :::tabs holds nothing but :::tab blocks",
      ]
    ),
    (":::quiz\na\n:::", ["1:1-8 IncompleteAdmonition: :::quiz ends with its choices: a list of '- [x]' and '- [ ]' items"]),
    (
      ":::exercise\n```swift check\n1\n```\n:::",
      [
        "1:1-12 IncompleteAdmonition: :::exercise has a check but no :::solution that passes it"
      ]
    ),
  ])
  func findsMistakesInDirectives(text: String, expected: [String]) {
    #expect(mistakes(text) == expected)
  }

  @Test(arguments: [
    ("# A {#x}\n\n## B {#x}", ["3:6-10 DuplicateID: The id 'x' is taken"]),
    ("[a](javascript:alert(1))", ["1:1-25 RefusedAddress: An address can't begin with 'javascript:'"]),
    ("![a](data:text/html,x)", ["1:1-23 RefusedAddress: An address can't begin with 'data:'"]),
    ("[a](JaVaScript&colon;alert(1))", ["1:1-31 RefusedAddress: An address can't begin with 'javascript:'"]),
    ("a\u{0}b", ["1:2-3 NulCharacter: A lesson can't hold NUL characters"]),
  ])
  func findsOtherMistakes(text: String, expected: [String]) {
    #expect(mistakes(text) == expected)
  }

  @Test func collectsAllMistakesInTextOrder() {
    let text = "---\nhide_title: 3\n---\n:::tipp\n:::\n```swift x\n1\n```\n<script>"
    #expect(
      lesson(text).diagnostics.map(\.identifier) == ["WrongFrontMatterValue", "UnknownAdmonition", "UnknownFenceAttribute", "RefusedHTML"])
  }

  @Test func limitsTheNumberOfMistakes() {
    let found = lesson(String(repeating: ":::\n", count: 500)).diagnostics
    #expect(found.count == 101)
    #expect(found.last?.summary == "400 more mistakes follow")
  }
}
