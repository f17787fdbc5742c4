func someThrowing(_ n: Int) throws -> Int { if n > 2 { throw Err.tooBig(n) }; return n }
enum Err: Error { case tooBig(Int) }
let x = try? someThrowing(5)
let y: Int
do { y = try someThrowing(2) } catch { y = -1 }
print(x as Any, y)
func rethrower(_ cb: () throws -> Void) rethrows { do { try cb() } catch { print("caught", error); throw error } }
try? rethrower { _ = try someThrowing(9) }
let res = Result { try someThrowing(1) }
print(res)
var arr = [3, 1, 2]
arr.sort { $0 > $1 }
arr.sort(by: <)
print(arr, arr.sorted().reversed() as [Int])
let t: (a: Int, b: String) = (1, "x")
let (aa, _) = t
print(aa, t.b, t)
typealias Pt = (Int, Int)
func addPt(_ l: Pt, _ r: Pt) -> Pt { (l.0 + r.0, l.1 + r.1) }
print(addPt((1, 2), (3, 4)))
