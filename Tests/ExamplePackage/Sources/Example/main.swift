import MathEngine

// A noisy line, fitted by least squares; then the main axes of a cloud of points. `example.py` is the same in NumPy.

let random = RandomState(seed: 7)
let x = linspace(0, 1, 20)
let y = 3 * x - 1 + 0.1 * random.randn(20)
let design = columnStack([x, onesLike(x)])
let fit = lstsq(design, y)
print("line", fit.x, fit.residuals, fit.rank)
print("by normal equations", solve(design.T • design, design.T • y))

let points = random.randn(200, 3) • NDArray([[2.0, 0, 0], [1, 1, 0], [0, 0, 0.1]])
let centered = points - points.mean(axis: 0)
let (_, s, axes) = svd(centered, fullMatrices: false)
print("spread", s / sqrt(199.0))
print("axes\n\(abs(axes))")
let (values, _) = eigh(centered.T • centered / 199)
print("variances", values)

let (different, counts) = uniqueCounts(random.randint(0, 5, size: 1000))
print(different, counts)
print("loss \(exp(-1.5), format: ".6f") of \(points.shape)")
