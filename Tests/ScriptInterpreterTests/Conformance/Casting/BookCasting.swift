class MediaItem { var name: String; init(name: String) { self.name = name } }
class Movie: MediaItem { var director: String; init(name: String, director: String) { self.director = director; super.init(name: name) } }
class Song: MediaItem { var artist: String; init(name: String, artist: String) { self.artist = artist; super.init(name: name) } }
let library = [
  Movie(name: "Casablanca", director: "Michael Curtiz"), Song(name: "Blue Suede Shoes", artist: "Elvis Presley"),
  Movie(name: "Citizen Kane", director: "Orson Welles"), Song(name: "The One And Only", artist: "Chesney Hawkes"),
]
var movieCount = 0, songCount = 0
for item in library { if item is Movie { movieCount += 1 } else if item is Song { songCount += 1 } }
print("Media library contains \(movieCount) movies and \(songCount) songs", type(of: library))
for item in library {
  if let movie = item as? Movie { print("Movie: \(movie.name), dir. \(movie.director)") }
  else if let song = item as? Song { print("Song: \(song.name), by \(song.artist)") }
}
print(library.compactMap { $0 as? Song }.map(\.artist))
let json: [String: Any] = ["name": "Ann", "age": 30, "scores": [1, 2, 3], "nested": ["k": 1, "j": 2], "pi": 3.14, "ok": true]
if let name = json["name"] as? String, let age = json["age"] as? Int { print(name, age + 1) }
if let scores = json["scores"] as? [Int] { print(scores.reduce(0, +)) }
if let nested = json["nested"] as? [String: Int] { print(nested["k"]! + nested["j"]!) }
print(json["missing"] as? Int ?? -1, json["pi"] as? Int as Any, json["ok"] as! Bool)
print((json["scores"] as? [String]) == nil, json["nested"] is [String: Int], json["nested"] is [String: String])
let mixed: [Any] = [1, "two", 3.0, [4], nil as Int? as Any, Character("c")]
var counts: [String: Int] = [:]
for m in mixed {
  let key: String
  switch m {
  case is Int: key = "Int"
  case is String: key = "String"
  case is Double: key = "Double"
  case let a as [Any]: key = "Array(\(a.count))"
  case Optional<Any>.none: key = "nil"
  default: key = "\(type(of: m))"
  }
  counts[key, default: 0] += 1
}
print(counts.keys.sorted())
print(mixed.compactMap { $0 as? Int }, mixed.contains { $0 is Character })
let anyArray: [Any] = [1, 2, 3]
print(anyArray as? [Int] ?? [], (anyArray as! [Int]).map { $0 + 1 }, anyArray as? [String] as Any)
protocol Named { var name: String { get } }
extension MediaItem: Named {}
struct Pet: Named { var name: String }
let objects: [AnyObject] = [library[0], library[1]]
print(objects.map { ($0 as! Named).name })
let values: [Any] = [Pet(name: "Rex"), library[1], 5]
for v in values { if let n = v as? Named { print(n.name) } else { print("no name") } }
let ns: [Named] = [Pet(name: "Tom"), library[0]]
print(ns.filter { $0 is Pet }.count, ns.compactMap { $0 as? MediaItem }.count)
let i: Int? = 5
let a: Any = i as Any
print(a is Optional<Int>)
func describe<T>(_ t: T) -> String { if let s = t as? String { return "str \(s)" }; if t is Int { return "int" }; return "\(T.self)" }
print(describe("x"), describe(3), describe(2.5), describe([1]))
let upcast = library[0] as MediaItem
print(type(of: upcast), upcast is Song, (upcast as? Movie)?.director.count ?? 0)
let d: Double = 3
print(d as Any is Double, 3 as Double, Int(d), UInt8(truncatingIfNeeded: 300), Int("12")! as Int?)
