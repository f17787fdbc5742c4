protocol Observer: AnyObject { func update(_ v: Int) }
class Subject { private var observers: [Observer] = []; var value = 0 { didSet { observers.forEach { $0.update(value) } } }
  func attach(_ o: Observer) { observers.append(o) }
  func detach(_ o: Observer) { observers.removeAll { $0 === o } } }
class Printer: Observer { let id: Int; init(_ id: Int) { self.id = id }; func update(_ v: Int) { print("printer \(id): \(v)") } }
let s = Subject(); let p1 = Printer(1), p2 = Printer(2)
s.attach(p1); s.attach(p2); s.value = 5; s.detach(p1); s.value += 1
class Account { private(set) var balance: Double = 0; enum AccountError: Error { case insufficient(needed: Double) }
  func deposit(_ x: Double) { balance += x }
  func withdraw(_ x: Double) throws { guard x <= balance else { throw AccountError.insufficient(needed: x - balance) }; balance -= x } }
let acc = Account(); acc.deposit(100)
do { try acc.withdraw(30); try acc.withdraw(100) } catch Account.AccountError.insufficient(let n) { print("need", n) } catch { print(error) }
print(acc.balance)
struct Stack<T>: CustomStringConvertible { private(set) var items: [T] = []; mutating func push(_ t: T) { items.append(t) }; var description: String { "Stack(\(items))" } }
var st = Stack<Int>(); st.push(1); st.push(st.items.count); print(st)
class Shape { var name: String; init(_ n: String) { name = n }; func area() -> Double { fatalError("abstract") } }
class Sq: Shape { var s: Double; init(_ s: Double) { self.s = s; super.init("sq") }; override func area() -> Double { s * s } }
class Ci: Shape { var r: Double; init(_ r: Double) { self.r = r; super.init("ci") }; override func area() -> Double { 3.14 * r * r } }
let shapes: [Shape] = [Sq(2), Ci(1)]
for s in shapes { print("\(s.name): \(s.area())") }
print(shapes.map { $0.area() }.max()!, shapes.first { $0.name == "ci" }!.area())
let dict = Dictionary(grouping: shapes) { $0.name }
print(dict["sq"]!.count)
final class Matrix { let r: Int, c: Int; private var d: [[Int]]; init(_ r: Int, _ c: Int) { self.r = r; self.c = c; d = Array(repeating: Array(repeating: 0, count: c), count: r) }
  subscript(i: Int, j: Int) -> Int { get { d[i][j] } set { d[i][j] = newValue } }
  static func * (a: Matrix, b: Matrix) -> Matrix { let m = Matrix(a.r, b.c); for i in 0..<a.r { for j in 0..<b.c { for k in 0..<a.c { m[i, j] += a[i, k] * b[k, j] } } }; return m } }
let m = Matrix(2, 2); m[0, 0] = 1; m[0, 1] = 2; m[1, 0] = 3; m[1, 1] = 4
let mm = m * m; print(mm[0, 0], mm[0, 1], mm[1, 0], mm[1, 1])
class Animal: Equatable, Hashable, CustomStringConvertible { let n: String; init(_ n: String) { self.n = n }; static func == (a: Animal, b: Animal) -> Bool { a.n == b.n }; func hash(into h: inout Hasher) { h.combine(n) }; var description: String { "Animal(\(n))" } }
let set: Set<Animal> = [Animal("a"), Animal("b"), Animal("a")]
print(set.count, Animal("x") == Animal("x"), [Animal("q")], ["k": Animal("v")], Animal("z"))
print([Animal("a"), Animal("b")].contains(Animal("b")), [Animal("a"), Animal("b")].firstIndex(of: Animal("b"))!)
func process(_ items: [Any]) { for i in items { if let n = i as? Int { print("Int", n) } else if let s = i as? String { print("Str", s) } else if let a = i as? Animal { print(a.n) } else { print("?") } } }
process([1, "a", Animal("cat"), 2.5])
