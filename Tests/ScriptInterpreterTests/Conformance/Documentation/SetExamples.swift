let ingredients: Set = ["cocoa beans", "sugar", "cocoa butter", "salt"]
if ingredients.contains("sugar") { print("No thanks, too sweet.") }
let primes: Set = [2, 3, 5, 7]
print(primes.isSuperset(of: [2, 3]), primes.isDisjoint(with: [4, 6]), primes.isSubset(of: 0..<10))
let a: Set = [1, 2, 3], b: Set = [3, 4]
print(a.union(b).sorted(), a.intersection(b), a.subtracting(b).sorted(), a.symmetricDifference(b).sorted())
var classDays: Set<Int> = [1, 3]
print(classDays.insert(3), classDays.insert(5), classDays.remove(1) as Any, classDays.remove(9) as Any)
