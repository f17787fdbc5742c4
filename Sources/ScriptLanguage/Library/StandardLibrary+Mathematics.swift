extension LibraryModule {
  static let mathematicsInterface = """
    @native("math.sqrt") func sqrt(_ x: Double) -> Double
    @native("math.cbrt") func cbrt(_ x: Double) -> Double
    @native("math.exp") func exp(_ x: Double) -> Double
    @native("math.exp2") func exp2(_ x: Double) -> Double
    @native("math.expm1") func expm1(_ x: Double) -> Double
    @native("math.log") func log(_ x: Double) -> Double
    @native("math.log2") func log2(_ x: Double) -> Double
    @native("math.log10") func log10(_ x: Double) -> Double
    @native("math.log1p") func log1p(_ x: Double) -> Double
    @native("math.sin") func sin(_ x: Double) -> Double
    @native("math.cos") func cos(_ x: Double) -> Double
    @native("math.tan") func tan(_ x: Double) -> Double
    @native("math.asin") func asin(_ x: Double) -> Double
    @native("math.acos") func acos(_ x: Double) -> Double
    @native("math.atan") func atan(_ x: Double) -> Double
    @native("math.atan2") func atan2(_ y: Double, _ x: Double) -> Double
    @native("math.sinh") func sinh(_ x: Double) -> Double
    @native("math.cosh") func cosh(_ x: Double) -> Double
    @native("math.tanh") func tanh(_ x: Double) -> Double
    @native("math.asinh") func asinh(_ x: Double) -> Double
    @native("math.acosh") func acosh(_ x: Double) -> Double
    @native("math.atanh") func atanh(_ x: Double) -> Double
    @native("math.floor") func floor(_ x: Double) -> Double
    @native("math.ceil") func ceil(_ x: Double) -> Double
    @native("math.round") func round(_ x: Double) -> Double
    @native("math.trunc") func trunc(_ x: Double) -> Double
    @native("math.fabs") func fabs(_ x: Double) -> Double
    @native("math.pow") func pow(_ x: Double, _ y: Double) -> Double
    @native("math.fmod") func fmod(_ x: Double, _ y: Double) -> Double
    @native("math.hypot") func hypot(_ x: Double, _ y: Double) -> Double
    @native("math.fmin") func fmin(_ x: Double, _ y: Double) -> Double
    @native("math.fmax") func fmax(_ x: Double, _ y: Double) -> Double
    @native("math.erf") func erf(_ x: Double) -> Double
    @native("math.tgamma") func tgamma(_ x: Double) -> Double
    @native("math.lgamma") func lgamma(_ x: Double) -> Double
    @native("math.erfc") func erfc(_ x: Double) -> Double
    @native("math.rint") func rint(_ x: Double) -> Double
    @native("math.remainder") func remainder(_ x: Double, _ y: Double) -> Double
    @native("math.copysign") func copysign(_ x: Double, _ y: Double) -> Double
    @native("math.fdim") func fdim(_ x: Double, _ y: Double) -> Double
    @native("math.logb") func logb(_ x: Double) -> Double
    @native("math.nearbyint") func nearbyint(_ x: Double) -> Double
    @native("math.fma") func fma(_ x: Double, _ y: Double, _ z: Double) -> Double
    @_disfavoredOverload func sqrt(_ x: Float) -> Float { Float(sqrt(Double(x))) }
    @_disfavoredOverload func cbrt(_ x: Float) -> Float { Float(cbrt(Double(x))) }
    @_disfavoredOverload func exp(_ x: Float) -> Float { Float(exp(Double(x))) }
    @_disfavoredOverload func exp2(_ x: Float) -> Float { Float(exp2(Double(x))) }
    @_disfavoredOverload func expm1(_ x: Float) -> Float { Float(expm1(Double(x))) }
    @_disfavoredOverload func log(_ x: Float) -> Float { Float(log(Double(x))) }
    @_disfavoredOverload func log2(_ x: Float) -> Float { Float(log2(Double(x))) }
    @_disfavoredOverload func log10(_ x: Float) -> Float { Float(log10(Double(x))) }
    @_disfavoredOverload func log1p(_ x: Float) -> Float { Float(log1p(Double(x))) }
    @_disfavoredOverload func sin(_ x: Float) -> Float { Float(sin(Double(x))) }
    @_disfavoredOverload func cos(_ x: Float) -> Float { Float(cos(Double(x))) }
    @_disfavoredOverload func tan(_ x: Float) -> Float { Float(tan(Double(x))) }
    @_disfavoredOverload func asin(_ x: Float) -> Float { Float(asin(Double(x))) }
    @_disfavoredOverload func acos(_ x: Float) -> Float { Float(acos(Double(x))) }
    @_disfavoredOverload func atan(_ x: Float) -> Float { Float(atan(Double(x))) }
    @_disfavoredOverload func atan2(_ y: Float, _ x: Float) -> Float { Float(atan2(Double(y), Double(x))) }
    @_disfavoredOverload func sinh(_ x: Float) -> Float { Float(sinh(Double(x))) }
    @_disfavoredOverload func cosh(_ x: Float) -> Float { Float(cosh(Double(x))) }
    @_disfavoredOverload func tanh(_ x: Float) -> Float { Float(tanh(Double(x))) }
    @_disfavoredOverload func asinh(_ x: Float) -> Float { Float(asinh(Double(x))) }
    @_disfavoredOverload func acosh(_ x: Float) -> Float { Float(acosh(Double(x))) }
    @_disfavoredOverload func atanh(_ x: Float) -> Float { Float(atanh(Double(x))) }
    @_disfavoredOverload func floor(_ x: Float) -> Float { Float(floor(Double(x))) }
    @_disfavoredOverload func ceil(_ x: Float) -> Float { Float(ceil(Double(x))) }
    @_disfavoredOverload func round(_ x: Float) -> Float { Float(round(Double(x))) }
    @_disfavoredOverload func trunc(_ x: Float) -> Float { Float(trunc(Double(x))) }
    @_disfavoredOverload func fabs(_ x: Float) -> Float { Float(fabs(Double(x))) }
    @_disfavoredOverload func pow(_ x: Float, _ y: Float) -> Float { Float(pow(Double(x), Double(y))) }
    @_disfavoredOverload func fmod(_ x: Float, _ y: Float) -> Float { Float(fmod(Double(x), Double(y))) }
    @_disfavoredOverload func hypot(_ x: Float, _ y: Float) -> Float { Float(hypot(Double(x), Double(y))) }
    @_disfavoredOverload func fmin(_ x: Float, _ y: Float) -> Float { Float(fmin(Double(x), Double(y))) }
    @_disfavoredOverload func fmax(_ x: Float, _ y: Float) -> Float { Float(fmax(Double(x), Double(y))) }
    @_disfavoredOverload func erf(_ x: Float) -> Float { Float(erf(Double(x))) }
    @_disfavoredOverload func tgamma(_ x: Float) -> Float { Float(tgamma(Double(x))) }
    @_disfavoredOverload func lgamma(_ x: Float) -> Float { Float(lgamma(Double(x))) }
    @_disfavoredOverload func erfc(_ x: Float) -> Float { Float(erfc(Double(x))) }
    @_disfavoredOverload func rint(_ x: Float) -> Float { Float(rint(Double(x))) }
    @_disfavoredOverload func remainder(_ x: Float, _ y: Float) -> Float { Float(remainder(Double(x), Double(y))) }
    @_disfavoredOverload func copysign(_ x: Float, _ y: Float) -> Float { Float(copysign(Double(x), Double(y))) }
    @_disfavoredOverload func fdim(_ x: Float, _ y: Float) -> Float { Float(fdim(Double(x), Double(y))) }
    @_disfavoredOverload func logb(_ x: Float) -> Float { Float(logb(Double(x))) }
    @_disfavoredOverload func nearbyint(_ x: Float) -> Float { Float(nearbyint(Double(x))) }
    @_disfavoredOverload func fma(_ x: Float, _ y: Float, _ z: Float) -> Float { Float(fma(Double(x), Double(y), Double(z))) }
    func sqrtf(_ x: Float) -> Float { sqrt(x) }
    func cbrtf(_ x: Float) -> Float { cbrt(x) }
    func expf(_ x: Float) -> Float { exp(x) }
    func exp2f(_ x: Float) -> Float { exp2(x) }
    func expm1f(_ x: Float) -> Float { expm1(x) }
    func logf(_ x: Float) -> Float { log(x) }
    func log2f(_ x: Float) -> Float { log2(x) }
    func log10f(_ x: Float) -> Float { log10(x) }
    func log1pf(_ x: Float) -> Float { log1p(x) }
    func sinf(_ x: Float) -> Float { sin(x) }
    func cosf(_ x: Float) -> Float { cos(x) }
    func tanf(_ x: Float) -> Float { tan(x) }
    func asinf(_ x: Float) -> Float { asin(x) }
    func acosf(_ x: Float) -> Float { acos(x) }
    func atanf(_ x: Float) -> Float { atan(x) }
    func sinhf(_ x: Float) -> Float { sinh(x) }
    func coshf(_ x: Float) -> Float { cosh(x) }
    func tanhf(_ x: Float) -> Float { tanh(x) }
    func asinhf(_ x: Float) -> Float { asinh(x) }
    func acoshf(_ x: Float) -> Float { acosh(x) }
    func atanhf(_ x: Float) -> Float { atanh(x) }
    func floorf(_ x: Float) -> Float { floor(x) }
    func ceilf(_ x: Float) -> Float { ceil(x) }
    func roundf(_ x: Float) -> Float { round(x) }
    func truncf(_ x: Float) -> Float { trunc(x) }
    func fabsf(_ x: Float) -> Float { fabs(x) }
    func atan2f(_ x: Float, _ y: Float) -> Float { atan2(x, y) }
    func powf(_ x: Float, _ y: Float) -> Float { pow(x, y) }
    func fmodf(_ x: Float, _ y: Float) -> Float { fmod(x, y) }
    func hypotf(_ x: Float, _ y: Float) -> Float { hypot(x, y) }
    func fminf(_ x: Float, _ y: Float) -> Float { fmin(x, y) }
    func fmaxf(_ x: Float, _ y: Float) -> Float { fmax(x, y) }
    func ldexp(_ x: Double, _ exponent: Int) -> Double { Double.scaled_(x, exponent) }
    func scalbn(_ x: Double, _ exponent: Int) -> Double { Double.scaled_(x, exponent) }
    func frexp(_ x: Double) -> (Double, Int) {
      if x == 0 || x.isNaN || x.isInfinite { return (x, 0) }
      let exponent = Int(x.exponent) + 1
      return (Double.scaled_(x, -exponent), exponent)
    }
    func modf(_ x: Double) -> (Double, Double) {
      let whole = trunc(x)
      return (whole, x.isInfinite ? copysign(0, x) : copysign(x - whole, x))
    }
    func ilogb(_ x: Double) -> Int { Int(x.exponent) }
    func nan(_ tag: String) -> Double { Double.nan }
    func lround(_ x: Double) -> Int { Int(round(x)) }
    func lrint(_ x: Double) -> Int { Int(rint(x)) }
    func div(_ x: Int32, _ y: Int32) -> div_t { div_t(quot: x / y, rem: x % y) }
    struct div_t {
      var quot: Int32
      var rem: Int32
    }
    @native("math.j0") func j0(_ x: Double) -> Double
    @native("math.j1") func j1(_ x: Double) -> Double
    @native("math.y0") func y0(_ x: Double) -> Double
    @native("math.y1") func y1(_ x: Double) -> Double
    @native("math.nextafter") func nextafter(_ x: Double, _ y: Double) -> Double
    extension Double {
      init(nan payload: UInt64, signaling: Bool) {
        let kind: UInt64 = signaling ? 0x7FF4_0000_0000_0000 : 0x7FF8_0000_0000_0000
        self = Double(bitPattern: kind | payload)
      }
    }
    extension Float {
      init(nan payload: UInt32, signaling: Bool) {
        let kind: UInt32 = signaling ? 0x7FA0_0000 : 0x7FC0_0000
        self = Float(bitPattern: kind | payload)
      }
    }
    """
}
