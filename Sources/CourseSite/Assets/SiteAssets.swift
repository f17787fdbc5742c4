/// The files that every site has besides its pages.
enum SiteAssets {
  /// The path of the style sheet.
  static let stylesheetPath = "assets/site.css"

  /// The path of the script of the pages.
  static let pageScriptPath = "assets/site.js"

  /// The path of the script that runs before a page is drawn.
  static let headScriptPath = "assets/init.js"

  /// The path of the search dialog.
  static let searchScriptPath = "assets/search.js"

  /// The path of the icon.
  static let iconPath = "assets/icon.svg"

  /// The files.
  static let files = [
    SiteFile(stylesheetPath, text: Stylesheet.text),
    SiteFile(pageScriptPath, text: PageScript.text),
    SiteFile(searchScriptPath, text: SearchScript.text),
    SiteFile(headScriptPath, text: HeadScript.text),
    SiteFile(iconPath, text: SiteIcon.text),
  ]
}
