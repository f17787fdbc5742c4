import CNumericKernels
import Glibc

/// What the machine can do at most on one thread: the measure for what operations reach.
struct MachinePeak {
  /// Additions and multiplications of float64 a second, two for each lane of a fused multiply-add.
  let operations: Double
  /// Bytes a second that a copy of 8 MB reads and writes.
  let bytes: Double

  /// Measures both.
  static func measured() -> MachinePeak {
    var operations = 0
    let time = least(20) { _ = nk_fused_steps(200_000, &operations) }
    let count = 1_000_000
    let source = UnsafeMutablePointer<Double>.allocate(capacity: count)
    let target = UnsafeMutablePointer<Double>.allocate(capacity: count)
    source.initialize(repeating: 1, count: count)
    target.initialize(repeating: 0, count: count)
    defer {
      source.deallocate()
      target.deallocate()
    }
    let (shape, strides) = ([count], [1])
    // The C library's copy goes past the caches at such sizes; the kernels' does not.
    let library = least(20) { target.update(from: source, count: count) }
    let kernel = strides.withUnsafeBufferPointer { strides in
      least(20) {
        _ = nk_convert(
          NK_FLOAT64, NK_FLOAT64, 1, shape, nk_operand(base: target, strides: strides.baseAddress),
          nk_operand(base: source, strides: strides.baseAddress))
      }
    }
    return MachinePeak(operations: Double(operations) / time, bytes: 16 * Double(count) / min(library, kernel))
  }

  private static func least(_ rounds: Int, _ run: () -> Void) -> Double {
    (0..<rounds).map { _ in
      let start = cpuSeconds()
      run()
      return cpuSeconds() - start
    }.min() ?? .infinity
  }

  /// The share that work done in some seconds reaches, as `88% FMA` or `70% copy`.
  func share(_ work: OperationBenchmark.Work, seconds: Double) -> String {
    func percent(_ part: Double) -> String { "\(Int((part * 100).rounded()))%" }
    switch work {
    case .arithmetic(let count): return percent(count / seconds / operations) + " FMA"
    case .memory(let count): return percent(count / seconds / bytes) + " copy"
    case .other: return "-"
    }
  }
}
