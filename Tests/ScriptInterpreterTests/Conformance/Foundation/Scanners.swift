import Foundation
let scanner = Scanner(string: "  width: 12.5, height: -7 units")
print(scanner.scanString("width") ?? "-", scanner.scanString(":") ?? "-")
print(scanner.scanDouble() ?? 0)
_ = scanner.scanString(",")
print(scanner.scanUpToString(":") ?? "-")
_ = scanner.scanString(":")
print(scanner.scanInt() ?? 0, scanner.isAtEnd)
print(scanner.scanCharacters(from: .letters) ?? "-", scanner.isAtEnd)
let numbers = Scanner(string: "1 2 3 x")
var sum = 0
while let value = numbers.scanInt() { sum += value }
print(sum, numbers.scanInt() == nil, numbers.scanCharacter() ?? "?")
