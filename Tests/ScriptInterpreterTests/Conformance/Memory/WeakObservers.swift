protocol Observer: AnyObject { func update(_ v: Int) }
class Subject { private var observers: [ObjectIdentifier: WeakBox] = [:]; private struct WeakBox { weak var value: (any Observer)? }
  var state = 0 { didSet { notify() } }
  func attach(_ o: any Observer) { observers[ObjectIdentifier(o)] = WeakBox(value: o) }
  func detach(_ o: any Observer) { observers.removeValue(forKey: ObjectIdentifier(o)) }
  private func notify() { observers.values.compactMap(\.value).forEach { $0.update(state) } } }
class Printer: Observer { let n: String; init(_ n: String) { self.n = n }; func update(_ v: Int) { print(n, v) } }
let sub = Subject(), p1 = Printer("one")
sub.attach(p1); sub.state = 1
do { let p2 = Printer("two"); sub.attach(p2); sub.detach(p1); sub.state = 2 }
sub.state = 3
print("end")
protocol Command { func execute(); func undo() }
class Editor { var text = ""; private var stack: [any Command] = []
  struct Insert: Command { unowned let e: Editor; let s: String; func execute() { e.text += s }; func undo() { e.text.removeLast(s.count) } }
  func run(_ c: any Command) { c.execute(); stack.append(c) }
  func undo() { stack.popLast()?.undo() } }
let e = Editor(); e.run(Editor.Insert(e: e, s: "ab")); e.run(Editor.Insert(e: e, s: "cd")); e.undo(); print(e.text)
