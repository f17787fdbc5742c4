[1, 2, 3].forEach { print($0) }
["k": 1].forEach { print($0.key, $0.value) }
var total = 0
(1...4).forEach { total += $0 }
print(total)
