import Glibc
import NumericArrays

/// One operation of arrays, timed by itself: `operations.py` has the same names.
struct OperationBenchmark {
  /// What it has to do at least, to compare with what the machine can do at most.
  enum Work {
    /// Additions and multiplications.
    case arithmetic(Double)
    /// Bytes to read and to write.
    case memory(Double)
    /// Something that neither bounds.
    case other
  }

  let name: String
  let work: Work
  let run: () -> Void

  init(_ name: String, _ work: Work = .other, run: @escaping () -> Void) {
    (self.name, self.work, self.run) = (name, work, run)
  }

  /// Everything that is compared with NumPy.
  static var all: [OperationBenchmark] { elementwise + reductions + products + decompositions }

  private static var elementwise: [OperationBenchmark] {
    let random = RandomState(seed: 1)
    return [10, 1000, 1_000_000].map { n in
      let (x, y) = (random.rand(n), random.rand(n))
      return OperationBenchmark("x + y, \(n)", .memory(24 * Double(n))) { keep(x + y) }
    }
  }

  private static var reductions: [OperationBenchmark] {
    let random = RandomState(seed: 2)
    let x = random.rand(1_000_000)
    let whole = random.randint(0, 1000, size: 1_000_000)
    return [
      OperationBenchmark("sum, 1000000", .memory(8e6)) { keep(x.sum()) },
      OperationBenchmark("max, 1000000", .memory(8e6)) { keep(x.max()) },
      OperationBenchmark("exp, 1000000", .memory(16e6)) { keep(exp(x)) },
      OperationBenchmark("log, 1000000", .memory(16e6)) { keep(log(x)) },
      OperationBenchmark("sort, 1000000") { keep(sort(x)) },
      OperationBenchmark("argsort, 1000000") { keep(argsort(x)) },
      OperationBenchmark("unique, 1000000") { keep(unique(whole)) },
      OperationBenchmark("rand, 1000000") { keep(random.rand(1_000_000)) },
      OperationBenchmark("randn, 1000000") { keep(random.randn(1_000_000)) },
    ]
  }

  private static var products: [OperationBenchmark] {
    let random = RandomState(seed: 3)
    let squares = [16, 64, 256, 512, 1024].map { n in
      let (a, b) = (random.rand(n, n), random.rand(n, n))
      return OperationBenchmark("a @ b, \(n)", .arithmetic(2 * Double(n * n * n))) { keep(a • b) }
    }
    let (narrow, weights) = (random.rand(200, 2), random.rand(2, 16))
    let (matrix, vector) = (random.rand(1000, 1000), random.rand(1000))
    return squares + [
      OperationBenchmark("a @ b, 200x2 2x16", .arithmetic(2 * 200 * 2 * 16)) { keep(narrow • weights) },
      OperationBenchmark("a @ v, 1000", .memory(8e6)) { keep(matrix • vector) },
      OperationBenchmark("v @ a, 1000", .memory(8e6)) { keep(vector • matrix) },
    ]
  }

  private static var decompositions: [OperationBenchmark] {
    let random = RandomState(seed: 4)
    let (system, side) = (random.rand(500, 500), random.rand(500))
    let square = random.rand(200, 200)
    let symmetric = square + square.T
    let definite = square • square.T + eye(200)
    return [
      OperationBenchmark("solve, 500", .arithmetic(2 / 3.0 * 500 * 500 * 500)) { keep(solve(system, side)) },
      OperationBenchmark("inv, 200", .arithmetic(2 * 200 * 200 * 200)) { keep(inv(square)) },
      OperationBenchmark("cholesky, 200", .arithmetic(1 / 3.0 * 200 * 200 * 200)) { keep(cholesky(definite)) },
      OperationBenchmark("qr, 200", .arithmetic(8 / 3.0 * 200 * 200 * 200)) { keep(qr(square)) },
      OperationBenchmark("eig, 200") { keep(eigComplex(square)) },
      OperationBenchmark("svd, 200") { keep(svd(square)) },
      OperationBenchmark("eigh, 200") { keep(eigh(symmetric)) },
    ]
  }

  @inline(never)
  private static func keep<T>(_ value: T) {}

  /// The least and the median CPU seconds of one run, out of several rounds of as many runs as fill some milliseconds.
  func measured(rounds: Int) -> (least: Double, median: Double) {
    run()
    var count = 1
    while true {
      let start = cpuSeconds()
      for _ in 0..<count { run() }
      let time = cpuSeconds() - start
      if time > 0.005 || count > 100_000 { break }
      count *= 2
    }
    let times = (0..<rounds).map { _ in
      let start = cpuSeconds()
      for _ in 0..<count { run() }
      return (cpuSeconds() - start) / Double(count)
    }.sorted()
    return (times[0], times[times.count / 2])
  }
}
