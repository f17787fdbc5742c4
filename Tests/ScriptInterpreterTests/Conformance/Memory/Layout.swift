struct Small { var a: UInt8; var b: UInt32 }
struct Large { var a: Double; var b: Bool; var c: Int16 }
enum Direction { case north, south }
print(MemoryLayout<Int>.size, MemoryLayout<Int32>.size, MemoryLayout<Double>.stride, MemoryLayout<Bool>.size)
print(MemoryLayout<Small>.size, MemoryLayout<Small>.stride, MemoryLayout<Small>.alignment)
print(MemoryLayout<Large>.size, MemoryLayout<Large>.stride)
print(MemoryLayout<String>.size, MemoryLayout<[Int]>.size, MemoryLayout<Direction>.size, MemoryLayout<Int?>.size)
print(MemoryLayout.size(ofValue: 3.5), MemoryLayout<(UInt8, UInt16)>.stride)
