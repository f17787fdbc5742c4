import CourseModel

/// The tags of a course, each with the lessons that carry it, and the places of their pages.
struct TagIndex: Sendable {
  /// A tag.
  struct Tag: Sendable {
    /// What the reader sees.
    var label: String
    /// The path of the tag's page in the site.
    var outputPath: String
    /// The lessons, by their index.
    var lessons: [Int]
  }

  /// The path of the page of all tags.
  static let path = "tags/index.html"

  /// The tags in the order in which the lessons name them first.
  let tags: [Tag]

  private let tagOfName: [String: Int]

  /// Collects the tags of the lessons that lists show.
  ///
  /// Labels that differ in nothing but case and blanks are one tag.
  init(_ lessons: [Lesson]) {
    var tags: [Tag] = []
    var tagOfName: [String: Int] = [:]
    var taken: Set<String> = ["index"]
    for (index, lesson) in lessons.enumerated() where !lesson.frontMatter.isUnlisted {
      for tag in lesson.frontMatter.tags {
        let name = Self.name(of: tag)
        if let known = tagOfName[name] {
          if tags[known].lessons.last != index { tags[known].lessons.append(index) }
          continue
        }
        var fileName = name
        while !taken.insert(fileName).inserted { fileName += "-" }
        tagOfName[name] = tags.count
        tags.append(Tag(label: tag.label, outputPath: "tags/\(fileName).html", lessons: [index]))
      }
    }
    self.tags = tags
    self.tagOfName = tagOfName
  }

  /// The tag that a lesson names.
  func tag(_ tag: FrontMatter.Tag) -> Tag? { tagOfName[Self.name(of: tag)].map { tags[$0] } }

  /// The name of a tag's file: its permalink or label in lower case with hyphens for what a file name can't hold.
  private static func name(of tag: FrontMatter.Tag) -> String {
    let steps = (tag.permalink ?? tag.label).lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "+" && $0 != "#" }
    return steps.isEmpty ? "tag" : steps.joined(separator: "-")
  }
}
