var genres: Set<String> = ["Rock", "Jazz"]
print(genres.count, genres.contains("Rock"), genres.insert("Pop").inserted, genres.insert("Pop").inserted, genres.remove("Jazz") as Any, genres.remove("None") as Any)
print(genres.sorted(), genres.isEmpty, Set([1, 1, 2]).count, Set("hello").sorted())
