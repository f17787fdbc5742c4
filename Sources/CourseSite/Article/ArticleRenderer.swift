import CourseModel
import SourceDiagnostics
import WebMarkup

/// Turns the body of a lesson and the outputs of its cells into the markup of an article.
///
/// A lesson is rendered without regard to any other, so that lessons can be rendered at the same time.
/// Each kind of block has an extension of its own in this folder.
struct ArticleRenderer {
  /// The site that the article belongs to.
  let site: SiteContext

  /// The lesson.
  let lesson: Lesson

  /// The page of the lesson.
  let page: SitePage

  /// What came out of running the lesson's cells.
  let results: LessonResults

  /// The document that the article stands in.
  let document: ArticleDocument

  /// Finds where the links of the lesson lead.
  let links: LinkResolver

  /// The mistakes that rendering showed.
  var diagnostics: [Diagnostic] = []

  /// The files that the article shows, at their places in the site.
  var assets: [SiteFile] = []

  /// The headings for the list beside the article.
  var contents: [ContentsEntry] = []

  /// What must change in the lesson's text for its Markdown twin.
  var edits: [MarkdownTwin.Edit] = []

  /// The ids that are taken.
  var ids: Set<String>

  /// How many of each numbered thing there are so far.
  var counts = Counts()

  /// The numbers of the figures.
  let figures: FigureNumbers

  /// Whether the line below the title was written.
  private var isOpened = false

  /// The level of the last heading.
  var headingLevel = 1

  /// The numbered things of a page.
  struct Counts {
    /// Code, run or not.
    var code = 0
    /// Exercises.
    var exercises = 0
    /// Quizzes.
    var quizzes = 0
    /// Rows of tabs.
    var tabs = 0
  }

  /// A renderer for a lesson.
  init(_ lessonIndex: Int, of site: SiteContext, results: LessonResults, in kind: ArticleDocument.Kind = .page) {
    self.site = site
    self.results = results
    document = ArticleDocument(kind, of: site.index)
    lesson = site.course.lessons[lessonIndex]
    page = site.index.pages[site.index.pageOfLesson[lessonIndex]]
    links = LinkResolver(index: site.index, files: site.files, lesson: lessonIndex, path: lesson.path)
    figures = FigureNumbers(lesson, results: results)
    ids = site.index.anchors[lessonIndex].set
  }

  /// The article of the lesson.
  mutating func render() -> Article {
    var blocks: [Markup] = []
    var attributes: [Markup.Attribute] = document.opening(of: links.lesson).map { [.id($0)] } ?? []
    if let editions = site.editions, site.course.untranslated.contains(lesson.path) {
      attributes.append(.named("lang", editions.originalLanguage))
      blocks.append(.element("p", [.class("untranslated"), .named("lang", site.language)], text: site.phrases.untranslated))
    }
    if !lesson.hasTitleHeading, !lesson.frontMatter.hidesTitle { blocks += [.element("h1", text: lesson.title), opening()] }
    blocks += rendered(lesson.blocks)
    if !lesson.footnotes.isEmpty { blocks.append(footnotes()) }
    let image = lesson.frontMatter.image.flatMap { cardImage($0) }
    return Article(
      image: image, markup: .element("article", attributes, [.text("\n"), .lines(blocks)]), contents: contents, assets: assets,
      edits: edits,
      diagnostics: diagnostics)
  }

  /// How long the lesson takes, and the lessons to be read before it.
  private mutating func opening() -> Markup {
    guard !isOpened else { return .empty }
    isOpened = true
    var parts: [Markup] = []
    if let minutes = lesson.minutes { parts.append(.element("span", text: Phrases.fill(site.phrases.minutes, minutes))) }
    let required = lesson.frontMatter.course.requires.compactMap { site.index.page(named: $0, in: site.course) }
    if !required.isEmpty {
      let links = required.flatMap { other -> [Markup] in
        let address = document.address(from: page, to: other, fragment: nil)
        return [.text(" "), .element("a", [.href(address)], text: site.index.pages[other].title)]
      }
      parts.append(.element("span", [], [.text(site.phrases.requires)] + links))
    }
    return parts.isEmpty ? .empty : .element("p", [.class("time")], parts)
  }

  /// Several blocks, each on lines of its own.
  mutating func markup(of blocks: [Block]) -> Markup { .lines(rendered(blocks)) }

  /// Several blocks; a cell and its twin in another language become one.
  private mutating func rendered(_ blocks: [Block]) -> [Markup] {
    var markups: [Markup] = []
    var rest = blocks[...]
    while let block = rest.popFirst() {
      if case .codeCell(let cell) = block.content, cell.attributes.twin != nil, case .codeExample(let other)? = rest.first?.content {
        rest = rest.dropFirst()
        markups.append(twins(cell, other))
      } else {
        markups.append(markup(of: block))
        if case .heading(let heading) = block.content, heading.level == 1 { markups.append(opening()) }
      }
    }
    return markups
  }

  /// A block.
  mutating func markup(of block: Block) -> Markup {
    switch block.content {
    case .paragraph(let content): .element("p", [], markup(of: content))
    case .plain(let content): .fragment(markup(of: content))
    case .heading(let heading): markup(of: heading)
    case .list(let list): markup(of: list)
    case .quote(let blocks): .element("blockquote", [], [.text("\n"), markup(of: blocks)])
    case .table(let table): markup(of: table)
    case .rule: .element("hr")
    case .codeCell(let cell): markup(of: cell)
    case .codeExample(let example): markup(of: example)
    case .diagram(let diagram): markup(of: diagram)
    case .math(let source): formula(source, isBlock: true)
    case .admonition(let admonition): markup(of: admonition)
    case .exercise(let exercise): markup(of: exercise)
    case .quiz(let quiz): markup(of: quiz)
    case .tabs(let tabs): markup(of: tabs)
    case .disclosure(let disclosure): markup(of: disclosure)
    case .element(let element): markup(of: element, at: block.range)
    }
  }

  /// The id in the document of an anchor of the lesson.
  func anchor(_ id: String) -> String { document.id(id, of: links.lesson) }

  /// An id that nothing else on the page has: the wished one, or that with a number behind it.
  mutating func uniqueID(_ wish: String) -> String {
    var id = wish
    var number = 1
    while !ids.insert(id).inserted {
      number += 1
      id = "\(wish)-\(number)"
    }
    return anchor(id)
  }
}

/// An article with what belongs to it.
struct Article: Sendable {
  /// The absolute address of the picture that stands for the lesson elsewhere.
  var image: String?
  /// The `<article>` element.
  var markup: Markup
  /// The headings for the list beside the article.
  var contents: [ContentsEntry]
  /// The files that the article shows.
  var assets: [SiteFile]
  /// What must change in the lesson's text for its Markdown twin.
  var edits: [MarkdownTwin.Edit]
  /// The mistakes that rendering showed.
  var diagnostics: [Diagnostic]
}

/// A heading in the list beside an article.
struct ContentsEntry: Sendable {
  /// The level of the heading.
  var level: Int
  /// The anchor.
  var id: String
  /// The text, without links.
  var text: [Markup]
}

extension Markup {
  /// Several nodes, each followed by a line break, so that the source of a page can be read and compared.
  static func lines(_ nodes: [Markup]) -> Markup {
    .fragment(nodes.filter { $0 != .empty }.flatMap { [$0, .text("\n")] })
  }
}
