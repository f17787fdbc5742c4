let inner: Int? = nil
let nested: Int?? = .some(inner)
print(nested as Any, nested == nil, Optional(Optional(3)) as Any, (nested ?? 7) as Any)
let values: [String: Int?] = ["a": 1, "b": nil]
print(values["a"]! as Any, values["b"]! as Any, values["c"] as Any)
