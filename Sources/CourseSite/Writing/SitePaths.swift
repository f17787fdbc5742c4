/// The paths of a site's files, checked to stay inside the site and not to collide, and the folders they need.
struct SitePaths {
  /// The folders to make, each after the one it lies in.
  let folders: [String]

  /// Checks paths.
  init(_ paths: [String]) throws(SiteWritingError) {
    var files: Set<String> = [OutputFolder.markerName]
    var folders: Set<String> = []
    for path in paths {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      let isUsable = parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." && !$0.utf8.contains(0) && $0.utf8.count <= 255 }
      guard isUsable, files.insert(path).inserted else { throw .unusableFileName(path) }
      for count in 1..<max(parts.count, 1) { folders.insert(parts.prefix(count).joined(separator: "/")) }
    }
    if let clash = paths.first(where: folders.contains) { throw .unusableFileName(clash) }
    self.folders = folders.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
