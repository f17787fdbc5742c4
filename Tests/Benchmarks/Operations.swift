import Glibc
import NumericArrays

/// One operation of arrays, timed by itself: `operations.py` has the same names.
struct OperationBenchmark {
  let name: String
  let run: () -> Void

  /// Everything that is compared with NumPy.
  static var all: [OperationBenchmark] { elementwise + reductions + products + decompositions }

  private static var elementwise: [OperationBenchmark] {
    let random = RandomState(seed: 1)
    return [10, 1000, 1_000_000].map { n in
      let (x, y) = (random.rand(n), random.rand(n))
      return OperationBenchmark(name: "x + y, \(n)") { keep(x + y) }
    }
  }

  private static var reductions: [OperationBenchmark] {
    let random = RandomState(seed: 2)
    let x = random.rand(1_000_000)
    let whole = random.randint(0, 1000, size: 1_000_000)
    return [
      OperationBenchmark(name: "sum, 1000000") { keep(x.sum()) },
      OperationBenchmark(name: "exp, 1000000") { keep(exp(x)) },
      OperationBenchmark(name: "sort, 1000000") { keep(sort(x)) },
      OperationBenchmark(name: "argsort, 1000000") { keep(argsort(x)) },
      OperationBenchmark(name: "unique, 1000000") { keep(unique(whole)) },
      OperationBenchmark(name: "randn, 1000000") { keep(random.randn(1_000_000)) },
    ]
  }

  private static var products: [OperationBenchmark] {
    let random = RandomState(seed: 3)
    let squares = [16, 64, 256, 512, 1024].map { n in
      let (a, b) = (random.rand(n, n), random.rand(n, n))
      return OperationBenchmark(name: "a @ b, \(n)") { keep(a • b) }
    }
    let (narrow, weights) = (random.rand(200, 2), random.rand(2, 16))
    let (matrix, vector) = (random.rand(1000, 1000), random.rand(1000))
    return squares + [
      OperationBenchmark(name: "a @ b, 200x2 2x16") { keep(narrow • weights) },
      OperationBenchmark(name: "a @ v, 1000") { keep(matrix • vector) },
    ]
  }

  private static var decompositions: [OperationBenchmark] {
    let random = RandomState(seed: 4)
    let (system, side) = (random.rand(500, 500), random.rand(500))
    let square = random.rand(200, 200)
    let symmetric = square + square.T
    return [
      OperationBenchmark(name: "solve, 500") { keep(solve(system, side)) },
      OperationBenchmark(name: "svd, 200") { keep(svd(square)) },
      OperationBenchmark(name: "eigh, 200") { keep(eigh(symmetric)) },
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
