import Foundation
print(sqrt(2.0), cbrt(27.0), pow(2.0, 10.0), exp(1.0), exp2(3.0), expm1(0.001))
print(log(10.0), log2(8.0), log10(1000.0), log1p(0.5), sin(1.0), cos(1.0), tan(1.0))
print(asin(1.0), acos(0.5), atan(1.0), atan2(1.0, -1.0), sinh(1.0), cosh(1.0), tanh(0.5), asinh(1.0), acosh(2.0), atanh(0.5))
print(floor(-1.5), ceil(-1.5), round(-1.5), trunc(-1.7), fabs(-2.5), fmod(7.5, 2.0), hypot(3.0, 4.0), fmin(1.0, 2.0), fmax(1.0, 2.0))
print(erf(0.5), tgamma(5.0), copysign(3.0, -1.0), remainder(7.5, 2.0))
