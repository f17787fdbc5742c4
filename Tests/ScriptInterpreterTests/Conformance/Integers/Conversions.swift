let small: UInt8 = 200
let wide = Int(small) + 100
print(wide, UInt16(small), Double(small), Int8(truncatingIfNeeded: small), Int8(clamping: small))
print(UInt8(exactly: 300) as Any, UInt8(exactly: 30) as Any, UInt8(clamping: -5), UInt8(truncatingIfNeeded: -1))
print(Int32(bitPattern: 4294967295), UInt32(bitPattern: -1), Int(3.99), Int(-3.99), UInt8(255.9))
print(Int(exactly: 3.0) as Any, Int(exactly: 3.5) as Any, Int64(1) << 40, Int16(-7) / 2)
