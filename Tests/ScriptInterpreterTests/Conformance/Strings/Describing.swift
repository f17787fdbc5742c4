struct Plain { var a = 1; var b = "t" }
print(String(describing: Plain()), String(reflecting: Plain()), String(reflecting: "q\"\n"), String(describing: "q"), [Plain()])
print(String(reflecting: [1.5]), String(reflecting: Optional("x")), String(describing: Int.self), String(reflecting: Int.self), "\("a".debugDescription)")
