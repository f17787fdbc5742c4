var ages = ["ann": 3]
ages["ann"]! += 1
print(ages["ann"]!)
ages["bob"]! += 1
print("not reached")
