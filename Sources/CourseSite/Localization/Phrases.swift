/// The words of a page that no author wrote, in one language; `%` stands for what a phrase is about.
///
/// Every language is one file of this folder. A language is added by such a file and a line in `all`.
package struct Phrases: Sendable, Equatable {
  /// The language, as a BCP 47 tag that says which shapes Chinese characters take.
  let language: String
  /// What the language calls itself.
  let languageName: String

  /// What the link before everything else says.
  let skipToContent: String
  /// The name of the course navigation.
  let courseContents: String
  /// What the button that opens the course navigation on a phone says.
  let menu: String
  /// The name of the list of a page's headings.
  let pageContents: String
  /// The name of the path from the course's first page to this one.
  let breadcrumb: String
  /// The name of the links to the neighbouring pages.
  let pager: String
  /// What the first step of the breadcrumb says.
  let home: String
  /// What stands above the title of the previous page.
  let previous: String
  /// What stands above the title of the next page.
  let next: String
  /// The name of the search button.
  let search: String
  /// What the search field asks for.
  let searchCourse: String
  /// The name of the list of search results.
  let searchResults: String
  /// How many results there are, for their number.
  let searchCount: String
  /// What is said when nothing was found, for the words.
  let searchNothing: String
  /// What stands beside the switch for the key that opens search.
  let slashOpensSearch: String
  /// What is said when the search index can't be loaded.
  let searchFailed: String
  /// The name of the theme button on a dark page.
  let lightTheme: String
  /// The name of the theme button on a light page.
  let darkTheme: String
  /// What the copy button says.
  let copy: String
  /// What the copy button says when it has copied.
  let copied: String
  /// The name of a box that scrolls; a number follows.
  let scrollable: String
  /// The name of the link to a heading, for its text.
  let headingLink: String
  /// The name of code without output, for its number.
  let code: String
  /// The name of code with its output, for the number of the code.
  let codeWithOutput: String
  /// The name of code that doesn't run, for its number.
  let example: String
  /// What stands above what code printed.
  let output: String
  /// What stands above the value of code's last expression.
  let result: String
  /// What stands above an error message.
  let error: String
  /// What stands above a figure, for its number.
  let figure: String
  /// What stands beside a folded output.
  let showOutput: String
  /// What stands beside folded code.
  let showCode: String
  /// The name of a language that is none.
  let plainText: String
  /// The title of an exercise that has none, for its number.
  let exercise: String
  /// The title of a question that has none, for its number.
  let quiz: String
  /// What stands beside the folded answer to a question.
  let answer: String
  /// What stands before a right choice.
  let correct: String
  /// What stands before a wrong choice.
  let incorrect: String
  /// What stands above the code that an exercise starts from.
  let starter: String
  /// What stands beside a folded hint.
  let hint: String
  /// What stands beside a folded solution.
  let solution: String
  /// What stands beside a folded part without a summary.
  let details: String
  /// The title of a note.
  let note: String
  /// The title of a tip.
  let tip: String
  /// The title of background information.
  let info: String
  /// The title of a warning.
  let warning: String
  /// The title of a warning of harm.
  let danger: String
  /// The title of something the reader must know.
  let important: String
  /// The title of good news.
  let success: String
  /// The title of the footnotes.
  let footnotes: String
  /// The name of the link from a footnote back to its mark.
  let footnoteBack: String
  /// What stands above a list of lessons.
  let lessons: String
  /// How long a lesson takes, for the number of minutes.
  let minutes: String
  /// What stands before the tags of a lesson, and the title of the page of all tags.
  let tags: String
  /// The title of the page of a tag, for the tag.
  let tagged: String
  /// The title of the page that a wrong address leads to.
  let notFoundTitle: String
  /// What that page says.
  let notFoundText: String
  /// What its link to the first page says.
  let toHome: String
  /// What the link to the whole course on one page says.
  let wholeCourse: String
  /// What the link to the Markdown of a page says.
  let markdownTwin: String
  /// What the link to the source of a page says.
  let editPage: String
  /// When a page was last changed, for the date.
  let lastUpdated: String
  /// Who last changed a page, for the name.
  let lastUpdatedBy: String
  /// What the button says that marks a lesson as learned.
  let markDone: String
  /// What stands beside a lesson that is learned.
  let done: String
  /// What the link to the notebook of a page says.
  let notebook: String
  /// What stands before the lessons to be read before this one.
  let requires: String
  /// What the link to a lesson's code says.
  let swiftSource: String
  /// The name of the choice of languages.
  let languageChoice: String
  /// What stands above a page that there is in another language only.
  let untranslated: String
  /// The title of a page that leads on to another.
  let moved: String
}
