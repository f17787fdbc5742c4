import Foundation
let x: Float = 2
print(sqrt(x), pow(x, 3), exp(x) > 7, floor(Float(2.7)), abs(Float(-1.5)), sin(Float(0)))
