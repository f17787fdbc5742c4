/// A block of two in standard Schur form, and the rotation that brings it there.
struct SchurPair {
  private(set) var a, b, c, d: Double
  private(set) var cs = 1.0
  private(set) var sn = 0.0

  init(_ a: Double, _ b: Double, _ c: Double, _ d: Double) {
    (self.a, self.b, self.c, self.d) = (a, b, c, d)
    if c == 0 { return }
    if b == 0 {
      (cs, sn) = (0, 1)
      (self.a, self.d, self.b, self.c) = (d, a, -c, 0)
      return
    }
    if a - d == 0, (b < 0) != (c < 0) { return }
    let p = 0.5 * (a - d)
    let most = Swift.max(Swift.abs(b), Swift.abs(c))
    let least = Swift.min(Swift.abs(b), Swift.abs(c)) * signed(1, like: b) * signed(1, like: c)
    let scale = Swift.max(Swift.abs(p), most)
    let z = p / scale * p + most / scale * least
    if z >= 4 * 0x1p-53 {
      let root = p + signed(scale.squareRoot() * z.squareRoot(), like: p)
      self.a = d + root
      self.d = d - most / root * least
      let tau = hypotenuse(c, root)
      (cs, sn) = (root / tau, c / tau)
      (self.b, self.c) = (b - c, 0)
    } else {
      makeDiagonalEqual(p)
    }
  }

  private mutating func makeDiagonalEqual(_ p: Double) {
    let sigma = b + c
    let tau = hypotenuse(sigma, a - d)
    cs = (0.5 * (1 + Swift.abs(sigma) / tau)).squareRoot()
    sn = -(p / (tau * cs)) * signed(1, like: sigma)
    let (aa, bb) = (a * cs + b * sn, -a * sn + b * cs)
    let (cc, dd) = (c * cs + d * sn, -c * sn + d * cs)
    (a, b, c, d) = (aa * cs + cc * sn, bb * cs + dd * sn, -aa * sn + cc * cs, -bb * sn + dd * cs)
    let mean = 0.5 * (a + d)
    (a, d) = (mean, mean)
    guard c != 0 else { return }
    if b == 0 {
      (b, c) = (-c, 0)
      (cs, sn) = (-sn, cs)
    } else if (b < 0) == (c < 0) {
      let (sab, sac) = (Swift.abs(b).squareRoot(), Swift.abs(c).squareRoot())
      let offset = signed(sab * sac, like: c)
      let length = 1 / Swift.abs(b + c).squareRoot()
      (a, d) = (mean + offset, mean - offset)
      (b, c) = (b - c, 0)
      let (c1, s1) = (sab * length, sac * length)
      (cs, sn) = (cs * c1 - sn * s1, cs * s1 + sn * c1)
    }
  }
}
