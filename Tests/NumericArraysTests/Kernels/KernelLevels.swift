import CNumericKernels

/// The instruction sets that the kernels exist for, and what each gives.
enum KernelLevels {
  private static let all: [(level: nk_level, name: String)] = [(NK_PORTABLE, "portable"), (NK_AVX2, "AVX2"), (NK_AVX512, "AVX-512")]

  /// What `compute` gives with the kernels of each level; a level that this processor lacks is left out, and said so.
  static func results<T>(_ compute: () throws -> T) rethrows -> [T] {
    let current = nk_current_level()
    defer { _ = nk_use_level(current) }
    var results: [T] = []
    for (level, _) in all where nk_use_level(level) { results.append(try compute()) }
    return results
  }

  /// The names of the levels that this processor lacks.
  static var missing: [String] { all.filter { !nk_has_level($0.level) }.map(\.name) }
}
