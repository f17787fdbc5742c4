import ArgumentParser

/// A part of a course's lessons: every `count`th, from number `index` on, both counted from 1.
struct Shard: ExpressibleByArgument, Equatable {
  let index: Int
  let count: Int

  /// Reads `2/5`.
  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let index = parts[0], let count = parts[1], count >= 1, (1...count).contains(index) else { return nil }
    self.index = index
    self.count = count
  }

  /// The part's elements, in their order.
  func part<Element>(of elements: [Element]) -> [Element] {
    elements.enumerated().filter { $0.offset % count == index - 1 }.map(\.element)
  }
}
