import CourseModel
import SourceDiagnostics

/// Finds where a link of a lesson leads.
struct LinkResolver: Sendable {
  /// Where a link leads.
  enum Target: Equatable {
    /// To another site or program, at an address that is written as it is.
    case external(String)
    /// To a page and perhaps a place in it.
    case page(Int, fragment: String?)
    /// To a file of the course, by its path there.
    case file(String)
    /// Nowhere.
    case broken(LinkProblem)
    /// Nowhere, to an address that was reported when the lesson was read.
    case refused
  }

  /// The pages of the site.
  let index: SiteIndex

  /// The files of the course.
  let files: CourseFiles

  /// The lesson that holds the link, by its index, with its path.
  let lesson: Int

  /// The path of the lesson's file in the course.
  let path: String

  /// Where a destination leads, as written in Markdown.
  func target(of destination: String) -> Target {
    if let external = external(destination) { return external }
    let (address, fragment) = Self.split(destination)
    if address.isEmpty { return checked(page: index.pageOfLesson[lesson], fragment: fragment ?? "") }
    let path = RelativeURL.decode(address)
    let candidates = candidates(path)
    guard !candidates.isEmpty else { return .broken(.leavesCourse(destination)) }
    if Self.isMarkdown(path) {
      guard let page = candidates.lazy.compactMap(index.addresses.page(ofFile:)).first else { return .broken(missingFile(path)) }
      return checked(page: page, fragment: fragment)
    }
    for candidate in candidates + pageCandidates(path) {
      if let page = index.addresses.page(at: candidate) { return checked(page: page, fragment: fragment) }
    }
    let names = path.hasPrefix("/") ? candidates.flatMap { ["static/" + $0, $0] } : candidates
    if let file = names.first(where: { !$0.isEmpty && files.contains($0) }) { return .file(file) }
    return .broken(
      CoursePath.extensionStart(of: path) == path.endIndex ? missingPage(path) : .missingFile(path, suggestions: nearbyFiles(candidates)))
  }

  /// The file of an image, as written in Markdown; pages are not considered.
  func file(of source: String) -> Target {
    if let external = external(source) { return external }
    let path = RelativeURL.decode(Self.split(source).address)
    let candidates = candidates(path)
    guard !candidates.isEmpty else { return .broken(.leavesCourse(source)) }
    let names = path.hasPrefix("/") ? candidates.flatMap { ["static/" + $0, $0] } : candidates
    if let file = names.first(where: { !$0.isEmpty && files.contains($0) }) { return .file(file) }
    return .broken(.missingFile(path, suggestions: nearbyFiles(names)))
  }

  // MARK: - Parts of a destination

  /// The target of a destination that has a scheme; nil for one inside the course.
  private func external(_ destination: String) -> Target? {
    if destination.hasPrefix("//") { return .external("https:" + destination) }
    guard AddressScheme.scheme(of: destination) != nil else { return nil }
    return AddressScheme.refused(in: destination) == nil ? .external(destination) : .refused
  }

  /// The address without query, and the decoded fragment.
  private static func split(_ destination: String) -> (address: String, fragment: String?) {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let address = parts.first.map { $0.prefix { $0 != "?" } } ?? ""
    return (String(address), parts.count > 1 ? RelativeURL.decode(String(parts[1])) : nil)
  }

  private static func isMarkdown(_ path: String) -> Bool {
    let suffix = path[CoursePath.extensionStart(of: path)...].lowercased()
    return suffix == ".md" || suffix == ".mdx" || suffix == ".markdown"
  }

  /// The paths in the course that a path may mean: from the lesson's folder, then from the top; none if all leave the course.
  private func candidates(_ path: String) -> [String] {
    let fromTop = CoursePath.resolve(path, in: "")
    guard !path.hasPrefix("/") else { return fromTop.map { [$0] } ?? [] }
    let fromFolder = CoursePath.resolve(path, in: CoursePath.folder(of: self.path))
    return [fromFolder, fromTop].compactMap { $0 }
  }

  /// The paths in the site that an address without extension may mean, as a browser reads it on the lesson's page.
  private func pageCandidates(_ path: String) -> [String] {
    let page = index.pages[index.pageOfLesson[lesson]].outputPath
    return CoursePath.resolve(path, in: path.hasPrefix("/") ? "" : CoursePath.folder(of: page)).map { [$0] } ?? []
  }

  // MARK: - Anchors and suggestions

  private func checked(page: Int, fragment: String?) -> Target {
    guard let fragment, !fragment.isEmpty, fragment != "top", case .lesson(let lesson) = index.pages[page].content else {
      return .page(page, fragment: fragment.flatMap { $0.isEmpty || $0 == "top" ? "" : $0 })
    }
    let anchors = index.anchors[lesson]
    if anchors.set.contains(fragment) { return .page(page, fragment: fragment) }
    let near = nearestNames(to: fragment, among: anchors.names) + anchors.names.filter { $0.hasPrefix(fragment) || fragment.hasPrefix($0) }
    return .broken(.missingAnchor(fragment, page: index.pages[page].title, suggestions: near))
  }

  private func missingFile(_ path: String) -> LinkProblem {
    let wanted = CoursePath.resolve(path, in: path.hasPrefix("/") ? "" : CoursePath.folder(of: self.path)) ?? path
    return .missingLesson(path, suggestions: Self.suggestions(for: wanted, among: index.addresses.files))
  }

  private func missingPage(_ path: String) -> LinkProblem {
    let addresses = index.pages.map { String($0.outputPath.dropLast(".html".count)) }
    return .missingLesson(path, suggestions: Self.suggestions(for: pageCandidates(path).first ?? path, among: addresses))
  }

  /// The paths that end in the same name, then those that are spelled nearly alike; number prefixes don't count.
  private static func suggestions(for wanted: String, among paths: [String]) -> [String] {
    let short = paths.map(CoursePath.withoutNumberPrefixes)
    let target = CoursePath.withoutNumberPrefixes(wanted)
    let sameName = paths.indices.filter { lastStep(short[$0]) == lastStep(target) }
    let near = nearestNames(to: target, among: short).flatMap { name in paths.indices.filter { short[$0] == name } }
    return (sameName + near).map { paths[$0] }
  }

  private func nearbyFiles(_ paths: [String]) -> [String] {
    for path in paths {
      let folder = CoursePath.folder(of: path)
      let near = nearestNames(to: path, among: files.names(folder).map { folder.isEmpty ? $0 : "\(folder)/\($0)" })
      if !near.isEmpty { return near }
    }
    return []
  }

  private static func lastStep(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
