import CourseTestSupport
import NumericArrays
import Testing

@Suite struct RandomGoldenTests {
  @Test func drawsTheLegacyStreamsOfNumPy() throws {
    var coverage = Coverage()
    for record in try Golden.records("random") {
      guard let seed = record["seed"].int else {
        coverage.uncovered += 1
        continue
      }
      switch record["api"].string {
      case "mt19937.raw":
        let random = try RandomState(checkedSeed: seed)
        let words = (0..<(record["out"].items?.count ?? 0)).map { _ in Int(random.drawWord()) }
        coverage.record(words == record["out"].ints, "\(record.id) raw")
      case "legacy":
        let random = try RandomState(checkedSeed: seed)
        check(record.id, record.value, random, &coverage)
      case "legacy.sequence":
        let random = try RandomState(checkedSeed: seed)
        for step in record["steps"].items ?? [] { check(record.id, step, random, &coverage) }
      default:
        coverage.uncovered += 1
      }
    }
    #expect(coverage.failures.isEmpty, "\(coverage)")
    #expect(coverage.passed >= 560, "\(coverage)")
  }

  private func check(_ id: String, _ call: GoldenValue, _ random: RandomState, _ coverage: inout Coverage) {
    let name = call["fn"].string ?? ""
    do {
      guard let draw = try LegacyCall(call, name: name)?.run(random) else {
        coverage.uncovered += 1
        return
      }
      coverage.record(try draw.equals(call["out"]), "\(id) \(name): \(draw)")
    } catch let error as NumericError {
      coverage.record(call["err"].string == error.kind.rawValue, "\(id) \(name): \(error)")
    } catch {
      coverage.record(false, "\(id) \(name): \(error)")
    }
  }
}

/// A draw of any element type.
private enum Draw {
  case doubles(NDArray<Double>)
  case ints(NDArray<Int>)

  func equals(_ value: GoldenValue) throws -> Bool {
    switch (self, value["nd"].isNull && value["list"].isNull) {
    case (.doubles(let x), true): return x.size == 1 && [x.item().bitPattern] == value["v"].doubles?.map(\.bitPattern)
    case (.ints(let x), true): return x.size == 1 && x.item() == value["v"].int
    case (.doubles(let x), false):
      guard case .double(let expected) = try AnyArray(value) else { return false }
      return x.shape == expected.shape && x.bitPatterns == expected.bitPatterns
    case (.ints(let x), false):
      guard case .int(let expected) = try AnyArray(value) else { return false }
      return x == expected
    }
  }
}

/// A call of a method of NumPy's `RandomState`, with its arguments by position or name.
private struct LegacyCall {
  let name: String
  let arguments: [GoldenValue]
  let keywords: GoldenValue
  /// How many numbers `shuffle` is given.
  let count: Int?

  init?(_ call: GoldenValue, name: String) throws {
    self.name = name
    arguments = call["a"].items ?? []
    keywords = call["k"]
    count = call["n"].int
    // Other element types and distributions whose parameters are arrays are not covered yet.
    if !keywords["dtype"].isNull { return nil }
    if ["normal", "uniform"].contains(name), arguments.prefix(2).contains(where: { $0["v"].isNull }) { return nil }
  }

  private func argument(_ position: Int, _ name: String) -> GoldenValue {
    position < arguments.count ? arguments[position] : keywords[name]
  }

  private func number(_ position: Int, _ name: String) -> Double? {
    let value = argument(position, name)
    return value["v"].int.map(Double.init) ?? value["v"].doubles?.first
  }

  private func size(_ position: Int) -> [Int]? {
    let value = argument(position, "size")
    if let items = value["tuple"].items ?? value["list"].items { return items.compactMap { $0["v"].int } }
    return value["v"].int.map { [$0] }
  }

  /// The draw; nil for calls that the engine does not have yet.
  func run(_ random: RandomState) throws -> Draw? {
    let shape = arguments.compactMap { $0["v"].int }
    switch name {
    case "rand": return .doubles(try random.checkedRand(shape))
    case "randn": return .doubles(try random.checkedRandn(shape))
    case "random", "random_sample": return .doubles(try random.checkedRand(size(0) ?? []))
    case "standard_normal": return .doubles(try random.checkedRandn(size(0) ?? []))
    case "normal": return .doubles(try random.checkedNormal(number(0, "loc") ?? 0, number(1, "scale") ?? 1, size: size(2) ?? []))
    case "uniform": return .doubles(try random.checkedUniform(number(0, "low") ?? 0, number(1, "high") ?? 1, size: size(2) ?? []))
    case "exponential": return .doubles(try random.checkedExponential(number(0, "scale") ?? 1, size: size(1) ?? []))
    case "standard_exponential": return .doubles(try random.checkedExponential(1, size: size(0) ?? []))
    case "randint": return try randint(random)
    case "shuffle", "permutation": return try permuted(random)
    case "choice": return try choice(random)
    default: return nil
    }
  }

  private func randint(_ random: RandomState) throws -> Draw? {
    guard let first = argument(0, "low")["v"].int else { return nil }
    let high = argument(1, "high")["v"].int
    return .ints(try random.checkedRandint(high == nil ? 0 : first, high ?? first, size: size(2) ?? []))
  }

  private func permuted(_ random: RandomState) throws -> Draw? {
    if let n = count ?? argument(0, "x")["v"].int { return .ints(try random.checkedPermutation(n)) }
    switch try AnyArray(argument(0, "x")) {
    case .int(var x):
      try random.checkedShuffle(&x)
      return .ints(x)
    case .double(var x):
      try random.checkedShuffle(&x)
      return .doubles(x)
    default: return nil
    }
  }

  private func choice(_ random: RandomState) throws -> Draw? {
    let flag = argument(2, "replace")
    let replace = flag.bool ?? flag["v"].bool ?? (flag["v"].int != 0)
    var p: NDArray<Double>?
    if let weights = argument(3, "p")["list"].items {
      p = try Checked.array(weights.compactMap { $0["v"].doubles?.first ?? $0["v"].int.map(Double.init) })
    } else if case .double(let weights) = try AnyArray(argument(3, "p")["nd"]) {
      p = weights
    }
    if let n = argument(0, "a")["v"].int {
      return .ints(try random.checkedChoice(n, size: size(1) ?? [], replace: replace, p: p))
    }
    switch try AnyArray(argument(0, "a")) {
    case .int(let x):
      let positions = try random.checkedChoice(x.count, size: size(1) ?? [], replace: replace, p: p)
      return .ints(try Checked.get(x, [.positions(positions)]))
    case .double(let x):
      let positions = try random.checkedChoice(x.count, size: size(1) ?? [], replace: replace, p: p)
      return .doubles(try Checked.get(x, [.positions(positions)]))
    default: return nil
    }
  }
}
