let d = ["a": 1]
for (key, value) in d { print(key, value) }
for entry in d { print(entry.key, entry.value, entry) }
d.forEach { key, value in print(key, value) }
print(d.map { "\($0)-\($1)" }, d.flatMap { [$0.key, String($0.value)] }, d.first!, Array(d), d.keys.first!, d.values.first!)
