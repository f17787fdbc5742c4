class Employee { let name: String; let base: Double; init(_ n: String, _ b: Double) { name = n; base = b }; var pay: Double { base }; func title() -> String { "Employee" } }
class Manager: Employee { var reports: [Employee] = []; override var pay: Double { super.pay * 1.5 + Double(reports.count) * 100 }; override func title() -> String { "Manager of \(reports.count)" } }
class Director: Manager { override func title() -> String { "Director/" + super.title() } }
let e = Employee("E", 1000), m = Manager("M", 2000), d = Director("D", 3000)
m.reports = [e]; d.reports = [m, e]
let all: [Employee] = [e, m, d]
for x in all { print(x.name, x.title(), x.pay) }
print(all.map(\.pay).reduce(0, +), all.filter { $0 is Manager }.count, all.compactMap { $0 as? Director }.first!.name)
