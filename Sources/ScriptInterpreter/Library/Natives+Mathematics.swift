internal import Glibc

extension Natives {
  mutating func bindMathematics() {
    let functions: [(String, @Sendable (Double) -> Double)] = [
      ("sqrt", { $0.squareRoot() }), ("cbrt", { cbrt($0) }), ("exp", { exp($0) }), ("exp2", { exp2($0) }), ("expm1", { expm1($0) }),
      ("log", { log($0) }), ("log2", { log2($0) }), ("log10", { log10($0) }), ("log1p", { log1p($0) }), ("sin", { sin($0) }),
      ("cos", { cos($0) }), ("tan", { tan($0) }), ("asin", { asin($0) }), ("acos", { acos($0) }), ("atan", { atan($0) }),
      ("sinh", { sinh($0) }), ("cosh", { cosh($0) }), ("tanh", { tanh($0) }), ("asinh", { asinh($0) }), ("acosh", { acosh($0) }),
      ("atanh", { atanh($0) }), ("floor", { $0.rounded(.down) }), ("ceil", { $0.rounded(.up) }),
      ("round", { $0.rounded(.toNearestOrAwayFromZero) }), ("trunc", { $0.rounded(.towardZero) }), ("fabs", { $0.magnitude }),
      ("erf", { erf($0) }), ("tgamma", { tgamma($0) }), ("lgamma", { lgamma($0) }), ("erfc", { erfc($0) }),
      ("rint", { $0.rounded(.toNearestOrEven) }), ("nearbyint", { $0.rounded(.toNearestOrEven) }), ("logb", { logb($0) }),
      ("j0", { j0($0) }), ("j1", { j1($0) }), ("y0", { y0($0) }), ("y1", { y1($0) }),
    ]
    for (name, function) in functions { bind("math.\(name)") { (x: Double) -> Double in function(x) } }
    let binary: [(String, @Sendable (Double, Double) -> Double)] = [
      ("atan2", { atan2($0, $1) }), ("pow", { pow($0, $1) }), ("fmod", { fmod($0, $1) }), ("hypot", { hypot($0, $1) }),
      ("fmin", { fmin($0, $1) }), ("fmax", { fmax($0, $1) }),
      ("remainder", { $0.remainder(dividingBy: $1) }), ("copysign", { copysign($0, $1) }), ("fdim", { fdim($0, $1) }),
      ("nextafter", { nextafter($0, $1) }),
    ]
    for (name, function) in binary { bind("math.\(name)") { (x: Double, y: Double) -> Double in function(x, y) } }
    bind("math.fma") { (x: Double, y: Double, z: Double) -> Double in fma(x, y, z) }
  }
}
