import Glibc

/// The file of the running program.
package enum ProgramFile {
  /// Its path, free of links; nil if the system does not tell.
  package static var path: String? {
    guard let resolved = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
