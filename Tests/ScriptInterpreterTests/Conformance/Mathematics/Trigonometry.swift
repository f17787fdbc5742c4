import Foundation
func degrees(_ radians: Double) -> Double { radians * 180 / .pi }
for angle in stride(from: 0.0, through: 90, by: 30) {
  let r = angle * .pi / 180
  print(String(format: "%5.1f %.4f %.4f", angle, sin(r), cos(r)))
}
print(degrees(.pi / 4), degrees(atan2(1, 1)))
