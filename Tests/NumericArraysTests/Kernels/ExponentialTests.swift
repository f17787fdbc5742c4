import CNumericKernels
import Glibc
import NumericArrays
import Testing

/// exp and log are the engine's own; the C library is what they are measured against.
@Suite(.serialized) struct ExponentialTests {
  /// The kernels with fused multiply-adds can be chosen where the processor has them.
  private let processorHasFusedMultiplyAdd = nk_has_level(NK_AVX2)

  /// glibc's own steps are fused only where the processor can; elsewhere its last bit may differ.
  private func isEqual(_ ours: Double, _ theirs: Double) -> Bool {
    if ours.bitPattern == theirs.bitPattern || (ours.isNaN && theirs.isNaN) { return true }
    return !processorHasFusedMultiplyAdd && abs(ours - theirs) <= theirs.ulp
  }

  /// The first argument whose result differs from the C library's.
  private func firstDifference(
    _ arguments: [Double], _ ours: (NDArray<Double>) -> NDArray<Double>, _ theirs: (Double) -> Double
  ) -> Double? {
    let results = Array(ours(NDArray(arguments)).flat)
    return zip(arguments, results).first { !isEqual($1, theirs($0)) }?.0
  }

  /// Random numbers in a range, and random bits: every sign, exponent and kind of NaN.
  private func arguments(_ range: ClosedRange<Double>, _ generator: inout SplitMix) -> [Double] {
    (0..<20_000).map { _ in Double.random(in: range, using: &generator) }
      + (0..<20_000).map { _ in Double(bitPattern: generator.next()) }
  }

  @Test(arguments: [-40...40, -1...1, (-746)...(-705), 700...710, -1e-300...1e-300, -2000...2000])
  func expIsTheCLibrarysToTheLastBit(_ range: ClosedRange<Double>) {
    var generator = SplitMix(state: 1)
    _ = KernelLevels.results {
      #expect(firstDifference(arguments(range, &generator), { exp($0) }, { Glibc.exp($0) }) == nil)
    }
  }

  @Test(arguments: [0...1, 0.9...1.1, 0...1e-300, 1...1e300, 0...(1e-300 * 5e-10), 1e-8...1e8])
  func logIsTheCLibrarysToTheLastBit(_ range: ClosedRange<Double>) {
    var generator = SplitMix(state: 2)
    _ = KernelLevels.results {
      #expect(firstDifference(arguments(range, &generator), { log($0) }, { Glibc.log($0) }) == nil)
    }
  }

  @Test func boundariesAreTheCLibrarys() {
    let boundaries: [Double] = [
      0, -0.0, 1, -1, .infinity, -.infinity, .nan, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .leastNormalMagnitude,
      .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 709.782712893384, 709.7827128933841, -745.1332191019411, -745.1332191019412,
      -708.3964185322641, 0x1p-54, 0x1p-55, 512, -512, 1024, -1024, 1 - 0x1p-4, 1 + 0x1.09p-4, 1.0.nextDown, 1.0.nextUp,
    ]
    _ = KernelLevels.results {
      #expect(firstDifference(boundaries, { exp($0) }, { Glibc.exp($0) }) == nil)
      #expect(firstDifference(boundaries, { log($0) }, { Glibc.log($0) }) == nil)
      for x in boundaries {
        #expect(isEqual(NumericArrays.exp(x), Glibc.exp(x)) && isEqual(NumericArrays.log(x), Glibc.log(x)))
      }
      // With gaps between the elements the loops are others.
      for offset in 0..<2 {
        let spread = NDArray(boundaries.flatMap { [$0, $0] })[slice(offset, nil, 2)]
        #expect(zip(boundaries, exp(spread).flat).allSatisfy { isEqual($1, Glibc.exp($0)) })
        #expect(zip(boundaries, log(spread).flat).allSatisfy { isEqual($1, Glibc.log($0)) })
      }
    }
  }
}

/// A small generator, so that the arguments are the same in every run (Steele, Lea and Flood, 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
