let text: String? = "42"
print(text.flatMap { Int($0) } as Any, text?.count as Any, text?.first?.wholeNumberValue as Any, (text ?? "") + "!", text.map { $0 + $0 }!, text == "42", text.flatMap(Double.init) ?? 0)
let numbers: [Int]? = [1, 2, 3]
print(numbers?.first ?? 0, numbers?.map { $0 * 2 } ?? [], numbers?[1] ?? 0, numbers?.isEmpty ?? true, numbers?.filter { $0 > 1 }.count ?? 0)
if let n = numbers?.last, n > 2 { print("last", n) }
