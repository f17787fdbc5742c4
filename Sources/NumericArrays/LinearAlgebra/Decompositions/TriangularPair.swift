/// The singular values of [[f, g], [0, h]], with signs, and the rotations that diagonalise it (LAPACK's `lasv2`).
struct TriangularPair {
  private(set) var larger: Double
  private(set) var smaller: Double
  private(set) var leftC: Double
  private(set) var leftS: Double
  private(set) var rightC: Double
  private(set) var rightS: Double

  init(_ f: Double, _ g: Double, _ h: Double) {
    let isSwapped = Swift.abs(h) > Swift.abs(f)
    let (ft, ht) = isSwapped ? (h, f) : (f, h)
    let (fa, ha, ga) = (Swift.abs(ft), Swift.abs(ht), Swift.abs(g))
    var dominant = isSwapped ? 3 : 1
    var (cl, sl, cr, sr) = (1.0, 0.0, 1.0, 0.0)
    if ga == 0 {
      (larger, smaller) = (fa, ha)
    } else if ga > fa, fa / ga < 0x1p-53 {
      dominant = 2
      larger = ga
      smaller = ha > 1 ? fa / (ga / ha) : (fa / ga) * ha
      (cl, sl, cr, sr) = (1, ht / g, ft / g, 1)
    } else {
      if ga > fa { dominant = 2 }
      let d = fa - ha
      let l = d == fa ? 1 : d / fa
      let m = g / ft
      var t = 2 - l
      let s = (t * t + m * m).squareRoot()
      let r = l == 0 ? Swift.abs(m) : (l * l + m * m).squareRoot()
      let a = 0.5 * (s + r)
      (larger, smaller) = (fa * a, ha / a)
      if m * m == 0 {
        t = l == 0 ? signed(2, like: ft) * signed(1, like: g) : g / signed(d, like: ft) + m / t
      } else {
        t = (m / (s + t) + m / (r + l)) * (1 + a)
      }
      let length = (t * t + 4).squareRoot()
      cr = 2 / length
      sr = t / length
      cl = (cr + sr * m) / a
      sl = (ht / ft) * sr / a
    }
    (leftC, leftS, rightC, rightS) = isSwapped ? (sr, cr, sl, cl) : (cl, sl, cr, sr)
    let sign: Double
    switch dominant {
    case 1: sign = signed(1, like: rightC) * signed(1, like: leftC) * signed(1, like: f)
    case 2: sign = signed(1, like: rightS) * signed(1, like: leftC) * signed(1, like: g)
    default: sign = signed(1, like: rightS) * signed(1, like: leftS) * signed(1, like: h)
    }
    larger = signed(larger, like: sign)
    smaller = signed(smaller, like: sign * signed(1, like: f) * signed(1, like: h))
  }

  /// The smaller singular value alone (LAPACK's `las2`).
  static func smallest(_ f: Double, _ g: Double, _ h: Double) -> Double {
    let (fa, ga, ha) = (Swift.abs(f), Swift.abs(g), Swift.abs(h))
    let (low, high) = fa < ha ? (fa, ha) : (ha, fa)
    if low == 0 { return 0 }
    if ga < high {
      let (a, b) = (1 + low / high, (high - low) / high)
      let u = (ga / high) * (ga / high)
      return low * (2 / ((a * a + u).squareRoot() + (b * b + u).squareRoot()))
    }
    let u = high / ga
    if u == 0 { return low * high / ga }
    let (a, b) = ((1 + low / high) * u, ((high - low) / high) * u)
    return 2 * (low * (1 / ((1 + a * a).squareRoot() + (1 + b * b).squareRoot())) * u)
  }
}
