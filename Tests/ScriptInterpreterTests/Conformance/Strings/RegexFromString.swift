let pattern = "([a-z]+)@([a-z]+)\\.com"
do {
  let regex = try Regex(pattern)
  if let match = "mail bob@example.com now".firstMatch(of: regex) {
    print(match.output[0].substring ?? "", match.output[1].substring ?? "", match.output[2].substring ?? "")
    print(match.output.count)
  }
  let typed = try Regex("(\\d+)-(\\d+)", as: (Substring, Substring, Substring).self)
  let numbers = "10-20".wholeMatch(of: typed)!
  print(numbers.1, numbers.2)
} catch {
  print("bad pattern")
}
do {
  _ = try Regex("(unclosed")
  print("accepted")
} catch {
  print("refused")
}
