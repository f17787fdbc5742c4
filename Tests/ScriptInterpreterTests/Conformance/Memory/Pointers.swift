let pointer = UnsafeMutablePointer<Int>.allocate(capacity: 4)
pointer.initialize(repeating: 0, count: 4)
for i in 0..<4 { pointer[i] = i * i }
print(pointer.pointee, pointer[3], (pointer + 2).pointee)
pointer.pointee = 7
let next = pointer.successor()
next.pointee += 10
print(pointer[0], pointer[1], next - pointer, pointer < next)
let buffer = UnsafeBufferPointer(start: pointer, count: 4)
print(Array(buffer), buffer.max()!)
pointer.deinitialize(count: 4)
pointer.deallocate()
var number = 41
withUnsafeMutablePointer(to: &number) { $0.pointee += 1 }
print(number, withUnsafePointer(to: number) { $0.pointee })
struct Point { var x: Double; var y: Double }
let points = UnsafeMutablePointer<Point>.allocate(capacity: 2)
points.initialize(to: Point(x: 1, y: 2))
(points + 1).initialize(to: Point(x: 3, y: 4))
points[1].x = 9
print(points[0].y, points[1].x)
points.deinitialize(count: 2)
points.deallocate()
