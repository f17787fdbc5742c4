struct Student: Identifiable, Codable2 { let id: Int; var name: String; var grades: [Int] = [] ; var average: Double { grades.isEmpty ? 0 : Double(grades.reduce(0, +)) / Double(grades.count) } }
protocol Codable2 {}
var students = [Student(id: 1, name: "Ann", grades: [90, 80]), Student(id: 2, name: "Bob")]
students[1].grades.append(70); students[0].name += "a"
if let i = students.firstIndex(where: { $0.id == 2 }) { students[i].grades += [100] }
for s in students.sorted(by: { $0.average > $1.average }) { print(s.name, s.average) }
let best = students.max { $0.average < $1.average }!
print(best.name, students.map(\.average).reduce(0, +) / Double(students.count), students.first { $0.name.hasPrefix("B") }?.grades ?? [])
students.removeAll { $0.average < 85.5 }
print(students.count, students.isEmpty)
for var s in students { s.name = "changed"; print(s.name) }
print(students.map { $0.name })
let lookup = Dictionary(uniqueKeysWithValues: students.map { ($0.id, $0) })
print(lookup[1]?.name ?? "none", lookup[9]?.name ?? "none")
func update(_ list: inout [Student], id: Int, _ f: (inout Student) -> Void) { for i in list.indices where list[i].id == id { f(&list[i]) } }
update(&students, id: 1) { $0.name = "Zed"; $0.grades = [1] }
print(students.first.map { "\($0.name) \($0.average)" } ?? "-")
let (passed, failed) = ([60, 40, 80].filter { $0 >= 50 }, [60, 40, 80].filter { $0 < 50 })
print(passed, failed, students)
