let low = [5], high = [2]
print("before")
print((low[0]...high[0]).count)
