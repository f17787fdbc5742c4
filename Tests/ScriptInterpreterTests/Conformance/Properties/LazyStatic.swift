class DataImporter { var filename = "data.txt"; init() { print("importer made") } }
class DataManager { lazy var importer = DataImporter(); var data: [String] = [] }
let manager = DataManager()
manager.data.append("Some data")
manager.data.append("Some more data")
print(manager.data.count)
print(manager.importer.filename)
print(manager.importer.filename)
struct SomeStructure { static var storedTypeProperty = "Some value."; static var computedTypeProperty: Int { 1 } }
enum SomeEnumeration { static var storedTypeProperty = "Some value."; static var computedTypeProperty: Int { 6 } }
class SomeClass {
  static var storedTypeProperty = "Some value."
  static var computedTypeProperty: Int { 27 }
  class var overrideableComputedTypeProperty: Int { 107 }
}
class SubClass: SomeClass { override class var overrideableComputedTypeProperty: Int { 108 } }
print(SomeStructure.storedTypeProperty)
SomeStructure.storedTypeProperty = "Another value."
print(SomeStructure.storedTypeProperty, SomeEnumeration.computedTypeProperty, SomeClass.computedTypeProperty)
print(SomeClass.overrideableComputedTypeProperty, SubClass.overrideableComputedTypeProperty)
final class Singleton { static let shared = Singleton(); private init() { print("made once") }; var hits = 0 }
Singleton.shared.hits += 1
Singleton.shared.hits += 1
print(Singleton.shared.hits)
struct Counter { static var count = 0; let id: Int; init() { Counter.count += 1; id = Counter.count } }
_ = Counter(); _ = Counter()
print(Counter().id, Counter.count)
struct Cache { lazy var squares: [Int] = (1...4).map { $0 * $0 }; var hits = 0 }
var cache = Cache()
print(cache.squares, cache.squares.count)
cache.squares.append(25)
print(cache.squares)
