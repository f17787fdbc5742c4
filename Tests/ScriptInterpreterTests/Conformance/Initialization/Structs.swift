struct Celsius { var t: Double; init(fromFahrenheit f: Double) { t = (f - 32) / 1.8 }; init(fromKelvin k: Double) { t = k - 273.15 }; init(_ c: Double) { t = c } }
print(Celsius(fromFahrenheit: 212).t, Celsius(fromKelvin: 273.15).t, Celsius(37).t)
struct Size { var w = 0.0, h = 0.0 }
struct Point { var x = 0.0, y = 0.0 }
struct Rect { var o = Point(), s = Size(); init() {}; init(o: Point, s: Size) { self.o = o; self.s = s }; init(center: Point, s: Size) { self.init(o: Point(x: center.x - s.w / 2, y: center.y - s.h / 2), s: s) } }
print(Rect(), Rect(center: Point(x: 4, y: 4), s: Size(w: 3, h: 3)).o)
struct Animal { let species: String; init?(species: String) { if species.isEmpty { return nil }; self.species = species } }
print(Animal(species: "Giraffe")!.species, Animal(species: "") == nil)
enum Unit { case k, c; init?(_ s: Character) { switch s { case "K": self = .k; case "C": self = .c; default: return nil } } }
print(Unit("K")!, Unit("X") as Any)
