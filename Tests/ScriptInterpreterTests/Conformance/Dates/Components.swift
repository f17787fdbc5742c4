import Foundation
var calendar = Calendar(identifier: .gregorian)
calendar.timeZone = TimeZone(secondsFromGMT: 0)!
var components = DateComponents()
components.year = 2024
components.month = 2
components.day = 28
components.hour = 22
let date = calendar.date(from: components)!
print(date)
for days in 1...3 {
  let next = calendar.date(byAdding: .day, value: days, to: date)!
  let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: next)
  print(parts.year!, parts.month!, parts.day!, parts.weekday!)
}
let end = calendar.date(from: DateComponents(year: 2025, month: 4, day: 1))!
let difference = calendar.dateComponents([.year, .month, .day], from: date, to: end)
print(difference.year!, difference.month!, difference.day!)
print(calendar.dateComponents([.day], from: date, to: end).day!)
print(calendar.range(of: .day, in: .month, for: date)!.count, calendar.ordinality(of: .day, in: .year, for: date)!)
print(calendar.component(.quarter, from: end), calendar.isDate(date, inSameDayAs: date + 3600), calendar.isDateInWeekend(end))
print(calendar.startOfDay(for: date), date < end, end.timeIntervalSince(date))
print(calendar.date(byAdding: .month, value: 1, to: calendar.date(from: DateComponents(year: 2023, month: 1, day: 31))!)!)
print(Date(timeIntervalSince1970: 0), Date(timeIntervalSinceReferenceDate: 0), Date(timeIntervalSince1970: 1_700_000_000))
print(calendar.component(.weekOfYear, from: date), calendar.component(.weekOfMonth, from: date))
