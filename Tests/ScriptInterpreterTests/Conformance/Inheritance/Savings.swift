import Foundation
class BankAccount {
    private(set) var balance: Double
    let owner: String
    private var transactions = [Transaction]()
    struct Transaction { enum Kind { case deposit, withdrawal }
        let kind: Kind; let amount: Double; let note: String? }
    init(owner: String, balance: Double = 0.0) { self.owner = owner; self.balance = balance }
    func deposit(_ amount: Double, note: String? = nil) { guard amount > 0 else { print("Invalid"); return }; balance += amount; transactions.append(.init(kind: .deposit, amount: amount, note: note)) }
    func withdraw(_ amount: Double) -> Bool { guard amount <= balance else { return false }; balance -= amount; transactions.append(Transaction(kind: .withdrawal, amount: amount, note: nil)); return true }
    func summary() { for (i, t) in transactions.enumerated() { switch t.kind { case .deposit: print("\(i + 1). +\(t.amount) \(t.note ?? "-")"); case .withdrawal: print("\(i + 1). -\(t.amount)") } }
        print(String(format: "%@: %.2f", owner, balance)) }
}
class Savings: BankAccount { var rate: Double = 0.05; convenience init(owner: String, rate: Double) { self.init(owner: owner); self.rate = rate }
    func addInterest() { let i = (balance * rate * 100).rounded() / 100; deposit(i, note: "interest") } }
let acc = Savings(owner: "Zoe", rate: 0.1)
acc.deposit(100, note: "first"); acc.deposit(-5); print(acc.withdraw(30.5), acc.withdraw(1000)); acc.addInterest(); acc.summary()
let fmt = [1, 22, 333].map { String(format: "%05d|%-5d|%5d", $0, $0, $0) }
print(fmt, String(format: "%.3e %g %x %o %c %%", 12345.678, 0.0001, 255, 8, 65))
