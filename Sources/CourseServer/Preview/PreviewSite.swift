import WebMarkup

/// The site as clients see it, with a number that grows with every change.
///
/// Files are answered from memory: a request can name nothing that the build did not make.
struct PreviewSite {
  private(set) var content = PreviewContent()
  private(set) var generation = 0

  /// The paths of the files that the last change changed, sorted.
  private(set) var changed: [String] = []

  /// Takes over the outcome of a build; the pages stay where it made none.
  ///
  /// - Returns: the events that tell clients of it.
  mutating func update(to next: PreviewContent) -> String {
    let files = next.files.isEmpty ? content.files : next.files
    changed = files.keys.filter { files[$0] != content.files[$0] }.sorted() + content.files.keys.filter { files[$0] == nil }.sorted()
    if !changed.isEmpty { generation += 1 }
    content = PreviewContent(files: files, problems: next.problems)
    return events
  }

  /// The events that tell a client how things stand.
  var events: String {
    "event: problems\ndata: \(ScriptLiteral.string(content.problems))\n\n"
      + "event: site\ndata: {\"generation\": \(generation), \"changed\": [\(changed.prefix(1_000).map(ScriptLiteral.string).joined(separator: ", "))]}\n\n"
  }

  /// The answer to a request.
  func answer(_ request: Request, port: Int) -> Answer {
    // A page of another site can make a browser ask here under that site's name (DNS rebinding); it is told nothing.
    guard let host = request.fields["host"],
      ["localhost", "127.0.0.1", "localhost:\(port)", "127.0.0.1:\(port)"].contains(host.lowercased())
    else { return .response(Response(.forbidden, text: "This preview answers only to 'localhost'.\n")) }
    guard request.method == "GET" || request.method == "HEAD" else { return .response(Response(.methodNotAllowed)) }
    switch request.path {
    case PreviewScript.eventsPath: return request.method == "GET" ? .events(events) : .response(Response(.methodNotAllowed))
    case PreviewScript.path:
      return .response(Response(type: "text/javascript; charset=utf-8", body: Array(PreviewScript.source.utf8)))
    default: return .response(file(request.path))
    }
  }

  private func file(_ requested: String) -> Response {
    let path = String(requested.dropFirst()) + (requested.hasSuffix("/") ? "index.html" : "")
    if let bytes = content.files[path] { return Response(type: MediaType.of(path), body: page(path, bytes)) }
    if content.files["\(path)/index.html"] != nil { return Response(movedTo: percentEncoded(requested) + "/") }
    if content.files["\(path).html"] != nil { return Response(movedTo: percentEncoded(requested) + ".html") }
    if let bytes = content.files["404.html"] { return Response(.notFound, type: MediaType.of("404.html"), body: page("404.html", bytes)) }
    if content.files.isEmpty { return Response(.unavailable, type: MediaType.of(".html"), body: page("", Array(Self.waitingPage.utf8))) }
    return Response(.notFound)
  }

  /// What is shown until the course can be built for the first time.
  private static let waitingPage = """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>coursebuild</title></head>
    <body><p>The course can't be built yet; this page shows it as soon as it can.</p></body></html>
    """

  /// A file with the preview's script, if it is a page.
  private func page(_ path: String, _ bytes: [UInt8]) -> [UInt8] {
    guard path.isEmpty || path.hasSuffix(".html") else { return bytes }
    let end = Array("</body>".utf8)
    let element = Array(PreviewScript.element(generation: generation).utf8)
    guard bytes.count >= end.count,
      let place = (0...(bytes.count - end.count)).last(where: { bytes[$0..<($0 + end.count)].elementsEqual(end) })
    else { return bytes + element }
    return bytes[..<place] + element + bytes[place...]
  }

  private func percentEncoded(_ path: String) -> String {
    let hex = Array("0123456789ABCDEF")
    var text = ""
    for unit in path.utf8 {
      let isPlain =
        (0x30...0x39).contains(unit) || (0x41...0x5A).contains(unit) || (0x61...0x7A).contains(unit) || "-._~/".utf8.contains(unit)
      text += isPlain ? String(UnicodeScalar(unit)) : "%\(hex[Int(unit >> 4)])\(hex[Int(unit & 15)])"
    }
    // Two slashes at the start would lead to another host.
    return "/" + text.drop { $0 == "/" }
  }
}
