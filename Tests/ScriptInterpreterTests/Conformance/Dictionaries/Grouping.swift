let students = ["Kofi", "Abena", "Efua", "Kweku", "Akosua"]
let byLetter = Dictionary(grouping: students, by: { $0.first! })
for key in byLetter.keys.sorted() { print(key, byLetter[key]!) }
let parity = Dictionary(grouping: 1...6) { $0 % 2 == 0 ? "even" : "odd" }
print(parity["even"]!, parity["odd"]!)
