enum VendingMachineError: Error { case invalidSelection; case insufficientFunds(coinsNeeded: Int); case outOfStock }
struct Item { var price: Int; var count: Int }
class VendingMachine {
  var inventory = ["Candy Bar": Item(price: 12, count: 7), "Chips": Item(price: 10, count: 4), "Pretzels": Item(price: 7, count: 0)]
  var coinsDeposited = 0
  func vend(itemNamed name: String) throws {
    guard let item = inventory[name] else { throw VendingMachineError.invalidSelection }
    guard item.count > 0 else { throw VendingMachineError.outOfStock }
    guard item.price <= coinsDeposited else { throw VendingMachineError.insufficientFunds(coinsNeeded: item.price - coinsDeposited) }
    coinsDeposited -= item.price
    var newItem = item
    newItem.count -= 1
    inventory[name] = newItem
    print("Dispensing \(name)")
  }
}
let favoriteSnacks = ["Alice": "Chips", "Bob": "Licorice", "Eve": "Pretzels"]
func buyFavoriteSnack(person: String, vendingMachine: VendingMachine) throws {
  let snackName = favoriteSnacks[person] ?? "Candy Bar"
  try vendingMachine.vend(itemNamed: snackName)
}
struct PurchasedSnack { let name: String; init(name: String, vendingMachine: VendingMachine) throws { try vendingMachine.vend(itemNamed: name); self.name = name } }
var vendingMachine = VendingMachine()
vendingMachine.coinsDeposited = 8
for person in ["Alice", "Bob", "Eve", "Zed"] {
  do { try buyFavoriteSnack(person: person, vendingMachine: vendingMachine); print("Success! Yum.") }
  catch VendingMachineError.invalidSelection { print("Invalid Selection.") }
  catch VendingMachineError.outOfStock { print("Out of Stock.") }
  catch VendingMachineError.insufficientFunds(let coinsNeeded) { print("Insufficient funds. Please insert an additional \(coinsNeeded) coins.") }
  catch { print("Unexpected error: \(error).") }
}
vendingMachine.coinsDeposited = 100
do { let s = try PurchasedSnack(name: "Chips", vendingMachine: vendingMachine); print(s.name, vendingMachine.inventory["Chips"]!.count) } catch { print(error) }
func nourish(with item: String) throws {
  do { try vendingMachine.vend(itemNamed: item) } catch is VendingMachineError { print("Couldn't buy that from the vending machine.") }
}
do { try nourish(with: "Beet-Flavored Chips") } catch { print("Unexpected non-vending-machine-related error: \(error)") }
func eat(item: String) throws {
  do { try vendingMachine.vend(itemNamed: item) } catch VendingMachineError.invalidSelection, VendingMachineError.insufficientFunds, VendingMachineError.outOfStock { print("Invalid selection, out of stock, or not enough money.") }
}
try eat(item: "x")
func someThrowing(_ n: Int) throws -> Int { if n < 0 { throw VendingMachineError.outOfStock }; return n }
let x = try? someThrowing(-1)
let y = try? someThrowing(3)
print(x as Any, y as Any, try! someThrowing(5))
struct MyError: Error, CustomStringConvertible { let code: Int; var description: String { "MyError(\(code))" } }
class ErrClass: Error { let m: String; init(_ m: String) { self.m = m } }
do { throw MyError(code: 3) } catch let e as MyError { print(e, e.code) }
do { throw ErrClass("obj") } catch let e as ErrClass { print("class", e.m) }
func rethrower(_ f: () throws -> Int) rethrows -> Int { try f() + 1 }
print(rethrower { 1 })
do { _ = try rethrower { throw MyError(code: 9) } } catch { print("caught", error) }
func typed(_ n: Int) throws(MyError) -> Int { if n == 0 { throw MyError(code: 0) }; return n }
do { print(try typed(1)); _ = try typed(0) } catch { print("typed", error.code) }
let r: Result<Int, MyError> = .failure(MyError(code: 4))
switch r { case .success(let v): print(v); case .failure(let e): print("failure", e) }
do { print(try r.get()) } catch { print("get", error) }
print((try? Result<Int, MyError>.success(8).get()) ?? 0, Result { try someThrowing(2) })
func cleanup() { defer { print("first") }; defer { print("second") }; print("body") }
cleanup()
