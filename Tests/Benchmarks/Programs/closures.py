from functools import reduce


def compose(f, g):
    return lambda x: g(f(x))


def work():
    numbers = list(range(1_000))
    total = 0
    for round in range(200):
        total += reduce(
            lambda a, b: a + b,
            map(lambda x: x % 1_000, filter(lambda x: x % 3 != 0, map(lambda x: x * x + round, numbers))), 0)
    step = compose(lambda x: x + 3, lambda x: x * 2 % 1_009)
    x = 1
    for _ in range(200_000):
        x = step(x)
    print(total, x)
