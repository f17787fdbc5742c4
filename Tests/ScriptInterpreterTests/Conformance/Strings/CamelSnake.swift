func snake(_ s: String) -> String { s.reduce("") { $1.isUppercase ? $0 + "_" + $1.lowercased() : $0 + String($1) } }
func camel(_ s: String) -> String {
  let parts = s.split(separator: "_")
  return parts.first!.description + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
}
print(snake("camelCaseString"), camel("snake_case_string"), "a-b-c".replacingDashes)
extension String { var replacingDashes: String { String(map { $0 == "-" ? "_" : $0 }) } }
