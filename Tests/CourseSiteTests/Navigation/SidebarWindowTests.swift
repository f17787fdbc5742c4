import CourseModel
import Testing

@testable import CourseSite

@Suite struct SidebarWindowTests {
  /// A course of as many lessons as given, flat or in folders of 50.
  private func course(_ count: Int, inFolders: Bool) -> [String: String] {
    var files: [String: String] = [:]
    for number in 0..<count {
      let name = "l\(String(10_000 + number).dropFirst())"
      files[inFolders ? "f\(String(1000 + number / 50).dropFirst())/\(name).md" : "\(name).md"] = "# Lesson \(number)\n"
    }
    return files
  }

  private func links(in html: String) throws -> [String] {
    try element("nav class=\"sidebar\"".description, in: html.replacingNavEnds()).split(separator: "<a href=\"").dropFirst()
      .map { String($0.prefix { $0 != "\"" }) }
  }

  @Test func showsEverythingInACourseOfOrdinaryLength() throws {
    let html = try page("l0100.html", of: course(150, inFolders: false))
    #expect(try links(in: html).count == 151)
  }

  @Test func showsWhatIsAroundThePageInALongCourse() throws {
    let html = try page("l0200.html", of: course(400, inFolders: false))
    let links = try links(in: html)
    // The first page, the page itself, 30 on either side, and a link onward at either end.
    #expect(links.count == 1 + 61 + 2)
    #expect(links.contains("l0169.html") && links.contains("l0231.html"))
    #expect(!links.contains("l0168.html") && !links.contains("l0232.html"))
  }

  @Test func shutsFoldersThatDoNotHoldThePage() throws {
    let html = try page("f003/l0160.html", of: course(400, inFolders: true))
    let links = try links(in: html)
    #expect(links.contains("l0199.html"))
    #expect(links.count { $0.hasPrefix("../f") } == 7)
  }
}

extension String {
  /// The text with the end tag of the sidebar told apart from that of other navigation.
  fileprivate func replacingNavEnds() -> String {
    guard let start = firstRange(of: "<nav class=\"sidebar\""), let end = self[start.upperBound...].firstRange(of: "</nav>") else {
      return self
    }
    return String(self[start.lowerBound..<end.lowerBound]) + "</nav class=\"sidebar\">"
  }
}
