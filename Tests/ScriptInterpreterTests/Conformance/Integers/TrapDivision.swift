let zero = Int("0")!
print("before")
print(10 / zero)
