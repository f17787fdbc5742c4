struct Person { var name = "Ada", age = 36 }
let mirror = Mirror(reflecting: Person())
for child in mirror.children { print(child.label ?? "-", child.value) }
for (label, value) in Mirror(reflecting: (1, b: "x")).children { print(label ?? "nil", value) }
print(mirror.children.count, Mirror(reflecting: [7, 8]).children.map { $0.value as! Int })
