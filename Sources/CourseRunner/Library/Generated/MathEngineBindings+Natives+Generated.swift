// Generated from the public source of the maths engine by `make bindings`. DO NOT EDIT: a test compares it with what it is made from.
// swift-format-ignore-file

import MachineLearning
import NumericArrays
import Plotting
import ScriptInterpreter

fileprivate func binding5(_ n: Int, _ d: Double) throws -> NDArray<Double> {
  return try Checked.fftfreq(n, d: d)
}

fileprivate func binding6(_ n: Int, _ d: Double) throws -> NDArray<Double> {
  return try Checked.rfftfreq(n, d: d)
}

fileprivate func binding7<E: ArrayElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.fftshift(x)
}

fileprivate func binding8(_ x: NDArray<Double>, _ xp: NDArray<Double>, _ fp: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.interp(x, xp, fp)
}

fileprivate func binding9(_ x: Double, _ xp: NDArray<Double>, _ fp: NDArray<Double>) throws -> Double {
  return try Checked.scalar(Checked.interp(Checked.array(x), xp, fp))
}

fileprivate func binding10(_ y: NDArray<Double>, _ dx: Double) throws -> Double {
  return try Checked.scalar(Checked.trapezoid(y, dx: dx))
}

fileprivate func binding11(_ y: NDArray<Double>, _ x: NDArray<Double>) throws -> Double {
  return try Checked.scalar(Checked.trapezoid(y, x: x))
}

fileprivate func binding12(_ f: NDArray<Double>, _ spacing: Double) throws -> NDArray<Double> {
  return try Checked.gradient(f, spacing: spacing, axis: 0)
}

fileprivate func binding13(_ f: NDArray<Double>, _ spacing: Double, _ axis: Int) throws -> NDArray<Double> {
  return try Checked.gradient(f, spacing: spacing, axis: axis)
}

fileprivate func binding14(_ p: NDArray<Double>, _ x: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.polyval(p, x)
}

fileprivate func binding15(_ p: NDArray<Double>, _ x: Double) throws -> Double {
  return try Checked.scalar(Checked.polyval(p, Checked.array(x)))
}

fileprivate func binding16(_ x: NDArray<Double>, _ y: NDArray<Double>, _ degree: Int) throws -> NDArray<Double> {
  return try Checked.polyfit(x, y, degree)
}

fileprivate func binding17<E: NumericElement>(_ x: NDArray<E>, _ n: Int?, _ increasing: Bool) throws -> NDArray<E> {
  return try Checked.vander(x, n, increasing: increasing)
}

fileprivate func binding19(_ p: NDArray<Double>) throws -> NDArray<Double> {
  let values = try Checked.roots(p).elements.filter { $0.imaginary == 0 }
  return try Checked.array(values.map(\.real))
}

fileprivate func binding20<E: NumericElement>(_ p: NDArray<E>, _ m: Int) throws -> NDArray<E> {
  return try Checked.polyder(p, m: m)
}

fileprivate func binding21(_ p: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.polyint(p)
}

fileprivate func binding22<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.polymul(a, b)
}

fileprivate func binding23<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.polyadd(a, b)
}

fileprivate func binding24<E: NumericElement>(_ a: NDArray<E>, _ v: NDArray<E>, _ mode: String) throws -> NDArray<E> {
  return try Checked.convolve(a, v, mode: mode)
}

fileprivate func binding25<E: NumericElement>(_ a: NDArray<E>, _ v: NDArray<E>, _ mode: String) throws -> NDArray<E> {
  return try Checked.correlate(a, v, mode: mode)
}

fileprivate func binding26(_ n: Int) throws -> NDArray<Double> {
  return try Checked.hanning(n)
}

fileprivate func binding27(_ n: Int) throws -> NDArray<Double> {
  return try Checked.hamming(n)
}

fileprivate func binding28(_ n: Int) throws -> NDArray<Double> {
  return try Checked.blackman(n)
}

fileprivate func binding29(_ n: Int) throws -> NDArray<Double> {
  return try Checked.bartlett(n)
}

extension NDArray {
  fileprivate static func binding107(_ elements: [Element]) throws -> Self {
    return try Checked.array(elements)
  }
}

extension NDArray {
  fileprivate static func binding108(_ rows: [[Element]]) throws -> Self {
    return try Checked.array(rows)
  }
}

extension NDArray {
  fileprivate static func binding109(_ planes: [[[Element]]]) throws -> Self {
    return try Checked.array(planes)
  }
}

extension NDArray {
  fileprivate static func binding110(_ rows: [NDArray<Element>]) throws -> Self {
    return try Checked.array(rows)
  }
}

extension NDArray {
  fileprivate static func binding111(_ element: Element) throws -> Self {
    return try Checked.array(element)
  }
}

extension NDArray {
  fileprivate static func binding112<Other: ArrayElement>(_ other: NDArray<Other>) throws -> Self {
    return try Checked.convert(other)
  }
}

fileprivate func binding124(_ shape: [Int]) throws -> NDArray<Double> {
  return try Checked.full(shape, 0.0)
}

fileprivate func binding125(_ shape: [Int]) throws -> NDArray<Double> {
  return try Checked.full(shape, 0.0)
}

fileprivate func binding126(_ shape: [Int]) throws -> NDArray<Double> {
  return try Checked.full(shape, 1.0)
}

fileprivate func binding127(_ shape: [Int]) throws -> NDArray<Double> {
  return try Checked.full(shape, 1.0)
}

fileprivate func binding128<E: ArrayElement>(_ shape: [Int], _ value: E) throws -> NDArray<E> {
  return try Checked.full(shape, value)
}

fileprivate func binding129<E: ArrayElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.fullLike(x, E.zero)
}

fileprivate func binding130<E: ArrayElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.fullLike(x, E.one)
}

fileprivate func binding131<E: ArrayElement>(_ x: NDArray<E>, _ value: E) throws -> NDArray<E> {
  return try Checked.fullLike(x, value)
}

fileprivate func binding132(_ rows: Int, _ columns: Int?, _ k: Int) throws -> NDArray<Double> {
  return try Checked.eye(rows, columns, k: k)
}

fileprivate func binding133(_ n: Int) throws -> NDArray<Double> {
  return try Checked.eye(n)
}

fileprivate func binding134<E: ArrayElement>(_ x: NDArray<E>, _ k: Int) throws -> NDArray<E> {
  return try Checked.diag(x, k: k)
}

fileprivate func binding135<E: ArrayElement>(_ x: NDArray<E>, _ k: Int) throws -> NDArray<E> {
  return try Checked.triangle(x, k: k, keepsLower: true)
}

fileprivate func binding136<E: ArrayElement>(_ x: NDArray<E>, _ k: Int) throws -> NDArray<E> {
  return try Checked.triangle(x, k: k, keepsLower: false)
}

fileprivate func binding137<E: NumericElement>(_ x: NDArray<E>) throws -> E {
  return try Checked.trace(x)
}

fileprivate func binding138<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.outer(a, b)
}

fileprivate func binding139<E: ArrayElement>(_ x: NDArray<E>, _ y: NDArray<E>) throws -> (NDArray<E>, NDArray<E>) {
  return try Checked.meshgrid(x, y)
}

fileprivate func binding140(_ rows: Int, _ columns: Int?, _ k: Int) throws -> NDArray<Double> {
  return try Checked.tri(rows, columns, k: k)
}

fileprivate func binding141(_ start: Double, _ end: Double, _ count: Int, _ endpoint: Bool, _ base: Double) throws -> NDArray<Double> {
  return try Checked.logspace(start, end, count, endpoint: endpoint, base: base)
}

fileprivate func binding142(_ start: Double, _ end: Double, _ count: Int, _ endpoint: Bool) throws -> NDArray<Double> {
  return try Checked.geomspace(start, end, count, endpoint: endpoint)
}

fileprivate func binding143(_ shape: [Int]) throws -> NDArray<Int> {
  return try Checked.indices(shape)
}

fileprivate func binding144(_ end: Int) throws -> NDArray<Int> {
  return try Checked.arange(0, end)
}

fileprivate func binding145(_ start: Int, _ end: Int, _ step: Int) throws -> NDArray<Int> {
  return try Checked.arange(start, end, step)
}

fileprivate func binding146(_ end: Double) throws -> NDArray<Double> {
  return try Checked.arange(0, end)
}

fileprivate func binding147(_ start: Double, _ end: Double, _ step: Double) throws -> NDArray<Double> {
  return try Checked.arange(start, end, step)
}

fileprivate func binding148(_ start: Double, _ end: Double, _ count: Int, _ endpoint: Bool) throws -> NDArray<Double> {
  return try Checked.linspace(start, end, count, endpoint: endpoint)
}

fileprivate func binding157(_ value: Double, _ spec: String) throws -> String {
  return try Checked.format(value, spec)
}

fileprivate func binding158(_ value: Int, _ spec: String) throws -> String {
  return try Checked.format(value, spec)
}

fileprivate func binding159(_ value: String, _ spec: String) throws -> String {
  return try Checked.format(value, spec)
}

fileprivate func binding167(_ value: Double) throws -> Int {
  return try Checked.pythonRound(value)
}

extension NDArray {
  fileprivate func binding187() throws -> Element {
    return try Checked.scalar(self)
  }
}

fileprivate func binding188<E: ArrayElement>(_ x: NDArray<E>, _ positions: NDArray<Int>) throws -> NDArray<E> {
  return try Checked.take(x, positions)
}

fileprivate func binding189<E: ArrayElement>(_ x: NDArray<E>, _ positions: NDArray<Int>, _ axis: Int) throws -> NDArray<E> {
  return try Checked.take(x, positions, axis: axis)
}

fileprivate func binding190<E: ArrayElement>(_ x: NDArray<E>, _ positions: NDArray<Int>, _ axis: Int) throws -> NDArray<E> {
  return try Checked.takeAlongAxis(x, positions, axis: axis)
}

fileprivate func binding191<E: ArrayElement>(_ x: inout NDArray<E>, _ positions: [Int], _ values: NDArray<E>) throws {
  try Checked.put(&x, positions, values)
}

fileprivate func binding192<E: ArrayElement>(_ choice: NDArray<Int>, _ choices: [NDArray<E>]) throws -> NDArray<E> {
  return try Checked.choose(choice, choices)
}

fileprivate func binding193<E: ArrayElement>(_ conditions: [NDArray<Bool>], _ choices: [NDArray<E>], _ value: E) throws -> NDArray<E> {
  return try Checked.select(conditions, choices, default: Checked.array(value))
}

fileprivate func binding194<E: ArrayElement>(_ condition: NDArray<Bool>, _ x: NDArray<E>, _ axis: Int) throws -> NDArray<E> {
  return try Checked.compress(condition, x, axis: axis)
}

fileprivate func binding195<E: ArrayElement>(_ condition: NDArray<Bool>, _ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.extract(condition, x)
}

fileprivate func binding196<E: ArrayElement>(_ x: NDArray<E>) throws -> NDArray<Int> {
  return try Checked.flatnonzero(x)
}

fileprivate func binding197<E: ArrayElement>(_ x: inout NDArray<E>, _ value: E) throws {
  try Checked.fillDiagonal(&x, Checked.array(value))
}

fileprivate func binding198(_ position: Int, _ shape: [Int]) throws -> [Int] {
  var indices: [Int] = []
  for index in try Checked.unravelIndex(Checked.array(position), shape) { indices.append(try Checked.scalar(index)) }
  return indices
}

fileprivate func binding199<E: NumericElement>(_ x: inout NDArray<E>, _ positions: NDArray<Int>, _ values: NDArray<E>) throws {
  try Checked.addAt(&x, positions, values)
}

fileprivate func binding200<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>, _ count: Int) throws -> NDArray<E> {
  return try Checked.tensordot(a, b, axes: count)
}

fileprivate func binding201<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>, _ left: [Int], _ right: [Int]) throws -> NDArray<E> {
  return try Checked.tensordot(a, b, axes: (left, right))
}

fileprivate func binding202<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.inner(a, b)
}

fileprivate func binding203<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> E {
  return try Checked.vdot(a, b)
}

fileprivate func binding204<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.kron(a, b)
}

fileprivate func binding205<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.cross(a, b)
}

fileprivate func binding206<E: NumericElement>(_ subscripts: String, _ operands: [NDArray<E>]) throws -> NDArray<E> {
  return try Checked.einsum(subscripts, operands)
}

fileprivate func binding207(_ a: NDArray<Double>, _ fullMatrices: Bool) throws -> (u: NDArray<Double>, s: NDArray<Double>, vt: NDArray<Double>) {
  return try Checked.svd(a, fullMatrices: fullMatrices)
}

fileprivate func binding208(_ a: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.svdvals(a)
}

fileprivate func binding209(_ a: NDArray<Double>, _ mode: String) throws -> (q: NDArray<Double>, r: NDArray<Double>) {
  return try Checked.qr(a, mode: mode)
}

fileprivate func binding210(_ a: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.cholesky(a)
}

fileprivate func binding211(_ a: NDArray<Double>) throws -> (values: NDArray<Double>, vectors: NDArray<Double>) {
  return try Checked.eigh(a)
}

fileprivate func binding212(_ a: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.eigh(a, wantsVectors: false).values
}

fileprivate func binding213(_ a: NDArray<Double>) throws -> (values: NDArray<Double>, vectors: NDArray<Double>) {
  return try Checked.eig(a)
}

fileprivate func binding214(_ a: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.eig(a, wantsVectors: false).values
}

fileprivate func binding217(_ a: NDArray<Double>, _ b: NDArray<Double>, _ rcond: Double?) throws -> (x: NDArray<Double>, residuals: NDArray<Double>, rank: Int) {
  let parts = try Checked.lstsq(a, b, rcond: rcond)
  return (parts.x, parts.residuals, parts.rank)
}

fileprivate func binding218(_ a: NDArray<Double>, _ rcond: Double) throws -> NDArray<Double> {
  return try Checked.pinv(a, rcond: rcond)
}

fileprivate func binding219(_ a: NDArray<Double>) throws -> Int {
  return try Checked.scalar(Checked.matrixRank(a))
}

fileprivate func binding220<E: NumericElement>(_ a: NDArray<E>, _ n: Int) throws -> NDArray<E> {
  return try Checked.matrixPower(a, n)
}

fileprivate func binding221(_ arrays: [NDArray<Double>]) throws -> NDArray<Double> {
  return try Checked.multiDot(arrays)
}

fileprivate func binding225(_ x: NDArray<Double>) throws -> Double {
  return try Checked.norm(x)
}

fileprivate func binding226(_ x: NDArray<Double>, _ ord: Double) throws -> Double {
  return try Checked.norm(x, ord: ord)
}

fileprivate func binding227(_ x: NDArray<Double>, _ ord: String) throws -> Double {
  return try Checked.norm(x, ord: ord)
}

fileprivate func binding228(_ x: NDArray<Double>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.norm(x, axis: axis, keepDims: keepDims)
}

fileprivate func binding229(_ x: NDArray<Double>, _ ord: Double, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.norm(x, ord: ord, axis: axis, keepDims: keepDims)
}

fileprivate func binding230(_ a: NDArray<Double>) throws -> Double {
  return try Checked.scalar(Checked.cond(a))
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding231(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.matmul(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding232(_ other: NDArray) throws -> NDArray {
    return try Checked.matmul(self, other)
  }
}

fileprivate func binding233<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.matmul(a, b)
}

fileprivate func binding234<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.matmul(a, b)
}

fileprivate func binding235(_ a: NDArray<Double>, _ b: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.solve(a, b)
}

fileprivate func binding236(_ a: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.inv(a)
}

fileprivate func binding237(_ a: NDArray<Double>) throws -> Double {
  return try Checked.scalar(Checked.det(a))
}

