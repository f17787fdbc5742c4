let old = ["a", "b", "c", "d"]
let new = ["a", "c", "e", "d", "f"]
let changes = new.difference(from: old)
for change in changes {
  switch change {
  case .remove(let offset, let element, _): print("remove", element, "at", offset)
  case .insert(let offset, let element, _): print("insert", element, "at", offset)
  }
}
print(changes.insertions.count, changes.removals.count, changes.isEmpty, changes.count)
print(old.applying(changes) ?? [])
print(new.applying(changes.inverse()) ?? [])
print([1, 2, 3].difference(from: [1, 2, 3]).isEmpty)
let numbers = [5, 6, 7].difference(from: [1, 5, 7, 9]) { $0 == $1 }
for case .insert(let offset, let element, _) in numbers { print(offset, element) }
for case let .remove(offset, element, associatedWith) in numbers { print(offset, element, associatedWith as Any) }
