// Reads log lines with a regular expression and counts their levels.
let log = """
  2024-03-01 [INFO] server started on port 8080
  2024-03-01 [WARN] slow query: 1520 ms
  2024-03-02 [ERROR] lost connection to db-2
  2024-03-03 [INFO] server stopped
  """
let line = #/(?<date>\d{4}-\d{2}-\d{2}) \[(?<level>[A-Z]+)\] (?<text>.*)/#
var counts: [String: Int] = [:]
for raw in log.split(separator: "\n") {
  guard let match = raw.firstMatch(of: line) else { continue }
  counts[String(match.level), default: 0] += 1
  print(match.date, "->", match.text)
}
for level in counts.keys.sorted() { print(level, counts[level]!) }
if let slow = log.firstMatch(of: #/slow query: (\d+) ms/#) {
  let milliseconds = Int(slow.1)!
  print(milliseconds / 1000, "s", slow.0)
}
print(log.matches(of: #/\d+/#).map { String($0.output) }.joined(separator: ","))
