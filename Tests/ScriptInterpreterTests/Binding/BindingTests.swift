import ScriptLanguage
import SourceDiagnostics
import Testing

@testable import ScriptInterpreter

/// Natives of a host, bound as a course's engine binds its own.
@Suite struct BindingTests {
  private let host = RecordingHost()

  private struct Vector: HostValue, Equatable {
    var numbers: [Double]
    var scriptMemoryFootprint: Int { numbers.count * 8 }
    var scriptDescription: String { "<\(numbers.map { "\($0)" }.joined(separator: " "))>" }
  }

  private final class Counter: HostReference {
    var count = 0
    func copyForFork(_ copies: ForkCopies) -> Counter {
      let copy = Counter()
      copy.count = count
      return copy
    }
  }

  private static let library: Library = {
    let module = LibraryModule(
      name: "Engine",
      interface: """
        @native("vector") struct Vector {
          @native("vector.init") init(_ numbers: [Double])
          @native("vector.sum") func sum() -> Double
          @native("vector.count") var count: Int { get }
          @native("vector.element") subscript(index: Int) -> Double { get set }
          @native("vector.view") var view: View { get set }
          @native("vector.subtract") static func -= (lhs: inout Vector, rhs: Vector)
          @native("vector.scale") static func * (lhs: Double, rhs: Vector) -> Vector
          @native("vector.split") func split(at index: Int) -> (Vector, Int)
          @native("vector.apply") func apply(_ f: (Double) -> Double) -> Vector
        }
        @native("view") struct View {
          @native("view.element") subscript(index: Int) -> Double { get set }
        }
        @native("counter") class Counter {
          @native("counter.init") init()
          @native("counter.next") func next() -> Int
        }
        @native("show") func show(_ value: Vector)
        @native("fail") func fail(_ message: String)
        """)
    var natives = Natives()
    natives.bind("vector.init") { (numbers: [Double]) -> Vector in Vector(numbers: numbers) }
    natives.bind("vector.sum") { (v: Vector) -> Double in v.numbers.reduce(0, +) }
    natives.bind("vector.count.get") { (v: Vector) -> Int in v.numbers.count }
    natives.bind("vector.element.get") { (v: Vector, i: Int) throws -> Double in
      guard v.numbers.indices.contains(i) else { throw NativeError("index \(i) is out of bounds for axis 0 with size \(v.numbers.count)") }
      return v.numbers[i]
    }
    natives.bindMutating("vector.element.set") { (v: inout Vector, i: Int, x: Double) in v.numbers[i] = x }
    natives.bind("vector.view.get") { (v: Vector) -> Vector in v }
    natives.bindMutating("vector.view.get/view.element.set") { (v: inout Vector, i: Int, x: Double) in v.numbers[i] = x }
    natives.bind("view.element.get") { (v: Vector, i: Int) -> Double in v.numbers[i] }
    natives.bindMutating("vector.subtract") { (v: inout Vector, w: Vector) in
      for i in v.numbers.indices { v.numbers[i] -= w.numbers[i] }
    }
    natives.bind("vector.scale") { (x: Double, v: Vector) -> Vector in Vector(numbers: v.numbers.map { $0 * x }) }
    natives.bind("vector.split") { (v: Vector, i: Int) -> (Vector, Int) in (Vector(numbers: Array(v.numbers[..<i])), v.numbers.count - i) }
    natives.bind("vector.apply") { (context: NativeContext, v: Vector, f: Callback<Double, Double>) throws -> Vector in
      Vector(numbers: try v.numbers.map { try f.call(context, $0) })
    }
    natives.bind("counter.init") { () -> Counter in Counter() }
    natives.bind("counter.next") { (c: Counter) -> Int in
      c.count += 1
      return c.count
    }
    natives.bind("show") { (context: NativeContext, v: Vector) in try context.display(v) }
    natives.bind("fail") { (message: String) throws in throw NativeError(message) }
    return Library(modules: [(module, natives)])
  }()

  private func session() -> Session { Session(library: Self.library, host: host) }

  private func source(_ code: String) -> EmbeddedSource { EmbeddedSource(whole: SourceFile(name: "lesson.md", text: code)) }

  @Test func callsNativesOfAHostType() {
    let session = session()
    let result = session.run(
      source(
        "var v = Vector([1, 2, 3])\nv[1] = 5\nv -= 0.5 * v\nprint(v, v.sum(), v.count)\nlet (head, rest) = v.split(at: 1)\nprint(head, rest)"
      ))
    #expect(result.isSuccess)
    #expect(host.output == "<0.5 2.5 1.5> 4.5 3\n<0.5> 2\n")
  }

  @Test func changesHostValuesInPlace() {
    let session = session()
    let result = session.run(
      source("var v = Vector([0, 0])\nlet w = v\nfor i in 0..<100 { v.view[i % 2] = Double(i); v[0] += 1 }\nprint(v, w)"))
    #expect(result.isSuccess)
    #expect(host.output == "<100.0 99.0> <0.0 0.0>\n")
  }

  @Test func givesHostObjectsToTheHost() {
    let result = session().run(source("let v = Vector([1])\nshow(v)\nv"))
    #expect(host.displayed.first as? Vector == Vector(numbers: [1]))
    #expect(result.value?.object as? Vector == Vector(numbers: [1]))
    #expect(result.value?.text == "<1.0>")
  }

  @Test func callsBackIntoTheLesson() {
    let result = session().run(source("let k = 2.0\nprint(Vector([1, 2]).apply { $0 * k })"))
    #expect(result.isSuccess)
    #expect(host.output == "<2.0 4.0>\n")
  }

  @Test func passesFailuresOutOfACallback() {
    let failure = session().run(source("let xs = [1.0]\nprint(Vector([0, 3]).apply { x in xs[Int(x)] })")).failure
    #expect(failure?.summary == "index 3 is out of range for an array of 1 element")
    #expect(failure?.range?.text == "xs[Int(x)]")
    #expect(failure?.notes.first?.message == "'closure' was called here")
  }

  @Test func boundsRecursionThroughCallbacks() {
    let code = "func f(_ x: Double) -> Double { Vector([x]).apply { f($0) }.sum() }\nprint(f(1))"
    #expect(session().run(source(code)).failure?.identifier == "CallsTooDeep")
  }

  @Test func turnsErrorsOfNativesIntoFailuresAtTheCall() {
    let failure = session().run(source("let v = Vector([1])\nprint(v[4])")).failure
    #expect(failure?.summary == "index 4 is out of bounds for axis 0 with size 1")
    #expect(failure?.range?.text == "v[4]")
  }

  @Test func sharesHostObjectsAndForksThemOnce() {
    let session = session()
    _ = session.run(source("let c = Counter()\nlet d = c\n_ = c.next()"))
    let other = RecordingHost()
    let fork = session.fork(host: other)
    _ = fork.run(source("print(c.next(), d.next())"))
    _ = session.run(source("print(d.next())"))
    #expect(other.output == "2 3\n")
    #expect(host.output == "2\n")
  }

  @Test func chargesHostMemory() {
    let session = Session(library: Self.library, limits: Limits(memory: 1 << 20), host: host)
    let result = session.run(source("var all: [Vector] = []\nwhile true { all.append(Vector([Double](repeating: 0, count: 1000))) }"))
    #expect(result.failure?.identifier == "MemoryLimitReached")
  }

  @Test func hasANativeForEveryKeyOfTheStandardLibrary() {
    #expect(Library.forTests.unboundKeys == [])
  }
}
