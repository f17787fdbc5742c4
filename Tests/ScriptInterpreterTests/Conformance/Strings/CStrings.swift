let bytes: [CChar] = [72, 105, 33, 0]
print(String(cString: bytes), String(validatingCString: bytes) ?? "nil")
let length = "hello".withCString { pointer -> Int in
  var n = 0
  while pointer[n] != 0 { n += 1 }
  return n
}
print(length)
let total = "abc".utf8.reduce(0) { $0 + Int($1) }
print(total, "abc".utf8.map { $0 - 96 })
