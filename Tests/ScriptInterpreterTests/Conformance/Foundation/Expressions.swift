import Foundation
let text = "Order 66: 3 apples, 12 pears"
let regex = try NSRegularExpression(pattern: "([0-9]+) ([a-z]+)")
let whole = NSRange(text.startIndex..., in: text)
for match in regex.matches(in: text, range: whole) {
  let count = String(text[Range(match.range(at: 1), in: text)!])
  let name = String(text[Range(match.range(at: 2), in: text)!])
  print(count, name, match.numberOfRanges, match.range.location)
}
print(regex.numberOfMatches(in: text, range: whole))
print(regex.stringByReplacingMatches(in: text, range: whole, withTemplate: "$2 x$1"))
print(text.replacingOccurrences(of: "[0-9]+", with: "#", options: .regularExpression))
if let range = text.range(of: "[a-z]+s", options: .regularExpression) { print(text[range]) }
print(text.range(of: "zebra", options: .regularExpression) == nil)
