import CourseTestSupport
import NumericArrays
import Testing

/// Eigenvectors and singular vectors, which are unique only up to their sign: checked by what they are, the values against NumPy's.
struct VectorCheck {
  /// What is wrong; nil when nothing is.
  let difference: String?

  private typealias Vectors = NDArray<Complex>

  /// Nil for operations that have no such vectors.
  init?(_ record: GoldenRecord, _ result: Operand) throws {
    guard case .list(let parts) = result, let expected = record["out"]["tuple"].items ?? record["out"]["list"].items else { return nil }
    let matrix = try Operand(record["expr"]["a"][0]).array
    switch record["expr"]["op"].string {
    case "linalg.eig", "linalg.eigh":
      let lower = record["expr"]["k"]["UPLO"]["v"].string != "U"
      let isSymmetric = record["expr"]["op"].string == "linalg.eigh"
      guard matrix.shape.count == 2 else { return nil }
      let a = isSymmetric ? AnyArray(try VectorCheck.symmetric(matrix.doubles, lower: lower)) : matrix
      difference = try VectorCheck.eigen(a.complexes, parts, expected)
    case "linalg.svd":
      guard matrix.shape.count == 2, parts.count == 3 else { return nil }
      difference = try VectorCheck.singular(matrix.doubles, parts, expected)
    default: return nil
    }
  }

  private static func symmetric(_ a: NDArray<Double>, lower: Bool) throws -> NDArray<Double> {
    let half = try Checked.triangle(a, k: lower ? -1 : 1, keepsLower: lower)
    return try Checked.add(Checked.add(half, Checked.transpose(half)), Checked.diag(Checked.diag(a)))
  }

  private static func eigen(_ a: Vectors, _ parts: [Operand], _ expected: [GoldenValue]) throws -> String? {
    let mine = try parts[0].array.complexes.flat.map { $0 }
    var others = try Operand(expected[0]).array.complexes.flat.map { $0 }
    let scale = others.reduce(0) { Swift.max($0, $1.magnitude) }
    for value in mine {
      guard let place = others.firstIndex(where: { ($0 - value).magnitude <= 1e-9 * scale + 1e-12 }) else { return "eigenvalue \(value)" }
      others.remove(at: place)
    }
    let vectors = try parts[1].array.complexes
    guard vectors.shape == [mine.count, mine.count] else { return "shape \(vectors.shape)" }
    for (j, value) in mine.enumerated() {
      let v = try (0..<mine.count).map { try Checked.element(vectors, [$0, j]) }
      let length = v.reduce(0) { $0 + $1.magnitude * $1.magnitude }
      if Swift.abs(length - 1) > 1e-9 { return "length \(length)" }
      for i in 0..<mine.count {
        var sum = Complex.zero
        for k in 0..<mine.count { sum = sum + (try Checked.element(a, [i, k])) * v[k] }
        if (sum - value * v[i]).magnitude > 1e-9 * Swift.max(scale, 1e-12) { return "not an eigenvector of \(value)" }
      }
    }
    return nil
  }

  private static func singular(_ a: NDArray<Double>, _ parts: [Operand], _ expected: [GoldenValue]) throws -> String? {
    let (u, s, vt) = (try parts[0].array.doubles, try parts[1].array.doubles, try parts[2].array.doubles)
    guard try parts[1].equals(expected[1], tolerance: "lapack") else { return "singular values \(s)" }
    guard try u.shape == Operand(expected[0]).array.shape, try vt.shape == Operand(expected[2]).array.shape else { return "shapes" }
    for (name, product) in [("u", try Checked.matmul(Checked.transpose(u), u)), ("vt", try Checked.matmul(vt, Checked.transpose(vt)))]
    where try !Checked.all(Checked.isclose(product, Checked.eye(product.count), rtol: 0, atol: 1e-12)) {
      return "\(name) is not orthogonal"
    }
    let k = s.count
    let left = try Checked.multiply(Checked.get(u, [.ellipsis, .slice(start: 0, stop: k, step: 1)]), s)
    let product = try Checked.matmul(left, Checked.get(vt, [.slice(start: 0, stop: k, step: 1)]))
    let scale = s.flat.max() ?? 0
    return try Checked.all(Checked.isclose(product, a, rtol: 0, atol: 1e-9 * Swift.max(scale, 1e-12))) ? nil : "u·s·vt is not the matrix"
  }
}
