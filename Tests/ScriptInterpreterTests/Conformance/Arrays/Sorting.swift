var names = ["Zoe", "adam", "Mia", "Bob"]
print(names.sorted(), names.sorted(by: >), names.sorted { $0.lowercased() < $1.lowercased() }, names.sorted { $0.count < $1.count })
names.sort()
print(names)
names.sort(by: { $0 > $1 })
print(names)
struct Person { let name: String, age: Int }
let people = [Person(name: "A", age: 30), Person(name: "B", age: 25), Person(name: "C", age: 30)]
print(people.sorted { $0.age < $1.age }.map(\.name), people.sorted { ($0.age, $1.name) > ($1.age, $0.name) }.map(\.name))
print(people.max { $0.age < $1.age }!.name, people.min { $0.age < $1.age }!.name)
