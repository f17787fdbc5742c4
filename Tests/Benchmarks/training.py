"""The peer of the training benchmark: the lesson's two-layer network in NumPy, timed by itself.

Prints the CPU seconds of each repetition, one a line, then the last loss, so that both sides can be seen to do the same work.
"""
import sys
import time

import numpy as np
from sklearn.datasets import make_moons


def train(inputs, targets, epochs=1000, rate=0.5):
    generator = np.random.RandomState(42)
    w1 = generator.randn(2, 16) * 0.5
    b1 = np.zeros((1, 16))
    w2 = generator.randn(16, 2) * 0.5
    b2 = np.zeros((1, 2))
    losses = []
    for _ in range(epochs):
        z1 = inputs @ w1 + b1
        a1 = np.maximum(0, z1)
        z2 = a1 @ w2 + b2
        shifted = np.exp(z2 - z2.max(axis=1, keepdims=True))
        a2 = shifted / shifted.sum(axis=1, keepdims=True)
        losses.append(-np.mean(np.sum(targets * np.log(a2 + 1e-8), axis=1)))
        dz2 = (a2 - targets) / len(inputs)
        dw2 = a1.T @ dz2
        db2 = dz2.sum(axis=0, keepdims=True)
        dz1 = (dz2 @ w2.T) * (z1 > 0)
        dw1 = inputs.T @ dz1
        db1 = dz1.sum(axis=0, keepdims=True)
        w2 -= rate * dw2
        b2 -= rate * db2
        w1 -= rate * dw1
        b1 -= rate * db1
    return losses[-1]


def main():
    inputs, labels = make_moons(200, noise=0.2, random_state=42)
    targets = np.eye(2)[labels]
    train(inputs, targets, epochs=50)
    for _ in range(int(sys.argv[1])):
        start = time.process_time()
        loss = train(inputs, targets)
        print(time.process_time() - start)
    print(repr(float(loss)))


main()
