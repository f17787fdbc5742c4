struct Permissions: OptionSet {
  let rawValue: Int
  static let read = Permissions(rawValue: 1 << 0)
  static let write = Permissions(rawValue: 1 << 1)
  static let execute = Permissions(rawValue: 1 << 2)
  static let all: Permissions = [.read, .write, .execute]
}
var file: Permissions = [.read, .write]
print(file.contains(.read), file.contains([.read, .execute]), file.rawValue, Permissions().isEmpty, file == [.write, .read])
file.insert(.execute)
print(file == .all, file.remove(.write)?.rawValue as Any, file.rawValue, file.intersection(.write).isEmpty)
file.formSymmetricDifference([.read, .write])
print(file.rawValue, file.isSubset(of: .all), file.union(.read).rawValue, file.isDisjoint(with: .read), Permissions.all.subtracting(file).rawValue)
print(file.insert(.write).inserted, file.update(with: .read) as Any, file.symmetricDifference(.all).rawValue, Permissions.all.isSuperset(of: file))
