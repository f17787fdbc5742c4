print(Int("42") ?? -1, Int("4x") ?? -1, Int("-17") ?? 0, Int("+5") ?? 0)
print(Int("ff", radix: 16) ?? -1, Int("1010", radix: 2) ?? -1, Int("zz", radix: 36) ?? -1, Int("9", radix: 8) as Any)
print(UInt8("255") as Any, UInt8("256") as Any, Int8("-128") as Any, UInt("12") as Any)
print(String(255, radix: 16), String(255, radix: 16, uppercase: true), String(10, radix: 2), String(-255, radix: 2))
