import Foundation
print(String(format: "%d %5d|%-5d|%05d %x %X %o %c", 42, 42, 42, 42, 255, 255, 8, 65))
print(String(format: "%.2f %8.3f|%-8.1f|%e %g %5.1f%%", 3.14159, 2.71828, 1.5, 12345.678, 0.0001, 99.5))
print(String(format: "%@ is %d years", "Ann", 30), String(format: "%+d % d", 5, 5))
for i in 1...3 { print(String(format: "%2d: %6.2f", i, Double(i) * 1.5)) }
print(String(format: "%02d:%02d", 7, 5), String(format: "%.0f %.1f", 2.5, 0.25), String(format: "%08.3f", 3.14159), String(format: "%ld", 1 << 40))
