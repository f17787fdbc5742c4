import Foundation
let date = Date(timeIntervalSince1970: 1_709_217_296)
let formatter = DateFormatter()
formatter.locale = Locale(identifier: "en_US_POSIX")
formatter.timeZone = TimeZone(secondsFromGMT: 0)
for format in ["yyyy-MM-dd", "dd/MM/yy HH:mm:ss", "EEEE, MMMM d, yyyy", "EEE d MMM", "h:mm a", "yyyy-MM-dd'T'HH:mm:ssZ", "D 'of' yyyy", "HH 'o''clock'"] {
  formatter.dateFormat = format
  print(formatter.string(from: date))
}
formatter.dateFormat = "yyyy-MM-dd HH:mm"
if let parsed = formatter.date(from: "2023-12-25 08:30") { print(parsed, parsed.timeIntervalSince1970) }
print(formatter.date(from: "not a date") == nil, formatter.date(from: "2023-13-45 00:00") == nil)
let iso = ISO8601DateFormatter()
print(iso.string(from: date))
print(iso.date(from: "2024-01-02T03:04:05Z")!)
