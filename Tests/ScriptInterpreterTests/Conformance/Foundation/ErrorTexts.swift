import Foundation
enum BankError: LocalizedError {
  case insufficient(missing: Int)
  case closed
  var errorDescription: String? {
    switch self {
    case .insufficient(let missing): return "You need \(missing) more."
    case .closed: return "The account is closed."
    }
  }
}
func withdraw(_ amount: Int, from balance: Int) throws -> Int {
  if balance == 0 { throw BankError.closed }
  guard amount <= balance else { throw BankError.insufficient(missing: amount - balance) }
  return balance - amount
}
for (amount, balance) in [(5, 10), (20, 10), (1, 0)] {
  do { print(try withdraw(amount, from: balance)) } catch { print(error.localizedDescription) }
}
