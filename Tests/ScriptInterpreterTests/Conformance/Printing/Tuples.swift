let t = (1, "a", x: 2.5), u = (name: "n", value: [1])
print(t, u, t.0, u.name, (1, (2, "b")), [(1, 2)], ((), 1), [(a: 1, b: "c")])
