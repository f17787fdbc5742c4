"""The peers of the operations in `Operations.swift`: name, least and median CPU seconds of one run, a line each."""
import sys
import time

import numpy as np


def operations():
    random = np.random.RandomState(1)
    for n in (10, 1000, 1_000_000):
        x, y = random.rand(n), random.rand(n)
        yield f"x + y, {n}", lambda x=x, y=y: x + y
    random = np.random.RandomState(2)
    x, whole = random.rand(1_000_000), random.randint(0, 1000, 1_000_000)
    yield "sum, 1000000", x.sum
    yield "max, 1000000", x.max
    yield "exp, 1000000", lambda: np.exp(x)
    yield "log, 1000000", lambda: np.log(x)
    yield "sort, 1000000", lambda: np.sort(x)
    yield "argsort, 1000000", lambda: np.argsort(x)
    yield "unique, 1000000", lambda: np.unique(whole)
    yield "rand, 1000000", lambda: random.rand(1_000_000)
    yield "randn, 1000000", lambda: random.randn(1_000_000)
    for n in (16, 64, 256, 512, 1024):
        a, b = random.rand(n, n), random.rand(n, n)
        yield f"a @ b, {n}", lambda a=a, b=b: a @ b
    narrow, weights = random.rand(200, 2), random.rand(2, 16)
    yield "a @ b, 200x2 2x16", lambda: narrow @ weights
    matrix, vector = random.rand(1000, 1000), random.rand(1000)
    yield "a @ v, 1000", lambda: matrix @ vector
    yield "v @ a, 1000", lambda: vector @ matrix
    system, side, square = random.rand(500, 500), random.rand(500), random.rand(200, 200)
    symmetric = square + square.T
    definite = square @ square.T + np.eye(200)
    yield "solve, 500", lambda: np.linalg.solve(system, side)
    yield "inv, 200", lambda: np.linalg.inv(square)
    yield "cholesky, 200", lambda: np.linalg.cholesky(definite)
    yield "qr, 200", lambda: np.linalg.qr(square)
    yield "eig, 200", lambda: np.linalg.eig(square)
    yield "svd, 200", lambda: np.linalg.svd(square)
    yield "eigh, 200", lambda: np.linalg.eigh(symmetric)


def measured(run, rounds):
    run()
    count = 1
    while True:
        start = time.process_time()
        for _ in range(count):
            run()
        if time.process_time() - start > 0.005 or count > 100_000:
            break
        count *= 2
    times = []
    for _ in range(rounds):
        start = time.process_time()
        for _ in range(count):
            run()
        times.append((time.process_time() - start) / count)
    times.sort()
    return times[0], times[len(times) // 2]


for name, run in operations():
    print(f"{name}\t%.9g\t%.9g" % measured(run, int(sys.argv[1])))
