enum Instruction { case push(Int), add, mul, jmpIfZero(Int), jmp(Int), dup, print, halt, store(String), load(String) }
struct VM { private var stack: [Int] = [], vars: [String: Int] = [:], pc = 0; private(set) var output: [String] = []
  enum Fault: Error, CustomStringConvertible { case underflow(at: Int), unknown(String), badJump(Int)
    var description: String { switch self { case .underflow(let p): return "stack underflow at \(p)"; case .unknown(let n): return "unknown variable \(n)"; case .badJump(let t): return "bad jump to \(t)" } } }
  private mutating func pop() throws -> Int { guard let v = stack.popLast() else { throw Fault.underflow(at: pc) }; return v }
  mutating func run(_ code: [Instruction], limit: Int = 1_000) throws {
    var steps = 0
    loop: while pc < code.count { steps += 1; if steps > limit { break }
      let i = code[pc]; pc += 1
      switch i {
      case .push(let n): stack.append(n)
      case .add, .mul: let b = try pop(), a = try pop(); if case .add = i { stack.append(a + b) } else { stack.append(a * b) }
      case .dup: let v = try pop(); stack += [v, v]
      case .print: output.append("\(try pop())")
      case .store(let n): vars[n] = try pop()
      case .load(let n): guard let v = vars[n] else { throw Fault.unknown(n) }; stack.append(v)
      case .jmp(let t), .jmpIfZero(let t): var go = true; if case .jmpIfZero = i { go = try pop() == 0 }; if go { guard code.indices.contains(t) else { throw Fault.badJump(t) }; pc = t }
      case .halt: break loop
      } } } }
var vm = VM()
try vm.run([.push(5), .store("n"), .push(1), .store("acc"), .load("n"), .jmpIfZero(15), .load("acc"), .load("n"), .mul, .store("acc"), .load("n"), .push(-1), .add, .store("n"), .jmp(4), .load("acc"), .print, .halt])
print(vm.output)
for bad in [[Instruction.add], [.load("q")], [.jmp(99)]] { var v = VM(); do { try v.run(bad) } catch let f as VM.Fault { print(f) } catch { print("?") } }
protocol Expr { func eval(_ env: [String: Int]) -> Int?; var text: String { get } }
struct Num: Expr { let n: Int; func eval(_ env: [String: Int]) -> Int? { n }; var text: String { "\(n)" } }
struct Var: Expr { let name: String; func eval(_ env: [String: Int]) -> Int? { env[name] }; var text: String { name } }
struct Bin: Expr { let op: Character; let l, r: any Expr
  func eval(_ env: [String: Int]) -> Int? { guard let a = l.eval(env), let b = r.eval(env) else { return nil }; switch op { case "+": return a + b; case "-": return a - b; case "*": return a * b; case "/": return b == 0 ? nil : a / b; default: return nil } }
  var text: String { "(\(l.text) \(op) \(r.text))" } }
func parse(_ tokens: inout ArraySlice<String>) -> (any Expr)? { guard let t = tokens.popFirst() else { return nil }; if let n = Int(t) { return Num(n: n) }; if t.count == 1, let c = t.first, "+-*/".contains(c) { guard let a = parse(&tokens), let b = parse(&tokens) else { return nil }; return Bin(op: c, l: a, r: b) }; return Var(name: t) }
var toks = "+ * 2 x - 10 y".split(separator: " ").map(String.init)[...]
let e = parse(&toks)!
print(e.text, e.eval(["x": 3, "y": 4]) ?? -1, e.eval([:]) as Any, toks.isEmpty)
