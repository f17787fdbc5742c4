"""The peer of the example: prints what `Sources/Example/main.swift` must print, by NumPy. Recorded in `expected.txt`."""
import numpy as np

random = np.random.RandomState(7)
x = np.linspace(0, 1, 20)
y = 3 * x - 1 + 0.1 * random.randn(20)
design = np.column_stack([x, np.ones_like(x)])
solution, residuals, rank, _ = np.linalg.lstsq(design, y, rcond=None)
print("line", solution, residuals, rank)
print("by normal equations", np.linalg.solve(design.T @ design, design.T @ y))

points = random.randn(200, 3) @ np.array([[2.0, 0, 0], [1, 1, 0], [0, 0, 0.1]])
centered = points - points.mean(axis=0)
_, s, axes = np.linalg.svd(centered, full_matrices=False)
print("spread", s / np.sqrt(199.0))
print(f"axes\n{abs(axes)}")
values, _ = np.linalg.eigh(centered.T @ centered / 199)
print("variances", values)

different, counts = np.unique(random.randint(0, 5, size=1000), return_counts=True)
print(different, counts)
print(f"loss {np.exp(-1.5):.6f} of {list(points.shape)}")
