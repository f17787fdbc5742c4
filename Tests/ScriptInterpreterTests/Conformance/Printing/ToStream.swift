struct Log: TextOutputStream {
  var text = ""
  mutating func write(_ string: String) { text += string }
}
var log = Log()
print("one", 2, to: &log)
print("three", terminator: "", to: &log)
print(log.text, log.text.count)
var s = ""
print(1, 2, separator: "-", to: &s)
print(s.uppercased())
