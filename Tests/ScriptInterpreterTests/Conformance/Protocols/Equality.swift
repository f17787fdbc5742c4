protocol Item { var id: Int { get } }
extension Item { func same(as o: any Item) -> Bool { id == o.id } }
struct A: Item { let id: Int }
struct B: Item { let id: Int }
print(A(id: 1).same(as: B(id: 1)), A(id: 1).same(as: A(id: 2)))
func eq<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
print(eq(1, 1), eq("a", "b"), eq([1], [1]))
func all(_ xs: [any Item]) -> [Int] { xs.map { $0.id } }
print(all([A(id: 3), B(id: 4)]))
