print(Double("3.25") as Any, Double("abc") as Any, Double("1e3")!, Double(".5")!, Float("2.5")!, Double("inf")!)
print(Double(7), Float(7), Double(Float(0.1)), Float(0.1 as Double), Int(2.9), Double(exactly: 3)!, Double(Int8(-4)))
print(Int(Float(3.7)), UInt8(Float(3.7)), Double(UInt64.max))
