func fnv1a(_ text: String) -> UInt32 {
  var hash: UInt32 = 2166136261
  for byte in text.utf8 {
    hash ^= UInt32(byte)
    hash = hash &* 16777619
  }
  return hash
}
print(fnv1a("hello"), fnv1a(""), String(fnv1a("swift"), radix: 16))
func djb2(_ text: String) -> UInt64 { text.utf8.reduce(5381) { ($0 << 5) &+ $0 &+ UInt64($1) } }
print(djb2("hello"), djb2("world"))
