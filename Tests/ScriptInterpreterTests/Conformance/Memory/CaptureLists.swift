class HTMLElement {
  let name: String
  let text: String?
  lazy var asHTML: () -> String = { [unowned self] in
    if let text = self.text { return "<\(self.name)>\(text)</\(self.name)>" } else { return "<\(self.name) />" }
  }
  init(name: String, text: String? = nil) { self.name = name; self.text = text }
  deinit { print("\(name) is being deinitialized") }
}
var paragraph: HTMLElement? = HTMLElement(name: "p", text: "hello, world")
print(paragraph!.asHTML())
paragraph = nil
let heading = HTMLElement(name: "h1")
heading.asHTML = { "<\(heading.name)>default</\(heading.name)>" }
print(heading.asHTML())
class Timer {
  var ticks = 0
  var onTick: (() -> Void)?
  func tick() { ticks += 1; onTick?() }
  deinit { print("timer gone") }
}
func run() {
  let timer = Timer()
  timer.onTick = { [weak timer] in
    guard let timer else { return }
    print("tick", timer.ticks)
  }
  timer.tick()
  timer.tick()
}
run()
class Node {
  var value: Int
  weak var parent: Node?
  var children: [Node] = []
  init(value: Int) { self.value = value }
  func add(_ child: Node) { children.append(child); child.parent = self }
  deinit { print("node \(value) freed") }
}
do {
  let root = Node(value: 1)
  root.add(Node(value: 2))
  root.add(Node(value: 3))
  print(root.children.map { $0.parent!.value })
}
print("done")
