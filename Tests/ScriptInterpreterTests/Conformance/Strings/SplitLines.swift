let csv = """
name,age
Ann,30
Bob,25
"""
let rows = csv.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
let header = rows[0]
for row in rows.dropFirst() { print(zip(header, row).map { "\($0)=\($1)" }.joined(separator: ";")) }
print(rows.count, rows[1][1], rows.dropFirst().compactMap { Int($0[1]) }.reduce(0, +))
