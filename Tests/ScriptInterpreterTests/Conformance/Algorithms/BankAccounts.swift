enum BankError: Error { case insufficient(needed: Double), closed }
struct Account {
  var balance: Double
  mutating func withdraw(_ amount: Double) throws {
    guard amount <= balance else { throw BankError.insufficient(needed: amount - balance) }
    balance -= amount
  }
}
var account = Account(balance: 50)
do {
  try account.withdraw(20)
  try account.withdraw(100)
} catch BankError.insufficient(let needed) { print("short by", needed) } catch { print(error) }
print(account.balance, (try? account.withdraw(500)) == nil)
