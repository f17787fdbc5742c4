struct Rect { var w = 0.0, h = 0.0 }
extension Rect { init(square s: Double) { self.init(w: s, h: s) }; var area: Double { w * h }; static let unit = Rect(w: 1, h: 1); enum Kind { case square, wide, tall }; var kind: Kind { if w == h { .square } else if w > h { .wide } else { .tall } }; subscript(i: Int) -> Double { i == 0 ? w : h } }
print(Rect(square: 3).area, Rect.unit.kind, Rect(w: 2, h: 1).kind, Rect(w: 5)[0])
extension Double { var km: Double { self * 1_000.0 }; var m: Double { self }; var cm: Double { self / 100.0 } }
let oneInch = 25.4.cm
print("One inch is \(oneInch) meters", 42.0.km + 195.0.m)
extension Int { mutating func square() { self = self * self }; enum Kind { case negative, zero, positive }; var kind: Kind { switch self { case 0: .zero; case let x where x > 0: .positive; default: .negative } } }
var three = 3; three.square(); print(three, (-1).kind, 0.kind)
func printKinds(_ ns: [Int]) { for n in ns { switch n.kind { case .negative: print("- ", terminator: ""); case .zero: print("0 ", terminator: ""); case .positive: print("+ ", terminator: "") } }; print("") }
printKinds([3, 19, -27, 0, -6, 0, 7])
extension Array where Element: Numeric { func total() -> Element { reduce(0, +) } }
extension Optional where Wrapped == String { var orEmpty: String { self ?? "" }; var isBlank: Bool { self?.isEmpty ?? true } }
extension Collection { var second: Element? { dropFirst().first } }
let nilS: String? = nil
print([1.5, 2].total(), nilS.orEmpty + "|", nilS.isBlank, [1, 2].second!, "xyz".second!)
protocol Greeter { var name: String { get } }
extension Greeter { func greet() { print("Hi \(name)") }; static var kind: String { "\(Self.self)" } }
struct Bot: Greeter { let name = "bot" }
Bot().greet(); print(Bot.kind)
