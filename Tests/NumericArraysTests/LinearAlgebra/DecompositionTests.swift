import NumericArrays
import Testing

/// Decompositions must give back the matrices they come from, whatever the size and the rank.
@Suite struct DecompositionTests {
  private func isClose(_ a: NDArray<Double>, _ b: NDArray<Double>, _ bound: Double = 1e-11) -> Bool {
    a.shape == b.shape && zip(a.flat, b.flat).allSatisfy { Swift.abs($0 - $1) <= bound }
  }

  @Test(arguments: [(1, 1), (2, 2), (3, 1), (1, 4), (5, 3), (3, 5), (17, 17), (40, 25), (60, 60)])
  func givesBackTheMatrixFromItsFactors(_ rows: Int, _ columns: Int) {
    let a = RandomState(seed: rows * 100 + columns).randn(rows, columns)
    let (q, r) = qr(a)
    #expect(isClose(q • r, a) && isClose(q.T • q, eye(q.shape[1])))
    let (u, s, vt) = svd(a, fullMatrices: false)
    #expect(isClose((u * s) • vt, a) && isClose(u.T • u, eye(s.count)) && isClose(vt • vt.T, eye(s.count)))
    #expect(zip(s.flat, s.flat.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(isClose(a • pinv(a) • a, a))
  }

  @Test(arguments: [1, 2, 3, 8, 25, 60]) func findsVectorsThatAMatrixOnlyStretches(_ n: Int) {
    let a = RandomState(seed: n).randn(n, n)
    let symmetric = a + a.T
    let (values, vectors) = eigh(symmetric)
    #expect(isClose(symmetric • vectors, vectors * values) && isClose(vectors.T • vectors, eye(n)))
    let general = eigComplex(a)
    for j in 0..<n {
      for i in 0..<n {
        var sum = Complex(0)
        for k in 0..<n { sum = sum + Complex(a[i, k].item()) * general.vectors[k, j].item() }
        #expect((sum - general.values[j].item() * general.vectors[i, j].item()).magnitude < 1e-10)
      }
    }
  }

  @Test func copesWithMatricesOfLowRank() {
    let a = RandomState(seed: 7).randn(30, 4)
    let low = a • a.T
    #expect(matrixRank(low) == 4)
    let (u, s, vt) = svd(low)
    #expect(isClose((u * s) • vt, low, 1e-10))
    #expect(isClose(eigvalsh(low)[slice(nil, 26)], zeros(26), 1e-10))
    #expect(matrixRank(zeros(3, 3)) == 0)
  }

  @Test func solvesByLeastSquaresWhatHasNoSolution() {
    let x: NDArray<Double> = [[1, 0], [1, 1], [1, 2]]
    let (solution, residuals, rank) = lstsq(x, [6, 0, 0])
    #expect(isClose(solution, [5, -3]) && isClose(residuals, [6]) && rank == 2)
  }

  @Test func transformsAnyNumberOfPoints() {
    for n in [1, 2, 3, 8, 12, 67, 100, 128] {
      let x = RandomState(seed: n).randn(n)
      let back = ifft(fft(x))
      #expect(isClose(back.real, x) && isClose(back.imag, zeros(n)))
      if n > 1, n % 2 == 0 { #expect(isClose(irfft(rfft(x)), x)) }
    }
  }
}
