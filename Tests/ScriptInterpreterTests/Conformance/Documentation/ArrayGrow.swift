var students = ["Ben", "Ivy", "Jordell"]
students.append("Maxime")
students.append(contentsOf: ["Shakia", "William"])
students.insert("Liam", at: 3)
students.remove(at: 0)
students.removeLast()
if let i = students.firstIndex(of: "Maxime") { students[i] = "Max" }
print(students)
let oddNumbers = [1, 3, 5, 7, 9, 11, 13, 15]
if let firstElement = oddNumbers.first, let lastElement = oddNumbers.last { print(firstElement, lastElement, separator: ", ") }
let emptyDoubles: [Double] = []
print(emptyDoubles.first as Any, emptyDoubles.last as Any)
