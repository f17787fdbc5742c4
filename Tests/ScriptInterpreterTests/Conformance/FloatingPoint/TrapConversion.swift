let huge = [1e30]
print("before")
print(Int(huge[0]))
