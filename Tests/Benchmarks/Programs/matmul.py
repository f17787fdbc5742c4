def multiply(a, b):
    n = len(a)
    m = len(b[0])
    k = len(b)
    c = [[0.0] * m for _ in range(n)]
    for i in range(n):
        for j in range(m):
            total = 0.0
            for l in range(k):
                total += a[i][l] * b[l][j]
            c[i][j] = total
    return c


def work():
    n = 130
    a = []
    b = []
    for i in range(n):
        a.append([((i * 31 + j * 17) % 101) / 101 for j in range(n)])
        b.append([((i * 13 + j * 7) % 97) / 97 for j in range(n)])
    c = multiply(a, b)
    print(c[0][0], c[17][90], c[129][129])
