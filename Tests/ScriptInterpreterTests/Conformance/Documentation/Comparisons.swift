struct Version: Comparable, CustomStringConvertible {
  var major: Int, minor: Int
  static func < (a: Version, b: Version) -> Bool { (a.major, a.minor) < (b.major, b.minor) }
  var description: String { "\(major).\(minor)" }
}
let versions = [Version(major: 1, minor: 10), Version(major: 0, minor: 9), Version(major: 1, minor: 2)]
print(versions.sorted(), versions.max()!, versions.min()!, versions[0] > versions[2], max(versions[0], versions[1]), versions.sorted(by: >))
print(min(3, 1, 2), max("b", "a"), (1, "z") < (2, "a"), "Zebra" < "apple", [1, 2, 3] == [1, 2, 3], (1, 2) == (1, 2))
enum Size: Int, Comparable, CaseIterable { case small = 1, medium, large; static func < (a: Size, b: Size) -> Bool { a.rawValue < b.rawValue } }
print(Size.allCases.max()!, Size.small < .large, Size.allCases.sorted(by: >).map { "\($0)" }, (Size.small...Size.medium).contains(.large))
enum Priority: Comparable { case low, high(Int) }
print([Priority.high(2), .low, .high(1)].sorted(), Priority.low < .high(0))
let people = [("Bo", 30), ("Al", 25), ("Cy", 30)]
print(people.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0), people.sorted { $0.1 > $1.1 }.map { $0.0 }, people.min { $0.0 < $1.0 }!.0)
