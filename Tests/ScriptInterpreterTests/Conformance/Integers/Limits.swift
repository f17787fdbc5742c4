print(Int8.min, Int8.max, Int16.min, Int16.max, Int32.min, Int32.max)
print(Int64.min, Int64.max, UInt8.max, UInt16.max, UInt32.max, UInt64.max)
print(Int.max, Int.min, UInt.max, UInt8.min, Int8.bitWidth, UInt64.bitWidth, Int.bitWidth)
