import Glibc

/// The temporary folders beside a site: `.Site.coursebuild-next-4711` belongs to the process 4711.
enum StaleFolders {
  /// What a temporary folder holds.
  enum Role: String, CaseIterable {
    /// The site that is being written.
    case next
    /// The old site, for the moment in which the new one takes its place on a file system that can't exchange two folders.
    case previous
  }

  /// The path of this process's temporary folder.
  static func path(of folder: OutputFolder, role: Role) -> String {
    "\(folder.parent)/\(prefix(folder.name, role))\(getpid())"
  }

  /// Removes what killed builds left; if one was killed in the very moment of replacing, its old site comes back first.
  ///
  /// - Returns: whether a site came back.
  static func clear(beside folder: OutputFolder) throws(SiteWritingError) -> Bool {
    var exists = folder.exists
    let parent = folder.parent.isEmpty ? "/" : folder.parent
    for name in try Folder.names(in: parent) {
      guard let role = Role.allCases.first(where: { name.hasPrefix(prefix(folder.name, $0)) }) else { continue }
      guard let owner = pid_t(name.dropFirst(prefix(folder.name, role).count)), isStale(owner) else { continue }
      let path = "\(folder.parent)/\(name)"
      if role == .previous, !exists {
        try Folder.move(path, to: folder.path)
        exists = true
      } else {
        try Folder.remove(path)
      }
    }
    return exists != folder.exists
  }

  private static func prefix(_ name: String, _ role: Role) -> String { ".\(name).coursebuild-\(role.rawValue)-" }

  /// A folder of our own process is stale too: a process writes one site at a time.
  private static func isStale(_ owner: pid_t) -> Bool {
    owner == getpid() || (kill(owner, 0) != 0 && errno == ESRCH)
  }
}
