let s = "abc"
let end = s.endIndex
print("before")
print(s[end])
