struct Address { var street: String; var zip: Int }
struct Person { var name: String; var age: Int; var address: Address; var nickname: String? }
class Box { var value: Int; init(_ v: Int) { value = v } }
var people = [
  Person(name: "Bo", age: 40, address: Address(street: "Elm", zip: 3), nickname: nil),
  Person(name: "Al", age: 20, address: Address(street: "Oak", zip: 1), nickname: "A"),
  Person(name: "Cy", age: 30, address: Address(street: "Fir", zip: 2), nickname: "C"),
]
print(people.map(\.name), people.map(\.address.zip), people.compactMap(\.nickname))
let nameKey = \Person.name
print(people[0][keyPath: nameKey])
people[0][keyPath: nameKey] = "Bob"
print(people[0].name)
let zip: WritableKeyPath<Person, Int> = \.address.zip
people[1][keyPath: zip] += 100
print(people[1].address)
func values<T, V>(_ items: [T], _ path: KeyPath<T, V>) -> [V] { items.map { $0[keyPath: path] } }
print(values(people, \.age), values(["a", "bcd"], \.count))
extension Sequence {
  func sorted<V: Comparable>(by path: KeyPath<Element, V>, descending: Bool = false) -> [Element] {
    sorted { descending ? $0[keyPath: path] > $1[keyPath: path] : $0[keyPath: path] < $1[keyPath: path] }
  }
  func sum<N: AdditiveArithmetic>(of path: KeyPath<Element, N>) -> N { reduce(.zero) { $0 + $1[keyPath: path] } }
}
print(people.sorted(by: \.age).map(\.name), people.sorted(by: \.name, descending: true).map(\.name), people.sum(of: \.age))
func update<T, V>(_ item: inout T, _ path: WritableKeyPath<T, V>, _ f: (V) -> V) { item[keyPath: path] = f(item[keyPath: path]) }
update(&people[2], \.age) { $0 + 5 }
print(people[2].age)
let address = \Person.address
let street = address.appending(path: \Address.street)
print(people[2][keyPath: street])
let box = Box(1)
let valueKey: ReferenceWritableKeyPath<Box, Int> = \Box.value
box[keyPath: valueKey] = 9
print(box.value)
let count = \[Int].count
print([1, 2, 3][keyPath: count], [[1], [2, 3]].map(\.count), ["x", "yy"].map(\.self))
let second = \[String].[1]
print(["a", "b"][keyPath: second])
let f: (Person) -> Int = \.age
print(f(people[0]))
print(people.filter(\.isAdult).count, people.allSatisfy(\.isAdult), people.first(where: \.isAdult)!.name)
extension Person { var isAdult: Bool { age >= 21 } }
let first = \[Person].first?.name
print(people[keyPath: first] as Any)
struct Setter<T> { let path: WritableKeyPath<T, Int>; func set(_ v: Int, on t: inout T) { t[keyPath: path] = v } }
var p = people[0]
for s in [Setter(path: \Person.age), Setter(path: \Person.address.zip)] { s.set(7, on: &p) }
print(p.age, p.address.zip)
let paths: [KeyPath<Person, String>] = [\.name, \.address.street]
for path in paths { print(people[1][keyPath: path]) }
@dynamicMemberLookup struct Lens<T> { var base: T
  subscript<V>(dynamicMember path: WritableKeyPath<T, V>) -> V { get { base[keyPath: path] } set { base[keyPath: path] = newValue } } }
var lens = Lens(base: people[0])
lens.age = 99
print(lens.name, lens.age, lens.base.age, lens.address.street)
print(Set(people.map(\.address.zip)).count, Dictionary(grouping: people, by: \.age).count, people.max { $0.age < $1.age }!.name)