fileprivate func binding238(_ a: NDArray<Double>) throws -> (sign: Double, logabsdet: Double) {
  let parts = try Checked.slogdet(a)
  return (try Checked.scalar(parts.sign), try Checked.scalar(parts.logabsdet))
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding239(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.add(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding240(_ a: NDArray, _ b: Element) throws -> NDArray {
    return try Checked.add(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding241(_ a: Element, _ b: NDArray) throws -> NDArray {
    return try Checked.add(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding242(_ a: inout NDArray, _ b: NDArray) throws {
    try Checked.addInPlace(&a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding243(_ a: inout NDArray, _ b: Element) throws {
    try Checked.addInPlace(&a, b)
  }
}

fileprivate func binding244<E: ArrayElement>(_ condition: NDArray<Bool>, _ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.select(condition, a, b)
}

fileprivate func binding245<E: ArrayElement>(_ condition: NDArray<Bool>, _ a: NDArray<E>, _ b: E) throws -> NDArray<E> {
  return try Checked.select(condition, a, b)
}

fileprivate func binding246<E: ArrayElement>(_ condition: NDArray<Bool>, _ a: E, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.select(condition, a, b)
}

fileprivate func binding247<E: ArrayElement>(_ condition: NDArray<Bool>, _ a: E, _ b: E) throws -> NDArray<E> {
  return try Checked.select(condition, a, b)
}

fileprivate func binding248(_ x: NDArray<Double>) throws -> NDArray<Bool> {
  return try Checked.isnan(x)
}

fileprivate func binding249(_ x: NDArray<Double>) throws -> NDArray<Bool> {
  return try Checked.isinf(x)
}

fileprivate func binding250(_ x: NDArray<Double>) throws -> NDArray<Bool> {
  return try Checked.isfinite(x)
}

extension NDArray where Element: ArrayElement {
  fileprivate static func binding251(_ a: NDArray, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.equal(a, b)
  }
}

extension NDArray where Element: ArrayElement {
  fileprivate static func binding252(_ a: NDArray, _ b: Element) throws -> NDArray<Bool> {
    return try Checked.equal(a, b)
  }
}

extension NDArray where Element: ArrayElement {
  fileprivate static func binding253(_ a: Element, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.equal(a, b)
  }
}

extension NDArray where Element: ArrayElement {
  fileprivate static func binding254(_ a: NDArray, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.notEqual(a, b)
  }
}

extension NDArray where Element: ArrayElement {
  fileprivate static func binding255(_ a: NDArray, _ b: Element) throws -> NDArray<Bool> {
    return try Checked.notEqual(a, b)
  }
}

extension NDArray where Element: ArrayElement {
  fileprivate static func binding256(_ a: Element, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.notEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding257(_ a: NDArray, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.less(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding258(_ a: NDArray, _ b: Element) throws -> NDArray<Bool> {
    return try Checked.less(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding259(_ a: Element, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.less(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding260(_ a: NDArray, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.lessEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding261(_ a: NDArray, _ b: Element) throws -> NDArray<Bool> {
    return try Checked.lessEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding262(_ a: Element, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.lessEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding263(_ a: NDArray, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.greater(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding264(_ a: NDArray, _ b: Element) throws -> NDArray<Bool> {
    return try Checked.greater(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding265(_ a: Element, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.greater(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding266(_ a: NDArray, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.greaterEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding267(_ a: NDArray, _ b: Element) throws -> NDArray<Bool> {
    return try Checked.greaterEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding268(_ a: Element, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.greaterEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding269(_ a: NDArray, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.less(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding270(_ a: NDArray, _ b: Element) throws -> NDArray<Bool> {
    return try Checked.less(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding271(_ a: Element, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.less(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding272(_ a: NDArray, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.lessEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding273(_ a: NDArray, _ b: Element) throws -> NDArray<Bool> {
    return try Checked.lessEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding274(_ a: Element, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.lessEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding275(_ a: NDArray, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.greater(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding276(_ a: NDArray, _ b: Element) throws -> NDArray<Bool> {
    return try Checked.greater(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding277(_ a: Element, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.greater(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding278(_ a: NDArray, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.greaterEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding279(_ a: NDArray, _ b: Element) throws -> NDArray<Bool> {
    return try Checked.greaterEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding280(_ a: Element, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.greaterEqual(a, b)
  }
}

extension NDArray {
  fileprivate func binding286<Other: ArrayElement>(_ type: Other.Type) throws -> NDArray<Other> {
    return try Checked.convert(self)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate static func binding287(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.divide(a, b)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate static func binding288(_ a: NDArray, _ b: Element) throws -> NDArray {
    return try Checked.divide(a, b)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate static func binding289(_ a: Element, _ b: NDArray) throws -> NDArray {
    return try Checked.divide(a, b)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate static func binding290(_ a: inout NDArray, _ b: NDArray) throws {
    try Checked.divideInPlace(&a, b)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate static func binding291(_ a: inout NDArray, _ b: Element) throws {
    try Checked.divideInPlace(&a, b)
  }
}

extension NDArray where Element: IntegerElement {
  fileprivate static func binding292(_ a: NDArray, _ b: NDArray) throws -> NDArray<Double> {
    return try Checked.divide(a, b)
  }
}

extension NDArray where Element: IntegerElement {
  fileprivate static func binding293(_ a: NDArray, _ b: Element) throws -> NDArray<Double> {
    return try Checked.divide(a, b)
  }
}

extension NDArray where Element: IntegerElement {
  fileprivate static func binding294(_ a: Element, _ b: NDArray) throws -> NDArray<Double> {
    return try Checked.divide(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding295(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.remainder(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding296(_ a: NDArray, _ b: Element) throws -> NDArray {
    return try Checked.remainder(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding297(_ a: Element, _ b: NDArray) throws -> NDArray {
    return try Checked.remainder(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding298(_ a: inout NDArray, _ b: NDArray) throws {
    try Checked.remainderInPlace(&a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding299(_ a: inout NDArray, _ b: Element) throws {
    try Checked.remainderInPlace(&a, b)
  }
}

fileprivate func binding300<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.floorDivide(a, b)
}

fileprivate func binding301<E: NumericElement>(_ a: NDArray<E>, _ b: E) throws -> NDArray<E> {
  return try Checked.floorDivide(a, b)
}

extension NDArray {
  fileprivate static func binding302(_ a: NDArray, _ b: NDArray) throws -> Bool {
    guard a.layout.shape == b.layout.shape else { return false }
    return try Checked.equal(a, b).all()
  }
}

fileprivate func binding303<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.exp(x)
}

fileprivate func binding304<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.exp2(x)
}

fileprivate func binding305<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.expm1(x)
}

fileprivate func binding306<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.log(x)
}

fileprivate func binding307<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.log2(x)
}

fileprivate func binding308<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.log10(x)
}

fileprivate func binding309<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.log1p(x)
}

fileprivate func binding310<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.maximum(a, b)
}

fileprivate func binding311<E: NumericElement>(_ a: NDArray<E>, _ b: E) throws -> NDArray<E> {
  return try Checked.maximum(a, b)
}

fileprivate func binding312<E: NumericElement>(_ a: E, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.maximum(a, b)
}

fileprivate func binding313<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.minimum(a, b)
}

fileprivate func binding314<E: NumericElement>(_ a: NDArray<E>, _ b: E) throws -> NDArray<E> {
  return try Checked.minimum(a, b)
}

fileprivate func binding315<E: NumericElement>(_ a: E, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.minimum(a, b)
}

fileprivate func binding316<E: NumericElement>(_ x: NDArray<E>, _ low: E, _ high: E) throws -> NDArray<E> {
  return try Checked.clip(x, low, high)
}

extension NDArray where Element == Bool {
  fileprivate static func binding317(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.and(a, b)
  }
}

extension NDArray where Element == Bool {
  fileprivate static func binding318(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.or(a, b)
  }
}

extension NDArray where Element == Bool {
  fileprivate static func binding319(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.xor(a, b)
  }
}

extension NDArray where Element == Bool {
  fileprivate static func binding320(_ a: NDArray) throws -> NDArray {
    return try Checked.not(a)
  }
}

extension NDArray where Element: IntegerElement {
  fileprivate static func binding321(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.and(a, b)
  }
}

extension NDArray where Element: IntegerElement {
  fileprivate static func binding322(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.or(a, b)
  }
}

extension NDArray where Element: IntegerElement {
  fileprivate static func binding323(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.xor(a, b)
  }
}

fileprivate func binding324<E: NumericElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.abs(x)
}

fileprivate func binding325<E: NumericElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.sign(x)
}

fileprivate func binding326<E: NumericElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.square(x)
}

fileprivate func binding327<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.sqrt(x)
}

fileprivate func binding328<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.cbrt(x)
}

fileprivate func binding329<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.reciprocal(x)
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding330(_ x: NDArray) throws -> NDArray {
    return try Checked.negate(x)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding331(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.multiply(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding332(_ a: NDArray, _ b: Element) throws -> NDArray {
    return try Checked.multiply(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding333(_ a: Element, _ b: NDArray) throws -> NDArray {
    return try Checked.multiply(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding334(_ a: inout NDArray, _ b: NDArray) throws {
    try Checked.multiplyInPlace(&a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding335(_ a: inout NDArray, _ b: Element) throws {
    try Checked.multiplyInPlace(&a, b)
  }
}

extension NDArray where Element == Double {
  fileprivate static func binding336(_ a: NDArray, _ mask: NDArray<Bool>) throws -> NDArray {
    return try Checked.multiply(a, mask)
  }
}

extension NDArray where Element == Double {
  fileprivate static func binding337(_ mask: NDArray<Bool>, _ a: NDArray) throws -> NDArray {
    return try Checked.multiply(a, mask)
  }
}

extension NDArray where Element == Double {
  fileprivate static func binding338(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.power(a, b)
  }
}

extension NDArray where Element == Double {
  fileprivate static func binding339(_ a: NDArray, _ b: Element) throws -> NDArray {
    return try Checked.power(a, b)
  }
}

extension NDArray where Element == Double {
  fileprivate static func binding340(_ a: Element, _ b: NDArray) throws -> NDArray {
    return try Checked.power(a, b)
  }
}

extension NDArray where Element == Double {
  fileprivate static func binding341(_ a: inout NDArray, _ exponent: Double) throws {
    a = try Checked.power(a, exponent)
  }
}

extension NDArray where Element == Int {
  fileprivate static func binding342(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.power(a, b)
  }
}

extension NDArray where Element == Int {
  fileprivate static func binding343(_ a: NDArray, _ b: Element) throws -> NDArray {
    return try Checked.power(a, b)
  }
}

extension NDArray where Element == Int {
  fileprivate static func binding344(_ a: Element, _ b: NDArray) throws -> NDArray {
    return try Checked.power(a, b)
  }
}

extension NDArray where Element == Int {
  fileprivate static func binding345(_ a: inout NDArray, _ exponent: Int) throws {
    a = try Checked.power(a, exponent)
  }
}

fileprivate func binding347(_ base: Int, _ exponent: Int) throws -> Int {
  return try Checked.power(base, exponent)
}

fileprivate func binding348<E: FloatElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.hypot(a, b)
}

fileprivate func binding349<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.radians(x)
}

fileprivate func binding350<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.degrees(x)
}

fileprivate func binding351(_ a: NDArray<Double>, _ b: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.copysign(a, b)
}

fileprivate func binding352(_ a: NDArray<Double>, _ b: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.fmod(a, b)
}

fileprivate func binding353(_ a: NDArray<Double>, _ b: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.fmax(a, b)
}

fileprivate func binding354(_ a: NDArray<Double>, _ b: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.fmin(a, b)
}

fileprivate func binding355(_ a: NDArray<Double>, _ b: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.logaddexp(a, b)
}

fileprivate func binding356(_ x: NDArray<Double>, _ atZero: Double) throws -> NDArray<Double> {
  return try Checked.heaviside(x, Checked.array(atZero))
}

fileprivate func binding357(_ x: NDArray<Double>) throws -> NDArray<Bool> {
  return try Checked.signbit(x)
}

fileprivate func binding358(_ x: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.sinc(x)
}

fileprivate func binding359(_ x: NDArray<Double>, _ nan: Double) throws -> NDArray<Double> {
  return try Checked.nanToNum(x, nan: nan)
}

fileprivate func binding360<E: IntegerElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.leftShift(a, b)
}

fileprivate func binding361<E: IntegerElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.rightShift(a, b)
}

fileprivate func binding362<E: ArrayElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> Bool {
  return try Checked.arrayEqual(a, b)
}

fileprivate func binding363<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.floor(x)
}

fileprivate func binding364<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.ceil(x)
}

fileprivate func binding365<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.trunc(x)
}

fileprivate func binding366<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.rint(x)
}

fileprivate func binding367(_ x: NDArray<Double>, _ decimals: Int) throws -> NDArray<Double> {
  return try Checked.round(x, decimals: decimals)
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding388(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.subtract(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding389(_ a: NDArray, _ b: Element) throws -> NDArray {
    return try Checked.subtract(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding390(_ a: Element, _ b: NDArray) throws -> NDArray {
    return try Checked.subtract(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding391(_ a: inout NDArray, _ b: NDArray) throws {
    try Checked.subtractInPlace(&a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding392(_ a: inout NDArray, _ b: Element) throws {
    try Checked.subtractInPlace(&a, b)
  }
}

fileprivate func binding393<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.sin(x)
}

fileprivate func binding394<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.cos(x)
}

fileprivate func binding395<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.tan(x)
}

fileprivate func binding396<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.arcsin(x)
}

fileprivate func binding397<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.arccos(x)
}

fileprivate func binding398<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.arctan(x)
}

fileprivate func binding399<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.sinh(x)
}

fileprivate func binding400<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.cosh(x)
}

fileprivate func binding401<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.tanh(x)
}

fileprivate func binding402<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.arcsinh(x)
}

fileprivate func binding403<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.arccosh(x)
}

fileprivate func binding404<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.arctanh(x)
}

fileprivate func binding417(_ precision: Int?, _ threshold: Int?, _ edgeItems: Int?, _ lineWidth: Int?, _ suppress: Bool?, _ nanText: String?, _ infText: String?, _ sign: String?, _ floatMode: String?) throws {
  try Checked.setPrintOptions(
    precision: precision, threshold: threshold, edgeItems: edgeItems, lineWidth: lineWidth, suppress: suppress, nanText: nanText,
    infText: infText, sign: sign, floatMode: floatMode)
}

extension PythonRandom {
  fileprivate func binding428(_ count: Int) throws -> Int {
    return try checkedGetrandbits(count)
  }
}

extension PythonRandom {
  fileprivate func binding429(_ start: Int, _ end: Int, _ step: Int) throws -> Int {
    return try checkedRandrange(start, end, step)
  }
}

extension PythonRandom {
  fileprivate func binding430(_ end: Int) throws -> Int {
    return try checkedRandrange(0, end)
  }
}

extension PythonRandom {
  fileprivate func binding431(_ a: Int, _ b: Int) throws -> Int {
    return try checkedRandint(a, b)
  }
}

extension PythonRandom {
  fileprivate func binding435(_ lambda: Double) throws -> Double {
    return try checkedExpovariate(lambda)
  }
}

extension PythonRandom {
  fileprivate func binding436<E: ArrayElement>(_ x: NDArray<E>) throws -> E {
    return try checkedChoice(x)
  }
}

extension PythonRandom {
  fileprivate func binding437<E: ArrayElement>(_ x: NDArray<E>, _ count: Int) throws -> NDArray<E> {
    return try Checked.get(x, [.positions(checkedChoices(x.count, count))])
  }
}

extension PythonRandom {
  fileprivate func binding438<E: ArrayElement>(_ x: NDArray<E>, _ count: Int) throws -> NDArray<E> {
    return try Checked.get(x, [.positions(Checked.array(checkedSample(x.count, count)))])
  }
}

extension RandomGenerator {
  fileprivate func binding440(_ lam: Double, _ size: [Int]) throws -> NDArray<Int> {
    return try checkedPoisson(lam, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding441(_ lam: Double, _ size: Int) throws -> NDArray<Int> {
    return try checkedPoisson(lam, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding442(_ lam: Double) throws -> Int {
    return try checkedPoisson(lam, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding443(_ n: Int, _ p: Double, _ size: [Int]) throws -> NDArray<Int> {
    return try checkedBinomial(n, p, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding444(_ n: Int, _ p: Double, _ size: Int) throws -> NDArray<Int> {
    return try checkedBinomial(n, p, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding445(_ n: Int, _ p: Double) throws -> Int {
    return try checkedBinomial(n, p, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding446(_ p: Double, _ size: [Int]) throws -> NDArray<Int> {
    return try checkedGeometric(p, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding447(_ p: Double, _ size: Int) throws -> NDArray<Int> {
    return try checkedGeometric(p, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding448(_ p: Double) throws -> Int {
    return try checkedGeometric(p, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding449(_ n: Double, _ p: Double, _ size: [Int]) throws -> NDArray<Int> {
    return try checkedNegativeBinomial(n, p, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding450(_ n: Double, _ p: Double, _ size: Int) throws -> NDArray<Int> {
    return try checkedNegativeBinomial(n, p, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding451(_ n: Double, _ p: Double) throws -> Int {
    return try checkedNegativeBinomial(n, p, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding452(_ good: Int, _ bad: Int, _ sample: Int, _ size: [Int]) throws -> NDArray<Int> {
    return try checkedHypergeometric(good, bad, sample, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding453(_ good: Int, _ bad: Int, _ sample: Int, _ size: Int) throws -> NDArray<Int> {
    return try checkedHypergeometric(good, bad, sample, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding454(_ good: Int, _ bad: Int, _ sample: Int) throws -> Int {
    return try checkedHypergeometric(good, bad, sample, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding455(_ a: Double, _ size: [Int]) throws -> NDArray<Int> {
    return try checkedZipf(a, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding456(_ a: Double, _ size: Int) throws -> NDArray<Int> {
    return try checkedZipf(a, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding457(_ a: Double) throws -> Int {
    return try checkedZipf(a, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding458(_ p: Double, _ size: [Int]) throws -> NDArray<Int> {
    return try checkedLogseries(p, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding459(_ p: Double, _ size: Int) throws -> NDArray<Int> {
    return try checkedLogseries(p, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding460(_ p: Double) throws -> Int {
    return try checkedLogseries(p, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding461(_ size: [Int]) throws -> NDArray<Double> {
    return try checkedRandom(size)
  }
}

extension RandomGenerator {
  fileprivate func binding462(_ size: Int) throws -> NDArray<Double> {
    return try checkedRandom([size])
  }
}

extension RandomGenerator {
  fileprivate func binding464(_ size: [Int]) throws -> NDArray<Double> {
    return try checkedStandardNormal(size)
  }
}

extension RandomGenerator {
  fileprivate func binding465(_ size: Int) throws -> NDArray<Double> {
    return try checkedStandardNormal([size])
  }
}

extension RandomGenerator {
  fileprivate func binding467(_ mean: Double, _ scale: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedNormal(mean, scale, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding468(_ mean: Double, _ scale: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedNormal(mean, scale, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding469(_ mean: Double, _ scale: Double) throws -> Double {
    return try checkedNormal(mean, scale, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding470(_ low: Double, _ high: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedUniform(low, high, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding471(_ low: Double, _ high: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedUniform(low, high, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding472(_ low: Double, _ high: Double) throws -> Double {
    return try checkedUniform(low, high, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding473(_ scale: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedExponential(scale, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding474(_ scale: Double) throws -> Double {
    return try checkedExponential(scale, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding475(_ low: Int, _ high: Int, _ size: [Int], _ endpoint: Bool) throws -> NDArray<Int> {
    return try checkedIntegers(low, high, size: size, endpoint: endpoint)
  }
}

extension RandomGenerator {
  fileprivate func binding476(_ low: Int, _ high: Int, _ size: Int, _ endpoint: Bool) throws -> NDArray<Int> {
    return try checkedIntegers(low, high, size: [size], endpoint: endpoint)
  }
}

extension RandomGenerator {
  fileprivate func binding477(_ low: Int, _ high: Int, _ endpoint: Bool) throws -> Int {
    return try checkedIntegers(low, high, size: [], endpoint: endpoint).item()
  }
}

extension RandomGenerator {
  fileprivate func binding478(_ high: Int) throws -> Int {
    return try checkedIntegers(0, high, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding479(_ mean: Double, _ sigma: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedLognormal(mean, sigma, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding480(_ mean: Double, _ sigma: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedLognormal(mean, sigma, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding481(_ mean: Double, _ sigma: Double) throws -> Double {
    return try checkedLognormal(mean, sigma, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding482(_ loc: Double, _ scale: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedLaplace(loc, scale, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding483(_ loc: Double, _ scale: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedLaplace(loc, scale, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding484(_ loc: Double, _ scale: Double) throws -> Double {
    return try checkedLaplace(loc, scale, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding485(_ loc: Double, _ scale: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedLogistic(loc, scale, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding486(_ loc: Double, _ scale: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedLogistic(loc, scale, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding487(_ loc: Double, _ scale: Double) throws -> Double {
    return try checkedLogistic(loc, scale, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding488(_ loc: Double, _ scale: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedGumbel(loc, scale, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding489(_ loc: Double, _ scale: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedGumbel(loc, scale, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding490(_ loc: Double, _ scale: Double) throws -> Double {
    return try checkedGumbel(loc, scale, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding491(_ scale: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedRayleigh(scale, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding492(_ scale: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedRayleigh(scale, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding493(_ scale: Double) throws -> Double {
    return try checkedRayleigh(scale, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding494(_ a: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedWeibull(a, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding495(_ a: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedWeibull(a, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding496(_ a: Double) throws -> Double {
    return try checkedWeibull(a, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding497(_ a: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedPareto(a, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding498(_ a: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedPareto(a, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding499(_ a: Double) throws -> Double {
    return try checkedPareto(a, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding500(_ a: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedPower(a, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding501(_ a: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedPower(a, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding502(_ a: Double) throws -> Double {
    return try checkedPower(a, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding503(_ left: Double, _ mode: Double, _ right: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedTriangular(left, mode, right, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding504(_ left: Double, _ mode: Double, _ right: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedTriangular(left, mode, right, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding505(_ left: Double, _ mode: Double, _ right: Double) throws -> Double {
    return try checkedTriangular(left, mode, right, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding506(_ mu: Double, _ kappa: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedVonmises(mu, kappa, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding507(_ mu: Double, _ kappa: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedVonmises(mu, kappa, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding508(_ mu: Double, _ kappa: Double) throws -> Double {
    return try checkedVonmises(mu, kappa, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding509(_ mean: Double, _ scale: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedWald(mean, scale, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding510(_ mean: Double, _ scale: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedWald(mean, scale, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding511(_ mean: Double, _ scale: Double) throws -> Double {
    return try checkedWald(mean, scale, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding512(_ size: [Int]) throws -> NDArray<Double> {
    return try checkedStandardExponential(size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding513(_ size: Int) throws -> NDArray<Double> {
    return try checkedStandardExponential(size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding514() throws -> Double {
    return try checkedStandardExponential(size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding515(_ shape: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedStandardGamma(shape, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding516(_ shape: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedStandardGamma(shape, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding517(_ shape: Double) throws -> Double {
    return try checkedStandardGamma(shape, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding518(_ shape: Double, _ scale: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedGamma(shape, scale, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding519(_ shape: Double, _ scale: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedGamma(shape, scale, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding520(_ shape: Double, _ scale: Double) throws -> Double {
    return try checkedGamma(shape, scale, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding521(_ a: Double, _ b: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedBeta(a, b, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding522(_ a: Double, _ b: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedBeta(a, b, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding523(_ a: Double, _ b: Double) throws -> Double {
    return try checkedBeta(a, b, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding524(_ df: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedChisquare(df, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding525(_ df: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedChisquare(df, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding526(_ df: Double) throws -> Double {
    return try checkedChisquare(df, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding527(_ dfnum: Double, _ dfden: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedF(dfnum, dfden, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding528(_ dfnum: Double, _ dfden: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedF(dfnum, dfden, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding529(_ dfnum: Double, _ dfden: Double) throws -> Double {
    return try checkedF(dfnum, dfden, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding530(_ df: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedStandardT(df, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding531(_ df: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedStandardT(df, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding532(_ df: Double) throws -> Double {
    return try checkedStandardT(df, size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding533(_ size: [Int]) throws -> NDArray<Double> {
    return try checkedStandardCauchy(size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding534(_ size: Int) throws -> NDArray<Double> {
    return try checkedStandardCauchy(size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding535() throws -> Double {
    return try checkedStandardCauchy(size: []).item()
  }
}

extension RandomGenerator {
  fileprivate func binding537(_ n: Int) throws -> NDArray<Int> {
    return try checkedPermutation(n)
  }
}

extension RandomGenerator {
  fileprivate func binding538<E: ArrayElement>(_ x: NDArray<E>) throws -> NDArray<E> {
    var result = x
    try checkedShuffle(&result)
    return result
  }
}

extension RandomGenerator {
  fileprivate func binding539<E: ArrayElement>(_ x: NDArray<E>, _ axis: Int) throws -> NDArray<E> {
    return try checkedPermuted(x, axis: axis)
  }
}

extension RandomGenerator {
  fileprivate func binding540(_ n: Int, _ size: Int, _ replace: Bool) throws -> NDArray<Int> {
    return try checkedChoice(n, size: [size], replace: replace)
  }
}

extension RandomGenerator {
  fileprivate func binding541(_ n: Int, _ size: Int, _ replace: Bool, _ p: NDArray<Double>) throws -> NDArray<Int> {
    return try checkedChoice(n, size: [size], replace: replace, p: p)
  }
}

extension RandomGenerator {
  fileprivate func binding542<E: ArrayElement>(_ x: NDArray<E>, _ size: Int, _ replace: Bool) throws -> NDArray<E> {
    return try Checked.get(x, [.positions(checkedChoice(x.count, size: [size], replace: replace))])
  }
}

extension RandomGenerator {
  fileprivate func binding543(_ mean: NDArray<Double>, _ scale: NDArray<Double>, _ size: [Int]?) throws -> NDArray<Double> {
    return try checkedNormal(mean, scale, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding544(_ low: NDArray<Double>, _ high: NDArray<Double>, _ size: [Int]?) throws -> NDArray<Double> {
    return try checkedUniform(low, high, size: size)
  }
}

extension RandomGenerator {
  fileprivate func binding545(_ lam: NDArray<Double>) throws -> NDArray<Int> {
    return try checkedPoisson(lam)
  }
}

extension RandomGenerator {
  fileprivate func binding546(_ n: Int, _ p: NDArray<Double>) throws -> NDArray<Int> {
    return try checkedMultinomial(n, p)
  }
}

extension RandomGenerator {
  fileprivate func binding547(_ n: Int, _ p: NDArray<Double>, _ size: Int) throws -> NDArray<Int> {
    return try checkedMultinomial(n, p, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding548(_ alpha: NDArray<Double>) throws -> NDArray<Double> {
    return try checkedDirichlet(alpha)
  }
}

extension RandomGenerator {
  fileprivate func binding549(_ alpha: NDArray<Double>, _ size: Int) throws -> NDArray<Double> {
    return try checkedDirichlet(alpha, size: [size])
  }
}

extension RandomGenerator {
  fileprivate func binding550(_ mean: NDArray<Double>, _ cov: NDArray<Double>) throws -> NDArray<Double> {
    return try checkedMultivariateNormal(mean, cov)
  }
}

extension RandomGenerator {
  fileprivate func binding551(_ mean: NDArray<Double>, _ cov: NDArray<Double>, _ size: Int) throws -> NDArray<Double> {
    return try checkedMultivariateNormal(mean, cov, size: [size])
  }
}

fileprivate func binding553(_ seed: Int) throws -> RandomGenerator {
  return try RandomGenerator(checkedSeed: seed)
}

extension RandomState {
  fileprivate func binding554(_ lam: Double, _ size: [Int]) throws -> NDArray<Int> {
    return try checkedPoisson(lam, size: size)
  }
}

extension RandomState {
  fileprivate func binding555(_ lam: Double, _ size: Int) throws -> NDArray<Int> {
    return try checkedPoisson(lam, size: [size])
  }
}

extension RandomState {
  fileprivate func binding556(_ lam: Double) throws -> Int {
    return try checkedPoisson(lam, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding557(_ n: Int, _ p: Double, _ size: [Int]) throws -> NDArray<Int> {
    return try checkedBinomial(n, p, size: size)
  }
}

extension RandomState {
  fileprivate func binding558(_ n: Int, _ p: Double, _ size: Int) throws -> NDArray<Int> {
    return try checkedBinomial(n, p, size: [size])
  }
}

extension RandomState {
  fileprivate func binding559(_ n: Int, _ p: Double) throws -> Int {
    return try checkedBinomial(n, p, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding560(_ p: Double, _ size: [Int]) throws -> NDArray<Int> {
    return try checkedGeometric(p, size: size)
  }
}

extension RandomState {
  fileprivate func binding561(_ p: Double, _ size: Int) throws -> NDArray<Int> {
    return try checkedGeometric(p, size: [size])
  }
}

extension RandomState {
  fileprivate func binding562(_ p: Double) throws -> Int {
    return try checkedGeometric(p, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding563(_ n: Double, _ p: Double, _ size: [Int]) throws -> NDArray<Int> {
    return try checkedNegativeBinomial(n, p, size: size)
  }
}

extension RandomState {
  fileprivate func binding564(_ n: Double, _ p: Double, _ size: Int) throws -> NDArray<Int> {
    return try checkedNegativeBinomial(n, p, size: [size])
  }
}

extension RandomState {
  fileprivate func binding565(_ n: Double, _ p: Double) throws -> Int {
    return try checkedNegativeBinomial(n, p, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding566(_ good: Int, _ bad: Int, _ sample: Int, _ size: [Int]) throws -> NDArray<Int> {
    return try checkedHypergeometric(good, bad, sample, size: size)
  }
}

extension RandomState {
  fileprivate func binding567(_ good: Int, _ bad: Int, _ sample: Int, _ size: Int) throws -> NDArray<Int> {
    return try checkedHypergeometric(good, bad, sample, size: [size])
  }
}

extension RandomState {
  fileprivate func binding568(_ good: Int, _ bad: Int, _ sample: Int) throws -> Int {
    return try checkedHypergeometric(good, bad, sample, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding569(_ a: Double, _ size: [Int]) throws -> NDArray<Int> {
    return try checkedZipf(a, size: size)
  }
}

extension RandomState {
  fileprivate func binding570(_ a: Double, _ size: Int) throws -> NDArray<Int> {
    return try checkedZipf(a, size: [size])
  }
}

extension RandomState {
  fileprivate func binding571(_ a: Double) throws -> Int {
    return try checkedZipf(a, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding572(_ p: Double, _ size: [Int]) throws -> NDArray<Int> {
    return try checkedLogseries(p, size: size)
  }
}

extension RandomState {
  fileprivate func binding573(_ p: Double, _ size: Int) throws -> NDArray<Int> {
    return try checkedLogseries(p, size: [size])
  }
}

extension RandomState {
  fileprivate func binding574(_ p: Double) throws -> Int {
    return try checkedLogseries(p, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding575(_ shape: [Int]) throws -> NDArray<Double> {
    return try checkedRand(shape)
  }
}

extension RandomState {
  fileprivate func binding577(_ shape: [Int]) throws -> NDArray<Double> {
    return try checkedRandn(shape)
  }
}

extension RandomState {
  fileprivate func binding579(_ size: [Int]) throws -> NDArray<Double> {
    return try checkedRandn(size)
  }
}

extension RandomState {
  fileprivate func binding580(_ mean: Double, _ scale: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedNormal(mean, scale, size: size)
  }
}

extension RandomState {
  fileprivate func binding581(_ mean: Double, _ scale: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedNormal(mean, scale, size: [size])
  }
}

extension RandomState {
  fileprivate func binding582(_ mean: Double, _ scale: Double) throws -> Double {
    return try checkedNormal(mean, scale, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding583(_ low: Double, _ high: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedUniform(low, high, size: size)
  }
}

extension RandomState {
  fileprivate func binding584(_ low: Double, _ high: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedUniform(low, high, size: [size])
  }
}

extension RandomState {
  fileprivate func binding585(_ low: Double, _ high: Double) throws -> Double {
    return try checkedUniform(low, high, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding586(_ scale: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedExponential(scale, size: size)
  }
}

extension RandomState {
  fileprivate func binding587(_ scale: Double) throws -> Double {
    return try checkedExponential(scale, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding588(_ low: Int, _ high: Int, _ size: [Int]) throws -> NDArray<Int> {
    return try checkedRandint(low, high, size: size)
  }
}

extension RandomState {
  fileprivate func binding589(_ low: Int, _ high: Int, _ size: Int) throws -> NDArray<Int> {
    return try checkedRandint(low, high, size: [size])
  }
}

extension RandomState {
  fileprivate func binding590(_ low: Int, _ high: Int) throws -> Int {
    return try checkedRandint(low, high, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding591(_ high: Int) throws -> Int {
    return try checkedRandint(0, high, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding592(_ mean: Double, _ sigma: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedLognormal(mean, sigma, size: size)
  }
}

extension RandomState {
  fileprivate func binding593(_ mean: Double, _ sigma: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedLognormal(mean, sigma, size: [size])
  }
}

extension RandomState {
  fileprivate func binding594(_ mean: Double, _ sigma: Double) throws -> Double {
    return try checkedLognormal(mean, sigma, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding595(_ loc: Double, _ scale: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedLaplace(loc, scale, size: size)
  }
}

extension RandomState {
  fileprivate func binding596(_ loc: Double, _ scale: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedLaplace(loc, scale, size: [size])
  }
}

extension RandomState {
  fileprivate func binding597(_ loc: Double, _ scale: Double) throws -> Double {
    return try checkedLaplace(loc, scale, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding598(_ loc: Double, _ scale: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedLogistic(loc, scale, size: size)
  }
}

extension RandomState {
  fileprivate func binding599(_ loc: Double, _ scale: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedLogistic(loc, scale, size: [size])
  }
}

extension RandomState {
  fileprivate func binding600(_ loc: Double, _ scale: Double) throws -> Double {
    return try checkedLogistic(loc, scale, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding601(_ loc: Double, _ scale: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedGumbel(loc, scale, size: size)
  }
}

extension RandomState {
  fileprivate func binding602(_ loc: Double, _ scale: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedGumbel(loc, scale, size: [size])
  }
}

extension RandomState {
  fileprivate func binding603(_ loc: Double, _ scale: Double) throws -> Double {
    return try checkedGumbel(loc, scale, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding604(_ scale: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedRayleigh(scale, size: size)
  }
}

extension RandomState {
  fileprivate func binding605(_ scale: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedRayleigh(scale, size: [size])
  }
}

extension RandomState {
  fileprivate func binding606(_ scale: Double) throws -> Double {
    return try checkedRayleigh(scale, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding607(_ a: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedWeibull(a, size: size)
  }
}

extension RandomState {
  fileprivate func binding608(_ a: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedWeibull(a, size: [size])
  }
}

extension RandomState {
  fileprivate func binding609(_ a: Double) throws -> Double {
    return try checkedWeibull(a, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding610(_ a: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedPareto(a, size: size)
  }
}

extension RandomState {
  fileprivate func binding611(_ a: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedPareto(a, size: [size])
  }
}

extension RandomState {
  fileprivate func binding612(_ a: Double) throws -> Double {
    return try checkedPareto(a, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding613(_ a: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedPower(a, size: size)
  }
}

extension RandomState {
  fileprivate func binding614(_ a: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedPower(a, size: [size])
  }
}

extension RandomState {
  fileprivate func binding615(_ a: Double) throws -> Double {
    return try checkedPower(a, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding616(_ left: Double, _ mode: Double, _ right: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedTriangular(left, mode, right, size: size)
  }
}

extension RandomState {
  fileprivate func binding617(_ left: Double, _ mode: Double, _ right: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedTriangular(left, mode, right, size: [size])
  }
}

extension RandomState {
  fileprivate func binding618(_ left: Double, _ mode: Double, _ right: Double) throws -> Double {
    return try checkedTriangular(left, mode, right, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding619(_ mu: Double, _ kappa: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedVonmises(mu, kappa, size: size)
  }
}

extension RandomState {
  fileprivate func binding620(_ mu: Double, _ kappa: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedVonmises(mu, kappa, size: [size])
  }
}

extension RandomState {
  fileprivate func binding621(_ mu: Double, _ kappa: Double) throws -> Double {
    return try checkedVonmises(mu, kappa, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding622(_ mean: Double, _ scale: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedWald(mean, scale, size: size)
  }
}

extension RandomState {
  fileprivate func binding623(_ mean: Double, _ scale: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedWald(mean, scale, size: [size])
  }
}

extension RandomState {
  fileprivate func binding624(_ mean: Double, _ scale: Double) throws -> Double {
    return try checkedWald(mean, scale, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding625(_ size: [Int]) throws -> NDArray<Double> {
    return try checkedStandardExponential(size: size)
  }
}

extension RandomState {
  fileprivate func binding626(_ size: Int) throws -> NDArray<Double> {
    return try checkedStandardExponential(size: [size])
  }
}

extension RandomState {
  fileprivate func binding627() throws -> Double {
    return try checkedStandardExponential(size: []).item()
  }
}

extension RandomState {
  fileprivate func binding628(_ shape: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedStandardGamma(shape, size: size)
  }
}

extension RandomState {
  fileprivate func binding629(_ shape: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedStandardGamma(shape, size: [size])
  }
}

extension RandomState {
  fileprivate func binding630(_ shape: Double) throws -> Double {
    return try checkedStandardGamma(shape, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding631(_ shape: Double, _ scale: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedGamma(shape, scale, size: size)
  }
}

extension RandomState {
  fileprivate func binding632(_ shape: Double, _ scale: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedGamma(shape, scale, size: [size])
  }
}

extension RandomState {
  fileprivate func binding633(_ shape: Double, _ scale: Double) throws -> Double {
    return try checkedGamma(shape, scale, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding634(_ a: Double, _ b: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedBeta(a, b, size: size)
  }
}

extension RandomState {
  fileprivate func binding635(_ a: Double, _ b: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedBeta(a, b, size: [size])
  }
}

extension RandomState {
  fileprivate func binding636(_ a: Double, _ b: Double) throws -> Double {
    return try checkedBeta(a, b, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding637(_ df: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedChisquare(df, size: size)
  }
}

extension RandomState {
  fileprivate func binding638(_ df: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedChisquare(df, size: [size])
  }
}

extension RandomState {
  fileprivate func binding639(_ df: Double) throws -> Double {
    return try checkedChisquare(df, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding640(_ dfnum: Double, _ dfden: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedF(dfnum, dfden, size: size)
  }
}

extension RandomState {
  fileprivate func binding641(_ dfnum: Double, _ dfden: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedF(dfnum, dfden, size: [size])
  }
}

extension RandomState {
  fileprivate func binding642(_ dfnum: Double, _ dfden: Double) throws -> Double {
    return try checkedF(dfnum, dfden, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding643(_ df: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedStandardT(df, size: size)
  }
}

extension RandomState {
  fileprivate func binding644(_ df: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedStandardT(df, size: [size])
  }
}

extension RandomState {
  fileprivate func binding645(_ df: Double) throws -> Double {
    return try checkedStandardT(df, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding646(_ size: [Int]) throws -> NDArray<Double> {
    return try checkedStandardCauchy(size: size)
  }
}

extension RandomState {
  fileprivate func binding647(_ size: Int) throws -> NDArray<Double> {
    return try checkedStandardCauchy(size: [size])
  }
}

extension RandomState {
  fileprivate func binding648() throws -> Double {
    return try checkedStandardCauchy(size: []).item()
  }
}

extension RandomState {
  fileprivate func binding651(_ n: Int) throws -> NDArray<Int> {
    return try checkedPermutation(n)
  }
}

extension RandomState {
  fileprivate func binding652<E: ArrayElement>(_ x: NDArray<E>) throws -> NDArray<E> {
    var result = x
    try checkedShuffle(&result)
    return result
  }
}

extension RandomState {
  fileprivate func binding653(_ n: Int, _ size: Int, _ replace: Bool) throws -> NDArray<Int> {
    return try checkedChoice(n, size: [size], replace: replace)
  }
}

extension RandomState {
  fileprivate func binding654(_ n: Int, _ size: Int, _ replace: Bool, _ p: NDArray<Double>) throws -> NDArray<Int> {
    return try checkedChoice(n, size: [size], replace: replace, p: p)
  }
}

extension RandomState {
  fileprivate func binding655<E: ArrayElement>(_ x: NDArray<E>, _ size: Int, _ replace: Bool) throws -> NDArray<E> {
    return try Checked.get(x, [.positions(checkedChoice(x.count, size: [size], replace: replace))])
  }
}

extension RandomState {
  fileprivate func binding656(_ mean: NDArray<Double>, _ scale: NDArray<Double>, _ size: [Int]?) throws -> NDArray<Double> {
    return try checkedNormal(mean, scale, size: size)
  }
}

extension RandomState {
  fileprivate func binding657(_ low: NDArray<Double>, _ high: NDArray<Double>, _ size: [Int]?) throws -> NDArray<Double> {
    return try checkedUniform(low, high, size: size)
  }
}

extension RandomState {
  fileprivate func binding658(_ lam: NDArray<Double>) throws -> NDArray<Int> {
    return try checkedPoisson(lam)
  }
}

extension RandomState {
  fileprivate func binding659(_ n: Int, _ p: NDArray<Double>) throws -> NDArray<Int> {
    return try checkedMultinomial(n, p)
  }
}

extension RandomState {
  fileprivate func binding660(_ n: Int, _ p: NDArray<Double>, _ size: Int) throws -> NDArray<Int> {
    return try checkedMultinomial(n, p, size: [size])
  }
}

extension RandomState {
  fileprivate func binding661(_ alpha: NDArray<Double>) throws -> NDArray<Double> {
    return try checkedDirichlet(alpha)
  }
}

extension RandomState {
  fileprivate func binding662(_ alpha: NDArray<Double>, _ size: Int) throws -> NDArray<Double> {
    return try checkedDirichlet(alpha, size: [size])
  }
}

extension RandomState {
  fileprivate func binding663(_ mean: NDArray<Double>, _ cov: NDArray<Double>) throws -> NDArray<Double> {
    return try checkedMultivariateNormal(mean, cov)
  }
}

extension RandomState {
  fileprivate func binding664(_ mean: NDArray<Double>, _ cov: NDArray<Double>, _ size: Int) throws -> NDArray<Double> {
    return try checkedMultivariateNormal(mean, cov, size: [size])
  }
}

extension RandomState {
  fileprivate func binding667(_ seed: Int) throws {
    try checkedSeed(seed)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding668() throws -> NDArray {
    return try Checked.cumsum(self)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding669(_ axis: Int) throws -> NDArray {
    return try Checked.cumsum(self, axis: axis)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding670() throws -> NDArray {
    return try Checked.cumprod(self)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding671(_ axis: Int) throws -> NDArray {
    return try Checked.cumprod(self, axis: axis)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding672() throws -> Element {
    return try Checked.max(self)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding673(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.max(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding674(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.max(self, axes: axes, keepDims: keepDims)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding675() throws -> Element {
    return try Checked.min(self)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding676(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.min(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding677(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.min(self, axes: axes, keepDims: keepDims)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate func binding678() throws -> Element {
    return try Checked.mean(self)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate func binding679(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.mean(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate func binding680(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.mean(self, axes: axes, keepDims: keepDims)
  }
}

extension NDArray where Element: IntegerElement {
  fileprivate func binding681() throws -> Double {
    return try Checked.meanOfIntegers(self)
  }
}

extension NDArray where Element: IntegerElement {
  fileprivate func binding682(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
    return try Checked.meanOfIntegers(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray where Element: IntegerElement {
  fileprivate func binding683(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Double> {
    return try Checked.meanOfIntegers(self, axes: axes, keepDims: keepDims)
  }
}

extension NDArray where Element == Bool {
  fileprivate func binding684() throws -> Double {
    return try Checked.meanOfIntegers(self)
  }
}

extension NDArray where Element == Bool {
  fileprivate func binding685(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
    return try Checked.meanOfIntegers(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray where Element == Bool {
  fileprivate func binding686(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Double> {
    return try Checked.meanOfIntegers(self, axes: axes, keepDims: keepDims)
  }
}

fileprivate func binding687<E: FloatElement>(_ x: NDArray<E>) throws -> E {
  return try Checked.mean(x)
}

fileprivate func binding688<E: FloatElement>(_ x: NDArray<E>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<E> {
  return try Checked.mean(x, axis: axis, keepDims: keepDims)
}

fileprivate func binding689<E: IntegerElement>(_ x: NDArray<E>) throws -> Double {
  return try Checked.meanOfIntegers(x)
}

fileprivate func binding690<E: IntegerElement>(_ x: NDArray<E>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.meanOfIntegers(x, axis: axis, keepDims: keepDims)
}

fileprivate func binding691(_ x: NDArray<Bool>) throws -> Double {
  return try Checked.meanOfIntegers(x)
}

fileprivate func binding692(_ x: NDArray<Bool>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.meanOfIntegers(x, axis: axis, keepDims: keepDims)
}

extension NDArray {
  fileprivate func binding693() throws -> Int {
    return try Checked.argmax(self)
  }
}

extension NDArray {
  fileprivate func binding694(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Int> {
    return try Checked.argmax(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray {
  fileprivate func binding695() throws -> Int {
    return try Checked.argmin(self)
  }
}

extension NDArray {
  fileprivate func binding696(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Int> {
    return try Checked.argmin(self, axis: axis, keepDims: keepDims)
  }
}

fileprivate func binding697<E: ArrayElement>(_ x: NDArray<E>) throws -> Int {
  return try Checked.argmax(x)
}

fileprivate func binding698<E: ArrayElement>(_ x: NDArray<E>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Int> {
  return try Checked.argmax(x, axis: axis, keepDims: keepDims)
}

fileprivate func binding699<E: ArrayElement>(_ x: NDArray<E>) throws -> Int {
  return try Checked.argmin(x)
}

fileprivate func binding700<E: ArrayElement>(_ x: NDArray<E>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Int> {
  return try Checked.argmin(x, axis: axis, keepDims: keepDims)
}

extension NDArray where Element: NumericElement {
  fileprivate func binding701() throws -> Element {
    return try Checked.prod(self)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding702(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.prod(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding703(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.prod(self, axes: axes, keepDims: keepDims)
  }
}

extension NDArray where Element == Bool {
  fileprivate func binding704() throws -> Int {
    return try Checked.prod(self)
  }
}

extension NDArray where Element == Bool {
  fileprivate func binding705(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Int> {
    return try Checked.prod(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray where Element == Bool {
  fileprivate func binding706(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Int> {
    return try Checked.prod(self, axes: axes, keepDims: keepDims)
  }
}

fileprivate func binding707<E: NumericElement>(_ x: NDArray<E>) throws -> E {
  return try Checked.prod(x)
}

fileprivate func binding708<E: NumericElement>(_ x: NDArray<E>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<E> {
  return try Checked.prod(x, axis: axis, keepDims: keepDims)
}

fileprivate func binding709(_ x: NDArray<Bool>) throws -> Int {
  return try Checked.prod(x)
}

fileprivate func binding710(_ x: NDArray<Bool>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Int> {
  return try Checked.prod(x, axis: axis, keepDims: keepDims)
}

extension NDArray {
  fileprivate func binding711() throws -> Bool {
    return try Checked.any(self)
  }
}

extension NDArray {
  fileprivate func binding712(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Bool> {
    return try Checked.any(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray {
  fileprivate func binding713(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Bool> {
    return try Checked.any(self, axes: axes, keepDims: keepDims)
  }
}

extension NDArray {
  fileprivate func binding714() throws -> Bool {
    return try Checked.all(self)
  }
}

extension NDArray {
  fileprivate func binding715(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Bool> {
    return try Checked.all(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray {
  fileprivate func binding716(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Bool> {
    return try Checked.all(self, axes: axes, keepDims: keepDims)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding717() throws -> Element {
    return try Checked.sum(self)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding718(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.sum(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding719(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.sum(self, axes: axes, keepDims: keepDims)
  }
}

extension NDArray where Element == Bool {
  fileprivate func binding720() throws -> Int {
    return try Checked.sum(self)
  }
}

extension NDArray where Element == Bool {
  fileprivate func binding721(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Int> {
    return try Checked.sum(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray where Element == Bool {
  fileprivate func binding722(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Int> {
    return try Checked.sum(self, axes: axes, keepDims: keepDims)
  }
}

fileprivate func binding723<E: NumericElement>(_ x: NDArray<E>) throws -> E {
  return try Checked.sum(x)
}

fileprivate func binding724<E: NumericElement>(_ x: NDArray<E>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<E> {
  return try Checked.sum(x, axis: axis, keepDims: keepDims)
}

fileprivate func binding725(_ x: NDArray<Bool>) throws -> Int {
  return try Checked.sum(x)
}

fileprivate func binding726(_ x: NDArray<Bool>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Int> {
  return try Checked.sum(x, axis: axis, keepDims: keepDims)
}

extension NDArray where Element: FloatElement {
  fileprivate func binding727(_ ddof: Int) throws -> Element {
    return try Checked.variance(self, ddof: ddof)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate func binding728(_ axis: Int, _ ddof: Int, _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.variance(self, axis: axis, ddof: ddof, keepDims: keepDims)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate func binding729(_ axes: [Int], _ ddof: Int, _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.variance(self, axes: axes, ddof: ddof, keepDims: keepDims)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate func binding730(_ ddof: Int) throws -> Element {
    return try Checked.std(self, ddof: ddof)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate func binding731(_ axis: Int, _ ddof: Int, _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.std(self, axis: axis, ddof: ddof, keepDims: keepDims)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate func binding732(_ axes: [Int], _ ddof: Int, _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.std(self, axes: axes, ddof: ddof, keepDims: keepDims)
  }
}

fileprivate func binding738<E: ArrayElement>(_ x: NDArray<E>, _ values: NDArray<E>) throws -> NDArray<E> {
  return try Checked.append(x, values)
}

fileprivate func binding739<E: ArrayElement>(_ x: NDArray<E>, _ values: NDArray<E>, _ axis: Int) throws -> NDArray<E> {
  return try Checked.append(x, values, axis: axis)
}

fileprivate func binding740<E: ArrayElement>(_ x: NDArray<E>, _ positions: [Int], _ axis: Int) throws -> NDArray<E> {
  return try Checked.delete(x, positions, axis: axis)
}

fileprivate func binding741<E: ArrayElement>(_ x: NDArray<E>, _ positions: [Int], _ values: NDArray<E>, _ axis: Int) throws -> NDArray<E> {
  return try Checked.insert(x, positions, values, axis: axis)
}

fileprivate func binding742<E: ArrayElement>(_ x: NDArray<E>, _ k: Int) throws -> NDArray<E> {
  return try Checked.rot90(x, k: k)
}

fileprivate func binding743<E: ArrayElement>(_ x: NDArray<E>, _ axis: Int, _ start: Int) throws -> NDArray<E> {
  return try Checked.rollAxis(x, axis, to: start)
}

fileprivate func binding744<E: ArrayElement>(_ arrays: [NDArray<E>]) throws -> NDArray<E> {
  return try Checked.dstack(arrays)
}

fileprivate func binding745<E: ArrayElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.flip(x, axis: 1)
}

fileprivate func binding746<E: ArrayElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.flip(x, axis: 0)
}

fileprivate func binding747<E: ArrayElement>(_ x: NDArray<E>, _ count: Int, _ axis: Int) throws -> [NDArray<E>] {
  return try Checked.arraySplit(x, count, axis: axis)
}

fileprivate func binding748<E: ArrayElement>(_ x: NDArray<E>, _ cuts: [Int], _ axis: Int) throws -> [NDArray<E>] {
  return try Checked.split(x, at: cuts, axis: axis)
}

fileprivate func binding749<E: ArrayElement>(_ x: NDArray<E>, _ offset: Int) throws -> NDArray<E> {
  return try Checked.diagonal(x, offset: offset)
}

fileprivate func binding750<E: ArrayElement>(_ arrays: [NDArray<E>], _ axis: Int) throws -> NDArray<E> {
  return try Checked.concatenate(arrays, axis: axis)
}

fileprivate func binding751<E: ArrayElement>(_ arrays: [NDArray<E>], _ axis: Int) throws -> NDArray<E> {
  return try Checked.stack(arrays, axis: axis)
}

fileprivate func binding752<E: ArrayElement>(_ x: NDArray<E>, _ width: Int, _ mode: String) throws -> NDArray<E> {
  return try Checked.pad(x, width, mode: mode)
}

fileprivate func binding753<E: ArrayElement>(_ x: NDArray<E>, _ width: Int, _ constant: E) throws -> NDArray<E> {
  return try Checked.pad(x, width, constant: constant)
}

fileprivate func binding754<E: ArrayElement>(_ x: NDArray<E>, _ count: Int) throws -> NDArray<E> {
  return try Checked.repeat(x, count)
}

fileprivate func binding755<E: ArrayElement>(_ x: NDArray<E>, _ count: Int, _ axis: Int) throws -> NDArray<E> {
  return try Checked.repeat(x, count, axis: axis)
}

fileprivate func binding756<E: ArrayElement>(_ x: NDArray<E>, _ counts: [Int]) throws -> NDArray<E> {
  return try Checked.tile(x, counts)
}

fileprivate func binding757<E: ArrayElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.flip(x)
}

fileprivate func binding758<E: ArrayElement>(_ x: NDArray<E>, _ axis: Int) throws -> NDArray<E> {
  return try Checked.flip(x, axis: axis)
}

fileprivate func binding759<E: ArrayElement>(_ x: NDArray<E>, _ shift: Int) throws -> NDArray<E> {
  return try Checked.roll(x, shift)
}

fileprivate func binding760<E: ArrayElement>(_ x: NDArray<E>, _ shift: Int, _ axis: Int) throws -> NDArray<E> {
  return try Checked.roll(x, shift, axis: axis)
}

fileprivate func binding761<E: ArrayElement>(_ x: NDArray<E>, _ a: Int, _ b: Int) throws -> NDArray<E> {
  return try Checked.swapAxes(x, a, b)
}

fileprivate func binding762<E: ArrayElement>(_ x: NDArray<E>, _ from: Int, _ to: Int) throws -> NDArray<E> {
  return try Checked.moveAxis(x, from, to)
}

fileprivate func binding763<E: ArrayElement>(_ arrays: [NDArray<E>]) throws -> NDArray<E> {
  return try Checked.vstack(arrays)
}

fileprivate func binding764<E: ArrayElement>(_ arrays: [NDArray<E>]) throws -> NDArray<E> {
  return try Checked.hstack(arrays)
}

fileprivate func binding765<E: ArrayElement>(_ arrays: [NDArray<E>]) throws -> NDArray<E> {
  return try Checked.columnStack(arrays)
}

fileprivate func binding766<E: ArrayElement>(_ x: NDArray<E>, _ count: Int, _ axis: Int) throws -> [NDArray<E>] {
  return try Checked.split(x, count, axis: axis)
}

extension NDArray {
  fileprivate func binding767(_ shape: [Int]) throws -> NDArray {
    return try Checked.reshape(self, shape)
  }
}

extension NDArray {
  fileprivate func binding768(_ shape: [Int]) throws -> NDArray {
    return try Checked.reshape(self, shape)
  }
}

extension NDArray {
  fileprivate func binding769() throws -> NDArray {
    return try Checked.reshape(self, [-1])
  }
}

extension NDArray {
  fileprivate func binding770() throws -> NDArray {
    return try Checked.reshape(self, [-1])
  }
}

extension NDArray {
  fileprivate func binding771() throws -> NDArray {
    return try Checked.transpose(self)
  }
}

extension NDArray {
  fileprivate func binding772() throws -> NDArray {
    return try Checked.transpose(self)
  }
}

extension NDArray {
  fileprivate func binding773(_ order: [Int]) throws -> NDArray {
    return try Checked.transpose(self, order)
  }
}

extension NDArray {
  fileprivate func binding774() throws -> NDArray {
    return try Checked.squeeze(self)
  }
}

extension NDArray {
  fileprivate func binding775(_ axis: Int) throws -> NDArray {
    return try Checked.squeeze(self, axis: axis)
  }
}

extension NDArray {
  fileprivate func binding776() throws -> NDArray {
    return try Checked.copy(self)
  }
}

fileprivate func binding777<E: ArrayElement>(_ x: NDArray<E>, _ shape: [Int]) throws -> NDArray<E> {
  return try Checked.reshape(x, shape)
}

fileprivate func binding778<E: ArrayElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.transpose(x)
}

fileprivate func binding779<E: ArrayElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.squeeze(x)
}

fileprivate func binding780<E: ArrayElement>(_ x: NDArray<E>, _ axis: Int) throws -> NDArray<E> {
  return try Checked.expandDims(x, axis: axis)
}

fileprivate func binding781<E: ArrayElement>(_ x: NDArray<E>, _ shape: [Int]) throws -> NDArray<E> {
  return try Checked.broadcast(x, to: shape)
}

fileprivate func binding782<E: NumericElement>(_ x: NDArray<E>, _ values: NDArray<E>) throws -> NDArray<Bool> {
  return try Checked.isin(x, values)
}

fileprivate func binding783<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.intersect1d(a, b)
}

fileprivate func binding784<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.union1d(a, b)
}

fileprivate func binding785<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.setdiff1d(a, b)
}

fileprivate func binding786<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.setxor1d(a, b)
}

fileprivate func binding787<E: NumericElement>(_ keys: [NDArray<E>]) throws -> NDArray<Int> {
  return try Checked.lexsort(keys)
}

fileprivate func binding788<E: NumericElement>(_ x: NDArray<E>, _ k: Int, _ axis: Int) throws -> NDArray<E> {
  return try Checked.partition(x, k, axis: axis)
}

fileprivate func binding789<E: NumericElement>(_ x: NDArray<E>) throws -> (values: NDArray<E>, index: NDArray<Int>, inverse: NDArray<Int>) {
  return try Checked.uniquePlaces(x)
}

extension NDArray where Element: NumericElement {
  fileprivate func binding790(_ axis: Int) throws -> NDArray {
    return try Checked.sort(self, axis: axis)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding791(_ axis: Int) throws -> NDArray<Int> {
    return try Checked.argsort(self, axis: axis)
  }
}

fileprivate func binding792<E: NumericElement>(_ x: NDArray<E>, _ axis: Int) throws -> NDArray<E> {
  return try Checked.sort(x, axis: axis)
}

fileprivate func binding793<E: NumericElement>(_ x: NDArray<E>, _ axis: Int) throws -> NDArray<Int> {
  return try Checked.argsort(x, axis: axis)
}

fileprivate func binding794<E: NumericElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.unique(x)
}

fileprivate func binding795<E: NumericElement>(_ x: NDArray<E>) throws -> (values: NDArray<E>, counts: NDArray<Int>) {
  return try Checked.uniqueCounts(x)
}

fileprivate func binding796<E: NumericElement>(_ x: NDArray<E>, _ values: NDArray<E>, _ right: Bool) throws -> NDArray<Int> {
  return try Checked.searchsorted(x, values, right: right)
}

fileprivate func binding797(_ x: NDArray<Int>, _ minLength: Int) throws -> NDArray<Int> {
  return try Checked.bincount(x, minLength: minLength)
}

fileprivate func binding798(_ x: NDArray<Double>, _ rowvar: Bool, _ ddof: Int) throws -> NDArray<Double> {
  return try Checked.cov(x, rowvar: rowvar, ddof: ddof)
}

fileprivate func binding799(_ x: NDArray<Double>, _ y: NDArray<Double>, _ ddof: Int) throws -> NDArray<Double> {
  return try Checked.cov(x, y, ddof: ddof)
}

fileprivate func binding800(_ x: NDArray<Double>, _ rowvar: Bool) throws -> NDArray<Double> {
  return try Checked.corrcoef(x, rowvar: rowvar)
}

fileprivate func binding801(_ x: NDArray<Double>, _ y: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.corrcoef(x, y)
}

fileprivate func binding802(_ x: NDArray<Double>, _ weights: NDArray<Double>) throws -> Double {
  return try Checked.average(x, weights: weights)
}

fileprivate func binding803(_ x: NDArray<Double>, _ axis: Int, _ weights: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.average(x, axis: axis, weights: weights)
}

fileprivate func binding804<E: NumericElement>(_ x: NDArray<E>, _ n: Int, _ axis: Int) throws -> NDArray<E> {
  return try Checked.diff(x, n: n, axis: axis)
}

fileprivate func binding805<E: NumericElement>(_ x: NDArray<E>) throws -> E {
  return try Checked.ptp(x)
}

fileprivate func binding806<E: NumericElement>(_ x: NDArray<E>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<E> {
  return try Checked.ptp(x, axis: axis, keepDims: keepDims)
}

fileprivate func binding807<E: ArrayElement>(_ x: NDArray<E>) throws -> Int {
  return try Checked.countNonzero(x)
}

fileprivate func binding808(_ a: NDArray<Double>, _ b: NDArray<Double>, _ rtol: Double, _ atol: Double) throws -> NDArray<Bool> {
  return try Checked.isclose(a, b, rtol: rtol, atol: atol)
}

fileprivate func binding809(_ a: NDArray<Double>, _ b: NDArray<Double>, _ rtol: Double, _ atol: Double) throws -> Bool {
  return try Checked.all(Checked.isclose(a, b, rtol: rtol, atol: atol))
}

fileprivate func binding810(_ mask: NDArray<Bool>) throws -> [NDArray<Int>] {
  return try Checked.nonzero(mask)
}

fileprivate func binding811<E: ArrayElement>(_ x: NDArray<E>) throws -> NDArray<Int> {
  return try Checked.argwhere(x)
}

fileprivate func binding812(_ x: NDArray<Double>, _ bins: Int) throws -> (counts: NDArray<Int>, edges: NDArray<Double>) {
  let parts = try Checked.histogram(x, bins: bins)
  return (try Checked.convert(parts.counts), parts.edges)
}

fileprivate func binding813(_ x: NDArray<Double>, _ bins: Int, _ low: Double, _ high: Double) throws -> (counts: NDArray<Int>, edges: NDArray<Double>) {
  let parts = try Checked.histogram(x, bins: bins, range: (low, high))
  return (try Checked.convert(parts.counts), parts.edges)
}

fileprivate func binding814(_ x: NDArray<Double>, _ rule: String) throws -> (counts: NDArray<Int>, edges: NDArray<Double>) {
  let parts = try Checked.histogram(x, bins: BinRule(name: rule).bins(x))
  return (try Checked.convert(parts.counts), parts.edges)
}

fileprivate func binding815(_ x: NDArray<Double>, _ edges: NDArray<Double>) throws -> NDArray<Int> {
  return try Checked.convert(Checked.histogram(x, edges: edges))
}

fileprivate func binding816(_ x: NDArray<Double>, _ bins: Int) throws -> (density: NDArray<Double>, edges: NDArray<Double>) {
  let parts = try Checked.histogram(x, bins: bins)
  return (try Checked.density(parts.counts, parts.edges), parts.edges)
}

fileprivate func binding817(_ x: NDArray<Double>, _ edges: NDArray<Double>, _ right: Bool) throws -> NDArray<Int> {
  return try Checked.digitize(x, edges, right: right)
}

fileprivate func binding818(_ x: NDArray<Int>, _ weights: NDArray<Double>, _ minLength: Int) throws -> NDArray<Double> {
  return try Checked.bincount(x, weights: weights, minLength: minLength)
}

fileprivate func binding819(_ x: NDArray<Double>) throws -> Double {
  return try Checked.scalar(Checked.nansum(x))
}

fileprivate func binding820(_ x: NDArray<Double>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.nansum(x, axes: [axis], keepDims: keepDims)
}

fileprivate func binding821(_ x: NDArray<Double>) throws -> Double {
  return try Checked.scalar(Checked.nanprod(x))
}

fileprivate func binding822(_ x: NDArray<Double>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.nanprod(x, axes: [axis], keepDims: keepDims)
}

fileprivate func binding823(_ x: NDArray<Double>) throws -> Double {
  return try Checked.scalar(Checked.nanmean(x))
}

fileprivate func binding824(_ x: NDArray<Double>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.nanmean(x, axes: [axis], keepDims: keepDims)
}

fileprivate func binding825(_ x: NDArray<Double>) throws -> Double {
  return try Checked.scalar(Checked.nanmax(x))
}

fileprivate func binding826(_ x: NDArray<Double>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.nanmax(x, axes: [axis], keepDims: keepDims)
}

fileprivate func binding827(_ x: NDArray<Double>) throws -> Double {
  return try Checked.scalar(Checked.nanmin(x))
}

fileprivate func binding828(_ x: NDArray<Double>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.nanmin(x, axes: [axis], keepDims: keepDims)
}

fileprivate func binding829(_ x: NDArray<Double>, _ ddof: Int) throws -> Double {
  return try Checked.scalar(Checked.nanvar(x, ddof: ddof))
}

fileprivate func binding830(_ x: NDArray<Double>, _ axis: Int, _ ddof: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.nanvar(x, axes: [axis], ddof: ddof, keepDims: keepDims)
}

fileprivate func binding831(_ x: NDArray<Double>, _ ddof: Int) throws -> Double {
  return try Checked.scalar(Checked.nanstd(x, ddof: ddof))
}

fileprivate func binding832(_ x: NDArray<Double>, _ axis: Int, _ ddof: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.nanstd(x, axes: [axis], ddof: ddof, keepDims: keepDims)
}

fileprivate func binding833(_ x: NDArray<Double>) throws -> Double {
  return try Checked.scalar(Checked.nanmedian(Checked.reshape(x, [-1]), axis: 0))
}

fileprivate func binding834(_ x: NDArray<Double>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.nanmedian(x, axis: axis, keepDims: keepDims)
}

fileprivate func binding835(_ x: NDArray<Double>) throws -> Int {
  return try Checked.nanargmax(x)
}

fileprivate func binding836(_ x: NDArray<Double>) throws -> Int {
  return try Checked.nanargmin(x)
}

fileprivate func binding837(_ x: NDArray<Double>) throws -> Double {
  return try Checked.median(x)
}

fileprivate func binding838(_ x: NDArray<Double>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.median(x, axis: axis, keepDims: keepDims)
}

fileprivate func binding839(_ x: NDArray<Double>, _ q: Double) throws -> Double {
  return try Checked.percentile(x, q)
}

fileprivate func binding840(_ x: NDArray<Double>, _ q: Double, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.percentile(x, q, axis: axis, keepDims: keepDims)
}

fileprivate func binding841(_ x: NDArray<Double>, _ q: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.percentile(x, q)
}

fileprivate func binding842(_ x: NDArray<Double>, _ q: Double) throws -> Double {
  return try Checked.quantile(x, q)
}

fileprivate func binding843(_ x: NDArray<Double>, _ q: Double, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.quantile(x, q, axis: axis, keepDims: keepDims)
}

fileprivate func binding844(_ x: NDArray<Double>, _ q: NDArray<Double>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.quantile(x, q, axis: axis, keepDims: keepDims)
}

fileprivate func binding845(_ x: NDArray<Double>, _ q: Double, _ method: String) throws -> Double {
  return try Checked.scalar(Checked.quantile(Checked.reshape(x, [-1]), q, axis: 0, method: QuantileMethod(name: method)))
}

fileprivate func binding846(_ samples: Int, _ noise: Double?, _ seed: Int) throws -> (X: NDArray<Double>, y: NDArray<Int>) {
  return try Checked.makeMoons(samples: samples, noise: noise, seed: seed)
}

extension Axes {
  fileprivate func binding847(_ x: [Double], _ y1: [Double], _ y2: [Double], _ label: String, _ color: String, _ alpha: Double) throws {
    try checked.fillBetween(x.plotValues, y1.plotValues, y2.plotValues, label: label, color: color, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding848(_ x: [Double], _ y1: [Double], _ y2: Double, _ label: String, _ color: String, _ alpha: Double) throws {
    try checked.fillBetween(x.plotValues, y1.plotValues, [y2], label: label, color: color, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding849(_ x: [Double], _ y: [Double], _ label: String, _ color: String, _ alpha: Double) throws {
    try checked.fill(x.plotValues, y.plotValues, label: label, color: color, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding850(_ x: [Double], _ height: [Double], _ width: Double, _ bottom: Double, _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String) throws {
    try checked.bar(
        x.plotValues, height.plotValues, width: [width], bottom: [bottom], label: label, color: color, alpha: alpha, edgeColor: edgeColor)
  }
}

extension Axes {
  fileprivate func binding851(_ x: [Double], _ height: [Double], _ width: Double, _ bottom: [Double], _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String) throws {
    try checked.bar(
        x.plotValues, height.plotValues, width: [width], bottom: bottom.plotValues, label: label, color: color, alpha: alpha,
        edgeColor: edgeColor)
  }
}

extension Axes {
  fileprivate func binding852(_ names: [String], _ height: [Double], _ width: Double, _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String) throws {
    try checked.bar(names, height.plotValues, width: width, label: label, color: color, alpha: alpha, edgeColor: edgeColor)
  }
}

extension Axes {
  fileprivate func binding853(_ y: [Double], _ width: [Double], _ height: Double, _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String) throws {
    try checked.barh(y.plotValues, width.plotValues, height: height, label: label, color: color, alpha: alpha, edgeColor: edgeColor)
  }
}

extension Axes {
  fileprivate func binding854(_ names: [String], _ width: [Double], _ height: Double, _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String) throws {
    try checked.barh(names, width.plotValues, height: height, label: label, color: color, alpha: alpha, edgeColor: edgeColor)
  }
}

extension Axes {
  fileprivate func binding855(_ z: [[Double]], _ levels: Int, _ colors: String, _ cmap: ColorMap, _ lineWidths: Double, _ alpha: Double) throws -> ColorScale {
    return try checked.contour(nil, nil, z.plotRows, count: levels, colors: colors, cmap: cmap, lineWidths: lineWidths, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding856(_ x: [Double], _ y: [Double], _ z: [[Double]], _ levels: Int, _ colors: String, _ cmap: ColorMap, _ lineWidths: Double, _ alpha: Double) throws -> ColorScale {
    return try checked.contour(
        x.plotValues, y.plotValues, z.plotRows, count: levels, colors: colors, cmap: cmap, lineWidths: lineWidths, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding857(_ x: [Double], _ y: [Double], _ z: [[Double]], _ levels: [Double], _ colors: String, _ cmap: ColorMap, _ lineWidths: Double, _ alpha: Double) throws -> ColorScale {
    return try checked.contour(
        x.plotValues, y.plotValues, z.plotRows, levels: levels.plotValues, colors: colors, cmap: cmap, lineWidths: lineWidths,
        alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding858(_ z: [[Double]], _ levels: Int, _ cmap: ColorMap, _ alpha: Double) throws -> ColorScale {
    return try checked.contourf(nil, nil, z.plotRows, count: levels, cmap: cmap, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding859(_ x: [Double], _ y: [Double], _ z: [[Double]], _ levels: Int, _ cmap: ColorMap, _ alpha: Double) throws -> ColorScale {
    return try checked.contourf(x.plotValues, y.plotValues, z.plotRows, count: levels, cmap: cmap, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding860(_ x: [Double], _ y: [Double], _ z: [[Double]], _ levels: [Double], _ cmap: ColorMap, _ alpha: Double) throws -> ColorScale {
    return try checked.contourf(x.plotValues, y.plotValues, z.plotRows, levels: levels.plotValues, cmap: cmap, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding861(_ values: [Double], _ bins: Int, _ density: Bool, _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String) throws {
    try checked.hist(values.plotValues, bins: bins, density: density, label: label, color: color, alpha: alpha, edgeColor: edgeColor)
  }
}

extension Axes {
  fileprivate func binding862(_ values: [Double], _ bins: [Double], _ density: Bool, _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String) throws {
    try checked.hist(
        values.plotValues, edges: bins.plotValues, density: density, label: label, color: color, alpha: alpha, edgeColor: edgeColor)
  }
}

extension Axes {
  fileprivate func binding863(_ values: [[Double]], _ cmap: ColorMap, _ vmin: Double?, _ vmax: Double?, _ origin: String, _ extent: [Double], _ equalAspect: Bool, _ alpha: Double) throws -> ColorScale {
    return try checked.imshow(
        values.plotRows, cmap: cmap, vmin: vmin, vmax: vmax, origin: origin, extent: extent, equalAspect: equalAspect, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding870(_ positions: [Double], _ labels: [String]) throws {
    try checked.setTicks(.x, positions.plotValues, labels: labels)
  }
}

extension Axes {
  fileprivate func binding871(_ positions: [Double], _ labels: [String]) throws {
    try checked.setTicks(.y, positions.plotValues, labels: labels)
  }
}

extension Axes {
  fileprivate func binding878(_ x: [Double], _ y: [Double], _ z: [[Double]], _ cmap: ColorMap, _ vmin: Double?, _ vmax: Double?, _ alpha: Double) throws -> ColorScale {
    return try checked.pcolormesh(x.plotValues, y.plotValues, z.plotRows, cmap: cmap, vmin: vmin, vmax: vmax, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding879(_ x: [Double], _ y: [Double], _ bins: Int, _ cmap: ColorMap) throws -> ColorScale {
    return try checked.hist2d(x.plotValues, y.plotValues, bins: bins, cmap: cmap)
  }
}

extension Axes {
  fileprivate func binding880(_ values: [Double], _ labels: [String], _ autopct: String, _ colors: [String], _ startAngle: Double) throws {
    try checked.pie(values.plotValues, labels: labels, autopct: autopct, colors: colors, startAngle: startAngle)
  }
}

extension Axes {
  fileprivate func binding881(_ x: [Double], _ y: [Double], _ u: [Double], _ v: [Double], _ color: String, _ scale: Double?) throws {
    try checked.quiver(x.plotValues, y.plotValues, u.plotValues, v.plotValues, color: color, scale: scale)
  }
}

extension Axes {
  fileprivate func binding882(_ y: [Double], _ format: String, _ label: String, _ color: String, _ lineWidth: Double, _ lineStyle: String, _ marker: String, _ markerSize: Double, _ alpha: Double) throws {
    let values = y.plotValues
    try checked.plot(
        values.indices.map(Double.init), values, format, label: label, color: color, lineWidth: lineWidth, lineStyle: lineStyle,
        marker: marker, markerSize: markerSize, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding883(_ x: [Double], _ y: [Double], _ format: String, _ label: String, _ color: String, _ lineWidth: Double, _ lineStyle: String, _ marker: String, _ markerSize: Double, _ alpha: Double) throws {
    try checked.plot(
        x.plotValues, y.plotValues, format, label: label, color: color, lineWidth: lineWidth, lineStyle: lineStyle, marker: marker,
        markerSize: markerSize, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding884(_ x: [Double], _ y: [Double], _ s: Double, _ color: String, _ alpha: Double, _ marker: String, _ edgeColors: String, _ label: String) throws {
    try checked.scatter(
        x.plotValues, y.plotValues, s: [s], color: color, alpha: alpha, marker: marker, edgeColors: edgeColors, label: label)
  }
}

extension Axes {
  fileprivate func binding885(_ x: [Double], _ y: [Double], _ s: [Double], _ color: String, _ alpha: Double, _ marker: String, _ edgeColors: String, _ label: String) throws {
    try checked.scatter(
        x.plotValues, y.plotValues, s: s.plotValues, color: color, alpha: alpha, marker: marker, edgeColors: edgeColors, label: label)
  }
}

extension Axes {
  fileprivate func binding886(_ x: [Double], _ y: [Double], _ c: [Double], _ cmap: ColorMap, _ s: Double, _ alpha: Double, _ marker: String, _ edgeColors: String, _ vmin: Double?, _ vmax: Double?, _ label: String) throws -> ColorScale {
    return try checked.scatter(
        x.plotValues, y.plotValues, c: c.plotValues, cmap: cmap, s: [s], alpha: alpha, marker: marker, edgeColors: edgeColors,
        vmin: vmin, vmax: vmax, label: label)
  }
}

extension Axes {
  fileprivate func binding887(_ x: [Double], _ y: [Double], _ yerr: [Double], _ format: String, _ label: String, _ color: String, _ capSize: Double) throws {
    try checked.errorbar(
        x.plotValues, y.plotValues, yerr: yerr.plotValues, xerr: [], format, label: label, color: color, capSize: capSize)
  }
}

extension Axes {
  fileprivate func binding888(_ x: [Double], _ y: [Double], _ yerr: Double, _ format: String, _ label: String, _ color: String, _ capSize: Double) throws {
    try checked.errorbar(
        x.plotValues, y.plotValues, yerr: [yerr], xerr: [], format, label: label, color: color, capSize: capSize)
  }
}

extension Axes {
  fileprivate func binding889(_ x: [Double], _ y: [Double], _ yerr: [Double], _ xerr: [Double], _ format: String, _ label: String, _ color: String, _ capSize: Double) throws {
    try checked.errorbar(
        x.plotValues, y.plotValues, yerr: yerr.plotValues, xerr: xerr.plotValues, format, label: label, color: color, capSize: capSize)
  }
}

extension Axes {
  fileprivate func binding890(_ values: [Double], _ label: String) throws {
    try checked.boxplot([values.plotValues], labels: label.isEmpty ? [] : [label])
  }
}

extension Axes {
  fileprivate func binding891(_ values: [[Double]], _ labels: [String]) throws {
    try checked.boxplot(values, labels: labels)
  }
}

extension Axes {
  fileprivate func binding892(_ x: [Double], _ y: [Double], _ format: String, _ at: String, _ label: String, _ color: String) throws {
    try checked.step(x.plotValues, y.plotValues, format, at: at, label: label, color: color)
  }
}

extension Axes {
  fileprivate func binding893(_ x: [Double], _ y: [Double], _ label: String) throws {
    try checked.stem(x.plotValues, y.plotValues, label: label)
  }
}

extension Axes {
  fileprivate func binding894(_ y: [Double], _ label: String) throws {
    let values = y.plotValues
    try checked.stem(values.indices.map(Double.init), values, label: label)
  }
}

extension Axes {
  fileprivate func binding895(_ y: Double, _ color: String, _ lineStyle: String, _ lineWidth: Double, _ alpha: Double, _ label: String) throws {
    try checked.straightLine(.x, at: y, color: color, lineStyle: lineStyle, lineWidth: lineWidth, alpha: alpha, label: label)
  }
}

extension Axes {
  fileprivate func binding896(_ x: Double, _ color: String, _ lineStyle: String, _ lineWidth: Double, _ alpha: Double, _ label: String) throws {
    try checked.straightLine(.y, at: x, color: color, lineStyle: lineStyle, lineWidth: lineWidth, alpha: alpha, label: label)
  }
}

extension Axes {
  fileprivate func binding897(_ low: Double, _ high: Double, _ color: String, _ alpha: Double, _ label: String) throws {
    try checked.band(.y, low, high, color: color, alpha: alpha, label: label)
  }
}

extension Axes {
  fileprivate func binding898(_ low: Double, _ high: Double, _ color: String, _ alpha: Double, _ label: String) throws {
    try checked.band(.x, low, high, color: color, alpha: alpha, label: label)
  }
}

extension Axes {
  fileprivate func binding899(_ y: [Double], _ xmin: Double, _ xmax: Double, _ color: String, _ lineStyle: String, _ lineWidth: Double, _ label: String) throws {
    try checked.lines(
        .x, at: y.plotValues, [xmin], [xmax], color: color, lineStyle: lineStyle, lineWidth: lineWidth, label: label)
  }
}

extension Axes {
  fileprivate func binding900(_ x: [Double], _ ymin: Double, _ ymax: Double, _ color: String, _ lineStyle: String, _ lineWidth: Double, _ label: String) throws {
    try checked.lines(
        .y, at: x.plotValues, [ymin], [ymax], color: color, lineStyle: lineStyle, lineWidth: lineWidth, label: label)
  }
}

extension Axes {
  fileprivate func binding901(_ x: [Double], _ y: [Double], _ u: [[Double]], _ v: [[Double]], _ color: String, _ lineWidth: Double) throws {
    try checked.streamplot(x.plotValues, y.plotValues, u.plotRows, v.plotRows, color: color, lineWidth: lineWidth)
  }
}

extension Axes {
  fileprivate func binding902(_ x: Double, _ y: Double, _ text: String, _ color: String, _ fontSize: Double, _ ha: String, _ va: String, _ rotation: Double) throws {
    try checked.text(x, y, text, color: color, fontSize: fontSize, ha: ha, va: va, rotation: rotation)
  }
}

extension Axes {
  fileprivate func binding903(_ text: String, _ xy: (Double, Double), _ xytext: (Double, Double), _ arrow: Bool, _ color: String, _ fontSize: Double, _ ha: String, _ va: String) throws {
    try checked.annotate(text, xy: xy, xytext: xytext, arrow: arrow, color: color, fontSize: fontSize, ha: ha, va: va)
  }
}

extension Axes {
  fileprivate func binding905(_ table: [[Double]], _ labels: [String]) throws {
    try checked.plotColumns(table.plotRows, labels: labels)
  }
}

extension Axes {
  fileprivate func binding908(_ values: [[Double]]) throws {
    try checked.violinplot(values)
  }
}

extension Axes {
  fileprivate func binding916(_ loc: String, _ title: String) throws {
    try checked.legend(loc: loc, title: title)
  }
}

extension Figure {
  fileprivate func binding985(_ rows: Int, _ columns: Int, _ sharex: Bool, _ sharey: Bool) throws -> [Axes] {
    return try checked.subplots(rows, columns, sharex: sharex, sharey: sharey)
  }
}

extension Figure {
  fileprivate func binding986(_ rows: Int, _ columns: Int, _ index: Int) throws -> Axes {
    return try checked.subplot(rows, columns, index)
  }
}

extension Figure {
  fileprivate func binding987(_ shape: (Int, Int), _ loc: (Int, Int), _ rowspan: Int, _ colspan: Int) throws -> Axes {
    return try checked.subplot2grid(shape, loc, rowspan: rowspan, colspan: colspan)
  }
}

extension Axes {
  fileprivate func binding990(_ x: [Double], _ y: [Double], _ z: [[Double]], _ cmap: ColorMap, _ alpha: Double) throws -> ColorScale {
    return try checked.plotSurface(x.plotValues, y.plotValues, z.plotRows, cmap: cmap, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding991(_ x: [Double], _ y: [Double], _ z: [[Double]], _ color: String, _ lineWidth: Double) throws {
    try checked.plotWireframe(x.plotValues, y.plotValues, z.plotRows, color: color, lineWidth: lineWidth)
  }
}

extension Axes {
  fileprivate func binding992(_ x: [Double], _ y: [Double], _ z: [Double], _ color: String, _ s: Double) throws {
    try checked.scatter3D(x.plotValues, y.plotValues, z.plotValues, color: color, s: s)
  }
}

extension Axes {
  fileprivate func binding993(_ x: [Double], _ y: [Double], _ z: [Double], _ c: [Double], _ cmap: ColorMap, _ s: Double) throws -> ColorScale {
    return try checked.scatter3D(x.plotValues, y.plotValues, z.plotValues, c: c.plotValues, cmap: cmap, s: s)
  }
}

extension Axes {
  fileprivate func binding994(_ x: [Double], _ y: [Double], _ z: [Double], _ color: String, _ lineWidth: Double) throws {
    try checked.plot3D(x.plotValues, y.plotValues, z.plotValues, color: color, lineWidth: lineWidth)
  }
}

extension MathEngineBindings {
  /// Adds the natives of the generated interface.
  static func bindGenerated(into natives: inout Natives) {
    bindPart0(&natives)
    bindPart1(&natives)
    bindPart2(&natives)
    bindPart3(&natives)
    bindPart4(&natives)
    bindPart5(&natives)
    bindPart6(&natives)
    bindPart7(&natives)
    bindPart8(&natives)
    bindPart9(&natives)
    bindPart10(&natives)
    bindPart11(&natives)
    bindPart12(&natives)
    bindPart13(&natives)
    bindPart14(&natives)
    bindPart15(&natives)
    bindPart16(&natives)
    bindPart17(&natives)
    bindPart18(&natives)
    bindPart19(&natives)
    bindPart20(&natives)
    bindPart21(&natives)
    bindPart22(&natives)
    bindPart23(&natives)
    bindPart24(&natives)
    bindPart25(&natives)
    bindPart26(&natives)
    bindPart27(&natives)
    bindPart28(&natives)
    bindPart29(&natives)
    bindPart30(&natives)
  }

  private static func bindPart0(_ natives: inout Natives) {
    natives.bind("fftfreq(_:d:)") { (n: Int, d: Double) throws -> NDArray<Double> in try binding5(n, d) }
    natives.bind("rfftfreq(_:d:)") { (n: Int, d: Double) throws -> NDArray<Double> in try binding6(n, d) }
    natives.bind("fftshift(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding7(x) }
    natives.bind("fftshift(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding7(x) }
    natives.bind("fftshift(_:)<Bool>") { (x: NDArray<Bool>) throws -> NDArray<Bool> in try binding7(x) }
    natives.bind("interp(_:_:_:)") { (x: NDArray<Double>, xp: NDArray<Double>, fp: NDArray<Double>) throws -> NDArray<Double> in try binding8(x, xp, fp) }
    natives.bind("interp(_:_:_:)#2") { (x: Double, xp: NDArray<Double>, fp: NDArray<Double>) throws -> Double in try binding9(x, xp, fp) }
    natives.bind("trapezoid(_:dx:)") { (y: NDArray<Double>, dx: Double) throws -> Double in try binding10(y, dx) }
    natives.bind("trapezoid(_:x:)") { (y: NDArray<Double>, x: NDArray<Double>) throws -> Double in try binding11(y, x) }
    natives.bind("gradient(_:_:)") { (f: NDArray<Double>, spacing: Double) throws -> NDArray<Double> in try binding12(f, spacing) }
    natives.bind("gradient(_:_:axis:)") { (f: NDArray<Double>, spacing: Double, axis: Int) throws -> NDArray<Double> in try binding13(f, spacing, axis) }
    natives.bind("polyval(_:_:)") { (p: NDArray<Double>, x: NDArray<Double>) throws -> NDArray<Double> in try binding14(p, x) }
    natives.bind("polyval(_:_:)#2") { (p: NDArray<Double>, x: Double) throws -> Double in try binding15(p, x) }
    natives.bind("polyfit(_:_:_:)") { (x: NDArray<Double>, y: NDArray<Double>, degree: Int) throws -> NDArray<Double> in try binding16(x, y, degree) }
    natives.bind("vander(_:_:increasing:)<Double>") { (x: NDArray<Double>, n: Int?, increasing: Bool) throws -> NDArray<Double> in try binding17(x, n, increasing) }
    natives.bind("vander(_:_:increasing:)<Int>") { (x: NDArray<Int>, n: Int?, increasing: Bool) throws -> NDArray<Int> in try binding17(x, n, increasing) }
    natives.bind("realRoots(_:)") { (p: NDArray<Double>) throws -> NDArray<Double> in try binding19(p) }
    natives.bind("polyder(_:m:)<Double>") { (p: NDArray<Double>, m: Int) throws -> NDArray<Double> in try binding20(p, m) }
    natives.bind("polyder(_:m:)<Int>") { (p: NDArray<Int>, m: Int) throws -> NDArray<Int> in try binding20(p, m) }
    natives.bind("polyint(_:)") { (p: NDArray<Double>) throws -> NDArray<Double> in try binding21(p) }
    natives.bind("polymul(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding22(a, b) }
    natives.bind("polymul(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding22(a, b) }
    natives.bind("polyadd(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding23(a, b) }
    natives.bind("polyadd(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding23(a, b) }
    natives.bind("convolve(_:_:mode:)<Double>") { (a: NDArray<Double>, v: NDArray<Double>, mode: String) throws -> NDArray<Double> in try binding24(a, v, mode) }
    natives.bind("convolve(_:_:mode:)<Int>") { (a: NDArray<Int>, v: NDArray<Int>, mode: String) throws -> NDArray<Int> in try binding24(a, v, mode) }
    natives.bind("correlate(_:_:mode:)<Double>") { (a: NDArray<Double>, v: NDArray<Double>, mode: String) throws -> NDArray<Double> in try binding25(a, v, mode) }
    natives.bind("correlate(_:_:mode:)<Int>") { (a: NDArray<Int>, v: NDArray<Int>, mode: String) throws -> NDArray<Int> in try binding25(a, v, mode) }
    natives.bind("hanning(_:)") { (n: Int) throws -> NDArray<Double> in try binding26(n) }
    natives.bind("hamming(_:)") { (n: Int) throws -> NDArray<Double> in try binding27(n) }
    natives.bind("blackman(_:)") { (n: Int) throws -> NDArray<Double> in try binding28(n) }
    natives.bind("bartlett(_:)") { (n: Int) throws -> NDArray<Double> in try binding29(n) }
    natives.bind("NDArray.init(_:)<Double>") { (elements: [Double]) throws -> NDArray<Double> in try NDArray<Double>.binding107(elements) }
    natives.bind("NDArray.init(_:)<Int>") { (elements: [Int]) throws -> NDArray<Int> in try NDArray<Int>.binding107(elements) }
    natives.bind("NDArray.init(_:)<Bool>") { (elements: [Bool]) throws -> NDArray<Bool> in try NDArray<Bool>.binding107(elements) }
    natives.bind("NDArray.init(_:)#2<Double>") { (rows: [[Double]]) throws -> NDArray<Double> in try NDArray<Double>.binding108(rows) }
    natives.bind("NDArray.init(_:)#2<Int>") { (rows: [[Int]]) throws -> NDArray<Int> in try NDArray<Int>.binding108(rows) }
    natives.bind("NDArray.init(_:)#2<Bool>") { (rows: [[Bool]]) throws -> NDArray<Bool> in try NDArray<Bool>.binding108(rows) }
    natives.bind("NDArray.init(_:)#3<Double>") { (planes: [[[Double]]]) throws -> NDArray<Double> in try NDArray<Double>.binding109(planes) }
    natives.bind("NDArray.init(_:)#3<Int>") { (planes: [[[Int]]]) throws -> NDArray<Int> in try NDArray<Int>.binding109(planes) }
  }

  private static func bindPart1(_ natives: inout Natives) {
    natives.bind("NDArray.init(_:)#3<Bool>") { (planes: [[[Bool]]]) throws -> NDArray<Bool> in try NDArray<Bool>.binding109(planes) }
    natives.bind("NDArray.init(_:)#4<Double>") { (rows: [NDArray<Double>]) throws -> NDArray<Double> in try NDArray<Double>.binding110(rows) }
    natives.bind("NDArray.init(_:)#4<Int>") { (rows: [NDArray<Int>]) throws -> NDArray<Int> in try NDArray<Int>.binding110(rows) }
    natives.bind("NDArray.init(_:)#4<Bool>") { (rows: [NDArray<Bool>]) throws -> NDArray<Bool> in try NDArray<Bool>.binding110(rows) }
    natives.bind("NDArray.init(_:)#5<Double>") { (element: Double) throws -> NDArray<Double> in try NDArray<Double>.binding111(element) }
    natives.bind("NDArray.init(_:)#5<Int>") { (element: Int) throws -> NDArray<Int> in try NDArray<Int>.binding111(element) }
    natives.bind("NDArray.init(_:)#5<Bool>") { (element: Bool) throws -> NDArray<Bool> in try NDArray<Bool>.binding111(element) }
    natives.bind("NDArray.init(_:)#6<Double, Double>") { (other: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding112(other) }
    natives.bind("NDArray.init(_:)#6<Double, Int>") { (other: NDArray<Int>) throws -> NDArray<Double> in try NDArray<Double>.binding112(other) }
    natives.bind("NDArray.init(_:)#6<Double, Bool>") { (other: NDArray<Bool>) throws -> NDArray<Double> in try NDArray<Double>.binding112(other) }
    natives.bind("NDArray.init(_:)#6<Int, Double>") { (other: NDArray<Double>) throws -> NDArray<Int> in try NDArray<Int>.binding112(other) }
    natives.bind("NDArray.init(_:)#6<Int, Int>") { (other: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding112(other) }
    natives.bind("NDArray.init(_:)#6<Int, Bool>") { (other: NDArray<Bool>) throws -> NDArray<Int> in try NDArray<Int>.binding112(other) }
    natives.bind("NDArray.init(_:)#6<Bool, Double>") { (other: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Bool>.binding112(other) }
    natives.bind("NDArray.init(_:)#6<Bool, Int>") { (other: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Bool>.binding112(other) }
    natives.bind("NDArray.init(_:)#6<Bool, Bool>") { (other: NDArray<Bool>) throws -> NDArray<Bool> in try NDArray<Bool>.binding112(other) }
    natives.bind("NDArray.shape.get<Double>") { (receiver: NDArray<Double>) throws -> [Int] in receiver.shape }
    natives.bind("NDArray.shape.get<Int>") { (receiver: NDArray<Int>) throws -> [Int] in receiver.shape }
    natives.bind("NDArray.shape.get<Bool>") { (receiver: NDArray<Bool>) throws -> [Int] in receiver.shape }
    natives.bind("NDArray.ndim.get<Double>") { (receiver: NDArray<Double>) throws -> Int in receiver.ndim }
    natives.bind("NDArray.ndim.get<Int>") { (receiver: NDArray<Int>) throws -> Int in receiver.ndim }
    natives.bind("NDArray.ndim.get<Bool>") { (receiver: NDArray<Bool>) throws -> Int in receiver.ndim }
    natives.bind("NDArray.size.get<Double>") { (receiver: NDArray<Double>) throws -> Int in receiver.size }
    natives.bind("NDArray.size.get<Int>") { (receiver: NDArray<Int>) throws -> Int in receiver.size }
    natives.bind("NDArray.size.get<Bool>") { (receiver: NDArray<Bool>) throws -> Int in receiver.size }
    natives.bind("NDArray.count.get<Double>") { (receiver: NDArray<Double>) throws -> Int in receiver.count }
    natives.bind("NDArray.count.get<Int>") { (receiver: NDArray<Int>) throws -> Int in receiver.count }
    natives.bind("NDArray.count.get<Bool>") { (receiver: NDArray<Bool>) throws -> Int in receiver.count }
    natives.bind("NDArray.dtype.get<Double>") { (receiver: NDArray<Double>) throws -> String in receiver.dtype }
    natives.bind("NDArray.dtype.get<Int>") { (receiver: NDArray<Int>) throws -> String in receiver.dtype }
    natives.bind("NDArray.dtype.get<Bool>") { (receiver: NDArray<Bool>) throws -> String in receiver.dtype }
    natives.bind("NestedLiteral.nan.get<Double>") { () -> NestedLiteral<Double> in NestedLiteral<Double>.nan }
    natives.bind("NestedLiteral.infinity.get<Double>") { () -> NestedLiteral<Double> in NestedLiteral<Double>.infinity }
    natives.bind("zeros(_:)") { (shape: [Int]) throws -> NDArray<Double> in try binding124(shape) }
    natives.bind("zeros(_:)#2") { (shape: [Int]) throws -> NDArray<Double> in try binding125(shape) }
    natives.bind("ones(_:)") { (shape: [Int]) throws -> NDArray<Double> in try binding126(shape) }
    natives.bind("ones(_:)#2") { (shape: [Int]) throws -> NDArray<Double> in try binding127(shape) }
    natives.bind("full(_:_:)<Double>") { (shape: [Int], value: Double) throws -> NDArray<Double> in try binding128(shape, value) }
    natives.bind("full(_:_:)<Int>") { (shape: [Int], value: Int) throws -> NDArray<Int> in try binding128(shape, value) }
    natives.bind("full(_:_:)<Bool>") { (shape: [Int], value: Bool) throws -> NDArray<Bool> in try binding128(shape, value) }
  }

  private static func bindPart2(_ natives: inout Natives) {
    natives.bind("zerosLike(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding129(x) }
    natives.bind("zerosLike(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding129(x) }
    natives.bind("zerosLike(_:)<Bool>") { (x: NDArray<Bool>) throws -> NDArray<Bool> in try binding129(x) }
    natives.bind("onesLike(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding130(x) }
    natives.bind("onesLike(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding130(x) }
    natives.bind("onesLike(_:)<Bool>") { (x: NDArray<Bool>) throws -> NDArray<Bool> in try binding130(x) }
    natives.bind("fullLike(_:_:)<Double>") { (x: NDArray<Double>, value: Double) throws -> NDArray<Double> in try binding131(x, value) }
    natives.bind("fullLike(_:_:)<Int>") { (x: NDArray<Int>, value: Int) throws -> NDArray<Int> in try binding131(x, value) }
    natives.bind("fullLike(_:_:)<Bool>") { (x: NDArray<Bool>, value: Bool) throws -> NDArray<Bool> in try binding131(x, value) }
    natives.bind("eye(_:_:k:)") { (rows: Int, columns: Int?, k: Int) throws -> NDArray<Double> in try binding132(rows, columns, k) }
    natives.bind("identity(_:)") { (n: Int) throws -> NDArray<Double> in try binding133(n) }
    natives.bind("diag(_:k:)<Double>") { (x: NDArray<Double>, k: Int) throws -> NDArray<Double> in try binding134(x, k) }
    natives.bind("diag(_:k:)<Int>") { (x: NDArray<Int>, k: Int) throws -> NDArray<Int> in try binding134(x, k) }
    natives.bind("diag(_:k:)<Bool>") { (x: NDArray<Bool>, k: Int) throws -> NDArray<Bool> in try binding134(x, k) }
    natives.bind("tril(_:k:)<Double>") { (x: NDArray<Double>, k: Int) throws -> NDArray<Double> in try binding135(x, k) }
    natives.bind("tril(_:k:)<Int>") { (x: NDArray<Int>, k: Int) throws -> NDArray<Int> in try binding135(x, k) }
    natives.bind("tril(_:k:)<Bool>") { (x: NDArray<Bool>, k: Int) throws -> NDArray<Bool> in try binding135(x, k) }
    natives.bind("triu(_:k:)<Double>") { (x: NDArray<Double>, k: Int) throws -> NDArray<Double> in try binding136(x, k) }
    natives.bind("triu(_:k:)<Int>") { (x: NDArray<Int>, k: Int) throws -> NDArray<Int> in try binding136(x, k) }
    natives.bind("triu(_:k:)<Bool>") { (x: NDArray<Bool>, k: Int) throws -> NDArray<Bool> in try binding136(x, k) }
    natives.bind("trace(_:)<Double>") { (x: NDArray<Double>) throws -> Double in try binding137(x) }
    natives.bind("trace(_:)<Int>") { (x: NDArray<Int>) throws -> Int in try binding137(x) }
    natives.bind("outer(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding138(a, b) }
    natives.bind("outer(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding138(a, b) }
    natives.bind("meshgrid(_:_:)<Double>") { (x: NDArray<Double>, y: NDArray<Double>) throws -> (NDArray<Double>, NDArray<Double>) in try binding139(x, y) }
    natives.bind("meshgrid(_:_:)<Int>") { (x: NDArray<Int>, y: NDArray<Int>) throws -> (NDArray<Int>, NDArray<Int>) in try binding139(x, y) }
    natives.bind("meshgrid(_:_:)<Bool>") { (x: NDArray<Bool>, y: NDArray<Bool>) throws -> (NDArray<Bool>, NDArray<Bool>) in try binding139(x, y) }
    natives.bind("tri(_:_:k:)") { (rows: Int, columns: Int?, k: Int) throws -> NDArray<Double> in try binding140(rows, columns, k) }
    natives.bind("logspace(_:_:_:endpoint:base:)") { (start: Double, end: Double, count: Int, endpoint: Bool, base: Double) throws -> NDArray<Double> in try binding141(start, end, count, endpoint, base) }
    natives.bind("geomspace(_:_:_:endpoint:)") { (start: Double, end: Double, count: Int, endpoint: Bool) throws -> NDArray<Double> in try binding142(start, end, count, endpoint) }
    natives.bind("indices(_:)") { (shape: [Int]) throws -> NDArray<Int> in try binding143(shape) }
    natives.bind("arange(_:)") { (end: Int) throws -> NDArray<Int> in try binding144(end) }
    natives.bind("arange(_:_:_:)") { (start: Int, end: Int, step: Int) throws -> NDArray<Int> in try binding145(start, end, step) }
    natives.bind("arange(_:)#2") { (end: Double) throws -> NDArray<Double> in try binding146(end) }
    natives.bind("arange(_:_:_:)#2") { (start: Double, end: Double, step: Double) throws -> NDArray<Double> in try binding147(start, end, step) }
    natives.bind("linspace(_:_:_:endpoint:)") { (start: Double, end: Double, count: Int, endpoint: Bool) throws -> NDArray<Double> in try binding148(start, end, count, endpoint) }
    natives.bind("format(_:_:)") { (value: Double, spec: String) throws -> String in try binding157(value, spec) }
    natives.bind("format(_:_:)#2") { (value: Int, spec: String) throws -> String in try binding158(value, spec) }
    natives.bind("format(_:_:)#3") { (value: String, spec: String) throws -> String in try binding159(value, spec) }
    natives.bind("pythonRound(_:_:)") { (value: Double, digits: Int) throws -> Double in pythonRound(value, digits) }
  }

  private static func bindPart3(_ natives: inout Natives) {
    natives.bind("pythonRound(_:)") { (value: Double) throws -> Int in try binding167(value) }
    natives.bind("IndexTerm.newAxis.get") { () -> IndexTerm in IndexTerm.newAxis }
    natives.bind("IndexTerm.ellipsis.get") { () -> IndexTerm in IndexTerm.ellipsis }
    natives.bind("IndexTerm.indexTerm.get") { (receiver: IndexTerm) throws -> IndexTerm in receiver.indexTerm }
    natives.bind("NDArray.indexTerm.get<Int>") { (receiver: NDArray<Int>) throws -> IndexTerm in receiver.indexTerm }
    natives.bind("NDArray.indexTerm.get<Bool>") { (receiver: NDArray<Bool>) throws -> IndexTerm in receiver.indexTerm }
    natives.bind("all.get") { () -> IndexTerm in all }
    natives.bind("newAxis.get") { () -> IndexTerm in newAxis }
    natives.bind("ellipsis.get") { () -> IndexTerm in ellipsis }
    natives.bind("slice(_:_:_:)") { (start: Int?, stop: Int?, step: Int) throws -> IndexTerm in slice(start, stop, step) }
    natives.bind("FlatElements.startIndex.get<Double>") { (receiver: FlatElements<Double>) throws -> Int in receiver.startIndex }
    natives.bind("FlatElements.startIndex.get<Int>") { (receiver: FlatElements<Int>) throws -> Int in receiver.startIndex }
    natives.bind("FlatElements.startIndex.get<Bool>") { (receiver: FlatElements<Bool>) throws -> Int in receiver.startIndex }
    natives.bind("FlatElements.endIndex.get<Double>") { (receiver: FlatElements<Double>) throws -> Int in receiver.endIndex }
    natives.bind("FlatElements.endIndex.get<Int>") { (receiver: FlatElements<Int>) throws -> Int in receiver.endIndex }
    natives.bind("FlatElements.endIndex.get<Bool>") { (receiver: FlatElements<Bool>) throws -> Int in receiver.endIndex }
    natives.bind("NDArray.item()<Double>") { (receiver: NDArray<Double>) throws -> Double in try receiver.binding187() }
    natives.bind("NDArray.item()<Int>") { (receiver: NDArray<Int>) throws -> Int in try receiver.binding187() }
    natives.bind("NDArray.item()<Bool>") { (receiver: NDArray<Bool>) throws -> Bool in try receiver.binding187() }
    natives.bind("take(_:_:)<Double>") { (x: NDArray<Double>, positions: NDArray<Int>) throws -> NDArray<Double> in try binding188(x, positions) }
    natives.bind("take(_:_:)<Int>") { (x: NDArray<Int>, positions: NDArray<Int>) throws -> NDArray<Int> in try binding188(x, positions) }
    natives.bind("take(_:_:)<Bool>") { (x: NDArray<Bool>, positions: NDArray<Int>) throws -> NDArray<Bool> in try binding188(x, positions) }
    natives.bind("take(_:_:axis:)<Double>") { (x: NDArray<Double>, positions: NDArray<Int>, axis: Int) throws -> NDArray<Double> in try binding189(x, positions, axis) }
    natives.bind("take(_:_:axis:)<Int>") { (x: NDArray<Int>, positions: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try binding189(x, positions, axis) }
    natives.bind("take(_:_:axis:)<Bool>") { (x: NDArray<Bool>, positions: NDArray<Int>, axis: Int) throws -> NDArray<Bool> in try binding189(x, positions, axis) }
    natives.bind("takeAlongAxis(_:_:axis:)<Double>") { (x: NDArray<Double>, positions: NDArray<Int>, axis: Int) throws -> NDArray<Double> in try binding190(x, positions, axis) }
    natives.bind("takeAlongAxis(_:_:axis:)<Int>") { (x: NDArray<Int>, positions: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try binding190(x, positions, axis) }
    natives.bind("takeAlongAxis(_:_:axis:)<Bool>") { (x: NDArray<Bool>, positions: NDArray<Int>, axis: Int) throws -> NDArray<Bool> in try binding190(x, positions, axis) }
    natives.bindMutating("put(_:_:_:)<Double>") { (x: inout NDArray<Double>, positions: [Int], values: NDArray<Double>) throws in try binding191(&x, positions, values) }
    natives.bindMutating("put(_:_:_:)<Int>") { (x: inout NDArray<Int>, positions: [Int], values: NDArray<Int>) throws in try binding191(&x, positions, values) }
    natives.bindMutating("put(_:_:_:)<Bool>") { (x: inout NDArray<Bool>, positions: [Int], values: NDArray<Bool>) throws in try binding191(&x, positions, values) }
    natives.bind("choose(_:_:)<Double>") { (choice: NDArray<Int>, choices: [NDArray<Double>]) throws -> NDArray<Double> in try binding192(choice, choices) }
    natives.bind("choose(_:_:)<Int>") { (choice: NDArray<Int>, choices: [NDArray<Int>]) throws -> NDArray<Int> in try binding192(choice, choices) }
    natives.bind("choose(_:_:)<Bool>") { (choice: NDArray<Int>, choices: [NDArray<Bool>]) throws -> NDArray<Bool> in try binding192(choice, choices) }
    natives.bind("select(_:_:default:)<Double>") { (conditions: [NDArray<Bool>], choices: [NDArray<Double>], value: Double) throws -> NDArray<Double> in try binding193(conditions, choices, value) }
    natives.bind("select(_:_:default:)<Int>") { (conditions: [NDArray<Bool>], choices: [NDArray<Int>], value: Int) throws -> NDArray<Int> in try binding193(conditions, choices, value) }
    natives.bind("select(_:_:default:)<Bool>") { (conditions: [NDArray<Bool>], choices: [NDArray<Bool>], value: Bool) throws -> NDArray<Bool> in try binding193(conditions, choices, value) }
    natives.bind("compress(_:_:axis:)<Double>") { (condition: NDArray<Bool>, x: NDArray<Double>, axis: Int) throws -> NDArray<Double> in try binding194(condition, x, axis) }
    natives.bind("compress(_:_:axis:)<Int>") { (condition: NDArray<Bool>, x: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try binding194(condition, x, axis) }
    natives.bind("compress(_:_:axis:)<Bool>") { (condition: NDArray<Bool>, x: NDArray<Bool>, axis: Int) throws -> NDArray<Bool> in try binding194(condition, x, axis) }
  }

  private static func bindPart4(_ natives: inout Natives) {
    natives.bind("extract(_:_:)<Double>") { (condition: NDArray<Bool>, x: NDArray<Double>) throws -> NDArray<Double> in try binding195(condition, x) }
    natives.bind("extract(_:_:)<Int>") { (condition: NDArray<Bool>, x: NDArray<Int>) throws -> NDArray<Int> in try binding195(condition, x) }
    natives.bind("extract(_:_:)<Bool>") { (condition: NDArray<Bool>, x: NDArray<Bool>) throws -> NDArray<Bool> in try binding195(condition, x) }
    natives.bind("flatnonzero(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Int> in try binding196(x) }
    natives.bind("flatnonzero(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding196(x) }
    natives.bind("flatnonzero(_:)<Bool>") { (x: NDArray<Bool>) throws -> NDArray<Int> in try binding196(x) }
    natives.bindMutating("fillDiagonal(_:_:)<Double>") { (x: inout NDArray<Double>, value: Double) throws in try binding197(&x, value) }
    natives.bindMutating("fillDiagonal(_:_:)<Int>") { (x: inout NDArray<Int>, value: Int) throws in try binding197(&x, value) }
    natives.bindMutating("fillDiagonal(_:_:)<Bool>") { (x: inout NDArray<Bool>, value: Bool) throws in try binding197(&x, value) }
    natives.bind("unravelIndex(_:_:)") { (position: Int, shape: [Int]) throws -> [Int] in try binding198(position, shape) }
    natives.bindMutating("addAt(_:_:_:)<Double>") { (x: inout NDArray<Double>, positions: NDArray<Int>, values: NDArray<Double>) throws in try binding199(&x, positions, values) }
    natives.bindMutating("addAt(_:_:_:)<Int>") { (x: inout NDArray<Int>, positions: NDArray<Int>, values: NDArray<Int>) throws in try binding199(&x, positions, values) }
    natives.bind("tensordot(_:_:axes:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>, count: Int) throws -> NDArray<Double> in try binding200(a, b, count) }
    natives.bind("tensordot(_:_:axes:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>, count: Int) throws -> NDArray<Int> in try binding200(a, b, count) }
    natives.bind("tensordot(_:_:left:right:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>, left: [Int], right: [Int]) throws -> NDArray<Double> in try binding201(a, b, left, right) }
    natives.bind("tensordot(_:_:left:right:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>, left: [Int], right: [Int]) throws -> NDArray<Int> in try binding201(a, b, left, right) }
    natives.bind("inner(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding202(a, b) }
    natives.bind("inner(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding202(a, b) }
    natives.bind("vdot(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> Double in try binding203(a, b) }
    natives.bind("vdot(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> Int in try binding203(a, b) }
    natives.bind("kron(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding204(a, b) }
    natives.bind("kron(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding204(a, b) }
    natives.bind("cross(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding205(a, b) }
    natives.bind("cross(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding205(a, b) }
    natives.bind("einsum(_:_:)<Double>") { (subscripts: String, operands: [NDArray<Double>]) throws -> NDArray<Double> in try binding206(subscripts, operands) }
    natives.bind("einsum(_:_:)<Int>") { (subscripts: String, operands: [NDArray<Int>]) throws -> NDArray<Int> in try binding206(subscripts, operands) }
    natives.bind("svd(_:fullMatrices:)") { (a: NDArray<Double>, fullMatrices: Bool) throws -> (u: NDArray<Double>, s: NDArray<Double>, vt: NDArray<Double>) in try binding207(a, fullMatrices) }
    natives.bind("svdvals(_:)") { (a: NDArray<Double>) throws -> NDArray<Double> in try binding208(a) }
    natives.bind("qr(_:mode:)") { (a: NDArray<Double>, mode: String) throws -> (q: NDArray<Double>, r: NDArray<Double>) in try binding209(a, mode) }
    natives.bind("cholesky(_:)") { (a: NDArray<Double>) throws -> NDArray<Double> in try binding210(a) }
    natives.bind("eigh(_:)") { (a: NDArray<Double>) throws -> (values: NDArray<Double>, vectors: NDArray<Double>) in try binding211(a) }
    natives.bind("eigvalsh(_:)") { (a: NDArray<Double>) throws -> NDArray<Double> in try binding212(a) }
    natives.bind("eig(_:)") { (a: NDArray<Double>) throws -> (values: NDArray<Double>, vectors: NDArray<Double>) in try binding213(a) }
    natives.bind("eigvals(_:)") { (a: NDArray<Double>) throws -> NDArray<Double> in try binding214(a) }
    natives.bind("lstsq(_:_:rcond:)") { (a: NDArray<Double>, b: NDArray<Double>, rcond: Double?) throws -> (x: NDArray<Double>, residuals: NDArray<Double>, rank: Int) in try binding217(a, b, rcond) }
    natives.bind("pinv(_:rcond:)") { (a: NDArray<Double>, rcond: Double) throws -> NDArray<Double> in try binding218(a, rcond) }
    natives.bind("matrixRank(_:)") { (a: NDArray<Double>) throws -> Int in try binding219(a) }
    natives.bind("matrixPower(_:_:)<Double>") { (a: NDArray<Double>, n: Int) throws -> NDArray<Double> in try binding220(a, n) }
    natives.bind("matrixPower(_:_:)<Int>") { (a: NDArray<Int>, n: Int) throws -> NDArray<Int> in try binding220(a, n) }
    natives.bind("multiDot(_:)") { (arrays: [NDArray<Double>]) throws -> NDArray<Double> in try binding221(arrays) }
  }

  private static func bindPart5(_ natives: inout Natives) {
    natives.bind("norm(_:)") { (x: NDArray<Double>) throws -> Double in try binding225(x) }
    natives.bind("norm(_:ord:)") { (x: NDArray<Double>, ord: Double) throws -> Double in try binding226(x, ord) }
    natives.bind("norm(_:ord:)#2") { (x: NDArray<Double>, ord: String) throws -> Double in try binding227(x, ord) }
    natives.bind("norm(_:axis:keepDims:)") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding228(x, axis, keepDims) }
    natives.bind("norm(_:ord:axis:keepDims:)") { (x: NDArray<Double>, ord: Double, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding229(x, ord, axis, keepDims) }
    natives.bind("cond(_:)") { (a: NDArray<Double>) throws -> Double in try binding230(a) }
    natives.bind("NDArray.•(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding231(a, b) }
    natives.bind("NDArray.•(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding231(a, b) }
    natives.bind("NDArray.dot(_:)<Double>") { (receiver: NDArray<Double>, other: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding232(other) }
    natives.bind("NDArray.dot(_:)<Int>") { (receiver: NDArray<Int>, other: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding232(other) }
    natives.bind("matmul(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding233(a, b) }
    natives.bind("matmul(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding233(a, b) }
    natives.bind("dot(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding234(a, b) }
    natives.bind("dot(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding234(a, b) }
    natives.bind("solve(_:_:)") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding235(a, b) }
    natives.bind("inv(_:)") { (a: NDArray<Double>) throws -> NDArray<Double> in try binding236(a) }
    natives.bind("det(_:)") { (a: NDArray<Double>) throws -> Double in try binding237(a) }
    natives.bind("slogdet(_:)") { (a: NDArray<Double>) throws -> (sign: Double, logabsdet: Double) in try binding238(a) }
    natives.bind("NDArray.+(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding239(a, b) }
    natives.bind("NDArray.+(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding239(a, b) }
    natives.bind("NDArray.+(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Double> in try NDArray<Double>.binding240(a, b) }
    natives.bind("NDArray.+(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Int> in try NDArray<Int>.binding240(a, b) }
    natives.bind("NDArray.+(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding241(a, b) }
    natives.bind("NDArray.+(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding241(a, b) }
    natives.bindMutating("NDArray.+=(a:b:)<Double>") { (a: inout NDArray<Double>, b: NDArray<Double>) throws in try NDArray<Double>.binding242(&a, b) }
    natives.bindMutating("NDArray.+=(a:b:)<Int>") { (a: inout NDArray<Int>, b: NDArray<Int>) throws in try NDArray<Int>.binding242(&a, b) }
    natives.bindMutating("NDArray.+=(a:b:)#2<Double>") { (a: inout NDArray<Double>, b: Double) throws in try NDArray<Double>.binding243(&a, b) }
    natives.bindMutating("NDArray.+=(a:b:)#2<Int>") { (a: inout NDArray<Int>, b: Int) throws in try NDArray<Int>.binding243(&a, b) }
    natives.bind("`where`(_:_:_:)<Double>") { (condition: NDArray<Bool>, a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding244(condition, a, b) }
    natives.bind("`where`(_:_:_:)<Int>") { (condition: NDArray<Bool>, a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding244(condition, a, b) }
    natives.bind("`where`(_:_:_:)<Bool>") { (condition: NDArray<Bool>, a: NDArray<Bool>, b: NDArray<Bool>) throws -> NDArray<Bool> in try binding244(condition, a, b) }
    natives.bind("`where`(_:_:_:)#2<Double>") { (condition: NDArray<Bool>, a: NDArray<Double>, b: Double) throws -> NDArray<Double> in try binding245(condition, a, b) }
    natives.bind("`where`(_:_:_:)#2<Int>") { (condition: NDArray<Bool>, a: NDArray<Int>, b: Int) throws -> NDArray<Int> in try binding245(condition, a, b) }
    natives.bind("`where`(_:_:_:)#2<Bool>") { (condition: NDArray<Bool>, a: NDArray<Bool>, b: Bool) throws -> NDArray<Bool> in try binding245(condition, a, b) }
    natives.bind("`where`(_:_:_:)#3<Double>") { (condition: NDArray<Bool>, a: Double, b: NDArray<Double>) throws -> NDArray<Double> in try binding246(condition, a, b) }
    natives.bind("`where`(_:_:_:)#3<Int>") { (condition: NDArray<Bool>, a: Int, b: NDArray<Int>) throws -> NDArray<Int> in try binding246(condition, a, b) }
    natives.bind("`where`(_:_:_:)#3<Bool>") { (condition: NDArray<Bool>, a: Bool, b: NDArray<Bool>) throws -> NDArray<Bool> in try binding246(condition, a, b) }
    natives.bind("`where`(_:_:_:)#4<Double>") { (condition: NDArray<Bool>, a: Double, b: Double) throws -> NDArray<Double> in try binding247(condition, a, b) }
    natives.bind("`where`(_:_:_:)#4<Int>") { (condition: NDArray<Bool>, a: Int, b: Int) throws -> NDArray<Int> in try binding247(condition, a, b) }
    natives.bind("`where`(_:_:_:)#4<Bool>") { (condition: NDArray<Bool>, a: Bool, b: Bool) throws -> NDArray<Bool> in try binding247(condition, a, b) }
  }

  private static func bindPart6(_ natives: inout Natives) {
    natives.bind("isnan(_:)") { (x: NDArray<Double>) throws -> NDArray<Bool> in try binding248(x) }
    natives.bind("isinf(_:)") { (x: NDArray<Double>) throws -> NDArray<Bool> in try binding249(x) }
    natives.bind("isfinite(_:)") { (x: NDArray<Double>) throws -> NDArray<Bool> in try binding250(x) }
    natives.bind("NDArray..==(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding251(a, b) }
    natives.bind("NDArray..==(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding251(a, b) }
    natives.bind("NDArray..==(a:b:)<Bool>") { (a: NDArray<Bool>, b: NDArray<Bool>) throws -> NDArray<Bool> in try NDArray<Bool>.binding251(a, b) }
    natives.bind("NDArray..==(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Bool> in try NDArray<Double>.binding252(a, b) }
    natives.bind("NDArray..==(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Bool> in try NDArray<Int>.binding252(a, b) }
    natives.bind("NDArray..==(a:b:)#2<Bool>") { (a: NDArray<Bool>, b: Bool) throws -> NDArray<Bool> in try NDArray<Bool>.binding252(a, b) }
    natives.bind("NDArray..==(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding253(a, b) }
    natives.bind("NDArray..==(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding253(a, b) }
    natives.bind("NDArray..==(a:b:)#3<Bool>") { (a: Bool, b: NDArray<Bool>) throws -> NDArray<Bool> in try NDArray<Bool>.binding253(a, b) }
    natives.bind("NDArray..!=(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding254(a, b) }
    natives.bind("NDArray..!=(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding254(a, b) }
    natives.bind("NDArray..!=(a:b:)<Bool>") { (a: NDArray<Bool>, b: NDArray<Bool>) throws -> NDArray<Bool> in try NDArray<Bool>.binding254(a, b) }
    natives.bind("NDArray..!=(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Bool> in try NDArray<Double>.binding255(a, b) }
    natives.bind("NDArray..!=(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Bool> in try NDArray<Int>.binding255(a, b) }
    natives.bind("NDArray..!=(a:b:)#2<Bool>") { (a: NDArray<Bool>, b: Bool) throws -> NDArray<Bool> in try NDArray<Bool>.binding255(a, b) }
    natives.bind("NDArray..!=(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding256(a, b) }
    natives.bind("NDArray..!=(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding256(a, b) }
    natives.bind("NDArray..!=(a:b:)#3<Bool>") { (a: Bool, b: NDArray<Bool>) throws -> NDArray<Bool> in try NDArray<Bool>.binding256(a, b) }
    natives.bind("NDArray..lt(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding257(a, b) }
    natives.bind("NDArray..lt(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding257(a, b) }
    natives.bind("NDArray..lt(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Bool> in try NDArray<Double>.binding258(a, b) }
    natives.bind("NDArray..lt(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Bool> in try NDArray<Int>.binding258(a, b) }
    natives.bind("NDArray..lt(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding259(a, b) }
    natives.bind("NDArray..lt(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding259(a, b) }
    natives.bind("NDArray..lt=(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding260(a, b) }
    natives.bind("NDArray..lt=(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding260(a, b) }
    natives.bind("NDArray..lt=(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Bool> in try NDArray<Double>.binding261(a, b) }
    natives.bind("NDArray..lt=(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Bool> in try NDArray<Int>.binding261(a, b) }
    natives.bind("NDArray..lt=(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding262(a, b) }
    natives.bind("NDArray..lt=(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding262(a, b) }
    natives.bind("NDArray..>(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding263(a, b) }
    natives.bind("NDArray..>(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding263(a, b) }
    natives.bind("NDArray..>(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Bool> in try NDArray<Double>.binding264(a, b) }
    natives.bind("NDArray..>(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Bool> in try NDArray<Int>.binding264(a, b) }
    natives.bind("NDArray..>(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding265(a, b) }
    natives.bind("NDArray..>(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding265(a, b) }
    natives.bind("NDArray..>=(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding266(a, b) }
  }

  private static func bindPart7(_ natives: inout Natives) {
    natives.bind("NDArray..>=(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding266(a, b) }
    natives.bind("NDArray..>=(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Bool> in try NDArray<Double>.binding267(a, b) }
    natives.bind("NDArray..>=(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Bool> in try NDArray<Int>.binding267(a, b) }
    natives.bind("NDArray..>=(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding268(a, b) }
    natives.bind("NDArray..>=(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding268(a, b) }
    natives.bind("NDArray.lt(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding269(a, b) }
    natives.bind("NDArray.lt(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding269(a, b) }
    natives.bind("NDArray.lt(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Bool> in try NDArray<Double>.binding270(a, b) }
    natives.bind("NDArray.lt(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Bool> in try NDArray<Int>.binding270(a, b) }
    natives.bind("NDArray.lt(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding271(a, b) }
    natives.bind("NDArray.lt(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding271(a, b) }
    natives.bind("NDArray.lt=(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding272(a, b) }
    natives.bind("NDArray.lt=(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding272(a, b) }
    natives.bind("NDArray.lt=(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Bool> in try NDArray<Double>.binding273(a, b) }
    natives.bind("NDArray.lt=(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Bool> in try NDArray<Int>.binding273(a, b) }
    natives.bind("NDArray.lt=(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding274(a, b) }
    natives.bind("NDArray.lt=(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding274(a, b) }
    natives.bind("NDArray.>(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding275(a, b) }
    natives.bind("NDArray.>(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding275(a, b) }
    natives.bind("NDArray.>(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Bool> in try NDArray<Double>.binding276(a, b) }
    natives.bind("NDArray.>(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Bool> in try NDArray<Int>.binding276(a, b) }
    natives.bind("NDArray.>(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding277(a, b) }
    natives.bind("NDArray.>(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding277(a, b) }
    natives.bind("NDArray.>=(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding278(a, b) }
    natives.bind("NDArray.>=(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding278(a, b) }
    natives.bind("NDArray.>=(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Bool> in try NDArray<Double>.binding279(a, b) }
    natives.bind("NDArray.>=(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Bool> in try NDArray<Int>.binding279(a, b) }
    natives.bind("NDArray.>=(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding280(a, b) }
    natives.bind("NDArray.>=(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding280(a, b) }
    natives.bind("NDArray.astype(_:)<Double, Double>") { (receiver: NDArray<Double>, type: Int) throws -> NDArray<Double> in try receiver.binding286(Double.self) }
    natives.bind("NDArray.astype(_:)<Double, Int>") { (receiver: NDArray<Double>, type: Int) throws -> NDArray<Int> in try receiver.binding286(Int.self) }
    natives.bind("NDArray.astype(_:)<Double, Bool>") { (receiver: NDArray<Double>, type: Int) throws -> NDArray<Bool> in try receiver.binding286(Bool.self) }
    natives.bind("NDArray.astype(_:)<Int, Double>") { (receiver: NDArray<Int>, type: Int) throws -> NDArray<Double> in try receiver.binding286(Double.self) }
    natives.bind("NDArray.astype(_:)<Int, Int>") { (receiver: NDArray<Int>, type: Int) throws -> NDArray<Int> in try receiver.binding286(Int.self) }
    natives.bind("NDArray.astype(_:)<Int, Bool>") { (receiver: NDArray<Int>, type: Int) throws -> NDArray<Bool> in try receiver.binding286(Bool.self) }
    natives.bind("NDArray.astype(_:)<Bool, Double>") { (receiver: NDArray<Bool>, type: Int) throws -> NDArray<Double> in try receiver.binding286(Double.self) }
    natives.bind("NDArray.astype(_:)<Bool, Int>") { (receiver: NDArray<Bool>, type: Int) throws -> NDArray<Int> in try receiver.binding286(Int.self) }
    natives.bind("NDArray.astype(_:)<Bool, Bool>") { (receiver: NDArray<Bool>, type: Int) throws -> NDArray<Bool> in try receiver.binding286(Bool.self) }
    natives.bind("NDArray./(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding287(a, b) }
    natives.bind("NDArray./(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Double> in try NDArray<Double>.binding288(a, b) }
  }

  private static func bindPart8(_ natives: inout Natives) {
    natives.bind("NDArray./(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding289(a, b) }
    natives.bindMutating("NDArray./=(a:b:)<Double>") { (a: inout NDArray<Double>, b: NDArray<Double>) throws in try NDArray<Double>.binding290(&a, b) }
    natives.bindMutating("NDArray./=(a:b:)#2<Double>") { (a: inout NDArray<Double>, b: Double) throws in try NDArray<Double>.binding291(&a, b) }
    natives.bind("NDArray./(a:b:)#4<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Double> in try NDArray<Int>.binding292(a, b) }
    natives.bind("NDArray./(a:b:)#5<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Double> in try NDArray<Int>.binding293(a, b) }
    natives.bind("NDArray./(a:b:)#6<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Double> in try NDArray<Int>.binding294(a, b) }
    natives.bind("NDArray.%(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding295(a, b) }
    natives.bind("NDArray.%(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding295(a, b) }
    natives.bind("NDArray.%(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Double> in try NDArray<Double>.binding296(a, b) }
    natives.bind("NDArray.%(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Int> in try NDArray<Int>.binding296(a, b) }
    natives.bind("NDArray.%(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding297(a, b) }
    natives.bind("NDArray.%(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding297(a, b) }
    natives.bindMutating("NDArray.%=(a:b:)<Double>") { (a: inout NDArray<Double>, b: NDArray<Double>) throws in try NDArray<Double>.binding298(&a, b) }
    natives.bindMutating("NDArray.%=(a:b:)<Int>") { (a: inout NDArray<Int>, b: NDArray<Int>) throws in try NDArray<Int>.binding298(&a, b) }
    natives.bindMutating("NDArray.%=(a:b:)#2<Double>") { (a: inout NDArray<Double>, b: Double) throws in try NDArray<Double>.binding299(&a, b) }
    natives.bindMutating("NDArray.%=(a:b:)#2<Int>") { (a: inout NDArray<Int>, b: Int) throws in try NDArray<Int>.binding299(&a, b) }
    natives.bind("floorDivide(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding300(a, b) }
    natives.bind("floorDivide(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding300(a, b) }
    natives.bind("floorDivide(_:_:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Double> in try binding301(a, b) }
    natives.bind("floorDivide(_:_:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Int> in try binding301(a, b) }
    natives.bind("NDArray.==(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> Bool in try NDArray<Double>.binding302(a, b) }
    natives.bind("NDArray.==(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> Bool in try NDArray<Int>.binding302(a, b) }
    natives.bind("NDArray.==(a:b:)<Bool>") { (a: NDArray<Bool>, b: NDArray<Bool>) throws -> Bool in try NDArray<Bool>.binding302(a, b) }
    natives.bind("exp(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding303(x) }
    natives.bind("exp2(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding304(x) }
    natives.bind("expm1(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding305(x) }
    natives.bind("log(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding306(x) }
    natives.bind("log2(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding307(x) }
    natives.bind("log10(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding308(x) }
    natives.bind("log1p(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding309(x) }
    natives.bind("maximum(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding310(a, b) }
    natives.bind("maximum(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding310(a, b) }
    natives.bind("maximum(_:_:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Double> in try binding311(a, b) }
    natives.bind("maximum(_:_:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Int> in try binding311(a, b) }
    natives.bind("maximum(_:_:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Double> in try binding312(a, b) }
    natives.bind("maximum(_:_:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Int> in try binding312(a, b) }
    natives.bind("minimum(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding313(a, b) }
    natives.bind("minimum(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding313(a, b) }
    natives.bind("minimum(_:_:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Double> in try binding314(a, b) }
    natives.bind("minimum(_:_:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Int> in try binding314(a, b) }
  }

  private static func bindPart9(_ natives: inout Natives) {
    natives.bind("minimum(_:_:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Double> in try binding315(a, b) }
    natives.bind("minimum(_:_:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Int> in try binding315(a, b) }
    natives.bind("clip(_:_:_:)<Double>") { (x: NDArray<Double>, low: Double, high: Double) throws -> NDArray<Double> in try binding316(x, low, high) }
    natives.bind("clip(_:_:_:)<Int>") { (x: NDArray<Int>, low: Int, high: Int) throws -> NDArray<Int> in try binding316(x, low, high) }
    natives.bind("NDArray..&(a:b:)<Bool>") { (a: NDArray<Bool>, b: NDArray<Bool>) throws -> NDArray<Bool> in try NDArray<Bool>.binding317(a, b) }
    natives.bind("NDArray..|(a:b:)<Bool>") { (a: NDArray<Bool>, b: NDArray<Bool>) throws -> NDArray<Bool> in try NDArray<Bool>.binding318(a, b) }
    natives.bind("NDArray..^(a:b:)<Bool>") { (a: NDArray<Bool>, b: NDArray<Bool>) throws -> NDArray<Bool> in try NDArray<Bool>.binding319(a, b) }
    natives.bind("NDArray..!(a:)<Bool>") { (a: NDArray<Bool>) throws -> NDArray<Bool> in try NDArray<Bool>.binding320(a) }
    natives.bind("NDArray..&(a:b:)#2<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding321(a, b) }
    natives.bind("NDArray..|(a:b:)#2<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding322(a, b) }
    natives.bind("NDArray..^(a:b:)#2<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding323(a, b) }
    natives.bind("abs(_:)#2<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding324(x) }
    natives.bind("abs(_:)#2<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding324(x) }
    natives.bind("sign(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding325(x) }
    natives.bind("sign(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding325(x) }
    natives.bind("square(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding326(x) }
    natives.bind("square(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding326(x) }
    natives.bind("sqrt(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding327(x) }
    natives.bind("cbrt(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding328(x) }
    natives.bind("reciprocal(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding329(x) }
    natives.bind("NDArray.-(x:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding330(x) }
    natives.bind("NDArray.-(x:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding330(x) }
    natives.bind("NDArray.*(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding331(a, b) }
    natives.bind("NDArray.*(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding331(a, b) }
    natives.bind("NDArray.*(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Double> in try NDArray<Double>.binding332(a, b) }
    natives.bind("NDArray.*(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Int> in try NDArray<Int>.binding332(a, b) }
    natives.bind("NDArray.*(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding333(a, b) }
    natives.bind("NDArray.*(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding333(a, b) }
    natives.bindMutating("NDArray.*=(a:b:)<Double>") { (a: inout NDArray<Double>, b: NDArray<Double>) throws in try NDArray<Double>.binding334(&a, b) }
    natives.bindMutating("NDArray.*=(a:b:)<Int>") { (a: inout NDArray<Int>, b: NDArray<Int>) throws in try NDArray<Int>.binding334(&a, b) }
    natives.bindMutating("NDArray.*=(a:b:)#2<Double>") { (a: inout NDArray<Double>, b: Double) throws in try NDArray<Double>.binding335(&a, b) }
    natives.bindMutating("NDArray.*=(a:b:)#2<Int>") { (a: inout NDArray<Int>, b: Int) throws in try NDArray<Int>.binding335(&a, b) }
    natives.bind("NDArray.*(a:mask:)<Double>") { (a: NDArray<Double>, mask: NDArray<Bool>) throws -> NDArray<Double> in try NDArray<Double>.binding336(a, mask) }
    natives.bind("NDArray.*(mask:a:)<Double>") { (mask: NDArray<Bool>, a: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding337(mask, a) }
    natives.bind("NDArray.**(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding338(a, b) }
    natives.bind("NDArray.**(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Double> in try NDArray<Double>.binding339(a, b) }
    natives.bind("NDArray.**(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding340(a, b) }
    natives.bindMutating("NDArray.**=(a:exponent:)<Double>") { (a: inout NDArray<Double>, exponent: Double) throws in try NDArray<Double>.binding341(&a, exponent) }
    natives.bind("NDArray.**(a:b:)#4<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding342(a, b) }
    natives.bind("NDArray.**(a:b:)#5<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Int> in try NDArray<Int>.binding343(a, b) }
  }

  private static func bindPart10(_ natives: inout Natives) {
    natives.bind("NDArray.**(a:b:)#6<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding344(a, b) }
    natives.bindMutating("NDArray.**=(a:exponent:)#2<Int>") { (a: inout NDArray<Int>, exponent: Int) throws in try NDArray<Int>.binding345(&a, exponent) }
    natives.bind("**(base:exponent:)") { (base: Double, exponent: Double) throws -> Double in base ** exponent }
    natives.bind("**(base:exponent:)#2") { (base: Int, exponent: Int) throws -> Int in try binding347(base, exponent) }
    natives.bind("hypot(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding348(a, b) }
    natives.bind("radians(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding349(x) }
    natives.bind("degrees(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding350(x) }
    natives.bind("copysign(_:_:)") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding351(a, b) }
    natives.bind("fmod(_:_:)") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding352(a, b) }
    natives.bind("fmax(_:_:)") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding353(a, b) }
    natives.bind("fmin(_:_:)") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding354(a, b) }
    natives.bind("logaddexp(_:_:)") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding355(a, b) }
    natives.bind("heaviside(_:_:)") { (x: NDArray<Double>, atZero: Double) throws -> NDArray<Double> in try binding356(x, atZero) }
    natives.bind("signbit(_:)") { (x: NDArray<Double>) throws -> NDArray<Bool> in try binding357(x) }
    natives.bind("sinc(_:)") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding358(x) }
    natives.bind("nanToNum(_:nan:)") { (x: NDArray<Double>, nan: Double) throws -> NDArray<Double> in try binding359(x, nan) }
    natives.bind("leftShift(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding360(a, b) }
    natives.bind("rightShift(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding361(a, b) }
    natives.bind("arrayEqual(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> Bool in try binding362(a, b) }
    natives.bind("arrayEqual(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> Bool in try binding362(a, b) }
    natives.bind("arrayEqual(_:_:)<Bool>") { (a: NDArray<Bool>, b: NDArray<Bool>) throws -> Bool in try binding362(a, b) }
    natives.bind("floor(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding363(x) }
    natives.bind("ceil(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding364(x) }
    natives.bind("trunc(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding365(x) }
    natives.bind("rint(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding366(x) }
    natives.bind("round(_:decimals:)") { (x: NDArray<Double>, decimals: Int) throws -> NDArray<Double> in try binding367(x, decimals) }
    natives.bind("exp(_:)#2") { (x: Double) throws -> Double in exp(x) }
    natives.bind("log(_:)#2") { (x: Double) throws -> Double in log(x) }
    natives.bind("log2(_:)#2") { (x: Double) throws -> Double in log2(x) }
    natives.bind("log10(_:)#2") { (x: Double) throws -> Double in log10(x) }
    natives.bind("log1p(_:)#2") { (x: Double) throws -> Double in log1p(x) }
    natives.bind("expm1(_:)#2") { (x: Double) throws -> Double in expm1(x) }
    natives.bind("sqrt(_:)#2") { (x: Double) throws -> Double in sqrt(x) }
    natives.bind("cbrt(_:)#2") { (x: Double) throws -> Double in cbrt(x) }
    natives.bind("sin(_:)") { (x: Double) throws -> Double in sin(x) }
    natives.bind("cos(_:)") { (x: Double) throws -> Double in cos(x) }
    natives.bind("tan(_:)") { (x: Double) throws -> Double in tan(x) }
    natives.bind("tanh(_:)") { (x: Double) throws -> Double in tanh(x) }
    natives.bind("sinh(_:)") { (x: Double) throws -> Double in sinh(x) }
    natives.bind("cosh(_:)") { (x: Double) throws -> Double in cosh(x) }
  }

  private static func bindPart11(_ natives: inout Natives) {
    natives.bind("floor(_:)#2") { (x: Double) throws -> Double in floor(x) }
    natives.bind("ceil(_:)#2") { (x: Double) throws -> Double in ceil(x) }
    natives.bind("arcsin(_:)") { (x: Double) throws -> Double in arcsin(x) }
    natives.bind("arccos(_:)") { (x: Double) throws -> Double in arccos(x) }
    natives.bind("arctan(_:)") { (x: Double) throws -> Double in arctan(x) }
    natives.bind("pow(_:_:)") { (base: Double, exponent: Double) throws -> Double in pow(base, exponent) }
    natives.bind("NDArray.-(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding388(a, b) }
    natives.bind("NDArray.-(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding388(a, b) }
    natives.bind("NDArray.-(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Double> in try NDArray<Double>.binding389(a, b) }
    natives.bind("NDArray.-(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Int> in try NDArray<Int>.binding389(a, b) }
    natives.bind("NDArray.-(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding390(a, b) }
    natives.bind("NDArray.-(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding390(a, b) }
    natives.bindMutating("NDArray.-=(a:b:)<Double>") { (a: inout NDArray<Double>, b: NDArray<Double>) throws in try NDArray<Double>.binding391(&a, b) }
    natives.bindMutating("NDArray.-=(a:b:)<Int>") { (a: inout NDArray<Int>, b: NDArray<Int>) throws in try NDArray<Int>.binding391(&a, b) }
    natives.bindMutating("NDArray.-=(a:b:)#2<Double>") { (a: inout NDArray<Double>, b: Double) throws in try NDArray<Double>.binding392(&a, b) }
    natives.bindMutating("NDArray.-=(a:b:)#2<Int>") { (a: inout NDArray<Int>, b: Int) throws in try NDArray<Int>.binding392(&a, b) }
    natives.bind("sin(_:)#2<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding393(x) }
    natives.bind("cos(_:)#2<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding394(x) }
    natives.bind("tan(_:)#2<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding395(x) }
    natives.bind("arcsin(_:)#2<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding396(x) }
    natives.bind("arccos(_:)#2<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding397(x) }
    natives.bind("arctan(_:)#2<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding398(x) }
    natives.bind("sinh(_:)#2<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding399(x) }
    natives.bind("cosh(_:)#2<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding400(x) }
    natives.bind("tanh(_:)#2<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding401(x) }
    natives.bind("arcsinh(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding402(x) }
    natives.bind("arccosh(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding403(x) }
    natives.bind("arctanh(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding404(x) }
    natives.bind("NDArray.description.get<Double>") { (receiver: NDArray<Double>) throws -> String in receiver.description }
    natives.bind("NDArray.description.get<Int>") { (receiver: NDArray<Int>) throws -> String in receiver.description }
    natives.bind("NDArray.description.get<Bool>") { (receiver: NDArray<Bool>) throws -> String in receiver.description }
    natives.bind("NDArray.debugDescription.get<Double>") { (receiver: NDArray<Double>) throws -> String in receiver.debugDescription }
    natives.bind("NDArray.debugDescription.get<Int>") { (receiver: NDArray<Int>) throws -> String in receiver.debugDescription }
    natives.bind("NDArray.debugDescription.get<Bool>") { (receiver: NDArray<Bool>) throws -> String in receiver.debugDescription }
    natives.bind("setPrintOptions(precision:threshold:edgeItems:lineWidth:suppress:nanText:infText:sign:floatMode:)") { (precision: Int?, threshold: Int?, edgeItems: Int?, lineWidth: Int?, suppress: Bool?, nanText: String?, infText: String?, sign: String?, floatMode: String?) throws in try binding417(precision, threshold, edgeItems, lineWidth, suppress, nanText, infText, sign, floatMode) }
    natives.bind("PythonRandom.seed(_:)") { (receiver: PythonRandom, seed: Int) throws in receiver.seed(seed) }
    natives.bind("PythonRandom.random()") { (receiver: PythonRandom) throws -> Double in receiver.random() }
    natives.bind("PythonRandom.getrandbits(_:)") { (receiver: PythonRandom, count: Int) throws -> Int in try receiver.binding428(count) }
    natives.bind("PythonRandom.randrange(_:_:_:)") { (receiver: PythonRandom, start: Int, end: Int, step: Int) throws -> Int in try receiver.binding429(start, end, step) }
    natives.bind("PythonRandom.randrange(_:)") { (receiver: PythonRandom, end: Int) throws -> Int in try receiver.binding430(end) }
  }

  private static func bindPart12(_ natives: inout Natives) {
    natives.bind("PythonRandom.randint(_:_:)") { (receiver: PythonRandom, a: Int, b: Int) throws -> Int in try receiver.binding431(a, b) }
    natives.bind("PythonRandom.uniform(_:_:)") { (receiver: PythonRandom, a: Double, b: Double) throws -> Double in receiver.uniform(a, b) }
    natives.bind("PythonRandom.gauss(_:_:)") { (receiver: PythonRandom, mu: Double, sigma: Double) throws -> Double in receiver.gauss(mu, sigma) }
    natives.bind("PythonRandom.normalvariate(_:_:)") { (receiver: PythonRandom, mu: Double, sigma: Double) throws -> Double in receiver.normalvariate(mu, sigma) }
    natives.bind("PythonRandom.expovariate(_:)") { (receiver: PythonRandom, lambda: Double) throws -> Double in try receiver.binding435(lambda) }
    natives.bind("PythonRandom.choice(_:)<Double>") { (receiver: PythonRandom, x: NDArray<Double>) throws -> Double in try receiver.binding436(x) }
    natives.bind("PythonRandom.choice(_:)<Int>") { (receiver: PythonRandom, x: NDArray<Int>) throws -> Int in try receiver.binding436(x) }
    natives.bind("PythonRandom.choice(_:)<Bool>") { (receiver: PythonRandom, x: NDArray<Bool>) throws -> Bool in try receiver.binding436(x) }
    natives.bind("PythonRandom.choices(_:_:)<Double>") { (receiver: PythonRandom, x: NDArray<Double>, count: Int) throws -> NDArray<Double> in try receiver.binding437(x, count) }
    natives.bind("PythonRandom.choices(_:_:)<Int>") { (receiver: PythonRandom, x: NDArray<Int>, count: Int) throws -> NDArray<Int> in try receiver.binding437(x, count) }
    natives.bind("PythonRandom.choices(_:_:)<Bool>") { (receiver: PythonRandom, x: NDArray<Bool>, count: Int) throws -> NDArray<Bool> in try receiver.binding437(x, count) }
    natives.bind("PythonRandom.sample(_:_:)<Double>") { (receiver: PythonRandom, x: NDArray<Double>, count: Int) throws -> NDArray<Double> in try receiver.binding438(x, count) }
    natives.bind("PythonRandom.sample(_:_:)<Int>") { (receiver: PythonRandom, x: NDArray<Int>, count: Int) throws -> NDArray<Int> in try receiver.binding438(x, count) }
    natives.bind("PythonRandom.sample(_:_:)<Bool>") { (receiver: PythonRandom, x: NDArray<Bool>, count: Int) throws -> NDArray<Bool> in try receiver.binding438(x, count) }
    natives.bind("RandomGenerator.poisson(_:size:)") { (receiver: RandomGenerator, lam: Double, size: [Int]) throws -> NDArray<Int> in try receiver.binding440(lam, size) }
    natives.bind("RandomGenerator.poisson(_:size:)#2") { (receiver: RandomGenerator, lam: Double, size: Int) throws -> NDArray<Int> in try receiver.binding441(lam, size) }
    natives.bind("RandomGenerator.poisson(_:)") { (receiver: RandomGenerator, lam: Double) throws -> Int in try receiver.binding442(lam) }
    natives.bind("RandomGenerator.binomial(_:_:size:)") { (receiver: RandomGenerator, n: Int, p: Double, size: [Int]) throws -> NDArray<Int> in try receiver.binding443(n, p, size) }
    natives.bind("RandomGenerator.binomial(_:_:size:)#2") { (receiver: RandomGenerator, n: Int, p: Double, size: Int) throws -> NDArray<Int> in try receiver.binding444(n, p, size) }
    natives.bind("RandomGenerator.binomial(_:_:)") { (receiver: RandomGenerator, n: Int, p: Double) throws -> Int in try receiver.binding445(n, p) }
    natives.bind("RandomGenerator.geometric(_:size:)") { (receiver: RandomGenerator, p: Double, size: [Int]) throws -> NDArray<Int> in try receiver.binding446(p, size) }
    natives.bind("RandomGenerator.geometric(_:size:)#2") { (receiver: RandomGenerator, p: Double, size: Int) throws -> NDArray<Int> in try receiver.binding447(p, size) }
    natives.bind("RandomGenerator.geometric(_:)") { (receiver: RandomGenerator, p: Double) throws -> Int in try receiver.binding448(p) }
    natives.bind("RandomGenerator.negativeBinomial(_:_:size:)") { (receiver: RandomGenerator, n: Double, p: Double, size: [Int]) throws -> NDArray<Int> in try receiver.binding449(n, p, size) }
    natives.bind("RandomGenerator.negativeBinomial(_:_:size:)#2") { (receiver: RandomGenerator, n: Double, p: Double, size: Int) throws -> NDArray<Int> in try receiver.binding450(n, p, size) }
    natives.bind("RandomGenerator.negativeBinomial(_:_:)") { (receiver: RandomGenerator, n: Double, p: Double) throws -> Int in try receiver.binding451(n, p) }
    natives.bind("RandomGenerator.hypergeometric(_:_:_:size:)") { (receiver: RandomGenerator, good: Int, bad: Int, sample: Int, size: [Int]) throws -> NDArray<Int> in try receiver.binding452(good, bad, sample, size) }
    natives.bind("RandomGenerator.hypergeometric(_:_:_:size:)#2") { (receiver: RandomGenerator, good: Int, bad: Int, sample: Int, size: Int) throws -> NDArray<Int> in try receiver.binding453(good, bad, sample, size) }
    natives.bind("RandomGenerator.hypergeometric(_:_:_:)") { (receiver: RandomGenerator, good: Int, bad: Int, sample: Int) throws -> Int in try receiver.binding454(good, bad, sample) }
    natives.bind("RandomGenerator.zipf(_:size:)") { (receiver: RandomGenerator, a: Double, size: [Int]) throws -> NDArray<Int> in try receiver.binding455(a, size) }
    natives.bind("RandomGenerator.zipf(_:size:)#2") { (receiver: RandomGenerator, a: Double, size: Int) throws -> NDArray<Int> in try receiver.binding456(a, size) }
    natives.bind("RandomGenerator.zipf(_:)") { (receiver: RandomGenerator, a: Double) throws -> Int in try receiver.binding457(a) }
    natives.bind("RandomGenerator.logseries(_:size:)") { (receiver: RandomGenerator, p: Double, size: [Int]) throws -> NDArray<Int> in try receiver.binding458(p, size) }
    natives.bind("RandomGenerator.logseries(_:size:)#2") { (receiver: RandomGenerator, p: Double, size: Int) throws -> NDArray<Int> in try receiver.binding459(p, size) }
    natives.bind("RandomGenerator.logseries(_:)") { (receiver: RandomGenerator, p: Double) throws -> Int in try receiver.binding460(p) }
    natives.bind("RandomGenerator.random(size:)") { (receiver: RandomGenerator, size: [Int]) throws -> NDArray<Double> in try receiver.binding461(size) }
    natives.bind("RandomGenerator.random(size:)#2") { (receiver: RandomGenerator, size: Int) throws -> NDArray<Double> in try receiver.binding462(size) }
    natives.bind("RandomGenerator.random()") { (receiver: RandomGenerator) throws -> Double in receiver.random() }
    natives.bind("RandomGenerator.standardNormal(size:)") { (receiver: RandomGenerator, size: [Int]) throws -> NDArray<Double> in try receiver.binding464(size) }
    natives.bind("RandomGenerator.standardNormal(size:)#2") { (receiver: RandomGenerator, size: Int) throws -> NDArray<Double> in try receiver.binding465(size) }
  }

  private static func bindPart13(_ natives: inout Natives) {
    natives.bind("RandomGenerator.standardNormal()") { (receiver: RandomGenerator) throws -> Double in receiver.standardNormal() }
    natives.bind("RandomGenerator.normal(_:_:size:)") { (receiver: RandomGenerator, mean: Double, scale: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding467(mean, scale, size) }
    natives.bind("RandomGenerator.normal(_:_:size:)#2") { (receiver: RandomGenerator, mean: Double, scale: Double, size: Int) throws -> NDArray<Double> in try receiver.binding468(mean, scale, size) }
    natives.bind("RandomGenerator.normal(_:_:)") { (receiver: RandomGenerator, mean: Double, scale: Double) throws -> Double in try receiver.binding469(mean, scale) }
    natives.bind("RandomGenerator.uniform(_:_:size:)") { (receiver: RandomGenerator, low: Double, high: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding470(low, high, size) }
    natives.bind("RandomGenerator.uniform(_:_:size:)#2") { (receiver: RandomGenerator, low: Double, high: Double, size: Int) throws -> NDArray<Double> in try receiver.binding471(low, high, size) }
    natives.bind("RandomGenerator.uniform(_:_:)") { (receiver: RandomGenerator, low: Double, high: Double) throws -> Double in try receiver.binding472(low, high) }
    natives.bind("RandomGenerator.exponential(_:size:)") { (receiver: RandomGenerator, scale: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding473(scale, size) }
    natives.bind("RandomGenerator.exponential(_:)") { (receiver: RandomGenerator, scale: Double) throws -> Double in try receiver.binding474(scale) }
    natives.bind("RandomGenerator.integers(_:_:size:endpoint:)") { (receiver: RandomGenerator, low: Int, high: Int, size: [Int], endpoint: Bool) throws -> NDArray<Int> in try receiver.binding475(low, high, size, endpoint) }
    natives.bind("RandomGenerator.integers(_:_:size:endpoint:)#2") { (receiver: RandomGenerator, low: Int, high: Int, size: Int, endpoint: Bool) throws -> NDArray<Int> in try receiver.binding476(low, high, size, endpoint) }
    natives.bind("RandomGenerator.integers(_:_:endpoint:)") { (receiver: RandomGenerator, low: Int, high: Int, endpoint: Bool) throws -> Int in try receiver.binding477(low, high, endpoint) }
    natives.bind("RandomGenerator.integers(_:)") { (receiver: RandomGenerator, high: Int) throws -> Int in try receiver.binding478(high) }
    natives.bind("RandomGenerator.lognormal(_:_:size:)") { (receiver: RandomGenerator, mean: Double, sigma: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding479(mean, sigma, size) }
    natives.bind("RandomGenerator.lognormal(_:_:size:)#2") { (receiver: RandomGenerator, mean: Double, sigma: Double, size: Int) throws -> NDArray<Double> in try receiver.binding480(mean, sigma, size) }
    natives.bind("RandomGenerator.lognormal(_:_:)") { (receiver: RandomGenerator, mean: Double, sigma: Double) throws -> Double in try receiver.binding481(mean, sigma) }
    natives.bind("RandomGenerator.laplace(_:_:size:)") { (receiver: RandomGenerator, loc: Double, scale: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding482(loc, scale, size) }
    natives.bind("RandomGenerator.laplace(_:_:size:)#2") { (receiver: RandomGenerator, loc: Double, scale: Double, size: Int) throws -> NDArray<Double> in try receiver.binding483(loc, scale, size) }
    natives.bind("RandomGenerator.laplace(_:_:)") { (receiver: RandomGenerator, loc: Double, scale: Double) throws -> Double in try receiver.binding484(loc, scale) }
    natives.bind("RandomGenerator.logistic(_:_:size:)") { (receiver: RandomGenerator, loc: Double, scale: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding485(loc, scale, size) }
    natives.bind("RandomGenerator.logistic(_:_:size:)#2") { (receiver: RandomGenerator, loc: Double, scale: Double, size: Int) throws -> NDArray<Double> in try receiver.binding486(loc, scale, size) }
    natives.bind("RandomGenerator.logistic(_:_:)") { (receiver: RandomGenerator, loc: Double, scale: Double) throws -> Double in try receiver.binding487(loc, scale) }
    natives.bind("RandomGenerator.gumbel(_:_:size:)") { (receiver: RandomGenerator, loc: Double, scale: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding488(loc, scale, size) }
    natives.bind("RandomGenerator.gumbel(_:_:size:)#2") { (receiver: RandomGenerator, loc: Double, scale: Double, size: Int) throws -> NDArray<Double> in try receiver.binding489(loc, scale, size) }
    natives.bind("RandomGenerator.gumbel(_:_:)") { (receiver: RandomGenerator, loc: Double, scale: Double) throws -> Double in try receiver.binding490(loc, scale) }
    natives.bind("RandomGenerator.rayleigh(_:size:)") { (receiver: RandomGenerator, scale: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding491(scale, size) }
    natives.bind("RandomGenerator.rayleigh(_:size:)#2") { (receiver: RandomGenerator, scale: Double, size: Int) throws -> NDArray<Double> in try receiver.binding492(scale, size) }
    natives.bind("RandomGenerator.rayleigh(_:)") { (receiver: RandomGenerator, scale: Double) throws -> Double in try receiver.binding493(scale) }
    natives.bind("RandomGenerator.weibull(_:size:)") { (receiver: RandomGenerator, a: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding494(a, size) }
    natives.bind("RandomGenerator.weibull(_:size:)#2") { (receiver: RandomGenerator, a: Double, size: Int) throws -> NDArray<Double> in try receiver.binding495(a, size) }
    natives.bind("RandomGenerator.weibull(_:)") { (receiver: RandomGenerator, a: Double) throws -> Double in try receiver.binding496(a) }
    natives.bind("RandomGenerator.pareto(_:size:)") { (receiver: RandomGenerator, a: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding497(a, size) }
    natives.bind("RandomGenerator.pareto(_:size:)#2") { (receiver: RandomGenerator, a: Double, size: Int) throws -> NDArray<Double> in try receiver.binding498(a, size) }
    natives.bind("RandomGenerator.pareto(_:)") { (receiver: RandomGenerator, a: Double) throws -> Double in try receiver.binding499(a) }
    natives.bind("RandomGenerator.power(_:size:)") { (receiver: RandomGenerator, a: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding500(a, size) }
    natives.bind("RandomGenerator.power(_:size:)#2") { (receiver: RandomGenerator, a: Double, size: Int) throws -> NDArray<Double> in try receiver.binding501(a, size) }
    natives.bind("RandomGenerator.power(_:)") { (receiver: RandomGenerator, a: Double) throws -> Double in try receiver.binding502(a) }
    natives.bind("RandomGenerator.triangular(_:_:_:size:)") { (receiver: RandomGenerator, left: Double, mode: Double, right: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding503(left, mode, right, size) }
    natives.bind("RandomGenerator.triangular(_:_:_:size:)#2") { (receiver: RandomGenerator, left: Double, mode: Double, right: Double, size: Int) throws -> NDArray<Double> in try receiver.binding504(left, mode, right, size) }
    natives.bind("RandomGenerator.triangular(_:_:_:)") { (receiver: RandomGenerator, left: Double, mode: Double, right: Double) throws -> Double in try receiver.binding505(left, mode, right) }
  }

  private static func bindPart14(_ natives: inout Natives) {
    natives.bind("RandomGenerator.vonmises(_:_:size:)") { (receiver: RandomGenerator, mu: Double, kappa: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding506(mu, kappa, size) }
    natives.bind("RandomGenerator.vonmises(_:_:size:)#2") { (receiver: RandomGenerator, mu: Double, kappa: Double, size: Int) throws -> NDArray<Double> in try receiver.binding507(mu, kappa, size) }
    natives.bind("RandomGenerator.vonmises(_:_:)") { (receiver: RandomGenerator, mu: Double, kappa: Double) throws -> Double in try receiver.binding508(mu, kappa) }
    natives.bind("RandomGenerator.wald(_:_:size:)") { (receiver: RandomGenerator, mean: Double, scale: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding509(mean, scale, size) }
    natives.bind("RandomGenerator.wald(_:_:size:)#2") { (receiver: RandomGenerator, mean: Double, scale: Double, size: Int) throws -> NDArray<Double> in try receiver.binding510(mean, scale, size) }
    natives.bind("RandomGenerator.wald(_:_:)") { (receiver: RandomGenerator, mean: Double, scale: Double) throws -> Double in try receiver.binding511(mean, scale) }
    natives.bind("RandomGenerator.standardExponential(size:)") { (receiver: RandomGenerator, size: [Int]) throws -> NDArray<Double> in try receiver.binding512(size) }
    natives.bind("RandomGenerator.standardExponential(size:)#2") { (receiver: RandomGenerator, size: Int) throws -> NDArray<Double> in try receiver.binding513(size) }
    natives.bind("RandomGenerator.standardExponential()") { (receiver: RandomGenerator) throws -> Double in try receiver.binding514() }
    natives.bind("RandomGenerator.standardGamma(_:size:)") { (receiver: RandomGenerator, shape: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding515(shape, size) }
    natives.bind("RandomGenerator.standardGamma(_:size:)#2") { (receiver: RandomGenerator, shape: Double, size: Int) throws -> NDArray<Double> in try receiver.binding516(shape, size) }
    natives.bind("RandomGenerator.standardGamma(_:)") { (receiver: RandomGenerator, shape: Double) throws -> Double in try receiver.binding517(shape) }
    natives.bind("RandomGenerator.gamma(_:_:size:)") { (receiver: RandomGenerator, shape: Double, scale: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding518(shape, scale, size) }
    natives.bind("RandomGenerator.gamma(_:_:size:)#2") { (receiver: RandomGenerator, shape: Double, scale: Double, size: Int) throws -> NDArray<Double> in try receiver.binding519(shape, scale, size) }
    natives.bind("RandomGenerator.gamma(_:_:)") { (receiver: RandomGenerator, shape: Double, scale: Double) throws -> Double in try receiver.binding520(shape, scale) }
    natives.bind("RandomGenerator.beta(_:_:size:)") { (receiver: RandomGenerator, a: Double, b: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding521(a, b, size) }
    natives.bind("RandomGenerator.beta(_:_:size:)#2") { (receiver: RandomGenerator, a: Double, b: Double, size: Int) throws -> NDArray<Double> in try receiver.binding522(a, b, size) }
    natives.bind("RandomGenerator.beta(_:_:)") { (receiver: RandomGenerator, a: Double, b: Double) throws -> Double in try receiver.binding523(a, b) }
    natives.bind("RandomGenerator.chisquare(_:size:)") { (receiver: RandomGenerator, df: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding524(df, size) }
    natives.bind("RandomGenerator.chisquare(_:size:)#2") { (receiver: RandomGenerator, df: Double, size: Int) throws -> NDArray<Double> in try receiver.binding525(df, size) }
    natives.bind("RandomGenerator.chisquare(_:)") { (receiver: RandomGenerator, df: Double) throws -> Double in try receiver.binding526(df) }
    natives.bind("RandomGenerator.f(_:_:size:)") { (receiver: RandomGenerator, dfnum: Double, dfden: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding527(dfnum, dfden, size) }
    natives.bind("RandomGenerator.f(_:_:size:)#2") { (receiver: RandomGenerator, dfnum: Double, dfden: Double, size: Int) throws -> NDArray<Double> in try receiver.binding528(dfnum, dfden, size) }
    natives.bind("RandomGenerator.f(_:_:)") { (receiver: RandomGenerator, dfnum: Double, dfden: Double) throws -> Double in try receiver.binding529(dfnum, dfden) }
    natives.bind("RandomGenerator.standardT(_:size:)") { (receiver: RandomGenerator, df: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding530(df, size) }
    natives.bind("RandomGenerator.standardT(_:size:)#2") { (receiver: RandomGenerator, df: Double, size: Int) throws -> NDArray<Double> in try receiver.binding531(df, size) }
    natives.bind("RandomGenerator.standardT(_:)") { (receiver: RandomGenerator, df: Double) throws -> Double in try receiver.binding532(df) }
    natives.bind("RandomGenerator.standardCauchy(size:)") { (receiver: RandomGenerator, size: [Int]) throws -> NDArray<Double> in try receiver.binding533(size) }
    natives.bind("RandomGenerator.standardCauchy(size:)#2") { (receiver: RandomGenerator, size: Int) throws -> NDArray<Double> in try receiver.binding534(size) }
    natives.bind("RandomGenerator.standardCauchy()") { (receiver: RandomGenerator) throws -> Double in try receiver.binding535() }
    natives.bind("RandomGenerator.permutation(_:)") { (receiver: RandomGenerator, n: Int) throws -> NDArray<Int> in try receiver.binding537(n) }
    natives.bind("RandomGenerator.permutation(_:)#2<Double>") { (receiver: RandomGenerator, x: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding538(x) }
    natives.bind("RandomGenerator.permutation(_:)#2<Int>") { (receiver: RandomGenerator, x: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding538(x) }
    natives.bind("RandomGenerator.permutation(_:)#2<Bool>") { (receiver: RandomGenerator, x: NDArray<Bool>) throws -> NDArray<Bool> in try receiver.binding538(x) }
    natives.bind("RandomGenerator.permuted(_:axis:)<Double>") { (receiver: RandomGenerator, x: NDArray<Double>, axis: Int) throws -> NDArray<Double> in try receiver.binding539(x, axis) }
    natives.bind("RandomGenerator.permuted(_:axis:)<Int>") { (receiver: RandomGenerator, x: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try receiver.binding539(x, axis) }
    natives.bind("RandomGenerator.permuted(_:axis:)<Bool>") { (receiver: RandomGenerator, x: NDArray<Bool>, axis: Int) throws -> NDArray<Bool> in try receiver.binding539(x, axis) }
    natives.bind("RandomGenerator.choice(_:size:replace:)") { (receiver: RandomGenerator, n: Int, size: Int, replace: Bool) throws -> NDArray<Int> in try receiver.binding540(n, size, replace) }
    natives.bind("RandomGenerator.choice(_:size:replace:p:)") { (receiver: RandomGenerator, n: Int, size: Int, replace: Bool, p: NDArray<Double>) throws -> NDArray<Int> in try receiver.binding541(n, size, replace, p) }
    natives.bind("RandomGenerator.choice(_:size:replace:)#2<Double>") { (receiver: RandomGenerator, x: NDArray<Double>, size: Int, replace: Bool) throws -> NDArray<Double> in try receiver.binding542(x, size, replace) }
  }

  private static func bindPart15(_ natives: inout Natives) {
    natives.bind("RandomGenerator.choice(_:size:replace:)#2<Int>") { (receiver: RandomGenerator, x: NDArray<Int>, size: Int, replace: Bool) throws -> NDArray<Int> in try receiver.binding542(x, size, replace) }
    natives.bind("RandomGenerator.choice(_:size:replace:)#2<Bool>") { (receiver: RandomGenerator, x: NDArray<Bool>, size: Int, replace: Bool) throws -> NDArray<Bool> in try receiver.binding542(x, size, replace) }
    natives.bind("RandomGenerator.normal(_:_:size:)#3") { (receiver: RandomGenerator, mean: NDArray<Double>, scale: NDArray<Double>, size: [Int]?) throws -> NDArray<Double> in try receiver.binding543(mean, scale, size) }
    natives.bind("RandomGenerator.uniform(_:_:size:)#3") { (receiver: RandomGenerator, low: NDArray<Double>, high: NDArray<Double>, size: [Int]?) throws -> NDArray<Double> in try receiver.binding544(low, high, size) }
    natives.bind("RandomGenerator.poisson(_:)#2") { (receiver: RandomGenerator, lam: NDArray<Double>) throws -> NDArray<Int> in try receiver.binding545(lam) }
    natives.bind("RandomGenerator.multinomial(_:_:)") { (receiver: RandomGenerator, n: Int, p: NDArray<Double>) throws -> NDArray<Int> in try receiver.binding546(n, p) }
    natives.bind("RandomGenerator.multinomial(_:_:size:)") { (receiver: RandomGenerator, n: Int, p: NDArray<Double>, size: Int) throws -> NDArray<Int> in try receiver.binding547(n, p, size) }
    natives.bind("RandomGenerator.dirichlet(_:)") { (receiver: RandomGenerator, alpha: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding548(alpha) }
    natives.bind("RandomGenerator.dirichlet(_:size:)") { (receiver: RandomGenerator, alpha: NDArray<Double>, size: Int) throws -> NDArray<Double> in try receiver.binding549(alpha, size) }
    natives.bind("RandomGenerator.multivariateNormal(_:_:)") { (receiver: RandomGenerator, mean: NDArray<Double>, cov: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding550(mean, cov) }
    natives.bind("RandomGenerator.multivariateNormal(_:_:size:)") { (receiver: RandomGenerator, mean: NDArray<Double>, cov: NDArray<Double>, size: Int) throws -> NDArray<Double> in try receiver.binding551(mean, cov, size) }
    natives.bind("defaultRNG(_:)") { (seed: Int) throws -> RandomGenerator in try binding553(seed) }
    natives.bind("RandomState.poisson(_:size:)") { (receiver: RandomState, lam: Double, size: [Int]) throws -> NDArray<Int> in try receiver.binding554(lam, size) }
    natives.bind("RandomState.poisson(_:size:)#2") { (receiver: RandomState, lam: Double, size: Int) throws -> NDArray<Int> in try receiver.binding555(lam, size) }
    natives.bind("RandomState.poisson(_:)") { (receiver: RandomState, lam: Double) throws -> Int in try receiver.binding556(lam) }
    natives.bind("RandomState.binomial(_:_:size:)") { (receiver: RandomState, n: Int, p: Double, size: [Int]) throws -> NDArray<Int> in try receiver.binding557(n, p, size) }
    natives.bind("RandomState.binomial(_:_:size:)#2") { (receiver: RandomState, n: Int, p: Double, size: Int) throws -> NDArray<Int> in try receiver.binding558(n, p, size) }
    natives.bind("RandomState.binomial(_:_:)") { (receiver: RandomState, n: Int, p: Double) throws -> Int in try receiver.binding559(n, p) }
    natives.bind("RandomState.geometric(_:size:)") { (receiver: RandomState, p: Double, size: [Int]) throws -> NDArray<Int> in try receiver.binding560(p, size) }
    natives.bind("RandomState.geometric(_:size:)#2") { (receiver: RandomState, p: Double, size: Int) throws -> NDArray<Int> in try receiver.binding561(p, size) }
    natives.bind("RandomState.geometric(_:)") { (receiver: RandomState, p: Double) throws -> Int in try receiver.binding562(p) }
    natives.bind("RandomState.negativeBinomial(_:_:size:)") { (receiver: RandomState, n: Double, p: Double, size: [Int]) throws -> NDArray<Int> in try receiver.binding563(n, p, size) }
    natives.bind("RandomState.negativeBinomial(_:_:size:)#2") { (receiver: RandomState, n: Double, p: Double, size: Int) throws -> NDArray<Int> in try receiver.binding564(n, p, size) }
    natives.bind("RandomState.negativeBinomial(_:_:)") { (receiver: RandomState, n: Double, p: Double) throws -> Int in try receiver.binding565(n, p) }
    natives.bind("RandomState.hypergeometric(_:_:_:size:)") { (receiver: RandomState, good: Int, bad: Int, sample: Int, size: [Int]) throws -> NDArray<Int> in try receiver.binding566(good, bad, sample, size) }
    natives.bind("RandomState.hypergeometric(_:_:_:size:)#2") { (receiver: RandomState, good: Int, bad: Int, sample: Int, size: Int) throws -> NDArray<Int> in try receiver.binding567(good, bad, sample, size) }
    natives.bind("RandomState.hypergeometric(_:_:_:)") { (receiver: RandomState, good: Int, bad: Int, sample: Int) throws -> Int in try receiver.binding568(good, bad, sample) }
    natives.bind("RandomState.zipf(_:size:)") { (receiver: RandomState, a: Double, size: [Int]) throws -> NDArray<Int> in try receiver.binding569(a, size) }
    natives.bind("RandomState.zipf(_:size:)#2") { (receiver: RandomState, a: Double, size: Int) throws -> NDArray<Int> in try receiver.binding570(a, size) }
    natives.bind("RandomState.zipf(_:)") { (receiver: RandomState, a: Double) throws -> Int in try receiver.binding571(a) }
    natives.bind("RandomState.logseries(_:size:)") { (receiver: RandomState, p: Double, size: [Int]) throws -> NDArray<Int> in try receiver.binding572(p, size) }
    natives.bind("RandomState.logseries(_:size:)#2") { (receiver: RandomState, p: Double, size: Int) throws -> NDArray<Int> in try receiver.binding573(p, size) }
    natives.bind("RandomState.logseries(_:)") { (receiver: RandomState, p: Double) throws -> Int in try receiver.binding574(p) }
    natives.bind("RandomState.rand(_:)") { (receiver: RandomState, shape: [Int]) throws -> NDArray<Double> in try receiver.binding575(shape) }
    natives.bind("RandomState.rand()") { (receiver: RandomState) throws -> Double in receiver.rand() }
    natives.bind("RandomState.randn(_:)") { (receiver: RandomState, shape: [Int]) throws -> NDArray<Double> in try receiver.binding577(shape) }
    natives.bind("RandomState.randn()") { (receiver: RandomState) throws -> Double in receiver.randn() }
    natives.bind("RandomState.standardNormal(size:)") { (receiver: RandomState, size: [Int]) throws -> NDArray<Double> in try receiver.binding579(size) }
    natives.bind("RandomState.normal(_:_:size:)") { (receiver: RandomState, mean: Double, scale: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding580(mean, scale, size) }
    natives.bind("RandomState.normal(_:_:size:)#2") { (receiver: RandomState, mean: Double, scale: Double, size: Int) throws -> NDArray<Double> in try receiver.binding581(mean, scale, size) }
  }

  private static func bindPart16(_ natives: inout Natives) {
    natives.bind("RandomState.normal(_:_:)") { (receiver: RandomState, mean: Double, scale: Double) throws -> Double in try receiver.binding582(mean, scale) }
    natives.bind("RandomState.uniform(_:_:size:)") { (receiver: RandomState, low: Double, high: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding583(low, high, size) }
    natives.bind("RandomState.uniform(_:_:size:)#2") { (receiver: RandomState, low: Double, high: Double, size: Int) throws -> NDArray<Double> in try receiver.binding584(low, high, size) }
    natives.bind("RandomState.uniform(_:_:)") { (receiver: RandomState, low: Double, high: Double) throws -> Double in try receiver.binding585(low, high) }
    natives.bind("RandomState.exponential(_:size:)") { (receiver: RandomState, scale: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding586(scale, size) }
    natives.bind("RandomState.exponential(_:)") { (receiver: RandomState, scale: Double) throws -> Double in try receiver.binding587(scale) }
    natives.bind("RandomState.randint(_:_:size:)") { (receiver: RandomState, low: Int, high: Int, size: [Int]) throws -> NDArray<Int> in try receiver.binding588(low, high, size) }
    natives.bind("RandomState.randint(_:_:size:)#2") { (receiver: RandomState, low: Int, high: Int, size: Int) throws -> NDArray<Int> in try receiver.binding589(low, high, size) }
    natives.bind("RandomState.randint(_:_:)") { (receiver: RandomState, low: Int, high: Int) throws -> Int in try receiver.binding590(low, high) }
    natives.bind("RandomState.randint(_:)") { (receiver: RandomState, high: Int) throws -> Int in try receiver.binding591(high) }
    natives.bind("RandomState.lognormal(_:_:size:)") { (receiver: RandomState, mean: Double, sigma: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding592(mean, sigma, size) }
    natives.bind("RandomState.lognormal(_:_:size:)#2") { (receiver: RandomState, mean: Double, sigma: Double, size: Int) throws -> NDArray<Double> in try receiver.binding593(mean, sigma, size) }
    natives.bind("RandomState.lognormal(_:_:)") { (receiver: RandomState, mean: Double, sigma: Double) throws -> Double in try receiver.binding594(mean, sigma) }
    natives.bind("RandomState.laplace(_:_:size:)") { (receiver: RandomState, loc: Double, scale: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding595(loc, scale, size) }
    natives.bind("RandomState.laplace(_:_:size:)#2") { (receiver: RandomState, loc: Double, scale: Double, size: Int) throws -> NDArray<Double> in try receiver.binding596(loc, scale, size) }
    natives.bind("RandomState.laplace(_:_:)") { (receiver: RandomState, loc: Double, scale: Double) throws -> Double in try receiver.binding597(loc, scale) }
    natives.bind("RandomState.logistic(_:_:size:)") { (receiver: RandomState, loc: Double, scale: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding598(loc, scale, size) }
    natives.bind("RandomState.logistic(_:_:size:)#2") { (receiver: RandomState, loc: Double, scale: Double, size: Int) throws -> NDArray<Double> in try receiver.binding599(loc, scale, size) }
    natives.bind("RandomState.logistic(_:_:)") { (receiver: RandomState, loc: Double, scale: Double) throws -> Double in try receiver.binding600(loc, scale) }
    natives.bind("RandomState.gumbel(_:_:size:)") { (receiver: RandomState, loc: Double, scale: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding601(loc, scale, size) }
    natives.bind("RandomState.gumbel(_:_:size:)#2") { (receiver: RandomState, loc: Double, scale: Double, size: Int) throws -> NDArray<Double> in try receiver.binding602(loc, scale, size) }
    natives.bind("RandomState.gumbel(_:_:)") { (receiver: RandomState, loc: Double, scale: Double) throws -> Double in try receiver.binding603(loc, scale) }
    natives.bind("RandomState.rayleigh(_:size:)") { (receiver: RandomState, scale: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding604(scale, size) }
    natives.bind("RandomState.rayleigh(_:size:)#2") { (receiver: RandomState, scale: Double, size: Int) throws -> NDArray<Double> in try receiver.binding605(scale, size) }
    natives.bind("RandomState.rayleigh(_:)") { (receiver: RandomState, scale: Double) throws -> Double in try receiver.binding606(scale) }
    natives.bind("RandomState.weibull(_:size:)") { (receiver: RandomState, a: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding607(a, size) }
    natives.bind("RandomState.weibull(_:size:)#2") { (receiver: RandomState, a: Double, size: Int) throws -> NDArray<Double> in try receiver.binding608(a, size) }
    natives.bind("RandomState.weibull(_:)") { (receiver: RandomState, a: Double) throws -> Double in try receiver.binding609(a) }
    natives.bind("RandomState.pareto(_:size:)") { (receiver: RandomState, a: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding610(a, size) }
    natives.bind("RandomState.pareto(_:size:)#2") { (receiver: RandomState, a: Double, size: Int) throws -> NDArray<Double> in try receiver.binding611(a, size) }
    natives.bind("RandomState.pareto(_:)") { (receiver: RandomState, a: Double) throws -> Double in try receiver.binding612(a) }
    natives.bind("RandomState.power(_:size:)") { (receiver: RandomState, a: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding613(a, size) }
    natives.bind("RandomState.power(_:size:)#2") { (receiver: RandomState, a: Double, size: Int) throws -> NDArray<Double> in try receiver.binding614(a, size) }
    natives.bind("RandomState.power(_:)") { (receiver: RandomState, a: Double) throws -> Double in try receiver.binding615(a) }
    natives.bind("RandomState.triangular(_:_:_:size:)") { (receiver: RandomState, left: Double, mode: Double, right: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding616(left, mode, right, size) }
    natives.bind("RandomState.triangular(_:_:_:size:)#2") { (receiver: RandomState, left: Double, mode: Double, right: Double, size: Int) throws -> NDArray<Double> in try receiver.binding617(left, mode, right, size) }
    natives.bind("RandomState.triangular(_:_:_:)") { (receiver: RandomState, left: Double, mode: Double, right: Double) throws -> Double in try receiver.binding618(left, mode, right) }
    natives.bind("RandomState.vonmises(_:_:size:)") { (receiver: RandomState, mu: Double, kappa: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding619(mu, kappa, size) }
    natives.bind("RandomState.vonmises(_:_:size:)#2") { (receiver: RandomState, mu: Double, kappa: Double, size: Int) throws -> NDArray<Double> in try receiver.binding620(mu, kappa, size) }
    natives.bind("RandomState.vonmises(_:_:)") { (receiver: RandomState, mu: Double, kappa: Double) throws -> Double in try receiver.binding621(mu, kappa) }
  }

  private static func bindPart17(_ natives: inout Natives) {
    natives.bind("RandomState.wald(_:_:size:)") { (receiver: RandomState, mean: Double, scale: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding622(mean, scale, size) }
    natives.bind("RandomState.wald(_:_:size:)#2") { (receiver: RandomState, mean: Double, scale: Double, size: Int) throws -> NDArray<Double> in try receiver.binding623(mean, scale, size) }
    natives.bind("RandomState.wald(_:_:)") { (receiver: RandomState, mean: Double, scale: Double) throws -> Double in try receiver.binding624(mean, scale) }
    natives.bind("RandomState.standardExponential(size:)") { (receiver: RandomState, size: [Int]) throws -> NDArray<Double> in try receiver.binding625(size) }
    natives.bind("RandomState.standardExponential(size:)#2") { (receiver: RandomState, size: Int) throws -> NDArray<Double> in try receiver.binding626(size) }
    natives.bind("RandomState.standardExponential()") { (receiver: RandomState) throws -> Double in try receiver.binding627() }
    natives.bind("RandomState.standardGamma(_:size:)") { (receiver: RandomState, shape: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding628(shape, size) }
    natives.bind("RandomState.standardGamma(_:size:)#2") { (receiver: RandomState, shape: Double, size: Int) throws -> NDArray<Double> in try receiver.binding629(shape, size) }
    natives.bind("RandomState.standardGamma(_:)") { (receiver: RandomState, shape: Double) throws -> Double in try receiver.binding630(shape) }
    natives.bind("RandomState.gamma(_:_:size:)") { (receiver: RandomState, shape: Double, scale: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding631(shape, scale, size) }
    natives.bind("RandomState.gamma(_:_:size:)#2") { (receiver: RandomState, shape: Double, scale: Double, size: Int) throws -> NDArray<Double> in try receiver.binding632(shape, scale, size) }
    natives.bind("RandomState.gamma(_:_:)") { (receiver: RandomState, shape: Double, scale: Double) throws -> Double in try receiver.binding633(shape, scale) }
    natives.bind("RandomState.beta(_:_:size:)") { (receiver: RandomState, a: Double, b: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding634(a, b, size) }
    natives.bind("RandomState.beta(_:_:size:)#2") { (receiver: RandomState, a: Double, b: Double, size: Int) throws -> NDArray<Double> in try receiver.binding635(a, b, size) }
    natives.bind("RandomState.beta(_:_:)") { (receiver: RandomState, a: Double, b: Double) throws -> Double in try receiver.binding636(a, b) }
    natives.bind("RandomState.chisquare(_:size:)") { (receiver: RandomState, df: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding637(df, size) }
    natives.bind("RandomState.chisquare(_:size:)#2") { (receiver: RandomState, df: Double, size: Int) throws -> NDArray<Double> in try receiver.binding638(df, size) }
    natives.bind("RandomState.chisquare(_:)") { (receiver: RandomState, df: Double) throws -> Double in try receiver.binding639(df) }
    natives.bind("RandomState.f(_:_:size:)") { (receiver: RandomState, dfnum: Double, dfden: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding640(dfnum, dfden, size) }
    natives.bind("RandomState.f(_:_:size:)#2") { (receiver: RandomState, dfnum: Double, dfden: Double, size: Int) throws -> NDArray<Double> in try receiver.binding641(dfnum, dfden, size) }
    natives.bind("RandomState.f(_:_:)") { (receiver: RandomState, dfnum: Double, dfden: Double) throws -> Double in try receiver.binding642(dfnum, dfden) }
    natives.bind("RandomState.standardT(_:size:)") { (receiver: RandomState, df: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding643(df, size) }
    natives.bind("RandomState.standardT(_:size:)#2") { (receiver: RandomState, df: Double, size: Int) throws -> NDArray<Double> in try receiver.binding644(df, size) }
    natives.bind("RandomState.standardT(_:)") { (receiver: RandomState, df: Double) throws -> Double in try receiver.binding645(df) }
    natives.bind("RandomState.standardCauchy(size:)") { (receiver: RandomState, size: [Int]) throws -> NDArray<Double> in try receiver.binding646(size) }
    natives.bind("RandomState.standardCauchy(size:)#2") { (receiver: RandomState, size: Int) throws -> NDArray<Double> in try receiver.binding647(size) }
    natives.bind("RandomState.standardCauchy()") { (receiver: RandomState) throws -> Double in try receiver.binding648() }
    natives.bind("RandomState.permutation(_:)") { (receiver: RandomState, n: Int) throws -> NDArray<Int> in try receiver.binding651(n) }
    natives.bind("RandomState.permutation(_:)#2<Double>") { (receiver: RandomState, x: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding652(x) }
    natives.bind("RandomState.permutation(_:)#2<Int>") { (receiver: RandomState, x: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding652(x) }
    natives.bind("RandomState.permutation(_:)#2<Bool>") { (receiver: RandomState, x: NDArray<Bool>) throws -> NDArray<Bool> in try receiver.binding652(x) }
    natives.bind("RandomState.choice(_:size:replace:)") { (receiver: RandomState, n: Int, size: Int, replace: Bool) throws -> NDArray<Int> in try receiver.binding653(n, size, replace) }
    natives.bind("RandomState.choice(_:size:replace:p:)") { (receiver: RandomState, n: Int, size: Int, replace: Bool, p: NDArray<Double>) throws -> NDArray<Int> in try receiver.binding654(n, size, replace, p) }
    natives.bind("RandomState.choice(_:size:replace:)#2<Double>") { (receiver: RandomState, x: NDArray<Double>, size: Int, replace: Bool) throws -> NDArray<Double> in try receiver.binding655(x, size, replace) }
    natives.bind("RandomState.choice(_:size:replace:)#2<Int>") { (receiver: RandomState, x: NDArray<Int>, size: Int, replace: Bool) throws -> NDArray<Int> in try receiver.binding655(x, size, replace) }
    natives.bind("RandomState.choice(_:size:replace:)#2<Bool>") { (receiver: RandomState, x: NDArray<Bool>, size: Int, replace: Bool) throws -> NDArray<Bool> in try receiver.binding655(x, size, replace) }
    natives.bind("RandomState.normal(_:_:size:)#3") { (receiver: RandomState, mean: NDArray<Double>, scale: NDArray<Double>, size: [Int]?) throws -> NDArray<Double> in try receiver.binding656(mean, scale, size) }
    natives.bind("RandomState.uniform(_:_:size:)#3") { (receiver: RandomState, low: NDArray<Double>, high: NDArray<Double>, size: [Int]?) throws -> NDArray<Double> in try receiver.binding657(low, high, size) }
    natives.bind("RandomState.poisson(_:)#2") { (receiver: RandomState, lam: NDArray<Double>) throws -> NDArray<Int> in try receiver.binding658(lam) }
    natives.bind("RandomState.multinomial(_:_:)") { (receiver: RandomState, n: Int, p: NDArray<Double>) throws -> NDArray<Int> in try receiver.binding659(n, p) }
  }

  private static func bindPart18(_ natives: inout Natives) {
    natives.bind("RandomState.multinomial(_:_:size:)") { (receiver: RandomState, n: Int, p: NDArray<Double>, size: Int) throws -> NDArray<Int> in try receiver.binding660(n, p, size) }
    natives.bind("RandomState.dirichlet(_:)") { (receiver: RandomState, alpha: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding661(alpha) }
    natives.bind("RandomState.dirichlet(_:size:)") { (receiver: RandomState, alpha: NDArray<Double>, size: Int) throws -> NDArray<Double> in try receiver.binding662(alpha, size) }
    natives.bind("RandomState.multivariateNormal(_:_:)") { (receiver: RandomState, mean: NDArray<Double>, cov: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding663(mean, cov) }
    natives.bind("RandomState.multivariateNormal(_:_:size:)") { (receiver: RandomState, mean: NDArray<Double>, cov: NDArray<Double>, size: Int) throws -> NDArray<Double> in try receiver.binding664(mean, cov, size) }
    natives.bind("RandomState.seed(_:)") { (receiver: RandomState, seed: Int) throws in try receiver.binding667(seed) }
    natives.bind("NDArray.cumsum()<Double>") { (receiver: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding668() }
    natives.bind("NDArray.cumsum()<Int>") { (receiver: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding668() }
    natives.bind("NDArray.cumsum(axis:)<Double>") { (receiver: NDArray<Double>, axis: Int) throws -> NDArray<Double> in try receiver.binding669(axis) }
    natives.bind("NDArray.cumsum(axis:)<Int>") { (receiver: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try receiver.binding669(axis) }
    natives.bind("NDArray.cumprod()<Double>") { (receiver: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding670() }
    natives.bind("NDArray.cumprod()<Int>") { (receiver: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding670() }
    natives.bind("NDArray.cumprod(axis:)<Double>") { (receiver: NDArray<Double>, axis: Int) throws -> NDArray<Double> in try receiver.binding671(axis) }
    natives.bind("NDArray.cumprod(axis:)<Int>") { (receiver: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try receiver.binding671(axis) }
    natives.bind("NDArray.max()<Double>") { (receiver: NDArray<Double>) throws -> Double in try receiver.binding672() }
    natives.bind("NDArray.max()<Int>") { (receiver: NDArray<Int>) throws -> Int in try receiver.binding672() }
    natives.bind("NDArray.max(axis:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding673(axis, keepDims) }
    natives.bind("NDArray.max(axis:keepDims:)<Int>") { (receiver: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding673(axis, keepDims) }
    natives.bind("NDArray.max(axes:keepDims:)<Double>") { (receiver: NDArray<Double>, axes: [Int], keepDims: Bool) throws -> NDArray<Double> in try receiver.binding674(axes, keepDims) }
    natives.bind("NDArray.max(axes:keepDims:)<Int>") { (receiver: NDArray<Int>, axes: [Int], keepDims: Bool) throws -> NDArray<Int> in try receiver.binding674(axes, keepDims) }
    natives.bind("NDArray.min()<Double>") { (receiver: NDArray<Double>) throws -> Double in try receiver.binding675() }
    natives.bind("NDArray.min()<Int>") { (receiver: NDArray<Int>) throws -> Int in try receiver.binding675() }
    natives.bind("NDArray.min(axis:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding676(axis, keepDims) }
    natives.bind("NDArray.min(axis:keepDims:)<Int>") { (receiver: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding676(axis, keepDims) }
    natives.bind("NDArray.min(axes:keepDims:)<Double>") { (receiver: NDArray<Double>, axes: [Int], keepDims: Bool) throws -> NDArray<Double> in try receiver.binding677(axes, keepDims) }
    natives.bind("NDArray.min(axes:keepDims:)<Int>") { (receiver: NDArray<Int>, axes: [Int], keepDims: Bool) throws -> NDArray<Int> in try receiver.binding677(axes, keepDims) }
    natives.bind("NDArray.mean()<Double>") { (receiver: NDArray<Double>) throws -> Double in try receiver.binding678() }
    natives.bind("NDArray.mean(axis:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding679(axis, keepDims) }
    natives.bind("NDArray.mean(axes:keepDims:)<Double>") { (receiver: NDArray<Double>, axes: [Int], keepDims: Bool) throws -> NDArray<Double> in try receiver.binding680(axes, keepDims) }
    natives.bind("NDArray.mean()#2<Int>") { (receiver: NDArray<Int>) throws -> Double in try receiver.binding681() }
    natives.bind("NDArray.mean(axis:keepDims:)#2<Int>") { (receiver: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding682(axis, keepDims) }
    natives.bind("NDArray.mean(axes:keepDims:)#2<Int>") { (receiver: NDArray<Int>, axes: [Int], keepDims: Bool) throws -> NDArray<Double> in try receiver.binding683(axes, keepDims) }
    natives.bind("NDArray.mean()#3<Bool>") { (receiver: NDArray<Bool>) throws -> Double in try receiver.binding684() }
    natives.bind("NDArray.mean(axis:keepDims:)#3<Bool>") { (receiver: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding685(axis, keepDims) }
    natives.bind("NDArray.mean(axes:keepDims:)#3<Bool>") { (receiver: NDArray<Bool>, axes: [Int], keepDims: Bool) throws -> NDArray<Double> in try receiver.binding686(axes, keepDims) }
    natives.bind("mean(_:)<Double>") { (x: NDArray<Double>) throws -> Double in try binding687(x) }
    natives.bind("mean(_:axis:keepDims:)<Double>") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding688(x, axis, keepDims) }
    natives.bind("mean(_:)#2<Int>") { (x: NDArray<Int>) throws -> Double in try binding689(x) }
    natives.bind("mean(_:axis:keepDims:)#2<Int>") { (x: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding690(x, axis, keepDims) }
    natives.bind("mean(_:)#3") { (x: NDArray<Bool>) throws -> Double in try binding691(x) }
  }

  private static func bindPart19(_ natives: inout Natives) {
    natives.bind("mean(_:axis:keepDims:)#3") { (x: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding692(x, axis, keepDims) }
    natives.bind("NDArray.argmax()<Double>") { (receiver: NDArray<Double>) throws -> Int in try receiver.binding693() }
    natives.bind("NDArray.argmax()<Int>") { (receiver: NDArray<Int>) throws -> Int in try receiver.binding693() }
    natives.bind("NDArray.argmax()<Bool>") { (receiver: NDArray<Bool>) throws -> Int in try receiver.binding693() }
    natives.bind("NDArray.argmax(axis:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding694(axis, keepDims) }
    natives.bind("NDArray.argmax(axis:keepDims:)<Int>") { (receiver: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding694(axis, keepDims) }
    natives.bind("NDArray.argmax(axis:keepDims:)<Bool>") { (receiver: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding694(axis, keepDims) }
    natives.bind("NDArray.argmin()<Double>") { (receiver: NDArray<Double>) throws -> Int in try receiver.binding695() }
    natives.bind("NDArray.argmin()<Int>") { (receiver: NDArray<Int>) throws -> Int in try receiver.binding695() }
    natives.bind("NDArray.argmin()<Bool>") { (receiver: NDArray<Bool>) throws -> Int in try receiver.binding695() }
    natives.bind("NDArray.argmin(axis:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding696(axis, keepDims) }
    natives.bind("NDArray.argmin(axis:keepDims:)<Int>") { (receiver: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding696(axis, keepDims) }
    natives.bind("NDArray.argmin(axis:keepDims:)<Bool>") { (receiver: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding696(axis, keepDims) }
    natives.bind("argmax(_:)<Double>") { (x: NDArray<Double>) throws -> Int in try binding697(x) }
    natives.bind("argmax(_:)<Int>") { (x: NDArray<Int>) throws -> Int in try binding697(x) }
    natives.bind("argmax(_:)<Bool>") { (x: NDArray<Bool>) throws -> Int in try binding697(x) }
    natives.bind("argmax(_:axis:keepDims:)<Double>") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding698(x, axis, keepDims) }
    natives.bind("argmax(_:axis:keepDims:)<Int>") { (x: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding698(x, axis, keepDims) }
    natives.bind("argmax(_:axis:keepDims:)<Bool>") { (x: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding698(x, axis, keepDims) }
    natives.bind("argmin(_:)<Double>") { (x: NDArray<Double>) throws -> Int in try binding699(x) }
    natives.bind("argmin(_:)<Int>") { (x: NDArray<Int>) throws -> Int in try binding699(x) }
    natives.bind("argmin(_:)<Bool>") { (x: NDArray<Bool>) throws -> Int in try binding699(x) }
    natives.bind("argmin(_:axis:keepDims:)<Double>") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding700(x, axis, keepDims) }
    natives.bind("argmin(_:axis:keepDims:)<Int>") { (x: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding700(x, axis, keepDims) }
    natives.bind("argmin(_:axis:keepDims:)<Bool>") { (x: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding700(x, axis, keepDims) }
    natives.bind("NDArray.prod()<Double>") { (receiver: NDArray<Double>) throws -> Double in try receiver.binding701() }
    natives.bind("NDArray.prod()<Int>") { (receiver: NDArray<Int>) throws -> Int in try receiver.binding701() }
    natives.bind("NDArray.prod(axis:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding702(axis, keepDims) }
    natives.bind("NDArray.prod(axis:keepDims:)<Int>") { (receiver: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding702(axis, keepDims) }
    natives.bind("NDArray.prod(axes:keepDims:)<Double>") { (receiver: NDArray<Double>, axes: [Int], keepDims: Bool) throws -> NDArray<Double> in try receiver.binding703(axes, keepDims) }
    natives.bind("NDArray.prod(axes:keepDims:)<Int>") { (receiver: NDArray<Int>, axes: [Int], keepDims: Bool) throws -> NDArray<Int> in try receiver.binding703(axes, keepDims) }
    natives.bind("NDArray.prod()#2<Bool>") { (receiver: NDArray<Bool>) throws -> Int in try receiver.binding704() }
    natives.bind("NDArray.prod(axis:keepDims:)#2<Bool>") { (receiver: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding705(axis, keepDims) }
    natives.bind("NDArray.prod(axes:keepDims:)#2<Bool>") { (receiver: NDArray<Bool>, axes: [Int], keepDims: Bool) throws -> NDArray<Int> in try receiver.binding706(axes, keepDims) }
    natives.bind("prod(_:)<Double>") { (x: NDArray<Double>) throws -> Double in try binding707(x) }
    natives.bind("prod(_:)<Int>") { (x: NDArray<Int>) throws -> Int in try binding707(x) }
    natives.bind("prod(_:axis:keepDims:)<Double>") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding708(x, axis, keepDims) }
    natives.bind("prod(_:axis:keepDims:)<Int>") { (x: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding708(x, axis, keepDims) }
    natives.bind("prod(_:)#2") { (x: NDArray<Bool>) throws -> Int in try binding709(x) }
    natives.bind("prod(_:axis:keepDims:)#2") { (x: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding710(x, axis, keepDims) }
  }

  private static func bindPart20(_ natives: inout Natives) {
    natives.bind("NDArray.any()<Double>") { (receiver: NDArray<Double>) throws -> Bool in try receiver.binding711() }
    natives.bind("NDArray.any()<Int>") { (receiver: NDArray<Int>) throws -> Bool in try receiver.binding711() }
    natives.bind("NDArray.any()<Bool>") { (receiver: NDArray<Bool>) throws -> Bool in try receiver.binding711() }
    natives.bind("NDArray.any(axis:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding712(axis, keepDims) }
    natives.bind("NDArray.any(axis:keepDims:)<Int>") { (receiver: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding712(axis, keepDims) }
    natives.bind("NDArray.any(axis:keepDims:)<Bool>") { (receiver: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding712(axis, keepDims) }
    natives.bind("NDArray.any(axes:keepDims:)<Double>") { (receiver: NDArray<Double>, axes: [Int], keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding713(axes, keepDims) }
    natives.bind("NDArray.any(axes:keepDims:)<Int>") { (receiver: NDArray<Int>, axes: [Int], keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding713(axes, keepDims) }
    natives.bind("NDArray.any(axes:keepDims:)<Bool>") { (receiver: NDArray<Bool>, axes: [Int], keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding713(axes, keepDims) }
    natives.bind("NDArray.all()<Double>") { (receiver: NDArray<Double>) throws -> Bool in try receiver.binding714() }
    natives.bind("NDArray.all()<Int>") { (receiver: NDArray<Int>) throws -> Bool in try receiver.binding714() }
    natives.bind("NDArray.all()<Bool>") { (receiver: NDArray<Bool>) throws -> Bool in try receiver.binding714() }
    natives.bind("NDArray.all(axis:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding715(axis, keepDims) }
    natives.bind("NDArray.all(axis:keepDims:)<Int>") { (receiver: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding715(axis, keepDims) }
    natives.bind("NDArray.all(axis:keepDims:)<Bool>") { (receiver: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding715(axis, keepDims) }
    natives.bind("NDArray.all(axes:keepDims:)<Double>") { (receiver: NDArray<Double>, axes: [Int], keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding716(axes, keepDims) }
    natives.bind("NDArray.all(axes:keepDims:)<Int>") { (receiver: NDArray<Int>, axes: [Int], keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding716(axes, keepDims) }
    natives.bind("NDArray.all(axes:keepDims:)<Bool>") { (receiver: NDArray<Bool>, axes: [Int], keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding716(axes, keepDims) }
    natives.bind("NDArray.sum()<Double>") { (receiver: NDArray<Double>) throws -> Double in try receiver.binding717() }
    natives.bind("NDArray.sum()<Int>") { (receiver: NDArray<Int>) throws -> Int in try receiver.binding717() }
    natives.bind("NDArray.sum(axis:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding718(axis, keepDims) }
    natives.bind("NDArray.sum(axis:keepDims:)<Int>") { (receiver: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding718(axis, keepDims) }
    natives.bind("NDArray.sum(axes:keepDims:)<Double>") { (receiver: NDArray<Double>, axes: [Int], keepDims: Bool) throws -> NDArray<Double> in try receiver.binding719(axes, keepDims) }
    natives.bind("NDArray.sum(axes:keepDims:)<Int>") { (receiver: NDArray<Int>, axes: [Int], keepDims: Bool) throws -> NDArray<Int> in try receiver.binding719(axes, keepDims) }
    natives.bind("NDArray.sum()#2<Bool>") { (receiver: NDArray<Bool>) throws -> Int in try receiver.binding720() }
    natives.bind("NDArray.sum(axis:keepDims:)#2<Bool>") { (receiver: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding721(axis, keepDims) }
    natives.bind("NDArray.sum(axes:keepDims:)#2<Bool>") { (receiver: NDArray<Bool>, axes: [Int], keepDims: Bool) throws -> NDArray<Int> in try receiver.binding722(axes, keepDims) }
    natives.bind("sum(_:)<Double>") { (x: NDArray<Double>) throws -> Double in try binding723(x) }
    natives.bind("sum(_:)<Int>") { (x: NDArray<Int>) throws -> Int in try binding723(x) }
    natives.bind("sum(_:axis:keepDims:)<Double>") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding724(x, axis, keepDims) }
    natives.bind("sum(_:axis:keepDims:)<Int>") { (x: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding724(x, axis, keepDims) }
    natives.bind("sum(_:)#2") { (x: NDArray<Bool>) throws -> Int in try binding725(x) }
    natives.bind("sum(_:axis:keepDims:)#2") { (x: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding726(x, axis, keepDims) }
    natives.bind("NDArray.variance(ddof:)<Double>") { (receiver: NDArray<Double>, ddof: Int) throws -> Double in try receiver.binding727(ddof) }
    natives.bind("NDArray.variance(axis:ddof:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, ddof: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding728(axis, ddof, keepDims) }
    natives.bind("NDArray.variance(axes:ddof:keepDims:)<Double>") { (receiver: NDArray<Double>, axes: [Int], ddof: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding729(axes, ddof, keepDims) }
    natives.bind("NDArray.std(ddof:)<Double>") { (receiver: NDArray<Double>, ddof: Int) throws -> Double in try receiver.binding730(ddof) }
    natives.bind("NDArray.std(axis:ddof:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, ddof: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding731(axis, ddof, keepDims) }
    natives.bind("NDArray.std(axes:ddof:keepDims:)<Double>") { (receiver: NDArray<Double>, axes: [Int], ddof: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding732(axes, ddof, keepDims) }
    natives.bind("append(_:_:)<Double>") { (x: NDArray<Double>, values: NDArray<Double>) throws -> NDArray<Double> in try binding738(x, values) }
  }

  private static func bindPart21(_ natives: inout Natives) {
    natives.bind("append(_:_:)<Int>") { (x: NDArray<Int>, values: NDArray<Int>) throws -> NDArray<Int> in try binding738(x, values) }
    natives.bind("append(_:_:)<Bool>") { (x: NDArray<Bool>, values: NDArray<Bool>) throws -> NDArray<Bool> in try binding738(x, values) }
    natives.bind("append(_:_:axis:)<Double>") { (x: NDArray<Double>, values: NDArray<Double>, axis: Int) throws -> NDArray<Double> in try binding739(x, values, axis) }
    natives.bind("append(_:_:axis:)<Int>") { (x: NDArray<Int>, values: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try binding739(x, values, axis) }
    natives.bind("append(_:_:axis:)<Bool>") { (x: NDArray<Bool>, values: NDArray<Bool>, axis: Int) throws -> NDArray<Bool> in try binding739(x, values, axis) }
    natives.bind("delete(_:_:axis:)<Double>") { (x: NDArray<Double>, positions: [Int], axis: Int) throws -> NDArray<Double> in try binding740(x, positions, axis) }
    natives.bind("delete(_:_:axis:)<Int>") { (x: NDArray<Int>, positions: [Int], axis: Int) throws -> NDArray<Int> in try binding740(x, positions, axis) }
    natives.bind("delete(_:_:axis:)<Bool>") { (x: NDArray<Bool>, positions: [Int], axis: Int) throws -> NDArray<Bool> in try binding740(x, positions, axis) }
    natives.bind("insert(_:_:_:axis:)<Double>") { (x: NDArray<Double>, positions: [Int], values: NDArray<Double>, axis: Int) throws -> NDArray<Double> in try binding741(x, positions, values, axis) }
    natives.bind("insert(_:_:_:axis:)<Int>") { (x: NDArray<Int>, positions: [Int], values: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try binding741(x, positions, values, axis) }
    natives.bind("insert(_:_:_:axis:)<Bool>") { (x: NDArray<Bool>, positions: [Int], values: NDArray<Bool>, axis: Int) throws -> NDArray<Bool> in try binding741(x, positions, values, axis) }
    natives.bind("rot90(_:k:)<Double>") { (x: NDArray<Double>, k: Int) throws -> NDArray<Double> in try binding742(x, k) }
    natives.bind("rot90(_:k:)<Int>") { (x: NDArray<Int>, k: Int) throws -> NDArray<Int> in try binding742(x, k) }
    natives.bind("rot90(_:k:)<Bool>") { (x: NDArray<Bool>, k: Int) throws -> NDArray<Bool> in try binding742(x, k) }
    natives.bind("rollAxis(_:_:to:)<Double>") { (x: NDArray<Double>, axis: Int, start: Int) throws -> NDArray<Double> in try binding743(x, axis, start) }
    natives.bind("rollAxis(_:_:to:)<Int>") { (x: NDArray<Int>, axis: Int, start: Int) throws -> NDArray<Int> in try binding743(x, axis, start) }
    natives.bind("rollAxis(_:_:to:)<Bool>") { (x: NDArray<Bool>, axis: Int, start: Int) throws -> NDArray<Bool> in try binding743(x, axis, start) }
    natives.bind("dstack(_:)<Double>") { (arrays: [NDArray<Double>]) throws -> NDArray<Double> in try binding744(arrays) }
    natives.bind("dstack(_:)<Int>") { (arrays: [NDArray<Int>]) throws -> NDArray<Int> in try binding744(arrays) }
    natives.bind("dstack(_:)<Bool>") { (arrays: [NDArray<Bool>]) throws -> NDArray<Bool> in try binding744(arrays) }
    natives.bind("fliplr(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding745(x) }
    natives.bind("fliplr(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding745(x) }
    natives.bind("fliplr(_:)<Bool>") { (x: NDArray<Bool>) throws -> NDArray<Bool> in try binding745(x) }
    natives.bind("flipud(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding746(x) }
    natives.bind("flipud(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding746(x) }
    natives.bind("flipud(_:)<Bool>") { (x: NDArray<Bool>) throws -> NDArray<Bool> in try binding746(x) }
    natives.bind("arraySplit(_:_:axis:)<Double>") { (x: NDArray<Double>, count: Int, axis: Int) throws -> [NDArray<Double>] in try binding747(x, count, axis) }
    natives.bind("arraySplit(_:_:axis:)<Int>") { (x: NDArray<Int>, count: Int, axis: Int) throws -> [NDArray<Int>] in try binding747(x, count, axis) }
    natives.bind("arraySplit(_:_:axis:)<Bool>") { (x: NDArray<Bool>, count: Int, axis: Int) throws -> [NDArray<Bool>] in try binding747(x, count, axis) }
    natives.bind("split(_:at:axis:)<Double>") { (x: NDArray<Double>, cuts: [Int], axis: Int) throws -> [NDArray<Double>] in try binding748(x, cuts, axis) }
    natives.bind("split(_:at:axis:)<Int>") { (x: NDArray<Int>, cuts: [Int], axis: Int) throws -> [NDArray<Int>] in try binding748(x, cuts, axis) }
    natives.bind("split(_:at:axis:)<Bool>") { (x: NDArray<Bool>, cuts: [Int], axis: Int) throws -> [NDArray<Bool>] in try binding748(x, cuts, axis) }
    natives.bind("diagonal(_:offset:)<Double>") { (x: NDArray<Double>, offset: Int) throws -> NDArray<Double> in try binding749(x, offset) }
    natives.bind("diagonal(_:offset:)<Int>") { (x: NDArray<Int>, offset: Int) throws -> NDArray<Int> in try binding749(x, offset) }
    natives.bind("diagonal(_:offset:)<Bool>") { (x: NDArray<Bool>, offset: Int) throws -> NDArray<Bool> in try binding749(x, offset) }
    natives.bind("concatenate(_:axis:)<Double>") { (arrays: [NDArray<Double>], axis: Int) throws -> NDArray<Double> in try binding750(arrays, axis) }
    natives.bind("concatenate(_:axis:)<Int>") { (arrays: [NDArray<Int>], axis: Int) throws -> NDArray<Int> in try binding750(arrays, axis) }
    natives.bind("concatenate(_:axis:)<Bool>") { (arrays: [NDArray<Bool>], axis: Int) throws -> NDArray<Bool> in try binding750(arrays, axis) }
    natives.bind("stack(_:axis:)<Double>") { (arrays: [NDArray<Double>], axis: Int) throws -> NDArray<Double> in try binding751(arrays, axis) }
    natives.bind("stack(_:axis:)<Int>") { (arrays: [NDArray<Int>], axis: Int) throws -> NDArray<Int> in try binding751(arrays, axis) }
  }

  private static func bindPart22(_ natives: inout Natives) {
    natives.bind("stack(_:axis:)<Bool>") { (arrays: [NDArray<Bool>], axis: Int) throws -> NDArray<Bool> in try binding751(arrays, axis) }
    natives.bind("pad(_:_:mode:)<Double>") { (x: NDArray<Double>, width: Int, mode: String) throws -> NDArray<Double> in try binding752(x, width, mode) }
    natives.bind("pad(_:_:mode:)<Int>") { (x: NDArray<Int>, width: Int, mode: String) throws -> NDArray<Int> in try binding752(x, width, mode) }
    natives.bind("pad(_:_:mode:)<Bool>") { (x: NDArray<Bool>, width: Int, mode: String) throws -> NDArray<Bool> in try binding752(x, width, mode) }
    natives.bind("pad(_:_:constant:)<Double>") { (x: NDArray<Double>, width: Int, constant: Double) throws -> NDArray<Double> in try binding753(x, width, constant) }
    natives.bind("pad(_:_:constant:)<Int>") { (x: NDArray<Int>, width: Int, constant: Int) throws -> NDArray<Int> in try binding753(x, width, constant) }
    natives.bind("pad(_:_:constant:)<Bool>") { (x: NDArray<Bool>, width: Int, constant: Bool) throws -> NDArray<Bool> in try binding753(x, width, constant) }
    natives.bind("`repeat`(_:_:)<Double>") { (x: NDArray<Double>, count: Int) throws -> NDArray<Double> in try binding754(x, count) }
    natives.bind("`repeat`(_:_:)<Int>") { (x: NDArray<Int>, count: Int) throws -> NDArray<Int> in try binding754(x, count) }
    natives.bind("`repeat`(_:_:)<Bool>") { (x: NDArray<Bool>, count: Int) throws -> NDArray<Bool> in try binding754(x, count) }
    natives.bind("`repeat`(_:_:axis:)<Double>") { (x: NDArray<Double>, count: Int, axis: Int) throws -> NDArray<Double> in try binding755(x, count, axis) }
    natives.bind("`repeat`(_:_:axis:)<Int>") { (x: NDArray<Int>, count: Int, axis: Int) throws -> NDArray<Int> in try binding755(x, count, axis) }
    natives.bind("`repeat`(_:_:axis:)<Bool>") { (x: NDArray<Bool>, count: Int, axis: Int) throws -> NDArray<Bool> in try binding755(x, count, axis) }
    natives.bind("tile(_:_:)<Double>") { (x: NDArray<Double>, counts: [Int]) throws -> NDArray<Double> in try binding756(x, counts) }
    natives.bind("tile(_:_:)<Int>") { (x: NDArray<Int>, counts: [Int]) throws -> NDArray<Int> in try binding756(x, counts) }
    natives.bind("tile(_:_:)<Bool>") { (x: NDArray<Bool>, counts: [Int]) throws -> NDArray<Bool> in try binding756(x, counts) }
    natives.bind("flip(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding757(x) }
    natives.bind("flip(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding757(x) }
    natives.bind("flip(_:)<Bool>") { (x: NDArray<Bool>) throws -> NDArray<Bool> in try binding757(x) }
    natives.bind("flip(_:axis:)<Double>") { (x: NDArray<Double>, axis: Int) throws -> NDArray<Double> in try binding758(x, axis) }
    natives.bind("flip(_:axis:)<Int>") { (x: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try binding758(x, axis) }
    natives.bind("flip(_:axis:)<Bool>") { (x: NDArray<Bool>, axis: Int) throws -> NDArray<Bool> in try binding758(x, axis) }
    natives.bind("roll(_:_:)<Double>") { (x: NDArray<Double>, shift: Int) throws -> NDArray<Double> in try binding759(x, shift) }
    natives.bind("roll(_:_:)<Int>") { (x: NDArray<Int>, shift: Int) throws -> NDArray<Int> in try binding759(x, shift) }
    natives.bind("roll(_:_:)<Bool>") { (x: NDArray<Bool>, shift: Int) throws -> NDArray<Bool> in try binding759(x, shift) }
    natives.bind("roll(_:_:axis:)<Double>") { (x: NDArray<Double>, shift: Int, axis: Int) throws -> NDArray<Double> in try binding760(x, shift, axis) }
    natives.bind("roll(_:_:axis:)<Int>") { (x: NDArray<Int>, shift: Int, axis: Int) throws -> NDArray<Int> in try binding760(x, shift, axis) }
    natives.bind("roll(_:_:axis:)<Bool>") { (x: NDArray<Bool>, shift: Int, axis: Int) throws -> NDArray<Bool> in try binding760(x, shift, axis) }
    natives.bind("swapAxes(_:_:_:)<Double>") { (x: NDArray<Double>, a: Int, b: Int) throws -> NDArray<Double> in try binding761(x, a, b) }
    natives.bind("swapAxes(_:_:_:)<Int>") { (x: NDArray<Int>, a: Int, b: Int) throws -> NDArray<Int> in try binding761(x, a, b) }
    natives.bind("swapAxes(_:_:_:)<Bool>") { (x: NDArray<Bool>, a: Int, b: Int) throws -> NDArray<Bool> in try binding761(x, a, b) }
    natives.bind("moveAxis(_:_:_:)<Double>") { (x: NDArray<Double>, from: Int, to: Int) throws -> NDArray<Double> in try binding762(x, from, to) }
    natives.bind("moveAxis(_:_:_:)<Int>") { (x: NDArray<Int>, from: Int, to: Int) throws -> NDArray<Int> in try binding762(x, from, to) }
    natives.bind("moveAxis(_:_:_:)<Bool>") { (x: NDArray<Bool>, from: Int, to: Int) throws -> NDArray<Bool> in try binding762(x, from, to) }
    natives.bind("vstack(_:)<Double>") { (arrays: [NDArray<Double>]) throws -> NDArray<Double> in try binding763(arrays) }
    natives.bind("vstack(_:)<Int>") { (arrays: [NDArray<Int>]) throws -> NDArray<Int> in try binding763(arrays) }
    natives.bind("vstack(_:)<Bool>") { (arrays: [NDArray<Bool>]) throws -> NDArray<Bool> in try binding763(arrays) }
    natives.bind("hstack(_:)<Double>") { (arrays: [NDArray<Double>]) throws -> NDArray<Double> in try binding764(arrays) }
    natives.bind("hstack(_:)<Int>") { (arrays: [NDArray<Int>]) throws -> NDArray<Int> in try binding764(arrays) }
    natives.bind("hstack(_:)<Bool>") { (arrays: [NDArray<Bool>]) throws -> NDArray<Bool> in try binding764(arrays) }
  }

  private static func bindPart23(_ natives: inout Natives) {
    natives.bind("columnStack(_:)<Double>") { (arrays: [NDArray<Double>]) throws -> NDArray<Double> in try binding765(arrays) }
    natives.bind("columnStack(_:)<Int>") { (arrays: [NDArray<Int>]) throws -> NDArray<Int> in try binding765(arrays) }
    natives.bind("columnStack(_:)<Bool>") { (arrays: [NDArray<Bool>]) throws -> NDArray<Bool> in try binding765(arrays) }
    natives.bind("split(_:_:axis:)<Double>") { (x: NDArray<Double>, count: Int, axis: Int) throws -> [NDArray<Double>] in try binding766(x, count, axis) }
    natives.bind("split(_:_:axis:)<Int>") { (x: NDArray<Int>, count: Int, axis: Int) throws -> [NDArray<Int>] in try binding766(x, count, axis) }
    natives.bind("split(_:_:axis:)<Bool>") { (x: NDArray<Bool>, count: Int, axis: Int) throws -> [NDArray<Bool>] in try binding766(x, count, axis) }
    natives.bind("NDArray.reshaped(_:)<Double>") { (receiver: NDArray<Double>, shape: [Int]) throws -> NDArray<Double> in try receiver.binding767(shape) }
    natives.bind("NDArray.reshaped(_:)<Int>") { (receiver: NDArray<Int>, shape: [Int]) throws -> NDArray<Int> in try receiver.binding767(shape) }
    natives.bind("NDArray.reshaped(_:)<Bool>") { (receiver: NDArray<Bool>, shape: [Int]) throws -> NDArray<Bool> in try receiver.binding767(shape) }
    natives.bind("NDArray.reshaped(_:)#2<Double>") { (receiver: NDArray<Double>, shape: [Int]) throws -> NDArray<Double> in try receiver.binding768(shape) }
    natives.bind("NDArray.reshaped(_:)#2<Int>") { (receiver: NDArray<Int>, shape: [Int]) throws -> NDArray<Int> in try receiver.binding768(shape) }
    natives.bind("NDArray.reshaped(_:)#2<Bool>") { (receiver: NDArray<Bool>, shape: [Int]) throws -> NDArray<Bool> in try receiver.binding768(shape) }
    natives.bind("NDArray.flattened()<Double>") { (receiver: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding769() }
    natives.bind("NDArray.flattened()<Int>") { (receiver: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding769() }
    natives.bind("NDArray.flattened()<Bool>") { (receiver: NDArray<Bool>) throws -> NDArray<Bool> in try receiver.binding769() }
    natives.bind("NDArray.raveled()<Double>") { (receiver: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding770() }
    natives.bind("NDArray.raveled()<Int>") { (receiver: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding770() }
    natives.bind("NDArray.raveled()<Bool>") { (receiver: NDArray<Bool>) throws -> NDArray<Bool> in try receiver.binding770() }
    natives.bind("NDArray.T.get<Double>") { (receiver: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding771() }
    natives.bind("NDArray.T.get<Int>") { (receiver: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding771() }
    natives.bind("NDArray.T.get<Bool>") { (receiver: NDArray<Bool>) throws -> NDArray<Bool> in try receiver.binding771() }
    natives.bind("NDArray.transposed()<Double>") { (receiver: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding772() }
    natives.bind("NDArray.transposed()<Int>") { (receiver: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding772() }
    natives.bind("NDArray.transposed()<Bool>") { (receiver: NDArray<Bool>) throws -> NDArray<Bool> in try receiver.binding772() }
    natives.bind("NDArray.transposed(_:)<Double>") { (receiver: NDArray<Double>, order: [Int]) throws -> NDArray<Double> in try receiver.binding773(order) }
    natives.bind("NDArray.transposed(_:)<Int>") { (receiver: NDArray<Int>, order: [Int]) throws -> NDArray<Int> in try receiver.binding773(order) }
    natives.bind("NDArray.transposed(_:)<Bool>") { (receiver: NDArray<Bool>, order: [Int]) throws -> NDArray<Bool> in try receiver.binding773(order) }
    natives.bind("NDArray.squeezed()<Double>") { (receiver: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding774() }
    natives.bind("NDArray.squeezed()<Int>") { (receiver: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding774() }
    natives.bind("NDArray.squeezed()<Bool>") { (receiver: NDArray<Bool>) throws -> NDArray<Bool> in try receiver.binding774() }
    natives.bind("NDArray.squeezed(axis:)<Double>") { (receiver: NDArray<Double>, axis: Int) throws -> NDArray<Double> in try receiver.binding775(axis) }
    natives.bind("NDArray.squeezed(axis:)<Int>") { (receiver: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try receiver.binding775(axis) }
    natives.bind("NDArray.squeezed(axis:)<Bool>") { (receiver: NDArray<Bool>, axis: Int) throws -> NDArray<Bool> in try receiver.binding775(axis) }
    natives.bind("NDArray.copy()<Double>") { (receiver: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding776() }
    natives.bind("NDArray.copy()<Int>") { (receiver: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding776() }
    natives.bind("NDArray.copy()<Bool>") { (receiver: NDArray<Bool>) throws -> NDArray<Bool> in try receiver.binding776() }
    natives.bind("reshape(_:_:)<Double>") { (x: NDArray<Double>, shape: [Int]) throws -> NDArray<Double> in try binding777(x, shape) }
    natives.bind("reshape(_:_:)<Int>") { (x: NDArray<Int>, shape: [Int]) throws -> NDArray<Int> in try binding777(x, shape) }
    natives.bind("reshape(_:_:)<Bool>") { (x: NDArray<Bool>, shape: [Int]) throws -> NDArray<Bool> in try binding777(x, shape) }
    natives.bind("transpose(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding778(x) }
  }

  private static func bindPart24(_ natives: inout Natives) {
    natives.bind("transpose(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding778(x) }
    natives.bind("transpose(_:)<Bool>") { (x: NDArray<Bool>) throws -> NDArray<Bool> in try binding778(x) }
    natives.bind("squeeze(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding779(x) }
    natives.bind("squeeze(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding779(x) }
    natives.bind("squeeze(_:)<Bool>") { (x: NDArray<Bool>) throws -> NDArray<Bool> in try binding779(x) }
    natives.bind("expandDims(_:axis:)<Double>") { (x: NDArray<Double>, axis: Int) throws -> NDArray<Double> in try binding780(x, axis) }
    natives.bind("expandDims(_:axis:)<Int>") { (x: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try binding780(x, axis) }
    natives.bind("expandDims(_:axis:)<Bool>") { (x: NDArray<Bool>, axis: Int) throws -> NDArray<Bool> in try binding780(x, axis) }
    natives.bind("broadcast(_:to:)<Double>") { (x: NDArray<Double>, shape: [Int]) throws -> NDArray<Double> in try binding781(x, shape) }
    natives.bind("broadcast(_:to:)<Int>") { (x: NDArray<Int>, shape: [Int]) throws -> NDArray<Int> in try binding781(x, shape) }
    natives.bind("broadcast(_:to:)<Bool>") { (x: NDArray<Bool>, shape: [Int]) throws -> NDArray<Bool> in try binding781(x, shape) }
    natives.bind("isin(_:_:)<Double>") { (x: NDArray<Double>, values: NDArray<Double>) throws -> NDArray<Bool> in try binding782(x, values) }
    natives.bind("isin(_:_:)<Int>") { (x: NDArray<Int>, values: NDArray<Int>) throws -> NDArray<Bool> in try binding782(x, values) }
    natives.bind("intersect1d(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding783(a, b) }
    natives.bind("intersect1d(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding783(a, b) }
    natives.bind("union1d(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding784(a, b) }
    natives.bind("union1d(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding784(a, b) }
    natives.bind("setdiff1d(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding785(a, b) }
    natives.bind("setdiff1d(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding785(a, b) }
    natives.bind("setxor1d(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding786(a, b) }
    natives.bind("setxor1d(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding786(a, b) }
    natives.bind("lexsort(_:)<Double>") { (keys: [NDArray<Double>]) throws -> NDArray<Int> in try binding787(keys) }
    natives.bind("lexsort(_:)<Int>") { (keys: [NDArray<Int>]) throws -> NDArray<Int> in try binding787(keys) }
    natives.bind("partition(_:_:axis:)<Double>") { (x: NDArray<Double>, k: Int, axis: Int) throws -> NDArray<Double> in try binding788(x, k, axis) }
    natives.bind("partition(_:_:axis:)<Int>") { (x: NDArray<Int>, k: Int, axis: Int) throws -> NDArray<Int> in try binding788(x, k, axis) }
    natives.bind("uniquePlaces(_:)<Double>") { (x: NDArray<Double>) throws -> (values: NDArray<Double>, index: NDArray<Int>, inverse: NDArray<Int>) in try binding789(x) }
    natives.bind("uniquePlaces(_:)<Int>") { (x: NDArray<Int>) throws -> (values: NDArray<Int>, index: NDArray<Int>, inverse: NDArray<Int>) in try binding789(x) }
    natives.bind("NDArray.sorted(axis:)<Double>") { (receiver: NDArray<Double>, axis: Int) throws -> NDArray<Double> in try receiver.binding790(axis) }
    natives.bind("NDArray.sorted(axis:)<Int>") { (receiver: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try receiver.binding790(axis) }
    natives.bind("NDArray.argsort(axis:)<Double>") { (receiver: NDArray<Double>, axis: Int) throws -> NDArray<Int> in try receiver.binding791(axis) }
    natives.bind("NDArray.argsort(axis:)<Int>") { (receiver: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try receiver.binding791(axis) }
    natives.bind("sort(_:axis:)<Double>") { (x: NDArray<Double>, axis: Int) throws -> NDArray<Double> in try binding792(x, axis) }
    natives.bind("sort(_:axis:)<Int>") { (x: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try binding792(x, axis) }
    natives.bind("argsort(_:axis:)<Double>") { (x: NDArray<Double>, axis: Int) throws -> NDArray<Int> in try binding793(x, axis) }
    natives.bind("argsort(_:axis:)<Int>") { (x: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try binding793(x, axis) }
    natives.bind("unique(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding794(x) }
    natives.bind("unique(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding794(x) }
    natives.bind("uniqueCounts(_:)<Double>") { (x: NDArray<Double>) throws -> (values: NDArray<Double>, counts: NDArray<Int>) in try binding795(x) }
    natives.bind("uniqueCounts(_:)<Int>") { (x: NDArray<Int>) throws -> (values: NDArray<Int>, counts: NDArray<Int>) in try binding795(x) }
    natives.bind("searchsorted(_:_:right:)<Double>") { (x: NDArray<Double>, values: NDArray<Double>, right: Bool) throws -> NDArray<Int> in try binding796(x, values, right) }
  }

  private static func bindPart25(_ natives: inout Natives) {
    natives.bind("searchsorted(_:_:right:)<Int>") { (x: NDArray<Int>, values: NDArray<Int>, right: Bool) throws -> NDArray<Int> in try binding796(x, values, right) }
    natives.bind("bincount(_:minLength:)") { (x: NDArray<Int>, minLength: Int) throws -> NDArray<Int> in try binding797(x, minLength) }
    natives.bind("cov(_:rowvar:ddof:)") { (x: NDArray<Double>, rowvar: Bool, ddof: Int) throws -> NDArray<Double> in try binding798(x, rowvar, ddof) }
    natives.bind("cov(_:_:ddof:)") { (x: NDArray<Double>, y: NDArray<Double>, ddof: Int) throws -> NDArray<Double> in try binding799(x, y, ddof) }
    natives.bind("corrcoef(_:rowvar:)") { (x: NDArray<Double>, rowvar: Bool) throws -> NDArray<Double> in try binding800(x, rowvar) }
    natives.bind("corrcoef(_:_:)") { (x: NDArray<Double>, y: NDArray<Double>) throws -> NDArray<Double> in try binding801(x, y) }
    natives.bind("average(_:weights:)") { (x: NDArray<Double>, weights: NDArray<Double>) throws -> Double in try binding802(x, weights) }
    natives.bind("average(_:axis:weights:)") { (x: NDArray<Double>, axis: Int, weights: NDArray<Double>) throws -> NDArray<Double> in try binding803(x, axis, weights) }
    natives.bind("diff(_:n:axis:)<Double>") { (x: NDArray<Double>, n: Int, axis: Int) throws -> NDArray<Double> in try binding804(x, n, axis) }
    natives.bind("diff(_:n:axis:)<Int>") { (x: NDArray<Int>, n: Int, axis: Int) throws -> NDArray<Int> in try binding804(x, n, axis) }
    natives.bind("ptp(_:)<Double>") { (x: NDArray<Double>) throws -> Double in try binding805(x) }
    natives.bind("ptp(_:)<Int>") { (x: NDArray<Int>) throws -> Int in try binding805(x) }
    natives.bind("ptp(_:axis:keepDims:)<Double>") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding806(x, axis, keepDims) }
    natives.bind("ptp(_:axis:keepDims:)<Int>") { (x: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding806(x, axis, keepDims) }
    natives.bind("countNonzero(_:)<Double>") { (x: NDArray<Double>) throws -> Int in try binding807(x) }
    natives.bind("countNonzero(_:)<Int>") { (x: NDArray<Int>) throws -> Int in try binding807(x) }
    natives.bind("countNonzero(_:)<Bool>") { (x: NDArray<Bool>) throws -> Int in try binding807(x) }
    natives.bind("isclose(_:_:rtol:atol:)") { (a: NDArray<Double>, b: NDArray<Double>, rtol: Double, atol: Double) throws -> NDArray<Bool> in try binding808(a, b, rtol, atol) }
    natives.bind("allclose(_:_:rtol:atol:)") { (a: NDArray<Double>, b: NDArray<Double>, rtol: Double, atol: Double) throws -> Bool in try binding809(a, b, rtol, atol) }
    natives.bind("nonzero(_:)") { (mask: NDArray<Bool>) throws -> [NDArray<Int>] in try binding810(mask) }
    natives.bind("argwhere(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Int> in try binding811(x) }
    natives.bind("argwhere(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding811(x) }
    natives.bind("argwhere(_:)<Bool>") { (x: NDArray<Bool>) throws -> NDArray<Int> in try binding811(x) }
    natives.bind("histogram(_:bins:)") { (x: NDArray<Double>, bins: Int) throws -> (counts: NDArray<Int>, edges: NDArray<Double>) in try binding812(x, bins) }
    natives.bind("histogram(_:bins:from:to:)") { (x: NDArray<Double>, bins: Int, low: Double, high: Double) throws -> (counts: NDArray<Int>, edges: NDArray<Double>) in try binding813(x, bins, low, high) }
    natives.bind("histogram(_:bins:)#2") { (x: NDArray<Double>, rule: String) throws -> (counts: NDArray<Int>, edges: NDArray<Double>) in try binding814(x, rule) }
    natives.bind("histogram(_:edges:)") { (x: NDArray<Double>, edges: NDArray<Double>) throws -> NDArray<Int> in try binding815(x, edges) }
    natives.bind("histogramDensity(_:bins:)") { (x: NDArray<Double>, bins: Int) throws -> (density: NDArray<Double>, edges: NDArray<Double>) in try binding816(x, bins) }
    natives.bind("digitize(_:_:right:)") { (x: NDArray<Double>, edges: NDArray<Double>, right: Bool) throws -> NDArray<Int> in try binding817(x, edges, right) }
    natives.bind("bincount(_:weights:minLength:)") { (x: NDArray<Int>, weights: NDArray<Double>, minLength: Int) throws -> NDArray<Double> in try binding818(x, weights, minLength) }
    natives.bind("nansum(_:)") { (x: NDArray<Double>) throws -> Double in try binding819(x) }
    natives.bind("nansum(_:axis:keepDims:)") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding820(x, axis, keepDims) }
    natives.bind("nanprod(_:)") { (x: NDArray<Double>) throws -> Double in try binding821(x) }
    natives.bind("nanprod(_:axis:keepDims:)") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding822(x, axis, keepDims) }
    natives.bind("nanmean(_:)") { (x: NDArray<Double>) throws -> Double in try binding823(x) }
    natives.bind("nanmean(_:axis:keepDims:)") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding824(x, axis, keepDims) }
    natives.bind("nanmax(_:)") { (x: NDArray<Double>) throws -> Double in try binding825(x) }
    natives.bind("nanmax(_:axis:keepDims:)") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding826(x, axis, keepDims) }
    natives.bind("nanmin(_:)") { (x: NDArray<Double>) throws -> Double in try binding827(x) }
    natives.bind("nanmin(_:axis:keepDims:)") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding828(x, axis, keepDims) }
  }

  private static func bindPart26(_ natives: inout Natives) {
    natives.bind("nanvar(_:ddof:)") { (x: NDArray<Double>, ddof: Int) throws -> Double in try binding829(x, ddof) }
    natives.bind("nanvar(_:axis:ddof:keepDims:)") { (x: NDArray<Double>, axis: Int, ddof: Int, keepDims: Bool) throws -> NDArray<Double> in try binding830(x, axis, ddof, keepDims) }
    natives.bind("nanstd(_:ddof:)") { (x: NDArray<Double>, ddof: Int) throws -> Double in try binding831(x, ddof) }
    natives.bind("nanstd(_:axis:ddof:keepDims:)") { (x: NDArray<Double>, axis: Int, ddof: Int, keepDims: Bool) throws -> NDArray<Double> in try binding832(x, axis, ddof, keepDims) }
    natives.bind("nanmedian(_:)") { (x: NDArray<Double>) throws -> Double in try binding833(x) }
    natives.bind("nanmedian(_:axis:keepDims:)") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding834(x, axis, keepDims) }
    natives.bind("nanargmax(_:)") { (x: NDArray<Double>) throws -> Int in try binding835(x) }
    natives.bind("nanargmin(_:)") { (x: NDArray<Double>) throws -> Int in try binding836(x) }
    natives.bind("median(_:)") { (x: NDArray<Double>) throws -> Double in try binding837(x) }
    natives.bind("median(_:axis:keepDims:)") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding838(x, axis, keepDims) }
    natives.bind("percentile(_:_:)") { (x: NDArray<Double>, q: Double) throws -> Double in try binding839(x, q) }
    natives.bind("percentile(_:_:axis:keepDims:)") { (x: NDArray<Double>, q: Double, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding840(x, q, axis, keepDims) }
    natives.bind("percentile(_:_:)#2") { (x: NDArray<Double>, q: NDArray<Double>) throws -> NDArray<Double> in try binding841(x, q) }
    natives.bind("quantile(_:_:)") { (x: NDArray<Double>, q: Double) throws -> Double in try binding842(x, q) }
    natives.bind("quantile(_:_:axis:keepDims:)") { (x: NDArray<Double>, q: Double, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding843(x, q, axis, keepDims) }
    natives.bind("quantile(_:_:axis:keepDims:)#2") { (x: NDArray<Double>, q: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding844(x, q, axis, keepDims) }
    natives.bind("quantile(_:_:method:)") { (x: NDArray<Double>, q: Double, method: String) throws -> Double in try binding845(x, q, method) }
    natives.bind("makeMoons(samples:noise:seed:)") { (samples: Int, noise: Double?, seed: Int) throws -> (X: NDArray<Double>, y: NDArray<Int>) in try binding846(samples, noise, seed) }
    natives.bind("Axes.fillBetween(_:_:_:label:color:alpha:)") { (receiver: Axes, x: [Double], y1: [Double], y2: [Double], label: String, color: String, alpha: Double) throws in try receiver.binding847(x, y1, y2, label, color, alpha) }
    natives.bind("Axes.fillBetween(_:_:_:label:color:alpha:)#2") { (receiver: Axes, x: [Double], y1: [Double], y2: Double, label: String, color: String, alpha: Double) throws in try receiver.binding848(x, y1, y2, label, color, alpha) }
    natives.bind("Axes.fill(_:_:label:color:alpha:)") { (receiver: Axes, x: [Double], y: [Double], label: String, color: String, alpha: Double) throws in try receiver.binding849(x, y, label, color, alpha) }
    natives.bind("Axes.bar(_:_:width:bottom:label:color:alpha:edgeColor:)") { (receiver: Axes, x: [Double], height: [Double], width: Double, bottom: Double, label: String, color: String, alpha: Double, edgeColor: String) throws in try receiver.binding850(x, height, width, bottom, label, color, alpha, edgeColor) }
    natives.bind("Axes.bar(_:_:width:bottom:label:color:alpha:edgeColor:)#2") { (receiver: Axes, x: [Double], height: [Double], width: Double, bottom: [Double], label: String, color: String, alpha: Double, edgeColor: String) throws in try receiver.binding851(x, height, width, bottom, label, color, alpha, edgeColor) }
    natives.bind("Axes.bar(_:_:width:label:color:alpha:edgeColor:)") { (receiver: Axes, names: [String], height: [Double], width: Double, label: String, color: String, alpha: Double, edgeColor: String) throws in try receiver.binding852(names, height, width, label, color, alpha, edgeColor) }
    natives.bind("Axes.barh(_:_:height:label:color:alpha:edgeColor:)") { (receiver: Axes, y: [Double], width: [Double], height: Double, label: String, color: String, alpha: Double, edgeColor: String) throws in try receiver.binding853(y, width, height, label, color, alpha, edgeColor) }
    natives.bind("Axes.barh(_:_:height:label:color:alpha:edgeColor:)#2") { (receiver: Axes, names: [String], width: [Double], height: Double, label: String, color: String, alpha: Double, edgeColor: String) throws in try receiver.binding854(names, width, height, label, color, alpha, edgeColor) }
    natives.bind("Axes.contour(_:levels:colors:cmap:lineWidths:alpha:)") { (receiver: Axes, z: [[Double]], levels: Int, colors: String, cmap: ColorMap, lineWidths: Double, alpha: Double) throws -> ColorScale in try receiver.binding855(z, levels, colors, cmap, lineWidths, alpha) }
    natives.bind("Axes.contour(_:_:_:levels:colors:cmap:lineWidths:alpha:)") { (receiver: Axes, x: [Double], y: [Double], z: [[Double]], levels: Int, colors: String, cmap: ColorMap, lineWidths: Double, alpha: Double) throws -> ColorScale in try receiver.binding856(x, y, z, levels, colors, cmap, lineWidths, alpha) }
    natives.bind("Axes.contour(_:_:_:levels:colors:cmap:lineWidths:alpha:)#2") { (receiver: Axes, x: [Double], y: [Double], z: [[Double]], levels: [Double], colors: String, cmap: ColorMap, lineWidths: Double, alpha: Double) throws -> ColorScale in try receiver.binding857(x, y, z, levels, colors, cmap, lineWidths, alpha) }
    natives.bind("Axes.contourf(_:levels:cmap:alpha:)") { (receiver: Axes, z: [[Double]], levels: Int, cmap: ColorMap, alpha: Double) throws -> ColorScale in try receiver.binding858(z, levels, cmap, alpha) }
    natives.bind("Axes.contourf(_:_:_:levels:cmap:alpha:)") { (receiver: Axes, x: [Double], y: [Double], z: [[Double]], levels: Int, cmap: ColorMap, alpha: Double) throws -> ColorScale in try receiver.binding859(x, y, z, levels, cmap, alpha) }
    natives.bind("Axes.contourf(_:_:_:levels:cmap:alpha:)#2") { (receiver: Axes, x: [Double], y: [Double], z: [[Double]], levels: [Double], cmap: ColorMap, alpha: Double) throws -> ColorScale in try receiver.binding860(x, y, z, levels, cmap, alpha) }
    natives.bind("Axes.hist(_:bins:density:label:color:alpha:edgeColor:)") { (receiver: Axes, values: [Double], bins: Int, density: Bool, label: String, color: String, alpha: Double, edgeColor: String) throws in try receiver.binding861(values, bins, density, label, color, alpha, edgeColor) }
    natives.bind("Axes.hist(_:bins:density:label:color:alpha:edgeColor:)#2") { (receiver: Axes, values: [Double], bins: [Double], density: Bool, label: String, color: String, alpha: Double, edgeColor: String) throws in try receiver.binding862(values, bins, density, label, color, alpha, edgeColor) }
    natives.bind("Axes.imshow(_:cmap:vmin:vmax:origin:extent:equalAspect:alpha:)") { (receiver: Axes, values: [[Double]], cmap: ColorMap, vmin: Double?, vmax: Double?, origin: String, extent: [Double], equalAspect: Bool, alpha: Double) throws -> ColorScale in try receiver.binding863(values, cmap, vmin, vmax, origin, extent, equalAspect, alpha) }
    natives.bind("Axes.xScale.get") { (receiver: Axes) throws -> AxisScale in receiver.xScale }
    natives.bind("Axes.xScale.set") { (receiver: Axes, value: AxisScale) in receiver.xScale = value }
    natives.bind("Axes.yScale.get") { (receiver: Axes) throws -> AxisScale in receiver.yScale }
    natives.bind("Axes.yScale.set") { (receiver: Axes, value: AxisScale) in receiver.yScale = value }
    natives.bind("Axes.xLim.get") { (receiver: Axes) throws -> (Double, Double) in receiver.xLim }
  }

  private static func bindPart27(_ natives: inout Natives) {
    natives.bind("Axes.xLim.set") { (receiver: Axes, value: Pair<Double, Double>) in receiver.xLim = value.tuple }
    natives.bind("Axes.yLim.get") { (receiver: Axes) throws -> (Double, Double) in receiver.yLim }
    natives.bind("Axes.yLim.set") { (receiver: Axes, value: Pair<Double, Double>) in receiver.yLim = value.tuple }
    natives.bind("Axes.xTicks.get") { (receiver: Axes) throws -> [Double] in receiver.xTicks }
    natives.bind("Axes.xTicks.set") { (receiver: Axes, value: [Double]) in receiver.xTicks = value }
    natives.bind("Axes.yTicks.get") { (receiver: Axes) throws -> [Double] in receiver.yTicks }
    natives.bind("Axes.yTicks.set") { (receiver: Axes, value: [Double]) in receiver.yTicks = value }
    natives.bind("Axes.setXTicks(_:labels:)") { (receiver: Axes, positions: [Double], labels: [String]) throws in try receiver.binding870(positions, labels) }
    natives.bind("Axes.setYTicks(_:labels:)") { (receiver: Axes, positions: [Double], labels: [String]) throws in try receiver.binding871(positions, labels) }
    natives.bind("Axes.invertXAxis()") { (receiver: Axes) throws in receiver.invertXAxis() }
    natives.bind("Axes.invertYAxis()") { (receiver: Axes) throws in receiver.invertYAxis() }
    natives.bind("Axes.grid(_:)") { (receiver: Axes, isVisible: Bool) throws in receiver.grid(isVisible) }
    natives.bind("Axes.axis(_:)") { (receiver: Axes, isVisible: Bool) throws in receiver.axis(isVisible) }
    natives.bind("Axes.setAspect(equal:)") { (receiver: Axes, equal: Bool) throws in receiver.setAspect(equal: equal) }
    natives.bind("Axes.margins(_:_:)") { (receiver: Axes, x: Double, y: Double) throws in receiver.margins(x, y) }
    natives.bind("Axes.pcolormesh(_:_:_:cmap:vmin:vmax:alpha:)") { (receiver: Axes, x: [Double], y: [Double], z: [[Double]], cmap: ColorMap, vmin: Double?, vmax: Double?, alpha: Double) throws -> ColorScale in try receiver.binding878(x, y, z, cmap, vmin, vmax, alpha) }
    natives.bind("Axes.hist2d(_:_:bins:cmap:)") { (receiver: Axes, x: [Double], y: [Double], bins: Int, cmap: ColorMap) throws -> ColorScale in try receiver.binding879(x, y, bins, cmap) }
    natives.bind("Axes.pie(_:labels:autopct:colors:startAngle:)") { (receiver: Axes, values: [Double], labels: [String], autopct: String, colors: [String], startAngle: Double) throws in try receiver.binding880(values, labels, autopct, colors, startAngle) }
    natives.bind("Axes.quiver(_:_:_:_:color:scale:)") { (receiver: Axes, x: [Double], y: [Double], u: [Double], v: [Double], color: String, scale: Double?) throws in try receiver.binding881(x, y, u, v, color, scale) }
    natives.bind("Axes.plot(_:_:label:color:lineWidth:lineStyle:marker:markerSize:alpha:)") { (receiver: Axes, y: [Double], format: String, label: String, color: String, lineWidth: Double, lineStyle: String, marker: String, markerSize: Double, alpha: Double) throws in try receiver.binding882(y, format, label, color, lineWidth, lineStyle, marker, markerSize, alpha) }
    natives.bind("Axes.plot(_:_:_:label:color:lineWidth:lineStyle:marker:markerSize:alpha:)") { (receiver: Axes, x: [Double], y: [Double], format: String, label: String, color: String, lineWidth: Double, lineStyle: String, marker: String, markerSize: Double, alpha: Double) throws in try receiver.binding883(x, y, format, label, color, lineWidth, lineStyle, marker, markerSize, alpha) }
    natives.bind("Axes.scatter(_:_:s:color:alpha:marker:edgeColors:label:)") { (receiver: Axes, x: [Double], y: [Double], s: Double, color: String, alpha: Double, marker: String, edgeColors: String, label: String) throws in try receiver.binding884(x, y, s, color, alpha, marker, edgeColors, label) }
    natives.bind("Axes.scatter(_:_:s:color:alpha:marker:edgeColors:label:)#2") { (receiver: Axes, x: [Double], y: [Double], s: [Double], color: String, alpha: Double, marker: String, edgeColors: String, label: String) throws in try receiver.binding885(x, y, s, color, alpha, marker, edgeColors, label) }
    natives.bind("Axes.scatter(_:_:c:cmap:s:alpha:marker:edgeColors:vmin:vmax:label:)") { (receiver: Axes, x: [Double], y: [Double], c: [Double], cmap: ColorMap, s: Double, alpha: Double, marker: String, edgeColors: String, vmin: Double?, vmax: Double?, label: String) throws -> ColorScale in try receiver.binding886(x, y, c, cmap, s, alpha, marker, edgeColors, vmin, vmax, label) }
    natives.bind("Axes.errorbar(_:_:yerr:_:label:color:capSize:)") { (receiver: Axes, x: [Double], y: [Double], yerr: [Double], format: String, label: String, color: String, capSize: Double) throws in try receiver.binding887(x, y, yerr, format, label, color, capSize) }
    natives.bind("Axes.errorbar(_:_:yerr:_:label:color:capSize:)#2") { (receiver: Axes, x: [Double], y: [Double], yerr: Double, format: String, label: String, color: String, capSize: Double) throws in try receiver.binding888(x, y, yerr, format, label, color, capSize) }
    natives.bind("Axes.errorbar(_:_:yerr:xerr:_:label:color:capSize:)") { (receiver: Axes, x: [Double], y: [Double], yerr: [Double], xerr: [Double], format: String, label: String, color: String, capSize: Double) throws in try receiver.binding889(x, y, yerr, xerr, format, label, color, capSize) }
    natives.bind("Axes.boxplot(_:label:)") { (receiver: Axes, values: [Double], label: String) throws in try receiver.binding890(values, label) }
    natives.bind("Axes.boxplot(_:labels:)") { (receiver: Axes, values: [[Double]], labels: [String]) throws in try receiver.binding891(values, labels) }
    natives.bind("Axes.step(_:_:_:at:label:color:)") { (receiver: Axes, x: [Double], y: [Double], format: String, at: String, label: String, color: String) throws in try receiver.binding892(x, y, format, at, label, color) }
    natives.bind("Axes.stem(_:_:label:)") { (receiver: Axes, x: [Double], y: [Double], label: String) throws in try receiver.binding893(x, y, label) }
    natives.bind("Axes.stem(_:label:)") { (receiver: Axes, y: [Double], label: String) throws in try receiver.binding894(y, label) }
    natives.bind("Axes.axhline(_:color:lineStyle:lineWidth:alpha:label:)") { (receiver: Axes, y: Double, color: String, lineStyle: String, lineWidth: Double, alpha: Double, label: String) throws in try receiver.binding895(y, color, lineStyle, lineWidth, alpha, label) }
    natives.bind("Axes.axvline(_:color:lineStyle:lineWidth:alpha:label:)") { (receiver: Axes, x: Double, color: String, lineStyle: String, lineWidth: Double, alpha: Double, label: String) throws in try receiver.binding896(x, color, lineStyle, lineWidth, alpha, label) }
    natives.bind("Axes.axhspan(_:_:color:alpha:label:)") { (receiver: Axes, low: Double, high: Double, color: String, alpha: Double, label: String) throws in try receiver.binding897(low, high, color, alpha, label) }
    natives.bind("Axes.axvspan(_:_:color:alpha:label:)") { (receiver: Axes, low: Double, high: Double, color: String, alpha: Double, label: String) throws in try receiver.binding898(low, high, color, alpha, label) }
    natives.bind("Axes.hlines(_:_:_:color:lineStyle:lineWidth:label:)") { (receiver: Axes, y: [Double], xmin: Double, xmax: Double, color: String, lineStyle: String, lineWidth: Double, label: String) throws in try receiver.binding899(y, xmin, xmax, color, lineStyle, lineWidth, label) }
    natives.bind("Axes.vlines(_:_:_:color:lineStyle:lineWidth:label:)") { (receiver: Axes, x: [Double], ymin: Double, ymax: Double, color: String, lineStyle: String, lineWidth: Double, label: String) throws in try receiver.binding900(x, ymin, ymax, color, lineStyle, lineWidth, label) }
    natives.bind("Axes.streamplot(_:_:_:_:color:lineWidth:)") { (receiver: Axes, x: [Double], y: [Double], u: [[Double]], v: [[Double]], color: String, lineWidth: Double) throws in try receiver.binding901(x, y, u, v, color, lineWidth) }
    natives.bind("Axes.text(_:_:_:color:fontSize:ha:va:rotation:)") { (receiver: Axes, x: Double, y: Double, text: String, color: String, fontSize: Double, ha: String, va: String, rotation: Double) throws in try receiver.binding902(x, y, text, color, fontSize, ha, va, rotation) }
  }

  private static func bindPart28(_ natives: inout Natives) {
    natives.bind("Axes.annotate(_:xy:xytext:arrow:color:fontSize:ha:va:)") { (receiver: Axes, text: String, xy: Pair<Double, Double>, xytext: Pair<Double, Double>, arrow: Bool, color: String, fontSize: Double, ha: String, va: String) throws in try receiver.binding903(text, xy.tuple, xytext.tuple, arrow, color, fontSize, ha, va) }
    natives.bind("Axes.rotateXTickLabels(_:)") { (receiver: Axes, degrees: Double) throws in receiver.rotateXTickLabels(degrees) }
    natives.bind("Axes.plotColumns(_:labels:)") { (receiver: Axes, table: [[Double]], labels: [String]) throws in try receiver.binding905(table, labels) }
    natives.bind("Axes.twinx()") { (receiver: Axes) throws -> Axes in receiver.twinx() }
    natives.bind("Axes.twiny()") { (receiver: Axes) throws -> Axes in receiver.twiny() }
    natives.bind("Axes.violinplot(_:)") { (receiver: Axes, values: [[Double]]) throws in try receiver.binding908(values) }
    natives.bind("Axes.title.get") { (receiver: Axes) throws -> String in receiver.title }
    natives.bind("Axes.title.set") { (receiver: Axes, value: String) in receiver.title = value }
    natives.bind("Axes.xLabel.get") { (receiver: Axes) throws -> String in receiver.xLabel }
    natives.bind("Axes.xLabel.set") { (receiver: Axes, value: String) in receiver.xLabel = value }
    natives.bind("Axes.yLabel.get") { (receiver: Axes) throws -> String in receiver.yLabel }
    natives.bind("Axes.yLabel.set") { (receiver: Axes, value: String) in receiver.yLabel = value }
    natives.bind("Axes.description.get") { (receiver: Axes) throws -> String in receiver.description }
    natives.bind("AxisScale.linear.get") { () -> AxisScale in AxisScale.linear }
    natives.bind("AxisScale.log.get") { () -> AxisScale in AxisScale.log }
    natives.bind("Figure.colorbar(_:ax:label:)") { (receiver: Figure, scale: ColorScale, ax: Axes, label: String) throws in receiver.colorbar(scale, ax: ax, label: label) }
    natives.bind("Axes.legend(loc:title:)") { (receiver: Axes, loc: String, title: String) throws in try receiver.binding916(loc, title) }
    natives.bind("ColorMap.viridis.get") { () -> ColorMap in ColorMap.viridis }
    natives.bind("ColorMap.plasma.get") { () -> ColorMap in ColorMap.plasma }
    natives.bind("ColorMap.inferno.get") { () -> ColorMap in ColorMap.inferno }
    natives.bind("ColorMap.magma.get") { () -> ColorMap in ColorMap.magma }
    natives.bind("ColorMap.cividis.get") { () -> ColorMap in ColorMap.cividis }
    natives.bind("ColorMap.turbo.get") { () -> ColorMap in ColorMap.turbo }
    natives.bind("ColorMap.blues.get") { () -> ColorMap in ColorMap.blues }
    natives.bind("ColorMap.reds.get") { () -> ColorMap in ColorMap.reds }
    natives.bind("ColorMap.greens.get") { () -> ColorMap in ColorMap.greens }
    natives.bind("ColorMap.oranges.get") { () -> ColorMap in ColorMap.oranges }
    natives.bind("ColorMap.purples.get") { () -> ColorMap in ColorMap.purples }
    natives.bind("ColorMap.greys.get") { () -> ColorMap in ColorMap.greys }
    natives.bind("ColorMap.ylOrRd.get") { () -> ColorMap in ColorMap.ylOrRd }
    natives.bind("ColorMap.ylGnBu.get") { () -> ColorMap in ColorMap.ylGnBu }
    natives.bind("ColorMap.coolwarm.get") { () -> ColorMap in ColorMap.coolwarm }
    natives.bind("ColorMap.bwr.get") { () -> ColorMap in ColorMap.bwr }
    natives.bind("ColorMap.seismic.get") { () -> ColorMap in ColorMap.seismic }
    natives.bind("ColorMap.rdBu.get") { () -> ColorMap in ColorMap.rdBu }
    natives.bind("ColorMap.rdYlBu.get") { () -> ColorMap in ColorMap.rdYlBu }
    natives.bind("ColorMap.rdYlGn.get") { () -> ColorMap in ColorMap.rdYlGn }
    natives.bind("ColorMap.spectral.get") { () -> ColorMap in ColorMap.spectral }
    natives.bind("ColorMap.piYG.get") { () -> ColorMap in ColorMap.piYG }
    natives.bind("ColorMap.gray.get") { () -> ColorMap in ColorMap.gray }
  }

  private static func bindPart29(_ natives: inout Natives) {
    natives.bind("ColorMap.binary.get") { () -> ColorMap in ColorMap.binary }
    natives.bind("ColorMap.hot.get") { () -> ColorMap in ColorMap.hot }
    natives.bind("ColorMap.cool.get") { () -> ColorMap in ColorMap.cool }
    natives.bind("ColorMap.jet.get") { () -> ColorMap in ColorMap.jet }
    natives.bind("ColorMap.rainbow.get") { () -> ColorMap in ColorMap.rainbow }
    natives.bind("ColorMap.hsv.get") { () -> ColorMap in ColorMap.hsv }
    natives.bind("ColorMap.spring.get") { () -> ColorMap in ColorMap.spring }
    natives.bind("ColorMap.summer.get") { () -> ColorMap in ColorMap.summer }
    natives.bind("ColorMap.autumn.get") { () -> ColorMap in ColorMap.autumn }
    natives.bind("ColorMap.winter.get") { () -> ColorMap in ColorMap.winter }
    natives.bind("ColorMap.twilight.get") { () -> ColorMap in ColorMap.twilight }
    natives.bind("ColorMap.terrain.get") { () -> ColorMap in ColorMap.terrain }
    natives.bind("ColorMap.copper.get") { () -> ColorMap in ColorMap.copper }
    natives.bind("ColorMap.bone.get") { () -> ColorMap in ColorMap.bone }
    natives.bind("ColorMap.pink.get") { () -> ColorMap in ColorMap.pink }
    natives.bind("ColorMap.tab10.get") { () -> ColorMap in ColorMap.tab10 }
    natives.bind("ColorMap.tab20.get") { () -> ColorMap in ColorMap.tab20 }
    natives.bind("ColorMap.set1.get") { () -> ColorMap in ColorMap.set1 }
    natives.bind("ColorMap.set2.get") { () -> ColorMap in ColorMap.set2 }
    natives.bind("ColorMap.set3.get") { () -> ColorMap in ColorMap.set3 }
    natives.bind("ColorMap.paired.get") { () -> ColorMap in ColorMap.paired }
    natives.bind("ColorMap.pastel1.get") { () -> ColorMap in ColorMap.pastel1 }
    natives.bind("ColorMap.accent.get") { () -> ColorMap in ColorMap.accent }
    natives.bind("ColorMap.dark2.get") { () -> ColorMap in ColorMap.dark2 }
    natives.bind("ColorMap.name.get") { (receiver: ColorMap) throws -> String in receiver.name }
    natives.bind("ColorMap.reversed.get") { (receiver: ColorMap) throws -> ColorMap in receiver.reversed }
    natives.bind("ColorScale.map.get") { (receiver: ColorScale) throws -> ColorMap in receiver.map }
    natives.bind("Figure.tightLayout()") { (receiver: Figure) throws in receiver.tightLayout() }
    natives.bind("Figure.svg.get") { (receiver: Figure) throws -> String in receiver.svg }
    natives.bind("Figure.size.get") { (receiver: Figure) throws -> (Double, Double) in receiver.size }
    natives.bind("Figure.title.get") { (receiver: Figure) throws -> String in receiver.title }
    natives.bind("Figure.title.set") { (receiver: Figure, value: String) in receiver.title = value }
    natives.bind("Figure.axes.get") { (receiver: Figure) throws -> [Axes] in receiver.axes }
    natives.bind("Figure.init(size:)") { (size: Pair<Double, Double>) throws -> Figure in Figure(size: size.tuple) }
    natives.bind("Figure.subplots()") { (receiver: Figure) throws -> Axes in receiver.subplots() }
    natives.bind("Figure.subplots(_:_:sharex:sharey:)") { (receiver: Figure, rows: Int, columns: Int, sharex: Bool, sharey: Bool) throws -> [Axes] in try receiver.binding985(rows, columns, sharex, sharey) }
    natives.bind("Figure.subplot(_:_:_:)") { (receiver: Figure, rows: Int, columns: Int, index: Int) throws -> Axes in try receiver.binding986(rows, columns, index) }
    natives.bind("Figure.subplot2grid(_:_:rowspan:colspan:)") { (receiver: Figure, shape: Pair<Int, Int>, loc: Pair<Int, Int>, rowspan: Int, colspan: Int) throws -> Axes in try receiver.binding987(shape.tuple, loc.tuple, rowspan, colspan) }
    natives.bind("Figure.description.get") { (receiver: Figure) throws -> String in receiver.description }
    natives.bind("Axes.plotSurface(_:_:_:cmap:alpha:)") { (receiver: Axes, x: [Double], y: [Double], z: [[Double]], cmap: ColorMap, alpha: Double) throws -> ColorScale in try receiver.binding990(x, y, z, cmap, alpha) }
  }

  private static func bindPart30(_ natives: inout Natives) {
    natives.bind("Axes.plotWireframe(_:_:_:color:lineWidth:)") { (receiver: Axes, x: [Double], y: [Double], z: [[Double]], color: String, lineWidth: Double) throws in try receiver.binding991(x, y, z, color, lineWidth) }
    natives.bind("Axes.scatter3D(_:_:_:color:s:)") { (receiver: Axes, x: [Double], y: [Double], z: [Double], color: String, s: Double) throws in try receiver.binding992(x, y, z, color, s) }
    natives.bind("Axes.scatter3D(_:_:_:c:cmap:s:)") { (receiver: Axes, x: [Double], y: [Double], z: [Double], c: [Double], cmap: ColorMap, s: Double) throws -> ColorScale in try receiver.binding993(x, y, z, c, cmap, s) }
    natives.bind("Axes.plot3D(_:_:_:color:lineWidth:)") { (receiver: Axes, x: [Double], y: [Double], z: [Double], color: String, lineWidth: Double) throws in try receiver.binding994(x, y, z, color, lineWidth) }
    natives.bind("Axes.zLabel.get") { (receiver: Axes) throws -> String in receiver.zLabel }
    natives.bind("Axes.zLabel.set") { (receiver: Axes, value: String) in receiver.zLabel = value }
    natives.bind("Axes.viewInit(elev:azim:)") { (receiver: Axes, elev: Double, azim: Double) throws in receiver.viewInit(elev: elev, azim: azim) }
  }
}
