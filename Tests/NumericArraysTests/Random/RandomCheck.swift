import CourseTestSupport
import NumericArrays
import Testing

/// Random streams: raw words, seed sequences, and the draws of NumPy's two generators and of Python's module.
enum RandomCheck {
  static func difference(_ record: GoldenRecord) throws -> String? {
    let seeds = record["seed"].items ?? [record["seed"]]
    switch record["api"].string {
    case "legacy", "legacy.sequence", "mt19937.raw":
      let words = try seeds.map { try #require($0.int) }
      let isList = record["seed"].items != nil
      let random = try isList ? RandomState(checkedSeed: words) : RandomState(checkedSeed: words[0])
      if record["api"].string == "mt19937.raw" {
        return compare((record["out"].items ?? []).map { _ in Int(random.drawWord()) }, record["out"].ints)
      }
      return try difference(record["steps"].items ?? [record.value], random, LegacyDraws.draw)
    case "generator", "generator.sequence", "pcg64.raw":
      let random = try RandomGenerator(SeedSequence(words: seeds.flatMap { try seedWords($0) }))
      if record["api"].string == "pcg64.raw" {
        return compare((record["out"].items ?? []).map { _ in String(random.drawWord()) }, record["out"].items?.compactMap(\.string))
      }
      return try difference(record["steps"].items ?? [record.value], random, GeneratorDraws.draw)
    case "seedsequence":
      let words = try SeedSequence(words: seeds.flatMap { try seedWords($0) }).words(record["out"].items?.count ?? 0)
      return compare(words.map { Int($0) }, record["out"].ints)
    case "seedsequence.spawn":
      var sequence = try SeedSequence(words: seeds.flatMap { try seedWords($0) })
      let children = sequence.spawn(record["n"].int ?? 0)
      return compare(children.map { $0.words(4).map { Int($0) } }, record["out"].items?.map { $0.ints ?? [] })
    case "python.random": return try PythonDraws.difference(record.value, PythonRandom(seed: #require(seeds[0].int)))
    case let api: throw NotCovered(api ?? "")
    }
  }

  /// The words of a seed; those beyond 63 bits come as text.
  private static func seedWords(_ value: GoldenValue) throws -> [UInt32] {
    var rest = try #require(value.integer(UInt128.self))
    var words: [UInt32] = []
    repeat {
      words.append(UInt32(truncatingIfNeeded: rest))
      rest >>= 32
    } while rest > 0
    return words
  }

  private static func compare<T: Equatable>(_ mine: T, _ others: T?) -> String? { mine == others ? nil : "\(mine)" }

  /// The first of several calls on one generator that draws something else.
  private static func difference<Source>(
    _ calls: [GoldenValue], _ random: Source, _ draw: (Source, DrawCall) throws -> AnyArray
  ) throws -> String? {
    for call in calls {
      let name = call["fn"].string ?? ""
      do {
        let result = try draw(random, DrawCall(call))
        // Draws of labels are draws of positions.
        let isText = call["out"]["nd"]["t"].string == "U"
        let expected = isText ? try labelPositions(call) : .array(try Operand(call["out"]).array)
        guard try Operand.array(result).equals(expected, tolerance: call["tol"].string ?? "exact") else {
          return "\(name): \(result) instead of \(expected)"
        }
      } catch let error as NumericError where call["err"].string == error.kind.rawValue {
        continue
      }
    }
    return nil
  }

  private static func labelPositions(_ call: GoldenValue) throws -> Operand {
    let labels = (call["a"][0]["list"].items ?? []).map { $0["v"].string }
    let positions = (call["out"]["nd"]["d"].items ?? []).compactMap { label in labels.firstIndex { $0 == label.string } }
    return .array(.int(NDArray(positions)))
  }
}

/// A call of a method that draws, with its arguments by position or name.
struct DrawCall {
  let name: String
  private let arguments: [GoldenValue]
  private let keywords: GoldenValue
  /// How many numbers `shuffle` is given.
  let count: Int?

  init(_ call: GoldenValue) {
    name = call["fn"].string ?? ""
    arguments = call["a"].items ?? []
    keywords = call["k"]
    count = call["n"].int
  }

  func value(_ position: Int, _ name: String) -> GoldenValue {
    position < arguments.count ? arguments[position] : keywords[name]
  }

  func number(_ position: Int, _ name: String = "") throws -> Double? {
    let value = value(position, name)
    return value.isNull ? nil : try Operand(value).double
  }

  func required(_ position: Int, _ name: String = "") throws -> Double { try #require(try number(position, name)) }

  func doubles(_ position: Int) throws -> NDArray<Double>? {
    let value = value(position, "")
    guard !value["list"].isNull || !value["nd"].isNull else { return nil }
    return try Operand(value).array.doubles
  }

  func int(_ position: Int, _ name: String) -> Int? { value(position, name)["v"].int }

  /// The numbers of all arguments, as `rand(2, 3)` has them.
  var shape: [Int] { arguments.compactMap { $0["v"].int } }

  func size(_ position: Int) -> [Int]? {
    let value = value(position, "size")
    if let items = value["tuple"].items ?? value["list"].items { return items.compactMap { $0["v"].int } }
    return value["v"].int.map { [$0] }
  }

  var dtype: String? { keywords["dtype"]["v"].string ?? keywords["dtype"].string }

  func flag(_ name: String, _ standard: Bool) -> Bool {
    let value = keywords[name]
    return value.bool ?? value["v"].bool ?? value["v"].int.map { $0 != 0 } ?? standard
  }

  func weights() throws -> NDArray<Double>? { keywords["p"].isNull ? nil : try Operand(keywords["p"]).array.doubles }

  /// How many labels an argument lists; nil for anything else.
  func labelCount(_ position: Int) -> Int? {
    guard let items = arguments[position]["list"].items, items.first?["py"].string == "str" else { return nil }
    return items.count
  }
}

/// Distributions that both of NumPy's generators have, by name.
enum CommonDraws {
  static func floats(_ random: some RandomSource, _ call: DrawCall) throws -> NDArray<Double>? {
    func size(_ position: Int) -> [Int] { call.size(position) ?? [] }
    switch call.name {
    case "gamma": return try random.checkedGamma(call.required(0), call.number(1, "scale") ?? 1, size: size(2))
    case "beta": return try random.checkedBeta(call.required(0), call.required(1), size: size(2))
    case "chisquare": return try random.checkedChisquare(call.required(0), size: size(1))
    case "standard_t": return try random.checkedStandardT(call.required(0), size: size(1))
    case "f": return try random.checkedF(call.required(0), call.required(1), size: size(2))
    case "lognormal": return try random.checkedLognormal(call.number(0) ?? 0, call.number(1) ?? 1, size: size(2))
    case "laplace": return try random.checkedLaplace(call.number(0) ?? 0, call.number(1) ?? 1, size: size(2))
    case "logistic": return try random.checkedLogistic(call.number(0) ?? 0, call.number(1) ?? 1, size: size(2))
    case "gumbel": return try random.checkedGumbel(call.number(0) ?? 0, call.number(1) ?? 1, size: size(2))
    case "rayleigh": return try random.checkedRayleigh(call.number(0) ?? 1, size: size(1))
    case "weibull": return try random.checkedWeibull(call.required(0), size: size(1))
    case "pareto": return try random.checkedPareto(call.required(0), size: size(1))
    case "power": return try random.checkedPower(call.required(0), size: size(1))
    case "triangular": return try random.checkedTriangular(call.required(0), call.required(1), call.required(2), size: size(3))
    case "vonmises": return try random.checkedVonmises(call.required(0), call.required(1), size: size(2))
    case "wald": return try random.checkedWald(call.required(0), call.required(1), size: size(2))
    case "standard_cauchy": return try random.checkedStandardCauchy(size: size(0))
    case "standard_gamma": return try random.checkedStandardGamma(call.required(0), size: size(1))
    case "standard_exponential": return try random.checkedStandardExponential(size: size(0))
    case "dirichlet": return try random.checkedDirichlet(#require(try call.doubles(0)), size: size(1))
    case "multivariate_normal":
      return try random.checkedMultivariateNormal(#require(try call.doubles(0)), #require(try call.doubles(1)), size: size(2))
    case "normal":
      guard let mean = try call.doubles(0), let scale = try call.doubles(1) else { return nil }
      return try random.checkedNormal(mean, scale, size: call.size(2))
    default: return nil
    }
  }

  static func counts(_ random: some RandomSource, _ call: DrawCall) throws -> NDArray<Int>? {
    func size(_ position: Int) -> [Int] { call.size(position) ?? [] }
    func whole(_ position: Int) throws -> Int { try #require(call.int(position, "")) }
    switch call.name {
    case "poisson":
      if let lam = try call.doubles(0) { return try random.checkedPoisson(lam) }
      return try random.checkedPoisson(call.number(0) ?? 1, size: size(1))
    case "binomial": return try random.checkedBinomial(whole(0), call.required(1), size: size(2))
    case "geometric": return try random.checkedGeometric(call.required(0), size: size(1))
    case "negative_binomial": return try random.checkedNegativeBinomial(call.required(0), call.required(1), size: size(2))
    case "hypergeometric": return try random.checkedHypergeometric(whole(0), whole(1), whole(2), size: size(3))
    case "zipf": return try random.checkedZipf(call.required(0), size: size(1))
    case "logseries": return try random.checkedLogseries(call.required(0), size: size(1))
    case "multinomial": return try random.checkedMultinomial(whole(0), #require(try call.doubles(1)), size: size(2))
    default: return nil
    }
  }
}

/// Calls of NumPy's `RandomState`.
enum LegacyDraws {
  static func draw(_ random: RandomState, _ call: DrawCall) throws -> AnyArray {
    if let floats = try CommonDraws.floats(random, call) { return .double(floats) }
    if let counts = try CommonDraws.counts(random, call) { return .int(counts) }
    let number = { (position: Int, name: String) in try call.number(position, name) }
    switch call.name {
    case "rand": return .double(try random.checkedRand(call.shape))
    case "randn": return .double(try random.checkedRandn(call.shape))
    case "random", "random_sample": return .double(try random.checkedRand(call.size(0) ?? []))
    case "standard_normal": return .double(try random.checkedRandn(call.size(0) ?? []))
    case "normal": return .double(try random.checkedNormal(number(0, "loc") ?? 0, number(1, "scale") ?? 1, size: call.size(2) ?? []))
    case "uniform": return .double(try random.checkedUniform(number(0, "low") ?? 0, number(1, "high") ?? 1, size: call.size(2) ?? []))
    case "exponential": return .double(try random.checkedExponential(number(0, "scale") ?? 1, size: call.size(1) ?? []))
    case "randint": return try randint(random, call)
    case "shuffle", "permutation":
      if let n = call.count ?? call.int(0, "x") { return .int(try random.checkedPermutation(n)) }
      return try Operand(call.value(0, "x")).array.open(Shuffled { try random.checkedPermutation($0) })
    case "choice":
      let draw = { (n: Int) in
        try random.checkedChoice(n, size: call.size(1) ?? [], replace: call.flag("replace", true), p: call.weights())
      }
      if let n = call.int(0, "a") ?? call.labelCount(0) { return .int(try draw(n)) }
      return try Operand(call.value(0, "a")).array.open(Picked(draw: draw))
    default: throw NotCovered("legacy \(call.name)")
    }
  }

  private static func randint(_ random: RandomState, _ call: DrawCall) throws -> AnyArray {
    let first = try #require(call.int(0, "low"))
    let high = call.int(1, "high")
    let (low, end) = (high == nil ? 0 : first, high ?? first)
    let size = call.size(2) ?? []
    switch call.dtype {
    case nil, "int64": return .int(try random.checkedRandint(low, end, size: size))
    case "int32": return .int32(try random.checkedRandint(low, end, size: size, dtype: Int32.self))
    case "uint8": return .uint8(try random.checkedRandint(low, end, size: size, dtype: UInt8.self))
    case "int16": return .int16(try random.checkedRandint(low, end, size: size, dtype: Int16.self))
    case "int8": return .int8(try random.checkedRandint(low, end, size: size, dtype: Int8.self))
    case "uint16": return .uint16(try random.checkedRandint(low, end, size: size, dtype: UInt16.self))
    case "uint32": return .uint32(try random.checkedRandint(low, end, size: size, dtype: UInt32.self))
    case "bool": return .bool(try random.checkedRandbool(low, end, size: size))
    case let type: throw NotCovered("randint of \(type ?? "")")
    }
  }
}

/// Calls of NumPy's `Generator`.
enum GeneratorDraws {
  static func draw(_ random: RandomGenerator, _ call: DrawCall) throws -> AnyArray {
    if let floats = try CommonDraws.floats(random, call) { return .double(floats) }
    if let counts = try CommonDraws.counts(random, call) { return .int(counts) }
    let number = { (position: Int, name: String) in try call.number(position, name) }
    switch call.name {
    case "random":
      if call.dtype == "float32" { return .float(try random.checkedRandomFloats(call.size(0) ?? [])) }
      return .double(try random.checkedRandom(call.size(0) ?? []))
    case "standard_normal":
      if call.dtype == "float32" { return .float(try random.checkedStandardNormalFloats(call.size(0) ?? [])) }
      return .double(try random.checkedStandardNormal(call.size(0) ?? []))
    case "normal": return .double(try random.checkedNormal(number(0, "loc") ?? 0, number(1, "scale") ?? 1, size: call.size(2) ?? []))
    case "uniform": return .double(try random.checkedUniform(number(0, "low") ?? 0, number(1, "high") ?? 1, size: call.size(2) ?? []))
    case "exponential": return .double(try random.checkedExponential(number(0, "scale") ?? 1, size: call.size(1) ?? []))
    case "integers": return try integers(random, call)
    case "permutation", "shuffle":
      if let n = call.count ?? call.int(0, "x") { return .int(try random.checkedPermutation(n)) }
      return try Operand(call.value(0, "x")).array.open(Shuffled { try random.checkedPermutation($0) })
    case "permuted": return try Operand(call.value(0, "x")).array.open(Permuted(random: random, axis: call.int(1, "axis") ?? 0))
    case "choice":
      let draw = { (n: Int) in
        try random.checkedChoice(
          n, size: call.size(1) ?? [], replace: call.flag("replace", true), p: call.weights(), shuffle: call.flag("shuffle", true))
      }
      if let n = call.int(0, "a") ?? call.labelCount(0) { return .int(try draw(n)) }
      return try Operand(call.value(0, "a")).array.open(Picked(draw: draw))
    default: throw NotCovered("generator \(call.name)")
    }
  }

  private static func integers(_ random: RandomGenerator, _ call: DrawCall) throws -> AnyArray {
    let first = try #require(call.int(0, "low"))
    let high = call.int(1, "high")
    let (low, end) = (high == nil ? 0 : first, high ?? first)
    let (size, endpoint) = (call.size(2) ?? [], call.flag("endpoint", false))
    switch call.dtype {
    case nil, "int64": return .int(try random.checkedIntegers(low, end, size: size, endpoint: endpoint))
    case "int32": return .int32(try random.checkedIntegers(low, end, size: size, endpoint: endpoint, dtype: Int32.self))
    case "uint8": return .uint8(try random.checkedIntegers(low, end, size: size, endpoint: endpoint, dtype: UInt8.self))
    case "int16": return .int16(try random.checkedIntegers(low, end, size: size, endpoint: endpoint, dtype: Int16.self))
    case "int8": return .int8(try random.checkedIntegers(low, end, size: size, endpoint: endpoint, dtype: Int8.self))
    case let type: throw NotCovered("integers of \(type ?? "")")
    }
  }
}

/// The rows of an array in an order that is drawn.
private struct Shuffled: ArrayVisitor {
  let permutation: (Int) throws -> NDArray<Int>

  init(_ permutation: @escaping (Int) throws -> NDArray<Int>) { self.permutation = permutation }

  func visit<E: ArrayElement>(_ x: NDArray<E>) throws -> AnyArray {
    AnyArray(try Checked.get(x, [.positions(permutation(x.count))]))
  }
}

/// Elements of an array at positions that are drawn.
private struct Picked: ArrayVisitor {
  let draw: (Int) throws -> NDArray<Int>

  func visit<E: ArrayElement>(_ x: NDArray<E>) throws -> AnyArray { AnyArray(try Checked.get(x, [.positions(draw(x.count))])) }
}

private struct Permuted: ArrayVisitor {
  let random: RandomGenerator
  let axis: Int

  func visit<E: ArrayElement>(_ x: NDArray<E>) throws -> AnyArray { AnyArray(try random.checkedPermuted(x, axis: axis)) }
}

/// Calls of Python's `random` module, each several times.
enum PythonDraws {
  static func difference(_ record: GoldenValue, _ random: PythonRandom) throws -> String? {
    let call = DrawCall(record)
    var draws: [Double] = []
    if call.name == "shuffle" {
      var numbers = NDArray(Array(0..<(call.count ?? 0)))
      try random.checkedShuffle(&numbers)
      draws = numbers.flat.map(Double.init)
    } else {
      for _ in 0..<(call.count ?? 0) { draws += try draw(random, call) }
    }
    let expected = try flattened(record["out"])
    return draws.map(\.bitPattern) == expected.map(\.bitPattern) ? nil : "\(call.name): \(draws) instead of \(expected)"
  }

  private static func flattened(_ value: GoldenValue) throws -> [Double] {
    if let items = value["list"].items { return try items.flatMap(flattened) }
    return [try #require(Operand(value).double)]
  }

  private static func draw(_ random: PythonRandom, _ call: DrawCall) throws -> [Double] {
    func whole(_ position: Int) throws -> Int { try #require(call.int(position, "")) }
    switch call.name {
    case "random": return [random.random()]
    case "uniform": return [try random.uniform(call.required(0), call.required(1))]
    case "randint": return [Double(try random.checkedRandint(whole(0), whole(1)))]
    case "randrange": return [Double(try random.checkedRandrange(whole(0), whole(1)))]
    case "gauss": return [try random.gauss(call.required(0), call.required(1))]
    case "normalvariate": return [try random.normalvariate(call.required(0), call.required(1))]
    case "expovariate": return [try random.checkedExpovariate(call.required(0))]
    case "getrandbits": return [Double(try random.checkedGetrandbits(whole(0)))]
    case "choice": return [try random.checkedChoice(#require(try call.doubles(0)))]
    case "choices":
      let x = try #require(try call.doubles(0))
      return try Checked.get(x, [.positions(random.checkedChoices(x.count, call.int(1, "k") ?? 1))]).flat.map { $0 }
    case "sample":
      let x = try #require(try call.doubles(0))
      return try random.checkedSample(x.count, whole(1)).map { x.flat[$0] }
    case let name: throw NotCovered("python \(name)")
    }
  }
}
