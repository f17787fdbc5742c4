import CourseTestSupport
import MathEngine
import Testing

/// The first lesson's code as an author writes it, against what NumPy printed and computed for the same steps.
@Suite struct SeedLessonTests {
  @Test func computesTheForwardAndBackwardPassAsNumPyDoes() throws {
    let blocks = try Golden.records("seed_lesson")
    var out = ""

    // swift-format-ignore
    let X: NDArray<Double> = [[1.0, 2.0]]
    var W1: NDArray<Double> = [[0.1, 0.3, -0.2], [0.4, -0.1, 0.5]]
    var b1: NDArray<Double> = [[0.0, 0.0, 0.0]]
    var W2: NDArray<Double> = [[0.2, -0.3], [0.1, 0.4], [-0.5, 0.2]]
    var b2: NDArray<Double> = [[0.0, 0.0]]
    let yTrue: NDArray<Double> = [[1, 0]]
    let z1 = X • W1 + b1
    print("z1 = \(z1)", to: &out)
    let a1 = maximum(0, z1)
    print("a1 (ReLU) = \(a1)", to: &out)
    let z2 = a1 • W2 + b2
    print("z2 = \(z2)", to: &out)
    let expZ2 = exp(z2 - z2.max())
    let a2 = expZ2 / expZ2.sum(axis: 1, keepDims: true)
    print("a2 (Softmax) = \(a2)", to: &out)
    check(out, blocks[0], ["z1": z1, "a1": a1, "z2": z2, "a2": a2], rowProductsDiffer: true)

    out = ""
    let yTrueReg: NDArray<Double> = [3.0, 5.0, 2.0]
    let yPredReg: NDArray<Double> = [2.8, 5.2, 2.1]
    let mse = mean((yTrueReg - yPredReg) ** 2)
    print("MSE = \(mse, format: ".4f")", to: &out)
    check(out, blocks[1], [:], ["mse": mse])

    out = ""
    let loss = -sum(yTrue * log(a2 + 1e-8))
    print("交叉熵损失 = \(loss, format: ".4f")", to: &out)
    check(out, blocks[2], [:], ["loss": loss])

    out = ""
    let yBin: NDArray<Double> = [1, 0, 1, 1]
    let yPredBin: NDArray<Double> = [0.9, 0.1, 0.8, 0.7]
    let bce = -mean(yBin * log(yPredBin) + (1 - yBin) * log(1 - yPredBin))
    print("BCE = \(bce, format: ".4f")", to: &out)
    check(out, blocks[3], [:], ["bce": bce])

    out = ""
    let dz2 = a2 - yTrue
    print("dz2 = \(dz2)", to: &out)
    let dW2 = a1.T • dz2
    let db2 = dz2.copy()
    print("dW2 = \n\(dW2)", to: &out)
    let da1 = dz2 • W2.T
    print("da1 = \(da1)", to: &out)
    let reluMask = (z1 > 0).astype(Double.self)
    let dz1 = da1 * reluMask
    print("dz1 = \(dz1)", to: &out)
    let dW1 = X.T • dz1
    let db1 = dz1.copy()
    print("dW1 = \n\(dW1)", to: &out)
    let lr = 0.1
    W2 -= lr * dW2
    b2 -= lr * db2
    W1 -= lr * dW1
    b1 -= lr * db1
    print("\n参数已更新！", to: &out)
    check(
      out, blocks[4],
      ["dz2": dz2, "dW2": dW2, "db2": db2, "da1": da1, "relu_mask": reluMask, "dz1": dz1, "dW1": dW1, "db1": db1]
        .merging(["W1": W1, "W2": W2, "b1": b1, "b2": b2]) { first, _ in first },
      rowProductsDiffer: true)
  }

