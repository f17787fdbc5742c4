def work():
    x = 1
    total = 0
    for i in range(3_000_000):
        x = (x * 1_103_515_245 + 12_345) % 2_147_483_648
        if x & 1 == 0:
            total += x % 7
        else:
            total -= i % 5
    print(x, total)
