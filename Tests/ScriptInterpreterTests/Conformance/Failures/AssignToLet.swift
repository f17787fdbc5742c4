let limit = 3
print(limit)
limit = 4
