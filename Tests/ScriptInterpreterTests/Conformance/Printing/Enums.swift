enum Shape { case circle(radius: Double), rectangle(Double, Double), unit, named(String, id: Int) }
enum Planet: Int { case mercury = 1, venus }
enum Suit: String, CaseIterable { case hearts, spades }
print(Shape.circle(radius: 2), Shape.rectangle(1, 2), Shape.unit, Shape.named("x", id: 3), [Shape.unit, .circle(radius: 1)])
print(Planet.venus, Planet.venus.rawValue, [Planet.mercury], Planet(rawValue: 9) as Any, Suit.allCases, Suit.hearts.rawValue)
print(Optional(Suit.spades) as Any, (Suit.hearts, Shape.unit), ["k": Planet.mercury])
