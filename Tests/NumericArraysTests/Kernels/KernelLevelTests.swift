import CNumericKernels
import NumericArrays
import Testing

/// The kernels of every instruction set must give the same bits; here each is run on the same operands in turn.
@Suite(.serialized) struct KernelLevelTests {
  private func results<T>(_ compute: () throws -> T) rethrows -> [T] { try KernelLevels.results(compute) }

  @Test func saysWhichLevelsAreNotCompared() {
    for name in KernelLevels.missing { print("known condition: this processor has no \(name), whose kernels are not compared") }
    #expect(results { nk_current_level() }.count == 3 - KernelLevels.missing.count)
  }

  @Test func takesTheLevelThatTheEnvironmentNames() {
    let current = nk_current_level()
    defer { _ = nk_use_level(current) }
    nk_use_named_level("portable")
    #expect(nk_current_level() == NK_PORTABLE)
    nk_use_named_level("avx2")
    #expect(nk_current_level() == (nk_has_level(NK_AVX2) ? NK_AVX2 : NK_PORTABLE))
    for name in ["avx512", "fastest", nil] {
      nk_use_named_level(name)
      let best = nk_has_level(NK_AVX512) ? NK_AVX512 : nk_has_level(NK_AVX2) ? NK_AVX2 : NK_PORTABLE
      #expect(nk_current_level() == best)
    }
  }

  private func same(_ results: [NDArray<Double>]) -> Bool {
    results.allSatisfy { $0.flat.map(\.bitPattern) == results.first?.flat.map(\.bitPattern) }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 7, 8, 9, 12, 13, 16, 17, 24, 31]) func multipliesMatricesAlike(_ n: Int) {
    let random = RandomState(seed: n)
    for m in [1, 2, 3, 4, 5, 8, 9, 33] {
      for k in [1, 2, 3, 15, 16, 17, 255, 256, 257, 300, 511, 512, 700] {
        let a = random.randn(m, k)
        let b = random.randn(k, n)
        #expect(same(results { a • b }), "\(m) \(k) \(n)")
        #expect(same(results { b.T • a.T }), "\(m) \(k) \(n) transposed")
      }
    }
  }

  @Test(arguments: [(70, 64, 130), (100, 300, 250), (33, 520, 65), (3, 700, 400), (400, 40, 2), (17, 9, 500)])
  func multipliesLargeMatricesAlike(_ m: Int, _ k: Int, _ n: Int) {
    let random = RandomState(seed: m)
    let (a, b) = (random.randn(m, k), random.randn(k, n))
    #expect(same(results { a • b }))
    #expect(same(results { (b.T • a.T).T }))
    #expect(same(results { a.T.copy().T • b.T.copy().T }))
    #expect(same(results { (a.astype(Float.self) • b.astype(Float.self)).astype(Double.self) }))
  }

  @Test(arguments: [(1, 1), (7, 7), (30, 12), (64, 64), (40, 70)]) func decomposesAlike(_ m: Int, _ n: Int) {
    let a = RandomState(seed: m + n).randn(m, n)
    let square = a • a.T + eye(m)
    #expect(same(results { svd(a).u }) && same(results { svd(a).vt }) && same(results { svdvals(a) }))
    #expect(same(results { qr(a).q }) && same(results { qr(a).r }))
    #expect(same(results { eigh(square).vectors }) && same(results { eigvalsh(square) }))
    #expect(same(results { inv(square) }) && same(results { cholesky(square) }))
  }

  @Test(arguments: [1, 2, 5, 624, 10_001]) func drawsAlike(_ count: Int) {
    #expect(same(results { RandomState(seed: 4).randn(count) }))
    #expect(same(results { RandomState(seed: 4).rand(count) }))
  }

  @Test(arguments: [0, 1, 5, 15, 16, 17, 100, 1000]) func addsAndMultipliesLinesAlike(_ n: Int) {
    let random = RandomState(seed: 3)
    let (a, b) = (random.randn(n), random.randn(n))
    #expect(same(results { a • b }))
    #expect(same(results { NDArray(a.sum()) }))
    #expect(same(results { NDArray((a[slice(nil, nil, -2)]).sum()) }))
  }

  @Test(arguments: [[7], [200, 2], [3, 1], [5, 16], [2, 3, 4], [17, 33], [0, 3], [1, 1]]) func worksElementwiseAlike(_ shape: [Int]) {
    let random = RandomState(seed: 5)
    var a = random.standardNormal(size: shape)
    let b = random.standardNormal(size: shape)
    if a.size > 3 {
      a.flat[0] = .nan
      a.flat[1] = -.infinity
      a.flat[2] = -0.0
    }
    #expect(same(results { a + b }))
    #expect(same(results { (a.T * b.T).T - 1 }))
    #expect(same(results { maximum(a, b) / minimum(0, b) }))
    #expect(same(results { sqrt(abs(a)) + floor(b) * rint(a) + sign(b) }))
    #expect(same(results { a * (b > 0) }))
    for axis in shape.indices where a.size > 0 {
      #expect(same(results { a.sum(axis: axis) }))
      #expect(same(results { a.max(axis: axis) + b.min(axis: axis, keepDims: false) }))
      #expect(same(results { a - b.mean(axis: axis, keepDims: true) }))
    }
  }

  @Test(arguments: [[7], [200, 2], [17, 33], [5, 16]]) func worksOnNarrowTypesAlike(_ shape: [Int]) {
    let random = RandomState(seed: 9)
    let a = random.standardNormal(size: shape).astype(Float.self)
    let b = random.standardNormal(size: shape).astype(Float.self)
    func bits(_ x: NDArray<Float>) -> [UInt32] { x.flat.map(\.bitPattern) }
    func same<T: Equatable>(_ results: [T]) -> Bool { results.allSatisfy { $0 == results.first } }
    #expect(same(results { bits((a + b) * a / b - sqrt(abs(a))) }))
    #expect(same(results { bits(maximum(a, b)) + [a.sum().bitPattern] + bits(a.sum(axis: 0)) }))
    #expect(same(results { bits(a • b.T) }))
    let (i, j) = (a.astype(Int32.self), b.astype(UInt8.self))
    #expect(same(results { (i * i + i).flat.map(Int.init) + (j * j - j).flat.map(Int.init) }))
    #expect(same(results { [i.sum()] }) && same(results { [j.sum()] }))
  }
}
