import CourseModel
import Foundation
import Testing

/// Constructs of CommonMark and GitHub Flavored Markdown, through our tree, against what cmark-gfm writes.
@Suite struct SpecificationTests {
  @Test(arguments: SuiteCase.all(in: "markdown.txt"))
  func givesTheStructureOfTheReferenceImplementation(_ example: SuiteCase) {
    let lesson = lesson(example.input)
    #expect(SpecificationHTML.html(of: lesson.blocks) == example.expected, "\(lesson.dump())")
  }

  @Test func findsItsCases() {
    #expect(SuiteCase.all(in: "markdown.txt").count == 38)
  }
}