  @Test func checksAGradientNumericallyAsNumPyDoes() throws {
    let blocks = try Golden.records("seed_lesson")
    func numericalGradient(_ f: (NDArray<Double>) -> Double, _ x: NDArray<Double>, eps: Double = 1e-5) -> NDArray<Double> {
      var x = x
      var grad = zerosLike(x)
      for i in 0..<x.size {
        let old = x.flat[i]
        x.flat[i] = old + eps
        let plus = f(x)
        x.flat[i] = old - eps
        let minus = f(x)
        grad.flat[i] = (plus - minus) / (2 * eps)
        x.flat[i] = old
      }
      return grad
    }
    var out = ""
    let x: NDArray<Double> = [3.0]
    print("解析梯度: 2×3 = 6", to: &out)
    print("数值梯度: \(numericalGradient({ $0[0] ** 2 }, x)[0], format: ".6f")", to: &out)
    check(out, blocks[5], ["x": x])
  }

  @Test func trainsOnMoonsBitForBitAsNumPyDoes() throws {
    let blocks = try Golden.records("seed_lesson")
    let (X, y) = makeMoons(samples: 200, noise: 0.2, seed: 42)
    let yOneHot = eye(2)[y]
    let random = RandomState(seed: 42)
    var W1 = random.randn(2, 16) * 0.5
    var b1 = zeros(1, 16)
    var W2 = random.randn(16, 2) * 0.5
    var b2 = zeros(1, 2)
    let lr = 0.5
    var losses: [Double] = []
    var a2 = zeros(1)
    for _ in 0..<1000 {
      let z1 = X • W1 + b1
      let a1 = maximum(0, z1)
      let z2 = a1 • W2 + b2
      let expZ = exp(z2 - z2.max(axis: 1, keepDims: true))
      a2 = expZ / expZ.sum(axis: 1, keepDims: true)
      let loss = -mean(sum(yOneHot * log(a2 + 1e-8), axis: 1))
      losses.append(loss)
      let dz2 = (a2 - yOneHot) / Double(X.count)
      let dW2 = a1.T • dz2
      let db2 = dz2.sum(axis: 0, keepDims: true)
      let da1 = dz2 • W2.T
      let dz1 = da1 * (z1 > 0)
      let dW1 = X.T • dz1
      let db1 = dz1.sum(axis: 0, keepDims: true)
      W2 -= lr * dW2
      b2 -= lr * db2
      W1 -= lr * dW1
      b1 -= lr * db1
    }
    let preds = argmax(a2, axis: 1)
    let acc = (preds .== y).mean()
    var out = ""
    print("最终损失: \(losses.last!, format: ".4f"), 准确率: \(acc, format: ".1%")", to: &out)
    check(
      out, blocks[6], ["X": X, "y_onehot": yOneHot, "W1": W1, "b1": b1, "W2": W2, "b2": b2, "a2": a2], ["acc": acc])
    let expected = try #require(blocks[6]["losses"]["d"].doubles)
    #expect(expected.count == 1000)
    #expect(losses.map(\.bitPattern) == expected.map(\.bitPattern))
  }

  /// Products of a single row, whose order of additions in OpenBLAS depends on the shape: ours is one chain for every shape.
  private static let rowProducts: Set = ["z2", "a2", "dz2", "da1", "dz1", "db1", "dW1", "b1", "W1"]

  private func check(
    _ out: String, _ block: GoldenRecord, _ arrays: [String: NDArray<Double>], _ numbers: [String: Double] = [:],
    rowProductsDiffer: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(out == block["stdout"].string, sourceLocation: sourceLocation)
    for (name, array) in arrays {
      let expected = block["vars"][name]["nd"]
      guard !expected.isNull else { continue }
      #expect(array.shape == expected["s"].ints, "\(name)", sourceLocation: sourceLocation)
      let doubles = expected["d"].doubles ?? []
      if rowProductsDiffer, Self.rowProducts.contains(name) {
        let isNear = zip(array.flat, doubles).allSatisfy { abs($0 - $1) <= 1e-13 * abs($1) }
        #expect(isNear, "\(name)", sourceLocation: sourceLocation)
      } else {
        #expect(array.bitPatterns == doubles.map(\.bitPattern), "\(name)", sourceLocation: sourceLocation)
      }
    }
    for (name, number) in numbers {
      #expect([number.bitPattern] == block["vars"][name]["v"].doubles?.map(\.bitPattern), "\(name)", sourceLocation: sourceLocation)
    }
  }
}
