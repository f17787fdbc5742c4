struct P { var x = 1; var name = "n"; var o: Int? = nil; var c: Character = "q"; var d = 2.0 }
enum E { case a, b(Int), c(x: Int, y: String), d(String), e((Int, Int)), f(P) }
enum R: Int { case one = 1 }
struct S: CustomStringConvertible { var description: String { "S!" } }
struct DD: CustomDebugStringConvertible { var debugDescription: String { "dbg" } }
struct Both: CustomStringConvertible, CustomDebugStringConvertible { var description: String { "desc" }; var debugDescription: String { "debug" } }
struct Empty {}
struct G<T> { var v: T }
enum Outer { enum Inner { case k }; struct In { var q = 1 } }
print(P(), [P()])
print(E.a, E.b(1), E.c(x: 1, y: "z"), E.d("s"), E.e((1, 2)), E.f(P()))
print([E.a, E.b(1)], [E.c(x: 1, y: "z")], Optional(E.a) as Any, (E.a, E.b(2)))
print(R.one, [R.one], R.one.rawValue)
print(S(), [S()], DD(), [DD()], Both(), [Both()], Optional(Both()) as Any, (Both(), 1), ["k": Both()])
print(Empty(), G(v: 1), G(v: "s"), G(v: [1]), G<Int?>(v: nil), [G(v: E.a)])
print(Outer.Inner.k, [Outer.Inner.k], Outer.In(), [Outer.In()], G(v: Outer.Inner.k), (Outer.Inner.k, 1))
print({ (x: Int) in x }, P.self, Int.self, [Int].self, E.self, (Int, String).self, [String: Int].self, Int?.self, G<Int>.self)
print(1...3, 0..<2, (1...), (..<3), (...3), 0.5...1.5, stride(from: 0, to: 4, by: 2), [1, 2, 3][1...], [3, 1].reversed(), zip([1], ["a"]), [1, 2].enumerated(), [1].lazy.map { $0 }, "abc".dropFirst(), [1, 2].makeIterator(), (1...3).reversed(), "ab".reversed())
print(Set([1]), ["a": 1], ["a": ["b": 2.0]], [String](), [Int: Int](), Set<Int>(), [:] as [String: Int], ["k": nil] as [String: Int?], KeyValuePairs(dictionaryLiteral: ("a", 1)), CollectionOfOne(5), repeatElement("x", count: 2))
print(nil as Int?  as Any, Optional(1) as Any, Optional("s") as Any, [Optional("s")], Optional(Optional(1)) as Any, [nil, 2] as [Int?], Optional([1]) as Any, Optional((1, "a")) as Any)
print((1, "a"), (x: 1, y: "b"), ((1, 2), [3]), (1, nil as Int?), (1.0, "c" as Character), ())
print("s", "c" as Character, ["s", "q\"uote", "new\nline", "tab\t", "uni\u{e9}", "back\\slash", "nul\0", "\u{1F600}", "\u{301}"], ["c" as Character], "x".unicodeScalars.first!, ["x".unicodeScalars.first!], "ab".utf8, Array("ab".utf8), "é".utf16)
print(true, [true], 1 as UInt8, [1 as Int8], UInt64.max, 3.0 as Float, [3.0 as Float], 1 as Any, ["a", 1, 2.5, nil, [1], E.a] as [Any?])
print(Result<Int, Never>.success(1), Result<Int, ErrX>.failure(.bad), ErrX.bad, ErrX.worse(2), [ErrX.bad])
enum ErrX: Error { case bad, worse(Int) }
