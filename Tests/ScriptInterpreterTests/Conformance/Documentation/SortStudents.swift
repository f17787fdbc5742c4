var students: Set = ["Kofi", "Abena", "Peter", "Kweku", "Akosua"]
print(students.sorted(), students.sorted(by: >))
enum HTTPResponse { case ok, error(Int) }
let responses: [HTTPResponse] = [.error(500), .ok, .ok, .error(404), .error(403)]
let sortedResponses = responses.sorted {
  switch ($0, $1) {
  case let (.error(aCode), .error(bCode)): return aCode < bCode
  case (.ok, .ok): return false
  case (.error, .ok): return true
  case (.ok, .error): return false
  }
}
print(sortedResponses)
