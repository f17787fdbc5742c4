import NumericArrays
import Testing

/// Decompositions must give back the matrices they come from, whatever the size and the rank.
@Suite struct DecompositionTests {
  private func isClose(_ a: NDArray<Double>, _ b: NDArray<Double>, _ bound: Double = 1e-11) -> Bool {
    a.shape == b.shape && zip(a.flat, b.flat).allSatisfy { Swift.abs($0 - $1) <= bound }
  }

  @Test(arguments: [(1, 1), (2, 2), (3, 1), (1, 4), (5, 3), (3, 5), (17, 17), (40, 25), (60, 60), (120, 75), (33, 130)])
  func givesBackTheMatrixFromItsFactors(_ rows: Int, _ columns: Int) {
    let a = RandomState(seed: rows * 100 + columns).randn(rows, columns)
    let (q, r) = qr(a)
    #expect(isClose(q • r, a) && isClose(q.T • q, eye(q.shape[1])))
    let (u, s, vt) = svd(a, fullMatrices: false)
    #expect(isClose((u * s) • vt, a) && isClose(u.T • u, eye(s.count)) && isClose(vt • vt.T, eye(s.count)))
    #expect(zip(s.flat, s.flat.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(isClose(a • pinv(a) • a, a))
  }

  @Test(arguments: [1, 2, 3, 8, 25, 60, 110]) func findsVectorsThatAMatrixOnlyStretches(_ n: Int) {
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

  @Test(arguments: [1, 2, 7, 8, 9, 17, 40, 100, 150]) func solvesSystemsAndFindsRoots(_ n: Int) {
    let random = RandomState(seed: n)
    let (a, b) = (random.randn(n, n), random.randn(n, 3))
    #expect(isClose(a • solve(a, b), b, 1e-8))
    #expect(isClose(a • inv(a), eye(n), 1e-8))
    let definite = a • a.T + eye(n)
    let root = cholesky(definite)
    #expect(isClose(root • root.T, definite, 1e-10) && isClose(tril(root), root))
    // The sign and the size of the determinant, from the eigenvalues.
    let (sign, log) = slogdet(definite)
    #expect(sign == 1 && Swift.abs(log - NumericArrays.log(eigvalsh(definite)).sum()) < 1e-9 * Double(n))
  }

  @Test func exchangesRowsWherePivotsAreZero() {
    let a: NDArray<Double> = [[0, 2, 1], [1, 0, 0], [3, 0, 1]]
    #expect(isClose(solve(a, [5, 1, 4]), [1, 2, 1]) && Swift.abs(det(a) + 2) < 1e-12)
    #expect(throws: NumericError.self) { try Checked.inv(ones(20, 20)) }
    #expect(throws: NumericError.self) { try Checked.cholesky(-1 * eye(20)) }
  }

  @Test func countsTheWorkOfDecompositions() {
    let a = RandomState(seed: 2).randn(60, 60)
    func work(_ run: () -> Void) -> Int {
      let start = WorkCount.current.pointee
      run()
      return WorkCount.current.pointee - start
    }
    let cube = 60 * 60 * 60
    #expect(work { _ = svd(a) } > cube && work { _ = eigh(a + a.T) } > cube && work { _ = eigComplex(a) } > cube)
    #expect(work { _ = solve(a, a) } > cube / 4 && work { _ = qr(a) } > cube / 4)
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
