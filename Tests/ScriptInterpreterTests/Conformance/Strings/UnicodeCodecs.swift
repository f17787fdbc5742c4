let text = "Añ😀"
var units: [UInt8] = []
for scalar in text.unicodeScalars { UTF8.encode(scalar, into: { units.append($0) }) }
print(units, UTF8.width("ñ"), UTF16.width("😀"))
var decoder = UTF8()
var source = units.makeIterator()
decoding: while true {
  switch decoder.decode(&source) {
  case .scalarValue(let scalar): print(scalar, scalar.value)
  case .emptyInput: break decoding
  case .error: print("error"); break decoding
  }
}
print(UTF16.leadSurrogate("😀"), UTF16.trailSurrogate("😀"))
print(UTF16.isLeadSurrogate(0xD83D), UTF16.isTrailSurrogate(0xD83D), UTF8.isContinuation(0x9F))
print(String(decoding: [72, 228, 0xD83D, 0xDE00] as [UInt16], as: UTF16.self))
print(String(validating: [72, 105] as [UInt8], as: UTF8.self) ?? "bad", String(validating: [72, 255] as [UInt8], as: UTF8.self) == nil)
print("hé".utf8CString.count, Array("hé".utf8CString))
