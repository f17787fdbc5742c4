protocol Shape { var area: Double { get } }
struct Square: Shape { var side: Double; var area: Double { side * side } }
struct Circle: Shape { var radius: Double; var area: Double { .pi * radius * radius } }
func total<S: Shape>(_ shapes: [S]) -> Double { shapes.map(\.area).reduce(0, +) }
print(total([Square(side: 2), Square(side: 3)]), Circle(radius: 1).area)
