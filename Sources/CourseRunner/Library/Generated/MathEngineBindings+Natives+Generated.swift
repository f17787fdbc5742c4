// Generated from the public source of the maths engine by `make bindings`. DO NOT EDIT: a test compares it with what it is made from.
// swift-format-ignore-file

import MachineLearning
import NumericArrays
import Plotting
import ScriptInterpreter

extension NDArray {
  fileprivate static func binding17(_ elements: [Element]) throws -> Self {
    return try Checked.array(elements)
  }
}

extension NDArray {
  fileprivate static func binding18(_ rows: [[Element]]) throws -> Self {
    return try Checked.array(rows)
  }
}

extension NDArray {
  fileprivate static func binding19(_ planes: [[[Element]]]) throws -> Self {
    return try Checked.array(planes)
  }
}

extension NDArray {
  fileprivate static func binding20(_ rows: [NDArray<Element>]) throws -> Self {
    return try Checked.array(rows)
  }
}

extension NDArray {
  fileprivate static func binding21(_ element: Element) throws -> Self {
    return try Checked.array(element)
  }
}

extension NDArray {
  fileprivate static func binding22<Other: ArrayElement>(_ other: NDArray<Other>) throws -> Self {
    return try Checked.convert(other)
  }
}

fileprivate func binding34(_ shape: [Int]) throws -> NDArray<Double> {
  return try Checked.full(shape, 0.0)
}

fileprivate func binding35(_ shape: [Int]) throws -> NDArray<Double> {
  return try Checked.full(shape, 0.0)
}

fileprivate func binding36(_ shape: [Int]) throws -> NDArray<Double> {
  return try Checked.full(shape, 1.0)
}

fileprivate func binding37(_ shape: [Int]) throws -> NDArray<Double> {
  return try Checked.full(shape, 1.0)
}

fileprivate func binding38<E: ArrayElement>(_ shape: [Int], _ value: E) throws -> NDArray<E> {
  return try Checked.full(shape, value)
}

fileprivate func binding39<E: ArrayElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.fullLike(x, E.zero)
}

fileprivate func binding40<E: ArrayElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.fullLike(x, E.one)
}

fileprivate func binding41<E: ArrayElement>(_ x: NDArray<E>, _ value: E) throws -> NDArray<E> {
  return try Checked.fullLike(x, value)
}

fileprivate func binding42(_ rows: Int, _ columns: Int?, _ k: Int) throws -> NDArray<Double> {
  return try Checked.eye(rows, columns, k: k)
}

fileprivate func binding43(_ n: Int) throws -> NDArray<Double> {
  return try Checked.eye(n)
}

fileprivate func binding44<E: ArrayElement>(_ x: NDArray<E>, _ k: Int) throws -> NDArray<E> {
  return try Checked.diag(x, k: k)
}

fileprivate func binding45<E: ArrayElement>(_ x: NDArray<E>, _ k: Int) throws -> NDArray<E> {
  return try Checked.triangle(x, k: k, keepsLower: true)
}

fileprivate func binding46<E: ArrayElement>(_ x: NDArray<E>, _ k: Int) throws -> NDArray<E> {
  return try Checked.triangle(x, k: k, keepsLower: false)
}

fileprivate func binding47<E: NumericElement>(_ x: NDArray<E>) throws -> E {
  return try Checked.trace(x)
}

fileprivate func binding48<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.outer(a, b)
}

fileprivate func binding49<E: ArrayElement>(_ x: NDArray<E>, _ y: NDArray<E>) throws -> (NDArray<E>, NDArray<E>) {
  return try Checked.meshgrid(x, y)
}

fileprivate func binding50(_ end: Int) throws -> NDArray<Int> {
  return try Checked.arange(0, end)
}

fileprivate func binding51(_ start: Int, _ end: Int, _ step: Int) throws -> NDArray<Int> {
  return try Checked.arange(start, end, step)
}

fileprivate func binding52(_ end: Double) throws -> NDArray<Double> {
  return try Checked.arange(0, end)
}

fileprivate func binding53(_ start: Double, _ end: Double, _ step: Double) throws -> NDArray<Double> {
  return try Checked.arange(start, end, step)
}

fileprivate func binding54(_ start: Double, _ end: Double, _ count: Int, _ endpoint: Bool) throws -> NDArray<Double> {
  return try Checked.linspace(start, end, count, endpoint: endpoint)
}

fileprivate func binding63(_ value: Double, _ spec: String) throws -> String {
  return try Checked.format(value, spec)
}

fileprivate func binding64(_ value: Int, _ spec: String) throws -> String {
  return try Checked.format(value, spec)
}

fileprivate func binding65(_ value: String, _ spec: String) throws -> String {
  return try Checked.format(value, spec)
}

extension NDArray {
  fileprivate func binding85() throws -> Element {
    return try Checked.scalar(self)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding86(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.matmul(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding87(_ other: NDArray) throws -> NDArray {
    return try Checked.matmul(self, other)
  }
}

fileprivate func binding88<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.matmul(a, b)
}

fileprivate func binding89<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.matmul(a, b)
}

fileprivate func binding90(_ a: NDArray<Double>, _ b: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.solve(a, b)
}

fileprivate func binding91(_ a: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.inv(a)
}

fileprivate func binding92(_ a: NDArray<Double>) throws -> Double {
  return try Checked.det(a)
}

fileprivate func binding93(_ x: NDArray<Double>) throws -> Double {
  return try Checked.norm(x)
}

fileprivate func binding94(_ x: NDArray<Double>, _ ord: Double) throws -> Double {
  return try Checked.norm(x, ord: ord)
}

fileprivate func binding95(_ x: NDArray<Double>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.norm(x, axis: axis, keepDims: keepDims)
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding96(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.add(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding97(_ a: NDArray, _ b: Element) throws -> NDArray {
    return try Checked.add(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding98(_ a: Element, _ b: NDArray) throws -> NDArray {
    return try Checked.add(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding99(_ a: inout NDArray, _ b: NDArray) throws {
    try Checked.addInPlace(&a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding100(_ a: inout NDArray, _ b: Element) throws {
    try Checked.addInPlace(&a, b)
  }
}

fileprivate func binding101<E: ArrayElement>(_ condition: NDArray<Bool>, _ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.select(condition, a, b)
}

fileprivate func binding102<E: ArrayElement>(_ condition: NDArray<Bool>, _ a: NDArray<E>, _ b: E) throws -> NDArray<E> {
  return try Checked.select(condition, a, b)
}

fileprivate func binding103<E: ArrayElement>(_ condition: NDArray<Bool>, _ a: E, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.select(condition, a, b)
}

fileprivate func binding104<E: ArrayElement>(_ condition: NDArray<Bool>, _ a: E, _ b: E) throws -> NDArray<E> {
  return try Checked.select(condition, a, b)
}

fileprivate func binding105(_ x: NDArray<Double>) throws -> NDArray<Bool> {
  return try Checked.isnan(x)
}

fileprivate func binding106(_ x: NDArray<Double>) throws -> NDArray<Bool> {
  return try Checked.isinf(x)
}

fileprivate func binding107(_ x: NDArray<Double>) throws -> NDArray<Bool> {
  return try Checked.isfinite(x)
}

extension NDArray where Element: ArrayElement {
  fileprivate static func binding108(_ a: NDArray, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.equal(a, b)
  }
}

extension NDArray where Element: ArrayElement {
  fileprivate static func binding109(_ a: NDArray, _ b: Element) throws -> NDArray<Bool> {
    return try Checked.equal(a, b)
  }
}

extension NDArray where Element: ArrayElement {
  fileprivate static func binding110(_ a: Element, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.equal(a, b)
  }
}

extension NDArray where Element: ArrayElement {
  fileprivate static func binding111(_ a: NDArray, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.notEqual(a, b)
  }
}

extension NDArray where Element: ArrayElement {
  fileprivate static func binding112(_ a: NDArray, _ b: Element) throws -> NDArray<Bool> {
    return try Checked.notEqual(a, b)
  }
}

extension NDArray where Element: ArrayElement {
  fileprivate static func binding113(_ a: Element, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.notEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding114(_ a: NDArray, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.less(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding115(_ a: NDArray, _ b: Element) throws -> NDArray<Bool> {
    return try Checked.less(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding116(_ a: Element, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.less(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding117(_ a: NDArray, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.lessEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding118(_ a: NDArray, _ b: Element) throws -> NDArray<Bool> {
    return try Checked.lessEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding119(_ a: Element, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.lessEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding120(_ a: NDArray, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.greater(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding121(_ a: NDArray, _ b: Element) throws -> NDArray<Bool> {
    return try Checked.greater(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding122(_ a: Element, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.greater(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding123(_ a: NDArray, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.greaterEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding124(_ a: NDArray, _ b: Element) throws -> NDArray<Bool> {
    return try Checked.greaterEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding125(_ a: Element, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.greaterEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding126(_ a: NDArray, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.less(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding127(_ a: NDArray, _ b: Element) throws -> NDArray<Bool> {
    return try Checked.less(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding128(_ a: Element, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.less(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding129(_ a: NDArray, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.lessEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding130(_ a: NDArray, _ b: Element) throws -> NDArray<Bool> {
    return try Checked.lessEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding131(_ a: Element, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.lessEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding132(_ a: NDArray, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.greater(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding133(_ a: NDArray, _ b: Element) throws -> NDArray<Bool> {
    return try Checked.greater(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding134(_ a: Element, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.greater(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding135(_ a: NDArray, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.greaterEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding136(_ a: NDArray, _ b: Element) throws -> NDArray<Bool> {
    return try Checked.greaterEqual(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding137(_ a: Element, _ b: NDArray) throws -> NDArray<Bool> {
    return try Checked.greaterEqual(a, b)
  }
}

extension NDArray {
  fileprivate func binding138<Other: ArrayElement>(_ type: Other.Type) throws -> NDArray<Other> {
    return try Checked.convert(self)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate static func binding139(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.divide(a, b)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate static func binding140(_ a: NDArray, _ b: Element) throws -> NDArray {
    return try Checked.divide(a, b)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate static func binding141(_ a: Element, _ b: NDArray) throws -> NDArray {
    return try Checked.divide(a, b)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate static func binding142(_ a: inout NDArray, _ b: NDArray) throws {
    try Checked.divideInPlace(&a, b)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate static func binding143(_ a: inout NDArray, _ b: Element) throws {
    try Checked.divideInPlace(&a, b)
  }
}

extension NDArray where Element: IntegerElement {
  fileprivate static func binding144(_ a: NDArray, _ b: NDArray) throws -> NDArray<Double> {
    return try Checked.divide(a, b)
  }
}

extension NDArray where Element: IntegerElement {
  fileprivate static func binding145(_ a: NDArray, _ b: Element) throws -> NDArray<Double> {
    return try Checked.divide(a, b)
  }
}

extension NDArray where Element: IntegerElement {
  fileprivate static func binding146(_ a: Element, _ b: NDArray) throws -> NDArray<Double> {
    return try Checked.divide(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding147(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.remainder(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding148(_ a: NDArray, _ b: Element) throws -> NDArray {
    return try Checked.remainder(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding149(_ a: Element, _ b: NDArray) throws -> NDArray {
    return try Checked.remainder(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding150(_ a: inout NDArray, _ b: NDArray) throws {
    try Checked.remainderInPlace(&a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding151(_ a: inout NDArray, _ b: Element) throws {
    try Checked.remainderInPlace(&a, b)
  }
}

fileprivate func binding152<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.floorDivide(a, b)
}

fileprivate func binding153<E: NumericElement>(_ a: NDArray<E>, _ b: E) throws -> NDArray<E> {
  return try Checked.floorDivide(a, b)
}

extension NDArray {
  fileprivate static func binding154(_ a: NDArray, _ b: NDArray) throws -> Bool {
    guard a.layout.shape == b.layout.shape else { return false }
    return try Checked.equal(a, b).all()
  }
}

fileprivate func binding155<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.exp(x)
}

fileprivate func binding156<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.exp2(x)
}

fileprivate func binding157<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.expm1(x)
}

fileprivate func binding158<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.log(x)
}

fileprivate func binding159<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.log2(x)
}

fileprivate func binding160<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.log10(x)
}

fileprivate func binding161<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.log1p(x)
}

fileprivate func binding162<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.maximum(a, b)
}

fileprivate func binding163<E: NumericElement>(_ a: NDArray<E>, _ b: E) throws -> NDArray<E> {
  return try Checked.maximum(a, b)
}

fileprivate func binding164<E: NumericElement>(_ a: E, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.maximum(a, b)
}

fileprivate func binding165<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.minimum(a, b)
}

fileprivate func binding166<E: NumericElement>(_ a: NDArray<E>, _ b: E) throws -> NDArray<E> {
  return try Checked.minimum(a, b)
}

fileprivate func binding167<E: NumericElement>(_ a: E, _ b: NDArray<E>) throws -> NDArray<E> {
  return try Checked.minimum(a, b)
}

fileprivate func binding168<E: NumericElement>(_ x: NDArray<E>, _ low: E, _ high: E) throws -> NDArray<E> {
  return try Checked.clip(x, low, high)
}

extension NDArray where Element == Bool {
  fileprivate static func binding169(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.and(a, b)
  }
}

extension NDArray where Element == Bool {
  fileprivate static func binding170(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.or(a, b)
  }
}

extension NDArray where Element == Bool {
  fileprivate static func binding171(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.xor(a, b)
  }
}

extension NDArray where Element == Bool {
  fileprivate static func binding172(_ a: NDArray) throws -> NDArray {
    return try Checked.not(a)
  }
}

fileprivate func binding173<E: NumericElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.abs(x)
}

fileprivate func binding174<E: NumericElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.sign(x)
}

fileprivate func binding175<E: NumericElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.square(x)
}

fileprivate func binding176<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.sqrt(x)
}

fileprivate func binding177<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.cbrt(x)
}

fileprivate func binding178<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.reciprocal(x)
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding179(_ x: NDArray) throws -> NDArray {
    return try Checked.negate(x)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding180(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.multiply(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding181(_ a: NDArray, _ b: Element) throws -> NDArray {
    return try Checked.multiply(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding182(_ a: Element, _ b: NDArray) throws -> NDArray {
    return try Checked.multiply(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding183(_ a: inout NDArray, _ b: NDArray) throws {
    try Checked.multiplyInPlace(&a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding184(_ a: inout NDArray, _ b: Element) throws {
    try Checked.multiplyInPlace(&a, b)
  }
}

extension NDArray where Element == Double {
  fileprivate static func binding185(_ a: NDArray, _ mask: NDArray<Bool>) throws -> NDArray {
    return try Checked.multiply(a, mask)
  }
}

extension NDArray where Element == Double {
  fileprivate static func binding186(_ mask: NDArray<Bool>, _ a: NDArray) throws -> NDArray {
    return try Checked.multiply(a, mask)
  }
}

extension NDArray where Element == Double {
  fileprivate static func binding187(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.power(a, b)
  }
}

extension NDArray where Element == Double {
  fileprivate static func binding188(_ a: NDArray, _ b: Element) throws -> NDArray {
    return try Checked.power(a, b)
  }
}

extension NDArray where Element == Double {
  fileprivate static func binding189(_ a: Element, _ b: NDArray) throws -> NDArray {
    return try Checked.power(a, b)
  }
}

extension NDArray where Element == Double {
  fileprivate static func binding190(_ a: inout NDArray, _ exponent: Double) throws {
    a = try Checked.power(a, exponent)
  }
}

extension NDArray where Element == Int {
  fileprivate static func binding191(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.power(a, b)
  }
}

extension NDArray where Element == Int {
  fileprivate static func binding192(_ a: NDArray, _ b: Element) throws -> NDArray {
    return try Checked.power(a, b)
  }
}

extension NDArray where Element == Int {
  fileprivate static func binding193(_ a: Element, _ b: NDArray) throws -> NDArray {
    return try Checked.power(a, b)
  }
}

extension NDArray where Element == Int {
  fileprivate static func binding194(_ a: inout NDArray, _ exponent: Int) throws {
    a = try Checked.power(a, exponent)
  }
}

fileprivate func binding196(_ base: Int, _ exponent: Int) throws -> Int {
  return try Checked.power(base, exponent)
}

fileprivate func binding197<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.floor(x)
}

fileprivate func binding198<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.ceil(x)
}

fileprivate func binding199<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.trunc(x)
}

fileprivate func binding200<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.rint(x)
}

fileprivate func binding201(_ x: NDArray<Double>, _ decimals: Int) throws -> NDArray<Double> {
  return try Checked.round(x, decimals: decimals)
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding222(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    return try Checked.subtract(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding223(_ a: NDArray, _ b: Element) throws -> NDArray {
    return try Checked.subtract(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding224(_ a: Element, _ b: NDArray) throws -> NDArray {
    return try Checked.subtract(a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding225(_ a: inout NDArray, _ b: NDArray) throws {
    try Checked.subtractInPlace(&a, b)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate static func binding226(_ a: inout NDArray, _ b: Element) throws {
    try Checked.subtractInPlace(&a, b)
  }
}

fileprivate func binding227<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.sin(x)
}

fileprivate func binding228<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.cos(x)
}

fileprivate func binding229<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.tan(x)
}

fileprivate func binding230<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.arcsin(x)
}

fileprivate func binding231<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.arccos(x)
}

fileprivate func binding232<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.arctan(x)
}

fileprivate func binding233<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.sinh(x)
}

fileprivate func binding234<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.cosh(x)
}

fileprivate func binding235<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.tanh(x)
}

fileprivate func binding236<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.arcsinh(x)
}

fileprivate func binding237<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.arccosh(x)
}

fileprivate func binding238<E: FloatElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.arctanh(x)
}

fileprivate func binding251(_ precision: Int?, _ threshold: Int?, _ edgeItems: Int?, _ lineWidth: Int?, _ suppress: Bool?, _ nanText: String?, _ infText: String?, _ sign: String?, _ floatMode: String?) throws {
  try Checked.setPrintOptions(
    precision: precision, threshold: threshold, edgeItems: edgeItems, lineWidth: lineWidth, suppress: suppress, nanText: nanText,
    infText: infText, sign: sign, floatMode: floatMode)
}

extension RandomState {
  fileprivate func binding252(_ shape: [Int]) throws -> NDArray<Double> {
    return try checkedRand(shape)
  }
}

extension RandomState {
  fileprivate func binding254(_ shape: [Int]) throws -> NDArray<Double> {
    return try checkedRandn(shape)
  }
}

extension RandomState {
  fileprivate func binding256(_ size: [Int]) throws -> NDArray<Double> {
    return try checkedRandn(size)
  }
}

extension RandomState {
  fileprivate func binding257(_ mean: Double, _ scale: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedNormal(mean, scale, size: size)
  }
}

extension RandomState {
  fileprivate func binding258(_ mean: Double, _ scale: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedNormal(mean, scale, size: [size])
  }
}

extension RandomState {
  fileprivate func binding259(_ mean: Double, _ scale: Double) throws -> Double {
    return try checkedNormal(mean, scale, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding260(_ low: Double, _ high: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedUniform(low, high, size: size)
  }
}

extension RandomState {
  fileprivate func binding261(_ low: Double, _ high: Double, _ size: Int) throws -> NDArray<Double> {
    return try checkedUniform(low, high, size: [size])
  }
}

extension RandomState {
  fileprivate func binding262(_ low: Double, _ high: Double) throws -> Double {
    return try checkedUniform(low, high, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding263(_ scale: Double, _ size: [Int]) throws -> NDArray<Double> {
    return try checkedExponential(scale, size: size)
  }
}

extension RandomState {
  fileprivate func binding264(_ scale: Double) throws -> Double {
    return try checkedExponential(scale, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding265(_ low: Int, _ high: Int, _ size: [Int]) throws -> NDArray<Int> {
    return try checkedRandint(low, high, size: size)
  }
}

extension RandomState {
  fileprivate func binding266(_ low: Int, _ high: Int, _ size: Int) throws -> NDArray<Int> {
    return try checkedRandint(low, high, size: [size])
  }
}

extension RandomState {
  fileprivate func binding267(_ low: Int, _ high: Int) throws -> Int {
    return try checkedRandint(low, high, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding268(_ high: Int) throws -> Int {
    return try checkedRandint(0, high, size: []).item()
  }
}

extension RandomState {
  fileprivate func binding271(_ n: Int) throws -> NDArray<Int> {
    return try checkedPermutation(n)
  }
}

extension RandomState {
  fileprivate func binding272<E: ArrayElement>(_ x: NDArray<E>) throws -> NDArray<E> {
    var result = x
    try checkedShuffle(&result)
    return result
  }
}

extension RandomState {
  fileprivate func binding273(_ n: Int, _ size: Int, _ replace: Bool) throws -> NDArray<Int> {
    return try checkedChoice(n, size: [size], replace: replace)
  }
}

extension RandomState {
  fileprivate func binding274(_ n: Int, _ size: Int, _ replace: Bool, _ p: NDArray<Double>) throws -> NDArray<Int> {
    return try checkedChoice(n, size: [size], replace: replace, p: p)
  }
}

extension RandomState {
  fileprivate func binding275<E: ArrayElement>(_ x: NDArray<E>, _ size: Int, _ replace: Bool) throws -> NDArray<E> {
    return try Checked.get(x, [.positions(checkedChoice(x.count, size: [size], replace: replace))])
  }
}

extension RandomState {
  fileprivate func binding278(_ seed: Int) throws {
    try checkedSeed(seed)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding279() throws -> NDArray {
    return try Checked.cumsum(self)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding280(_ axis: Int) throws -> NDArray {
    return try Checked.cumsum(self, axis: axis)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding281() throws -> NDArray {
    return try Checked.cumprod(self)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding282(_ axis: Int) throws -> NDArray {
    return try Checked.cumprod(self, axis: axis)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding283() throws -> Element {
    return try Checked.max(self)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding284(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.max(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding285(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.max(self, axes: axes, keepDims: keepDims)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding286() throws -> Element {
    return try Checked.min(self)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding287(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.min(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding288(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.min(self, axes: axes, keepDims: keepDims)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate func binding289() throws -> Element {
    return try Checked.mean(self)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate func binding290(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.mean(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate func binding291(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.mean(self, axes: axes, keepDims: keepDims)
  }
}

extension NDArray where Element: IntegerElement {
  fileprivate func binding292() throws -> Double {
    return try Checked.meanOfIntegers(self)
  }
}

extension NDArray where Element: IntegerElement {
  fileprivate func binding293(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
    return try Checked.meanOfIntegers(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray where Element: IntegerElement {
  fileprivate func binding294(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Double> {
    return try Checked.meanOfIntegers(self, axes: axes, keepDims: keepDims)
  }
}

extension NDArray where Element == Bool {
  fileprivate func binding295() throws -> Double {
    return try Checked.meanOfIntegers(self)
  }
}

extension NDArray where Element == Bool {
  fileprivate func binding296(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
    return try Checked.meanOfIntegers(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray where Element == Bool {
  fileprivate func binding297(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Double> {
    return try Checked.meanOfIntegers(self, axes: axes, keepDims: keepDims)
  }
}

fileprivate func binding298<E: FloatElement>(_ x: NDArray<E>) throws -> E {
  return try Checked.mean(x)
}

fileprivate func binding299<E: FloatElement>(_ x: NDArray<E>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<E> {
  return try Checked.mean(x, axis: axis, keepDims: keepDims)
}

fileprivate func binding300<E: IntegerElement>(_ x: NDArray<E>) throws -> Double {
  return try Checked.meanOfIntegers(x)
}

fileprivate func binding301<E: IntegerElement>(_ x: NDArray<E>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.meanOfIntegers(x, axis: axis, keepDims: keepDims)
}

fileprivate func binding302(_ x: NDArray<Bool>) throws -> Double {
  return try Checked.meanOfIntegers(x)
}

fileprivate func binding303(_ x: NDArray<Bool>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.meanOfIntegers(x, axis: axis, keepDims: keepDims)
}

extension NDArray {
  fileprivate func binding304() throws -> Int {
    return try Checked.argmax(self)
  }
}

extension NDArray {
  fileprivate func binding305(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Int> {
    return try Checked.argmax(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray {
  fileprivate func binding306() throws -> Int {
    return try Checked.argmin(self)
  }
}

extension NDArray {
  fileprivate func binding307(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Int> {
    return try Checked.argmin(self, axis: axis, keepDims: keepDims)
  }
}

fileprivate func binding308<E: ArrayElement>(_ x: NDArray<E>) throws -> Int {
  return try Checked.argmax(x)
}

fileprivate func binding309<E: ArrayElement>(_ x: NDArray<E>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Int> {
  return try Checked.argmax(x, axis: axis, keepDims: keepDims)
}

fileprivate func binding310<E: ArrayElement>(_ x: NDArray<E>) throws -> Int {
  return try Checked.argmin(x)
}

fileprivate func binding311<E: ArrayElement>(_ x: NDArray<E>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Int> {
  return try Checked.argmin(x, axis: axis, keepDims: keepDims)
}

extension NDArray where Element: NumericElement {
  fileprivate func binding312() throws -> Element {
    return try Checked.prod(self)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding313(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.prod(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding314(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.prod(self, axes: axes, keepDims: keepDims)
  }
}

extension NDArray where Element == Bool {
  fileprivate func binding315() throws -> Int {
    return try Checked.prod(self)
  }
}

extension NDArray where Element == Bool {
  fileprivate func binding316(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Int> {
    return try Checked.prod(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray where Element == Bool {
  fileprivate func binding317(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Int> {
    return try Checked.prod(self, axes: axes, keepDims: keepDims)
  }
}

fileprivate func binding318<E: NumericElement>(_ x: NDArray<E>) throws -> E {
  return try Checked.prod(x)
}

fileprivate func binding319<E: NumericElement>(_ x: NDArray<E>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<E> {
  return try Checked.prod(x, axis: axis, keepDims: keepDims)
}

fileprivate func binding320(_ x: NDArray<Bool>) throws -> Int {
  return try Checked.prod(x)
}

fileprivate func binding321(_ x: NDArray<Bool>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Int> {
  return try Checked.prod(x, axis: axis, keepDims: keepDims)
}

extension NDArray {
  fileprivate func binding322() throws -> Bool {
    return try Checked.any(self)
  }
}

extension NDArray {
  fileprivate func binding323(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Bool> {
    return try Checked.any(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray {
  fileprivate func binding324(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Bool> {
    return try Checked.any(self, axes: axes, keepDims: keepDims)
  }
}

extension NDArray {
  fileprivate func binding325() throws -> Bool {
    return try Checked.all(self)
  }
}

extension NDArray {
  fileprivate func binding326(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Bool> {
    return try Checked.all(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray {
  fileprivate func binding327(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Bool> {
    return try Checked.all(self, axes: axes, keepDims: keepDims)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding328() throws -> Element {
    return try Checked.sum(self)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding329(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.sum(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding330(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.sum(self, axes: axes, keepDims: keepDims)
  }
}

extension NDArray where Element == Bool {
  fileprivate func binding331() throws -> Int {
    return try Checked.sum(self)
  }
}

extension NDArray where Element == Bool {
  fileprivate func binding332(_ axis: Int, _ keepDims: Bool) throws -> NDArray<Int> {
    return try Checked.sum(self, axis: axis, keepDims: keepDims)
  }
}

extension NDArray where Element == Bool {
  fileprivate func binding333(_ axes: [Int], _ keepDims: Bool) throws -> NDArray<Int> {
    return try Checked.sum(self, axes: axes, keepDims: keepDims)
  }
}

fileprivate func binding334<E: NumericElement>(_ x: NDArray<E>) throws -> E {
  return try Checked.sum(x)
}

fileprivate func binding335<E: NumericElement>(_ x: NDArray<E>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<E> {
  return try Checked.sum(x, axis: axis, keepDims: keepDims)
}

fileprivate func binding336(_ x: NDArray<Bool>) throws -> Int {
  return try Checked.sum(x)
}

fileprivate func binding337(_ x: NDArray<Bool>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Int> {
  return try Checked.sum(x, axis: axis, keepDims: keepDims)
}

extension NDArray where Element: FloatElement {
  fileprivate func binding338(_ ddof: Int) throws -> Element {
    return try Checked.variance(self, ddof: ddof)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate func binding339(_ axis: Int, _ ddof: Int, _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.variance(self, axis: axis, ddof: ddof, keepDims: keepDims)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate func binding340(_ axes: [Int], _ ddof: Int, _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.variance(self, axes: axes, ddof: ddof, keepDims: keepDims)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate func binding341(_ ddof: Int) throws -> Element {
    return try Checked.std(self, ddof: ddof)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate func binding342(_ axis: Int, _ ddof: Int, _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.std(self, axis: axis, ddof: ddof, keepDims: keepDims)
  }
}

extension NDArray where Element: FloatElement {
  fileprivate func binding343(_ axes: [Int], _ ddof: Int, _ keepDims: Bool) throws -> NDArray<Element> {
    return try Checked.std(self, axes: axes, ddof: ddof, keepDims: keepDims)
  }
}

fileprivate func binding344<E: ArrayElement>(_ arrays: [NDArray<E>], _ axis: Int) throws -> NDArray<E> {
  return try Checked.concatenate(arrays, axis: axis)
}

fileprivate func binding345<E: ArrayElement>(_ arrays: [NDArray<E>], _ axis: Int) throws -> NDArray<E> {
  return try Checked.stack(arrays, axis: axis)
}

fileprivate func binding346<E: ArrayElement>(_ x: NDArray<E>, _ count: Int) throws -> NDArray<E> {
  return try Checked.repeat(x, count)
}

fileprivate func binding347<E: ArrayElement>(_ x: NDArray<E>, _ count: Int, _ axis: Int) throws -> NDArray<E> {
  return try Checked.repeat(x, count, axis: axis)
}

fileprivate func binding348<E: ArrayElement>(_ x: NDArray<E>, _ counts: [Int]) throws -> NDArray<E> {
  return try Checked.tile(x, counts)
}

fileprivate func binding349<E: ArrayElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.flip(x)
}

fileprivate func binding350<E: ArrayElement>(_ x: NDArray<E>, _ axis: Int) throws -> NDArray<E> {
  return try Checked.flip(x, axis: axis)
}

fileprivate func binding351<E: ArrayElement>(_ x: NDArray<E>, _ shift: Int) throws -> NDArray<E> {
  return try Checked.roll(x, shift)
}

fileprivate func binding352<E: ArrayElement>(_ x: NDArray<E>, _ shift: Int, _ axis: Int) throws -> NDArray<E> {
  return try Checked.roll(x, shift, axis: axis)
}

fileprivate func binding353<E: ArrayElement>(_ x: NDArray<E>, _ a: Int, _ b: Int) throws -> NDArray<E> {
  return try Checked.swapAxes(x, a, b)
}

fileprivate func binding354<E: ArrayElement>(_ x: NDArray<E>, _ from: Int, _ to: Int) throws -> NDArray<E> {
  return try Checked.moveAxis(x, from, to)
}

fileprivate func binding355<E: ArrayElement>(_ arrays: [NDArray<E>]) throws -> NDArray<E> {
  return try Checked.vstack(arrays)
}

fileprivate func binding356<E: ArrayElement>(_ arrays: [NDArray<E>]) throws -> NDArray<E> {
  return try Checked.hstack(arrays)
}

fileprivate func binding357<E: ArrayElement>(_ arrays: [NDArray<E>]) throws -> NDArray<E> {
  return try Checked.columnStack(arrays)
}

fileprivate func binding358<E: ArrayElement>(_ x: NDArray<E>, _ count: Int, _ axis: Int) throws -> [NDArray<E>] {
  return try Checked.split(x, count, axis: axis)
}

extension NDArray {
  fileprivate func binding359(_ shape: [Int]) throws -> NDArray {
    return try Checked.reshape(self, shape)
  }
}

extension NDArray {
  fileprivate func binding360(_ shape: [Int]) throws -> NDArray {
    return try Checked.reshape(self, shape)
  }
}

extension NDArray {
  fileprivate func binding361() throws -> NDArray {
    return try Checked.reshape(self, [-1])
  }
}

extension NDArray {
  fileprivate func binding362() throws -> NDArray {
    return try Checked.reshape(self, [-1])
  }
}

extension NDArray {
  fileprivate func binding363() throws -> NDArray {
    return try Checked.transpose(self)
  }
}

extension NDArray {
  fileprivate func binding364() throws -> NDArray {
    return try Checked.transpose(self)
  }
}

extension NDArray {
  fileprivate func binding365(_ order: [Int]) throws -> NDArray {
    return try Checked.transpose(self, order)
  }
}

extension NDArray {
  fileprivate func binding366() throws -> NDArray {
    return try Checked.squeeze(self)
  }
}

extension NDArray {
  fileprivate func binding367(_ axis: Int) throws -> NDArray {
    return try Checked.squeeze(self, axis: axis)
  }
}

extension NDArray {
  fileprivate func binding368() throws -> NDArray {
    return try Checked.copy(self)
  }
}

fileprivate func binding369<E: ArrayElement>(_ x: NDArray<E>, _ shape: [Int]) throws -> NDArray<E> {
  return try Checked.reshape(x, shape)
}

fileprivate func binding370<E: ArrayElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.transpose(x)
}

fileprivate func binding371<E: ArrayElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.squeeze(x)
}

fileprivate func binding372<E: ArrayElement>(_ x: NDArray<E>, _ axis: Int) throws -> NDArray<E> {
  return try Checked.expandDims(x, axis: axis)
}

fileprivate func binding373<E: ArrayElement>(_ x: NDArray<E>, _ shape: [Int]) throws -> NDArray<E> {
  return try Checked.broadcast(x, to: shape)
}

extension NDArray where Element: NumericElement {
  fileprivate func binding374(_ axis: Int) throws -> NDArray {
    return try Checked.sort(self, axis: axis)
  }
}

extension NDArray where Element: NumericElement {
  fileprivate func binding375(_ axis: Int) throws -> NDArray<Int> {
    return try Checked.argsort(self, axis: axis)
  }
}

fileprivate func binding376<E: NumericElement>(_ x: NDArray<E>, _ axis: Int) throws -> NDArray<E> {
  return try Checked.sort(x, axis: axis)
}

fileprivate func binding377<E: NumericElement>(_ x: NDArray<E>, _ axis: Int) throws -> NDArray<Int> {
  return try Checked.argsort(x, axis: axis)
}

fileprivate func binding378<E: NumericElement>(_ x: NDArray<E>) throws -> NDArray<E> {
  return try Checked.unique(x)
}

fileprivate func binding379<E: NumericElement>(_ x: NDArray<E>) throws -> (values: NDArray<E>, counts: NDArray<Int>) {
  return try Checked.uniqueCounts(x)
}

fileprivate func binding380<E: NumericElement>(_ x: NDArray<E>, _ values: NDArray<E>, _ right: Bool) throws -> NDArray<Int> {
  return try Checked.searchsorted(x, values, right: right)
}

fileprivate func binding381(_ x: NDArray<Int>, _ minLength: Int) throws -> NDArray<Int> {
  return try Checked.bincount(x, minLength: minLength)
}

fileprivate func binding382<E: NumericElement>(_ x: NDArray<E>, _ n: Int, _ axis: Int) throws -> NDArray<E> {
  return try Checked.diff(x, n: n, axis: axis)
}

fileprivate func binding383<E: NumericElement>(_ x: NDArray<E>) throws -> E {
  return try Checked.ptp(x)
}

fileprivate func binding384<E: ArrayElement>(_ x: NDArray<E>) throws -> Int {
  return try Checked.countNonzero(x)
}

fileprivate func binding385(_ a: NDArray<Double>, _ b: NDArray<Double>, _ rtol: Double, _ atol: Double) throws -> NDArray<Bool> {
  return try Checked.isclose(a, b, rtol: rtol, atol: atol)
}

fileprivate func binding386(_ a: NDArray<Double>, _ b: NDArray<Double>, _ rtol: Double, _ atol: Double) throws -> Bool {
  return try Checked.all(Checked.isclose(a, b, rtol: rtol, atol: atol))
}

fileprivate func binding387(_ mask: NDArray<Bool>) throws -> [NDArray<Int>] {
  return try Checked.nonzero(mask)
}

fileprivate func binding388<E: ArrayElement>(_ x: NDArray<E>) throws -> NDArray<Int> {
  return try Checked.argwhere(x)
}

fileprivate func binding389(_ x: NDArray<Double>) throws -> Double {
  return try Checked.median(x)
}

fileprivate func binding390(_ x: NDArray<Double>, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.median(x, axis: axis, keepDims: keepDims)
}

fileprivate func binding391(_ x: NDArray<Double>, _ q: Double) throws -> Double {
  return try Checked.percentile(x, q)
}

fileprivate func binding392(_ x: NDArray<Double>, _ q: Double, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.percentile(x, q, axis: axis, keepDims: keepDims)
}

fileprivate func binding393(_ x: NDArray<Double>, _ q: NDArray<Double>) throws -> NDArray<Double> {
  return try Checked.percentile(x, q)
}

fileprivate func binding394(_ x: NDArray<Double>, _ q: Double) throws -> Double {
  return try Checked.quantile(x, q)
}

fileprivate func binding395(_ x: NDArray<Double>, _ q: Double, _ axis: Int, _ keepDims: Bool) throws -> NDArray<Double> {
  return try Checked.quantile(x, q, axis: axis, keepDims: keepDims)
}

fileprivate func binding396(_ samples: Int, _ noise: Double?, _ seed: Int) throws -> (X: NDArray<Double>, y: NDArray<Int>) {
  return try Checked.makeMoons(samples: samples, noise: noise, seed: seed)
}

extension Axes {
  fileprivate func binding397(_ x: [Double], _ y1: [Double], _ y2: [Double], _ label: String, _ color: String, _ alpha: Double) throws {
    try checked.fillBetween(x.plotValues, y1.plotValues, y2.plotValues, label: label, color: color, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding398(_ x: [Double], _ y1: [Double], _ y2: Double, _ label: String, _ color: String, _ alpha: Double) throws {
    try checked.fillBetween(x.plotValues, y1.plotValues, [y2], label: label, color: color, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding399(_ x: [Double], _ y: [Double], _ label: String, _ color: String, _ alpha: Double) throws {
    try checked.fill(x.plotValues, y.plotValues, label: label, color: color, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding400(_ x: [Double], _ height: [Double], _ width: Double, _ bottom: Double, _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String) throws {
    try checked.bar(
        x.plotValues, height.plotValues, width: [width], bottom: [bottom], label: label, color: color, alpha: alpha, edgeColor: edgeColor)
  }
}

extension Axes {
  fileprivate func binding401(_ x: [Double], _ height: [Double], _ width: Double, _ bottom: [Double], _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String) throws {
    try checked.bar(
        x.plotValues, height.plotValues, width: [width], bottom: bottom.plotValues, label: label, color: color, alpha: alpha,
        edgeColor: edgeColor)
  }
}

extension Axes {
  fileprivate func binding402(_ names: [String], _ height: [Double], _ width: Double, _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String) throws {
    try checked.bar(names, height.plotValues, width: width, label: label, color: color, alpha: alpha, edgeColor: edgeColor)
  }
}

extension Axes {
  fileprivate func binding403(_ y: [Double], _ width: [Double], _ height: Double, _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String) throws {
    try checked.barh(y.plotValues, width.plotValues, height: height, label: label, color: color, alpha: alpha, edgeColor: edgeColor)
  }
}

extension Axes {
  fileprivate func binding404(_ names: [String], _ width: [Double], _ height: Double, _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String) throws {
    try checked.barh(names, width.plotValues, height: height, label: label, color: color, alpha: alpha, edgeColor: edgeColor)
  }
}

extension Axes {
  fileprivate func binding405(_ z: [[Double]], _ levels: Int, _ colors: String, _ cmap: ColorMap, _ lineWidths: Double, _ alpha: Double) throws -> ColorScale {
    return try checked.contour(nil, nil, z.plotRows, count: levels, colors: colors, cmap: cmap, lineWidths: lineWidths, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding406(_ x: [Double], _ y: [Double], _ z: [[Double]], _ levels: Int, _ colors: String, _ cmap: ColorMap, _ lineWidths: Double, _ alpha: Double) throws -> ColorScale {
    return try checked.contour(
        x.plotValues, y.plotValues, z.plotRows, count: levels, colors: colors, cmap: cmap, lineWidths: lineWidths, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding407(_ x: [Double], _ y: [Double], _ z: [[Double]], _ levels: [Double], _ colors: String, _ cmap: ColorMap, _ lineWidths: Double, _ alpha: Double) throws -> ColorScale {
    return try checked.contour(
        x.plotValues, y.plotValues, z.plotRows, levels: levels.plotValues, colors: colors, cmap: cmap, lineWidths: lineWidths,
        alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding408(_ z: [[Double]], _ levels: Int, _ cmap: ColorMap, _ alpha: Double) throws -> ColorScale {
    return try checked.contourf(nil, nil, z.plotRows, count: levels, cmap: cmap, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding409(_ x: [Double], _ y: [Double], _ z: [[Double]], _ levels: Int, _ cmap: ColorMap, _ alpha: Double) throws -> ColorScale {
    return try checked.contourf(x.plotValues, y.plotValues, z.plotRows, count: levels, cmap: cmap, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding410(_ x: [Double], _ y: [Double], _ z: [[Double]], _ levels: [Double], _ cmap: ColorMap, _ alpha: Double) throws -> ColorScale {
    return try checked.contourf(x.plotValues, y.plotValues, z.plotRows, levels: levels.plotValues, cmap: cmap, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding411(_ values: [Double], _ bins: Int, _ density: Bool, _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String) throws {
    try checked.hist(values.plotValues, bins: bins, density: density, label: label, color: color, alpha: alpha, edgeColor: edgeColor)
  }
}

extension Axes {
  fileprivate func binding412(_ values: [Double], _ bins: [Double], _ density: Bool, _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String) throws {
    try checked.hist(
        values.plotValues, edges: bins.plotValues, density: density, label: label, color: color, alpha: alpha, edgeColor: edgeColor)
  }
}

extension Axes {
  fileprivate func binding413(_ values: [[Double]], _ cmap: ColorMap, _ vmin: Double?, _ vmax: Double?, _ origin: String, _ extent: [Double], _ equalAspect: Bool, _ alpha: Double) throws -> ColorScale {
    return try checked.imshow(
        values.plotRows, cmap: cmap, vmin: vmin, vmax: vmax, origin: origin, extent: extent, equalAspect: equalAspect, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding420(_ positions: [Double], _ labels: [String]) throws {
    try checked.setTicks(.x, positions.plotValues, labels: labels)
  }
}

extension Axes {
  fileprivate func binding421(_ positions: [Double], _ labels: [String]) throws {
    try checked.setTicks(.y, positions.plotValues, labels: labels)
  }
}

extension Axes {
  fileprivate func binding428(_ x: [Double], _ y: [Double], _ z: [[Double]], _ cmap: ColorMap, _ vmin: Double?, _ vmax: Double?, _ alpha: Double) throws -> ColorScale {
    return try checked.pcolormesh(x.plotValues, y.plotValues, z.plotRows, cmap: cmap, vmin: vmin, vmax: vmax, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding429(_ x: [Double], _ y: [Double], _ bins: Int, _ cmap: ColorMap) throws -> ColorScale {
    return try checked.hist2d(x.plotValues, y.plotValues, bins: bins, cmap: cmap)
  }
}

extension Axes {
  fileprivate func binding430(_ values: [Double], _ labels: [String], _ autopct: String, _ colors: [String], _ startAngle: Double) throws {
    try checked.pie(values.plotValues, labels: labels, autopct: autopct, colors: colors, startAngle: startAngle)
  }
}

extension Axes {
  fileprivate func binding431(_ x: [Double], _ y: [Double], _ u: [Double], _ v: [Double], _ color: String, _ scale: Double?) throws {
    try checked.quiver(x.plotValues, y.plotValues, u.plotValues, v.plotValues, color: color, scale: scale)
  }
}

extension Axes {
  fileprivate func binding432(_ y: [Double], _ format: String, _ label: String, _ color: String, _ lineWidth: Double, _ lineStyle: String, _ marker: String, _ markerSize: Double, _ alpha: Double) throws {
    let values = y.plotValues
    try checked.plot(
        values.indices.map(Double.init), values, format, label: label, color: color, lineWidth: lineWidth, lineStyle: lineStyle,
        marker: marker, markerSize: markerSize, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding433(_ x: [Double], _ y: [Double], _ format: String, _ label: String, _ color: String, _ lineWidth: Double, _ lineStyle: String, _ marker: String, _ markerSize: Double, _ alpha: Double) throws {
    try checked.plot(
        x.plotValues, y.plotValues, format, label: label, color: color, lineWidth: lineWidth, lineStyle: lineStyle, marker: marker,
        markerSize: markerSize, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding434(_ x: [Double], _ y: [Double], _ s: Double, _ color: String, _ alpha: Double, _ marker: String, _ edgeColors: String, _ label: String) throws {
    try checked.scatter(
        x.plotValues, y.plotValues, s: [s], color: color, alpha: alpha, marker: marker, edgeColors: edgeColors, label: label)
  }
}

extension Axes {
  fileprivate func binding435(_ x: [Double], _ y: [Double], _ s: [Double], _ color: String, _ alpha: Double, _ marker: String, _ edgeColors: String, _ label: String) throws {
    try checked.scatter(
        x.plotValues, y.plotValues, s: s.plotValues, color: color, alpha: alpha, marker: marker, edgeColors: edgeColors, label: label)
  }
}

extension Axes {
  fileprivate func binding436(_ x: [Double], _ y: [Double], _ c: [Double], _ cmap: ColorMap, _ s: Double, _ alpha: Double, _ marker: String, _ edgeColors: String, _ vmin: Double?, _ vmax: Double?, _ label: String) throws -> ColorScale {
    return try checked.scatter(
        x.plotValues, y.plotValues, c: c.plotValues, cmap: cmap, s: [s], alpha: alpha, marker: marker, edgeColors: edgeColors,
        vmin: vmin, vmax: vmax, label: label)
  }
}

extension Axes {
  fileprivate func binding437(_ x: [Double], _ y: [Double], _ yerr: [Double], _ format: String, _ label: String, _ color: String, _ capSize: Double) throws {
    try checked.errorbar(
        x.plotValues, y.plotValues, yerr: yerr.plotValues, xerr: [], format, label: label, color: color, capSize: capSize)
  }
}

extension Axes {
  fileprivate func binding438(_ x: [Double], _ y: [Double], _ yerr: Double, _ format: String, _ label: String, _ color: String, _ capSize: Double) throws {
    try checked.errorbar(
        x.plotValues, y.plotValues, yerr: [yerr], xerr: [], format, label: label, color: color, capSize: capSize)
  }
}

extension Axes {
  fileprivate func binding439(_ x: [Double], _ y: [Double], _ yerr: [Double], _ xerr: [Double], _ format: String, _ label: String, _ color: String, _ capSize: Double) throws {
    try checked.errorbar(
        x.plotValues, y.plotValues, yerr: yerr.plotValues, xerr: xerr.plotValues, format, label: label, color: color, capSize: capSize)
  }
}

extension Axes {
  fileprivate func binding440(_ values: [Double], _ label: String) throws {
    try checked.boxplot([values.plotValues], labels: label.isEmpty ? [] : [label])
  }
}

extension Axes {
  fileprivate func binding441(_ values: [[Double]], _ labels: [String]) throws {
    try checked.boxplot(values, labels: labels)
  }
}

extension Axes {
  fileprivate func binding442(_ x: [Double], _ y: [Double], _ format: String, _ at: String, _ label: String, _ color: String) throws {
    try checked.step(x.plotValues, y.plotValues, format, at: at, label: label, color: color)
  }
}

extension Axes {
  fileprivate func binding443(_ x: [Double], _ y: [Double], _ label: String) throws {
    try checked.stem(x.plotValues, y.plotValues, label: label)
  }
}

extension Axes {
  fileprivate func binding444(_ y: [Double], _ label: String) throws {
    let values = y.plotValues
    try checked.stem(values.indices.map(Double.init), values, label: label)
  }
}

extension Axes {
  fileprivate func binding445(_ y: Double, _ color: String, _ lineStyle: String, _ lineWidth: Double, _ alpha: Double, _ label: String) throws {
    try checked.straightLine(.x, at: y, color: color, lineStyle: lineStyle, lineWidth: lineWidth, alpha: alpha, label: label)
  }
}

extension Axes {
  fileprivate func binding446(_ x: Double, _ color: String, _ lineStyle: String, _ lineWidth: Double, _ alpha: Double, _ label: String) throws {
    try checked.straightLine(.y, at: x, color: color, lineStyle: lineStyle, lineWidth: lineWidth, alpha: alpha, label: label)
  }
}

extension Axes {
  fileprivate func binding447(_ low: Double, _ high: Double, _ color: String, _ alpha: Double, _ label: String) throws {
    try checked.band(.y, low, high, color: color, alpha: alpha, label: label)
  }
}

extension Axes {
  fileprivate func binding448(_ low: Double, _ high: Double, _ color: String, _ alpha: Double, _ label: String) throws {
    try checked.band(.x, low, high, color: color, alpha: alpha, label: label)
  }
}

extension Axes {
  fileprivate func binding449(_ y: [Double], _ xmin: Double, _ xmax: Double, _ color: String, _ lineStyle: String, _ lineWidth: Double, _ label: String) throws {
    try checked.lines(
        .x, at: y.plotValues, [xmin], [xmax], color: color, lineStyle: lineStyle, lineWidth: lineWidth, label: label)
  }
}

extension Axes {
  fileprivate func binding450(_ x: [Double], _ ymin: Double, _ ymax: Double, _ color: String, _ lineStyle: String, _ lineWidth: Double, _ label: String) throws {
    try checked.lines(
        .y, at: x.plotValues, [ymin], [ymax], color: color, lineStyle: lineStyle, lineWidth: lineWidth, label: label)
  }
}

extension Axes {
  fileprivate func binding451(_ x: [Double], _ y: [Double], _ u: [[Double]], _ v: [[Double]], _ color: String, _ lineWidth: Double) throws {
    try checked.streamplot(x.plotValues, y.plotValues, u.plotRows, v.plotRows, color: color, lineWidth: lineWidth)
  }
}

extension Axes {
  fileprivate func binding452(_ x: Double, _ y: Double, _ text: String, _ color: String, _ fontSize: Double, _ ha: String, _ va: String, _ rotation: Double) throws {
    try checked.text(x, y, text, color: color, fontSize: fontSize, ha: ha, va: va, rotation: rotation)
  }
}

extension Axes {
  fileprivate func binding453(_ text: String, _ xy: (Double, Double), _ xytext: (Double, Double), _ arrow: Bool, _ color: String, _ fontSize: Double, _ ha: String, _ va: String) throws {
    try checked.annotate(text, xy: xy, xytext: xytext, arrow: arrow, color: color, fontSize: fontSize, ha: ha, va: va)
  }
}

extension Axes {
  fileprivate func binding455(_ table: [[Double]], _ labels: [String]) throws {
    try checked.plotColumns(table.plotRows, labels: labels)
  }
}

extension Axes {
  fileprivate func binding458(_ values: [[Double]]) throws {
    try checked.violinplot(values)
  }
}

extension Axes {
  fileprivate func binding466(_ loc: String, _ title: String) throws {
    try checked.legend(loc: loc, title: title)
  }
}

extension Figure {
  fileprivate func binding535(_ rows: Int, _ columns: Int, _ sharex: Bool, _ sharey: Bool) throws -> [Axes] {
    return try checked.subplots(rows, columns, sharex: sharex, sharey: sharey)
  }
}

extension Figure {
  fileprivate func binding536(_ rows: Int, _ columns: Int, _ index: Int) throws -> Axes {
    return try checked.subplot(rows, columns, index)
  }
}

extension Figure {
  fileprivate func binding537(_ shape: (Int, Int), _ loc: (Int, Int), _ rowspan: Int, _ colspan: Int) throws -> Axes {
    return try checked.subplot2grid(shape, loc, rowspan: rowspan, colspan: colspan)
  }
}

extension Axes {
  fileprivate func binding540(_ x: [Double], _ y: [Double], _ z: [[Double]], _ cmap: ColorMap, _ alpha: Double) throws -> ColorScale {
    return try checked.plotSurface(x.plotValues, y.plotValues, z.plotRows, cmap: cmap, alpha: alpha)
  }
}

extension Axes {
  fileprivate func binding541(_ x: [Double], _ y: [Double], _ z: [[Double]], _ color: String, _ lineWidth: Double) throws {
    try checked.plotWireframe(x.plotValues, y.plotValues, z.plotRows, color: color, lineWidth: lineWidth)
  }
}

extension Axes {
  fileprivate func binding542(_ x: [Double], _ y: [Double], _ z: [Double], _ color: String, _ s: Double) throws {
    try checked.scatter3D(x.plotValues, y.plotValues, z.plotValues, color: color, s: s)
  }
}

extension Axes {
  fileprivate func binding543(_ x: [Double], _ y: [Double], _ z: [Double], _ c: [Double], _ cmap: ColorMap, _ s: Double) throws -> ColorScale {
    return try checked.scatter3D(x.plotValues, y.plotValues, z.plotValues, c: c.plotValues, cmap: cmap, s: s)
  }
}

extension Axes {
  fileprivate func binding544(_ x: [Double], _ y: [Double], _ z: [Double], _ color: String, _ lineWidth: Double) throws {
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
  }

  private static func bindPart0(_ natives: inout Natives) {
    natives.bind("NDArray.init(_:)<Double>") { (elements: [Double]) throws -> NDArray<Double> in try NDArray<Double>.binding17(elements) }
    natives.bind("NDArray.init(_:)<Int>") { (elements: [Int]) throws -> NDArray<Int> in try NDArray<Int>.binding17(elements) }
    natives.bind("NDArray.init(_:)<Bool>") { (elements: [Bool]) throws -> NDArray<Bool> in try NDArray<Bool>.binding17(elements) }
    natives.bind("NDArray.init(_:)#2<Double>") { (rows: [[Double]]) throws -> NDArray<Double> in try NDArray<Double>.binding18(rows) }
    natives.bind("NDArray.init(_:)#2<Int>") { (rows: [[Int]]) throws -> NDArray<Int> in try NDArray<Int>.binding18(rows) }
    natives.bind("NDArray.init(_:)#2<Bool>") { (rows: [[Bool]]) throws -> NDArray<Bool> in try NDArray<Bool>.binding18(rows) }
    natives.bind("NDArray.init(_:)#3<Double>") { (planes: [[[Double]]]) throws -> NDArray<Double> in try NDArray<Double>.binding19(planes) }
    natives.bind("NDArray.init(_:)#3<Int>") { (planes: [[[Int]]]) throws -> NDArray<Int> in try NDArray<Int>.binding19(planes) }
    natives.bind("NDArray.init(_:)#3<Bool>") { (planes: [[[Bool]]]) throws -> NDArray<Bool> in try NDArray<Bool>.binding19(planes) }
    natives.bind("NDArray.init(_:)#4<Double>") { (rows: [NDArray<Double>]) throws -> NDArray<Double> in try NDArray<Double>.binding20(rows) }
    natives.bind("NDArray.init(_:)#4<Int>") { (rows: [NDArray<Int>]) throws -> NDArray<Int> in try NDArray<Int>.binding20(rows) }
    natives.bind("NDArray.init(_:)#4<Bool>") { (rows: [NDArray<Bool>]) throws -> NDArray<Bool> in try NDArray<Bool>.binding20(rows) }
    natives.bind("NDArray.init(_:)#5<Double>") { (element: Double) throws -> NDArray<Double> in try NDArray<Double>.binding21(element) }
    natives.bind("NDArray.init(_:)#5<Int>") { (element: Int) throws -> NDArray<Int> in try NDArray<Int>.binding21(element) }
    natives.bind("NDArray.init(_:)#5<Bool>") { (element: Bool) throws -> NDArray<Bool> in try NDArray<Bool>.binding21(element) }
    natives.bind("NDArray.init(_:)#6<Double, Double>") { (other: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding22(other) }
    natives.bind("NDArray.init(_:)#6<Double, Int>") { (other: NDArray<Int>) throws -> NDArray<Double> in try NDArray<Double>.binding22(other) }
    natives.bind("NDArray.init(_:)#6<Double, Bool>") { (other: NDArray<Bool>) throws -> NDArray<Double> in try NDArray<Double>.binding22(other) }
    natives.bind("NDArray.init(_:)#6<Int, Double>") { (other: NDArray<Double>) throws -> NDArray<Int> in try NDArray<Int>.binding22(other) }
    natives.bind("NDArray.init(_:)#6<Int, Int>") { (other: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding22(other) }
    natives.bind("NDArray.init(_:)#6<Int, Bool>") { (other: NDArray<Bool>) throws -> NDArray<Int> in try NDArray<Int>.binding22(other) }
    natives.bind("NDArray.init(_:)#6<Bool, Double>") { (other: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Bool>.binding22(other) }
    natives.bind("NDArray.init(_:)#6<Bool, Int>") { (other: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Bool>.binding22(other) }
    natives.bind("NDArray.init(_:)#6<Bool, Bool>") { (other: NDArray<Bool>) throws -> NDArray<Bool> in try NDArray<Bool>.binding22(other) }
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
  }

  private static func bindPart1(_ natives: inout Natives) {
    natives.bind("NestedLiteral.infinity.get<Double>") { () -> NestedLiteral<Double> in NestedLiteral<Double>.infinity }
    natives.bind("zeros(_:)") { (shape: [Int]) throws -> NDArray<Double> in try binding34(shape) }
    natives.bind("zeros(_:)#2") { (shape: [Int]) throws -> NDArray<Double> in try binding35(shape) }
    natives.bind("ones(_:)") { (shape: [Int]) throws -> NDArray<Double> in try binding36(shape) }
    natives.bind("ones(_:)#2") { (shape: [Int]) throws -> NDArray<Double> in try binding37(shape) }
    natives.bind("full(_:_:)<Double>") { (shape: [Int], value: Double) throws -> NDArray<Double> in try binding38(shape, value) }
    natives.bind("full(_:_:)<Int>") { (shape: [Int], value: Int) throws -> NDArray<Int> in try binding38(shape, value) }
    natives.bind("full(_:_:)<Bool>") { (shape: [Int], value: Bool) throws -> NDArray<Bool> in try binding38(shape, value) }
    natives.bind("zerosLike(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding39(x) }
    natives.bind("zerosLike(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding39(x) }
    natives.bind("zerosLike(_:)<Bool>") { (x: NDArray<Bool>) throws -> NDArray<Bool> in try binding39(x) }
    natives.bind("onesLike(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding40(x) }
    natives.bind("onesLike(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding40(x) }
    natives.bind("onesLike(_:)<Bool>") { (x: NDArray<Bool>) throws -> NDArray<Bool> in try binding40(x) }
    natives.bind("fullLike(_:_:)<Double>") { (x: NDArray<Double>, value: Double) throws -> NDArray<Double> in try binding41(x, value) }
    natives.bind("fullLike(_:_:)<Int>") { (x: NDArray<Int>, value: Int) throws -> NDArray<Int> in try binding41(x, value) }
    natives.bind("fullLike(_:_:)<Bool>") { (x: NDArray<Bool>, value: Bool) throws -> NDArray<Bool> in try binding41(x, value) }
    natives.bind("eye(_:_:k:)") { (rows: Int, columns: Int?, k: Int) throws -> NDArray<Double> in try binding42(rows, columns, k) }
    natives.bind("identity(_:)") { (n: Int) throws -> NDArray<Double> in try binding43(n) }
    natives.bind("diag(_:k:)<Double>") { (x: NDArray<Double>, k: Int) throws -> NDArray<Double> in try binding44(x, k) }
    natives.bind("diag(_:k:)<Int>") { (x: NDArray<Int>, k: Int) throws -> NDArray<Int> in try binding44(x, k) }
    natives.bind("diag(_:k:)<Bool>") { (x: NDArray<Bool>, k: Int) throws -> NDArray<Bool> in try binding44(x, k) }
    natives.bind("tril(_:k:)<Double>") { (x: NDArray<Double>, k: Int) throws -> NDArray<Double> in try binding45(x, k) }
    natives.bind("tril(_:k:)<Int>") { (x: NDArray<Int>, k: Int) throws -> NDArray<Int> in try binding45(x, k) }
    natives.bind("tril(_:k:)<Bool>") { (x: NDArray<Bool>, k: Int) throws -> NDArray<Bool> in try binding45(x, k) }
    natives.bind("triu(_:k:)<Double>") { (x: NDArray<Double>, k: Int) throws -> NDArray<Double> in try binding46(x, k) }
    natives.bind("triu(_:k:)<Int>") { (x: NDArray<Int>, k: Int) throws -> NDArray<Int> in try binding46(x, k) }
    natives.bind("triu(_:k:)<Bool>") { (x: NDArray<Bool>, k: Int) throws -> NDArray<Bool> in try binding46(x, k) }
    natives.bind("trace(_:)<Double>") { (x: NDArray<Double>) throws -> Double in try binding47(x) }
    natives.bind("trace(_:)<Int>") { (x: NDArray<Int>) throws -> Int in try binding47(x) }
    natives.bind("outer(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding48(a, b) }
    natives.bind("outer(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding48(a, b) }
    natives.bind("meshgrid(_:_:)<Double>") { (x: NDArray<Double>, y: NDArray<Double>) throws -> (NDArray<Double>, NDArray<Double>) in try binding49(x, y) }
    natives.bind("meshgrid(_:_:)<Int>") { (x: NDArray<Int>, y: NDArray<Int>) throws -> (NDArray<Int>, NDArray<Int>) in try binding49(x, y) }
    natives.bind("meshgrid(_:_:)<Bool>") { (x: NDArray<Bool>, y: NDArray<Bool>) throws -> (NDArray<Bool>, NDArray<Bool>) in try binding49(x, y) }
    natives.bind("arange(_:)") { (end: Int) throws -> NDArray<Int> in try binding50(end) }
    natives.bind("arange(_:_:_:)") { (start: Int, end: Int, step: Int) throws -> NDArray<Int> in try binding51(start, end, step) }
    natives.bind("arange(_:)#2") { (end: Double) throws -> NDArray<Double> in try binding52(end) }
    natives.bind("arange(_:_:_:)#2") { (start: Double, end: Double, step: Double) throws -> NDArray<Double> in try binding53(start, end, step) }
    natives.bind("linspace(_:_:_:endpoint:)") { (start: Double, end: Double, count: Int, endpoint: Bool) throws -> NDArray<Double> in try binding54(start, end, count, endpoint) }
  }

  private static func bindPart2(_ natives: inout Natives) {
    natives.bind("format(_:_:)") { (value: Double, spec: String) throws -> String in try binding63(value, spec) }
    natives.bind("format(_:_:)#2") { (value: Int, spec: String) throws -> String in try binding64(value, spec) }
    natives.bind("format(_:_:)#3") { (value: String, spec: String) throws -> String in try binding65(value, spec) }
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
    natives.bind("NDArray.item()<Double>") { (receiver: NDArray<Double>) throws -> Double in try receiver.binding85() }
    natives.bind("NDArray.item()<Int>") { (receiver: NDArray<Int>) throws -> Int in try receiver.binding85() }
    natives.bind("NDArray.item()<Bool>") { (receiver: NDArray<Bool>) throws -> Bool in try receiver.binding85() }
    natives.bind("NDArray.•(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding86(a, b) }
    natives.bind("NDArray.•(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding86(a, b) }
    natives.bind("NDArray.dot(_:)<Double>") { (receiver: NDArray<Double>, other: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding87(other) }
    natives.bind("NDArray.dot(_:)<Int>") { (receiver: NDArray<Int>, other: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding87(other) }
    natives.bind("matmul(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding88(a, b) }
    natives.bind("matmul(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding88(a, b) }
    natives.bind("dot(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding89(a, b) }
    natives.bind("dot(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding89(a, b) }
    natives.bind("solve(_:_:)") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding90(a, b) }
    natives.bind("inv(_:)") { (a: NDArray<Double>) throws -> NDArray<Double> in try binding91(a) }
    natives.bind("det(_:)") { (a: NDArray<Double>) throws -> Double in try binding92(a) }
    natives.bind("norm(_:)") { (x: NDArray<Double>) throws -> Double in try binding93(x) }
    natives.bind("norm(_:ord:)") { (x: NDArray<Double>, ord: Double) throws -> Double in try binding94(x, ord) }
    natives.bind("norm(_:axis:keepDims:)") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding95(x, axis, keepDims) }
    natives.bind("NDArray.+(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding96(a, b) }
    natives.bind("NDArray.+(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding96(a, b) }
    natives.bind("NDArray.+(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Double> in try NDArray<Double>.binding97(a, b) }
    natives.bind("NDArray.+(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Int> in try NDArray<Int>.binding97(a, b) }
    natives.bind("NDArray.+(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding98(a, b) }
  }

  private static func bindPart3(_ natives: inout Natives) {
    natives.bind("NDArray.+(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding98(a, b) }
    natives.bindMutating("NDArray.+=(a:b:)<Double>") { (a: inout NDArray<Double>, b: NDArray<Double>) throws in try NDArray<Double>.binding99(&a, b) }
    natives.bindMutating("NDArray.+=(a:b:)<Int>") { (a: inout NDArray<Int>, b: NDArray<Int>) throws in try NDArray<Int>.binding99(&a, b) }
    natives.bindMutating("NDArray.+=(a:b:)#2<Double>") { (a: inout NDArray<Double>, b: Double) throws in try NDArray<Double>.binding100(&a, b) }
    natives.bindMutating("NDArray.+=(a:b:)#2<Int>") { (a: inout NDArray<Int>, b: Int) throws in try NDArray<Int>.binding100(&a, b) }
    natives.bind("`where`(_:_:_:)<Double>") { (condition: NDArray<Bool>, a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding101(condition, a, b) }
    natives.bind("`where`(_:_:_:)<Int>") { (condition: NDArray<Bool>, a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding101(condition, a, b) }
    natives.bind("`where`(_:_:_:)<Bool>") { (condition: NDArray<Bool>, a: NDArray<Bool>, b: NDArray<Bool>) throws -> NDArray<Bool> in try binding101(condition, a, b) }
    natives.bind("`where`(_:_:_:)#2<Double>") { (condition: NDArray<Bool>, a: NDArray<Double>, b: Double) throws -> NDArray<Double> in try binding102(condition, a, b) }
    natives.bind("`where`(_:_:_:)#2<Int>") { (condition: NDArray<Bool>, a: NDArray<Int>, b: Int) throws -> NDArray<Int> in try binding102(condition, a, b) }
    natives.bind("`where`(_:_:_:)#2<Bool>") { (condition: NDArray<Bool>, a: NDArray<Bool>, b: Bool) throws -> NDArray<Bool> in try binding102(condition, a, b) }
    natives.bind("`where`(_:_:_:)#3<Double>") { (condition: NDArray<Bool>, a: Double, b: NDArray<Double>) throws -> NDArray<Double> in try binding103(condition, a, b) }
    natives.bind("`where`(_:_:_:)#3<Int>") { (condition: NDArray<Bool>, a: Int, b: NDArray<Int>) throws -> NDArray<Int> in try binding103(condition, a, b) }
    natives.bind("`where`(_:_:_:)#3<Bool>") { (condition: NDArray<Bool>, a: Bool, b: NDArray<Bool>) throws -> NDArray<Bool> in try binding103(condition, a, b) }
    natives.bind("`where`(_:_:_:)#4<Double>") { (condition: NDArray<Bool>, a: Double, b: Double) throws -> NDArray<Double> in try binding104(condition, a, b) }
    natives.bind("`where`(_:_:_:)#4<Int>") { (condition: NDArray<Bool>, a: Int, b: Int) throws -> NDArray<Int> in try binding104(condition, a, b) }
    natives.bind("`where`(_:_:_:)#4<Bool>") { (condition: NDArray<Bool>, a: Bool, b: Bool) throws -> NDArray<Bool> in try binding104(condition, a, b) }
    natives.bind("isnan(_:)") { (x: NDArray<Double>) throws -> NDArray<Bool> in try binding105(x) }
    natives.bind("isinf(_:)") { (x: NDArray<Double>) throws -> NDArray<Bool> in try binding106(x) }
    natives.bind("isfinite(_:)") { (x: NDArray<Double>) throws -> NDArray<Bool> in try binding107(x) }
    natives.bind("NDArray..==(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding108(a, b) }
    natives.bind("NDArray..==(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding108(a, b) }
    natives.bind("NDArray..==(a:b:)<Bool>") { (a: NDArray<Bool>, b: NDArray<Bool>) throws -> NDArray<Bool> in try NDArray<Bool>.binding108(a, b) }
    natives.bind("NDArray..==(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Bool> in try NDArray<Double>.binding109(a, b) }
    natives.bind("NDArray..==(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Bool> in try NDArray<Int>.binding109(a, b) }
    natives.bind("NDArray..==(a:b:)#2<Bool>") { (a: NDArray<Bool>, b: Bool) throws -> NDArray<Bool> in try NDArray<Bool>.binding109(a, b) }
    natives.bind("NDArray..==(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding110(a, b) }
    natives.bind("NDArray..==(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding110(a, b) }
    natives.bind("NDArray..==(a:b:)#3<Bool>") { (a: Bool, b: NDArray<Bool>) throws -> NDArray<Bool> in try NDArray<Bool>.binding110(a, b) }
    natives.bind("NDArray..!=(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding111(a, b) }
    natives.bind("NDArray..!=(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding111(a, b) }
    natives.bind("NDArray..!=(a:b:)<Bool>") { (a: NDArray<Bool>, b: NDArray<Bool>) throws -> NDArray<Bool> in try NDArray<Bool>.binding111(a, b) }
    natives.bind("NDArray..!=(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Bool> in try NDArray<Double>.binding112(a, b) }
    natives.bind("NDArray..!=(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Bool> in try NDArray<Int>.binding112(a, b) }
    natives.bind("NDArray..!=(a:b:)#2<Bool>") { (a: NDArray<Bool>, b: Bool) throws -> NDArray<Bool> in try NDArray<Bool>.binding112(a, b) }
    natives.bind("NDArray..!=(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding113(a, b) }
    natives.bind("NDArray..!=(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding113(a, b) }
    natives.bind("NDArray..!=(a:b:)#3<Bool>") { (a: Bool, b: NDArray<Bool>) throws -> NDArray<Bool> in try NDArray<Bool>.binding113(a, b) }
    natives.bind("NDArray..lt(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding114(a, b) }
    natives.bind("NDArray..lt(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding114(a, b) }
  }

  private static func bindPart4(_ natives: inout Natives) {
    natives.bind("NDArray..lt(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Bool> in try NDArray<Double>.binding115(a, b) }
    natives.bind("NDArray..lt(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Bool> in try NDArray<Int>.binding115(a, b) }
    natives.bind("NDArray..lt(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding116(a, b) }
    natives.bind("NDArray..lt(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding116(a, b) }
    natives.bind("NDArray..lt=(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding117(a, b) }
    natives.bind("NDArray..lt=(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding117(a, b) }
    natives.bind("NDArray..lt=(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Bool> in try NDArray<Double>.binding118(a, b) }
    natives.bind("NDArray..lt=(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Bool> in try NDArray<Int>.binding118(a, b) }
    natives.bind("NDArray..lt=(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding119(a, b) }
    natives.bind("NDArray..lt=(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding119(a, b) }
    natives.bind("NDArray..>(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding120(a, b) }
    natives.bind("NDArray..>(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding120(a, b) }
    natives.bind("NDArray..>(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Bool> in try NDArray<Double>.binding121(a, b) }
    natives.bind("NDArray..>(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Bool> in try NDArray<Int>.binding121(a, b) }
    natives.bind("NDArray..>(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding122(a, b) }
    natives.bind("NDArray..>(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding122(a, b) }
    natives.bind("NDArray..>=(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding123(a, b) }
    natives.bind("NDArray..>=(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding123(a, b) }
    natives.bind("NDArray..>=(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Bool> in try NDArray<Double>.binding124(a, b) }
    natives.bind("NDArray..>=(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Bool> in try NDArray<Int>.binding124(a, b) }
    natives.bind("NDArray..>=(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding125(a, b) }
    natives.bind("NDArray..>=(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding125(a, b) }
    natives.bind("NDArray.lt(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding126(a, b) }
    natives.bind("NDArray.lt(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding126(a, b) }
    natives.bind("NDArray.lt(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Bool> in try NDArray<Double>.binding127(a, b) }
    natives.bind("NDArray.lt(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Bool> in try NDArray<Int>.binding127(a, b) }
    natives.bind("NDArray.lt(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding128(a, b) }
    natives.bind("NDArray.lt(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding128(a, b) }
    natives.bind("NDArray.lt=(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding129(a, b) }
    natives.bind("NDArray.lt=(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding129(a, b) }
    natives.bind("NDArray.lt=(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Bool> in try NDArray<Double>.binding130(a, b) }
    natives.bind("NDArray.lt=(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Bool> in try NDArray<Int>.binding130(a, b) }
    natives.bind("NDArray.lt=(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding131(a, b) }
    natives.bind("NDArray.lt=(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding131(a, b) }
    natives.bind("NDArray.>(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding132(a, b) }
    natives.bind("NDArray.>(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding132(a, b) }
    natives.bind("NDArray.>(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Bool> in try NDArray<Double>.binding133(a, b) }
    natives.bind("NDArray.>(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Bool> in try NDArray<Int>.binding133(a, b) }
    natives.bind("NDArray.>(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding134(a, b) }
    natives.bind("NDArray.>(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding134(a, b) }
  }

  private static func bindPart5(_ natives: inout Natives) {
    natives.bind("NDArray.>=(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding135(a, b) }
    natives.bind("NDArray.>=(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding135(a, b) }
    natives.bind("NDArray.>=(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Bool> in try NDArray<Double>.binding136(a, b) }
    natives.bind("NDArray.>=(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Bool> in try NDArray<Int>.binding136(a, b) }
    natives.bind("NDArray.>=(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Bool> in try NDArray<Double>.binding137(a, b) }
    natives.bind("NDArray.>=(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Bool> in try NDArray<Int>.binding137(a, b) }
    natives.bind("NDArray.astype(_:)<Double, Double>") { (receiver: NDArray<Double>, type: Int) throws -> NDArray<Double> in try receiver.binding138(Double.self) }
    natives.bind("NDArray.astype(_:)<Double, Int>") { (receiver: NDArray<Double>, type: Int) throws -> NDArray<Int> in try receiver.binding138(Int.self) }
    natives.bind("NDArray.astype(_:)<Double, Bool>") { (receiver: NDArray<Double>, type: Int) throws -> NDArray<Bool> in try receiver.binding138(Bool.self) }
    natives.bind("NDArray.astype(_:)<Int, Double>") { (receiver: NDArray<Int>, type: Int) throws -> NDArray<Double> in try receiver.binding138(Double.self) }
    natives.bind("NDArray.astype(_:)<Int, Int>") { (receiver: NDArray<Int>, type: Int) throws -> NDArray<Int> in try receiver.binding138(Int.self) }
    natives.bind("NDArray.astype(_:)<Int, Bool>") { (receiver: NDArray<Int>, type: Int) throws -> NDArray<Bool> in try receiver.binding138(Bool.self) }
    natives.bind("NDArray.astype(_:)<Bool, Double>") { (receiver: NDArray<Bool>, type: Int) throws -> NDArray<Double> in try receiver.binding138(Double.self) }
    natives.bind("NDArray.astype(_:)<Bool, Int>") { (receiver: NDArray<Bool>, type: Int) throws -> NDArray<Int> in try receiver.binding138(Int.self) }
    natives.bind("NDArray.astype(_:)<Bool, Bool>") { (receiver: NDArray<Bool>, type: Int) throws -> NDArray<Bool> in try receiver.binding138(Bool.self) }
    natives.bind("NDArray./(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding139(a, b) }
    natives.bind("NDArray./(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Double> in try NDArray<Double>.binding140(a, b) }
    natives.bind("NDArray./(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding141(a, b) }
    natives.bindMutating("NDArray./=(a:b:)<Double>") { (a: inout NDArray<Double>, b: NDArray<Double>) throws in try NDArray<Double>.binding142(&a, b) }
    natives.bindMutating("NDArray./=(a:b:)#2<Double>") { (a: inout NDArray<Double>, b: Double) throws in try NDArray<Double>.binding143(&a, b) }
    natives.bind("NDArray./(a:b:)#4<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Double> in try NDArray<Int>.binding144(a, b) }
    natives.bind("NDArray./(a:b:)#5<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Double> in try NDArray<Int>.binding145(a, b) }
    natives.bind("NDArray./(a:b:)#6<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Double> in try NDArray<Int>.binding146(a, b) }
    natives.bind("NDArray.%(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding147(a, b) }
    natives.bind("NDArray.%(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding147(a, b) }
    natives.bind("NDArray.%(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Double> in try NDArray<Double>.binding148(a, b) }
    natives.bind("NDArray.%(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Int> in try NDArray<Int>.binding148(a, b) }
    natives.bind("NDArray.%(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding149(a, b) }
    natives.bind("NDArray.%(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding149(a, b) }
    natives.bindMutating("NDArray.%=(a:b:)<Double>") { (a: inout NDArray<Double>, b: NDArray<Double>) throws in try NDArray<Double>.binding150(&a, b) }
    natives.bindMutating("NDArray.%=(a:b:)<Int>") { (a: inout NDArray<Int>, b: NDArray<Int>) throws in try NDArray<Int>.binding150(&a, b) }
    natives.bindMutating("NDArray.%=(a:b:)#2<Double>") { (a: inout NDArray<Double>, b: Double) throws in try NDArray<Double>.binding151(&a, b) }
    natives.bindMutating("NDArray.%=(a:b:)#2<Int>") { (a: inout NDArray<Int>, b: Int) throws in try NDArray<Int>.binding151(&a, b) }
    natives.bind("floorDivide(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding152(a, b) }
    natives.bind("floorDivide(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding152(a, b) }
    natives.bind("floorDivide(_:_:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Double> in try binding153(a, b) }
    natives.bind("floorDivide(_:_:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Int> in try binding153(a, b) }
    natives.bind("NDArray.==(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> Bool in try NDArray<Double>.binding154(a, b) }
    natives.bind("NDArray.==(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> Bool in try NDArray<Int>.binding154(a, b) }
    natives.bind("NDArray.==(a:b:)<Bool>") { (a: NDArray<Bool>, b: NDArray<Bool>) throws -> Bool in try NDArray<Bool>.binding154(a, b) }
  }

  private static func bindPart6(_ natives: inout Natives) {
    natives.bind("exp(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding155(x) }
    natives.bind("exp2(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding156(x) }
    natives.bind("expm1(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding157(x) }
    natives.bind("log(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding158(x) }
    natives.bind("log2(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding159(x) }
    natives.bind("log10(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding160(x) }
    natives.bind("log1p(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding161(x) }
    natives.bind("maximum(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding162(a, b) }
    natives.bind("maximum(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding162(a, b) }
    natives.bind("maximum(_:_:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Double> in try binding163(a, b) }
    natives.bind("maximum(_:_:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Int> in try binding163(a, b) }
    natives.bind("maximum(_:_:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Double> in try binding164(a, b) }
    natives.bind("maximum(_:_:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Int> in try binding164(a, b) }
    natives.bind("minimum(_:_:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try binding165(a, b) }
    natives.bind("minimum(_:_:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try binding165(a, b) }
    natives.bind("minimum(_:_:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Double> in try binding166(a, b) }
    natives.bind("minimum(_:_:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Int> in try binding166(a, b) }
    natives.bind("minimum(_:_:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Double> in try binding167(a, b) }
    natives.bind("minimum(_:_:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Int> in try binding167(a, b) }
    natives.bind("clip(_:_:_:)<Double>") { (x: NDArray<Double>, low: Double, high: Double) throws -> NDArray<Double> in try binding168(x, low, high) }
    natives.bind("clip(_:_:_:)<Int>") { (x: NDArray<Int>, low: Int, high: Int) throws -> NDArray<Int> in try binding168(x, low, high) }
    natives.bind("NDArray..&(a:b:)<Bool>") { (a: NDArray<Bool>, b: NDArray<Bool>) throws -> NDArray<Bool> in try NDArray<Bool>.binding169(a, b) }
    natives.bind("NDArray..|(a:b:)<Bool>") { (a: NDArray<Bool>, b: NDArray<Bool>) throws -> NDArray<Bool> in try NDArray<Bool>.binding170(a, b) }
    natives.bind("NDArray..^(a:b:)<Bool>") { (a: NDArray<Bool>, b: NDArray<Bool>) throws -> NDArray<Bool> in try NDArray<Bool>.binding171(a, b) }
    natives.bind("NDArray..!(a:)<Bool>") { (a: NDArray<Bool>) throws -> NDArray<Bool> in try NDArray<Bool>.binding172(a) }
    natives.bind("abs(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding173(x) }
    natives.bind("abs(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding173(x) }
    natives.bind("sign(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding174(x) }
    natives.bind("sign(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding174(x) }
    natives.bind("square(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding175(x) }
    natives.bind("square(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding175(x) }
    natives.bind("sqrt(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding176(x) }
    natives.bind("cbrt(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding177(x) }
    natives.bind("reciprocal(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding178(x) }
    natives.bind("NDArray.-(x:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding179(x) }
    natives.bind("NDArray.-(x:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding179(x) }
    natives.bind("NDArray.*(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding180(a, b) }
    natives.bind("NDArray.*(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding180(a, b) }
    natives.bind("NDArray.*(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Double> in try NDArray<Double>.binding181(a, b) }
    natives.bind("NDArray.*(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Int> in try NDArray<Int>.binding181(a, b) }
  }

  private static func bindPart7(_ natives: inout Natives) {
    natives.bind("NDArray.*(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding182(a, b) }
    natives.bind("NDArray.*(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding182(a, b) }
    natives.bindMutating("NDArray.*=(a:b:)<Double>") { (a: inout NDArray<Double>, b: NDArray<Double>) throws in try NDArray<Double>.binding183(&a, b) }
    natives.bindMutating("NDArray.*=(a:b:)<Int>") { (a: inout NDArray<Int>, b: NDArray<Int>) throws in try NDArray<Int>.binding183(&a, b) }
    natives.bindMutating("NDArray.*=(a:b:)#2<Double>") { (a: inout NDArray<Double>, b: Double) throws in try NDArray<Double>.binding184(&a, b) }
    natives.bindMutating("NDArray.*=(a:b:)#2<Int>") { (a: inout NDArray<Int>, b: Int) throws in try NDArray<Int>.binding184(&a, b) }
    natives.bind("NDArray.*(a:mask:)<Double>") { (a: NDArray<Double>, mask: NDArray<Bool>) throws -> NDArray<Double> in try NDArray<Double>.binding185(a, mask) }
    natives.bind("NDArray.*(mask:a:)<Double>") { (mask: NDArray<Bool>, a: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding186(mask, a) }
    natives.bind("NDArray.**(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding187(a, b) }
    natives.bind("NDArray.**(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Double> in try NDArray<Double>.binding188(a, b) }
    natives.bind("NDArray.**(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding189(a, b) }
    natives.bindMutating("NDArray.**=(a:exponent:)<Double>") { (a: inout NDArray<Double>, exponent: Double) throws in try NDArray<Double>.binding190(&a, exponent) }
    natives.bind("NDArray.**(a:b:)#4<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding191(a, b) }
    natives.bind("NDArray.**(a:b:)#5<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Int> in try NDArray<Int>.binding192(a, b) }
    natives.bind("NDArray.**(a:b:)#6<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding193(a, b) }
    natives.bindMutating("NDArray.**=(a:exponent:)#2<Int>") { (a: inout NDArray<Int>, exponent: Int) throws in try NDArray<Int>.binding194(&a, exponent) }
    natives.bind("**(base:exponent:)") { (base: Double, exponent: Double) throws -> Double in base ** exponent }
    natives.bind("**(base:exponent:)#2") { (base: Int, exponent: Int) throws -> Int in try binding196(base, exponent) }
    natives.bind("floor(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding197(x) }
    natives.bind("ceil(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding198(x) }
    natives.bind("trunc(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding199(x) }
    natives.bind("rint(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding200(x) }
    natives.bind("round(_:decimals:)") { (x: NDArray<Double>, decimals: Int) throws -> NDArray<Double> in try binding201(x, decimals) }
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
    natives.bind("floor(_:)#2") { (x: Double) throws -> Double in floor(x) }
    natives.bind("ceil(_:)#2") { (x: Double) throws -> Double in ceil(x) }
    natives.bind("arcsin(_:)") { (x: Double) throws -> Double in arcsin(x) }
  }

  private static func bindPart8(_ natives: inout Natives) {
    natives.bind("arccos(_:)") { (x: Double) throws -> Double in arccos(x) }
    natives.bind("arctan(_:)") { (x: Double) throws -> Double in arctan(x) }
    natives.bind("pow(_:_:)") { (base: Double, exponent: Double) throws -> Double in pow(base, exponent) }
    natives.bind("NDArray.-(a:b:)<Double>") { (a: NDArray<Double>, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding222(a, b) }
    natives.bind("NDArray.-(a:b:)<Int>") { (a: NDArray<Int>, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding222(a, b) }
    natives.bind("NDArray.-(a:b:)#2<Double>") { (a: NDArray<Double>, b: Double) throws -> NDArray<Double> in try NDArray<Double>.binding223(a, b) }
    natives.bind("NDArray.-(a:b:)#2<Int>") { (a: NDArray<Int>, b: Int) throws -> NDArray<Int> in try NDArray<Int>.binding223(a, b) }
    natives.bind("NDArray.-(a:b:)#3<Double>") { (a: Double, b: NDArray<Double>) throws -> NDArray<Double> in try NDArray<Double>.binding224(a, b) }
    natives.bind("NDArray.-(a:b:)#3<Int>") { (a: Int, b: NDArray<Int>) throws -> NDArray<Int> in try NDArray<Int>.binding224(a, b) }
    natives.bindMutating("NDArray.-=(a:b:)<Double>") { (a: inout NDArray<Double>, b: NDArray<Double>) throws in try NDArray<Double>.binding225(&a, b) }
    natives.bindMutating("NDArray.-=(a:b:)<Int>") { (a: inout NDArray<Int>, b: NDArray<Int>) throws in try NDArray<Int>.binding225(&a, b) }
    natives.bindMutating("NDArray.-=(a:b:)#2<Double>") { (a: inout NDArray<Double>, b: Double) throws in try NDArray<Double>.binding226(&a, b) }
    natives.bindMutating("NDArray.-=(a:b:)#2<Int>") { (a: inout NDArray<Int>, b: Int) throws in try NDArray<Int>.binding226(&a, b) }
    natives.bind("sin(_:)#2<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding227(x) }
    natives.bind("cos(_:)#2<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding228(x) }
    natives.bind("tan(_:)#2<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding229(x) }
    natives.bind("arcsin(_:)#2<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding230(x) }
    natives.bind("arccos(_:)#2<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding231(x) }
    natives.bind("arctan(_:)#2<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding232(x) }
    natives.bind("sinh(_:)#2<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding233(x) }
    natives.bind("cosh(_:)#2<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding234(x) }
    natives.bind("tanh(_:)#2<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding235(x) }
    natives.bind("arcsinh(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding236(x) }
    natives.bind("arccosh(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding237(x) }
    natives.bind("arctanh(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding238(x) }
    natives.bind("NDArray.description.get<Double>") { (receiver: NDArray<Double>) throws -> String in receiver.description }
    natives.bind("NDArray.description.get<Int>") { (receiver: NDArray<Int>) throws -> String in receiver.description }
    natives.bind("NDArray.description.get<Bool>") { (receiver: NDArray<Bool>) throws -> String in receiver.description }
    natives.bind("NDArray.debugDescription.get<Double>") { (receiver: NDArray<Double>) throws -> String in receiver.debugDescription }
    natives.bind("NDArray.debugDescription.get<Int>") { (receiver: NDArray<Int>) throws -> String in receiver.debugDescription }
    natives.bind("NDArray.debugDescription.get<Bool>") { (receiver: NDArray<Bool>) throws -> String in receiver.debugDescription }
    natives.bind("setPrintOptions(precision:threshold:edgeItems:lineWidth:suppress:nanText:infText:sign:floatMode:)") { (precision: Int?, threshold: Int?, edgeItems: Int?, lineWidth: Int?, suppress: Bool?, nanText: String?, infText: String?, sign: String?, floatMode: String?) throws in try binding251(precision, threshold, edgeItems, lineWidth, suppress, nanText, infText, sign, floatMode) }
    natives.bind("RandomState.rand(_:)") { (receiver: RandomState, shape: [Int]) throws -> NDArray<Double> in try receiver.binding252(shape) }
    natives.bind("RandomState.rand()") { (receiver: RandomState) throws -> Double in receiver.rand() }
    natives.bind("RandomState.randn(_:)") { (receiver: RandomState, shape: [Int]) throws -> NDArray<Double> in try receiver.binding254(shape) }
    natives.bind("RandomState.randn()") { (receiver: RandomState) throws -> Double in receiver.randn() }
    natives.bind("RandomState.standardNormal(size:)") { (receiver: RandomState, size: [Int]) throws -> NDArray<Double> in try receiver.binding256(size) }
    natives.bind("RandomState.normal(_:_:size:)") { (receiver: RandomState, mean: Double, scale: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding257(mean, scale, size) }
    natives.bind("RandomState.normal(_:_:size:)#2") { (receiver: RandomState, mean: Double, scale: Double, size: Int) throws -> NDArray<Double> in try receiver.binding258(mean, scale, size) }
    natives.bind("RandomState.normal(_:_:)") { (receiver: RandomState, mean: Double, scale: Double) throws -> Double in try receiver.binding259(mean, scale) }
  }

  private static func bindPart9(_ natives: inout Natives) {
    natives.bind("RandomState.uniform(_:_:size:)") { (receiver: RandomState, low: Double, high: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding260(low, high, size) }
    natives.bind("RandomState.uniform(_:_:size:)#2") { (receiver: RandomState, low: Double, high: Double, size: Int) throws -> NDArray<Double> in try receiver.binding261(low, high, size) }
    natives.bind("RandomState.uniform(_:_:)") { (receiver: RandomState, low: Double, high: Double) throws -> Double in try receiver.binding262(low, high) }
    natives.bind("RandomState.exponential(_:size:)") { (receiver: RandomState, scale: Double, size: [Int]) throws -> NDArray<Double> in try receiver.binding263(scale, size) }
    natives.bind("RandomState.exponential(_:)") { (receiver: RandomState, scale: Double) throws -> Double in try receiver.binding264(scale) }
    natives.bind("RandomState.randint(_:_:size:)") { (receiver: RandomState, low: Int, high: Int, size: [Int]) throws -> NDArray<Int> in try receiver.binding265(low, high, size) }
    natives.bind("RandomState.randint(_:_:size:)#2") { (receiver: RandomState, low: Int, high: Int, size: Int) throws -> NDArray<Int> in try receiver.binding266(low, high, size) }
    natives.bind("RandomState.randint(_:_:)") { (receiver: RandomState, low: Int, high: Int) throws -> Int in try receiver.binding267(low, high) }
    natives.bind("RandomState.randint(_:)") { (receiver: RandomState, high: Int) throws -> Int in try receiver.binding268(high) }
    natives.bind("RandomState.permutation(_:)") { (receiver: RandomState, n: Int) throws -> NDArray<Int> in try receiver.binding271(n) }
    natives.bind("RandomState.permutation(_:)#2<Double>") { (receiver: RandomState, x: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding272(x) }
    natives.bind("RandomState.permutation(_:)#2<Int>") { (receiver: RandomState, x: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding272(x) }
    natives.bind("RandomState.permutation(_:)#2<Bool>") { (receiver: RandomState, x: NDArray<Bool>) throws -> NDArray<Bool> in try receiver.binding272(x) }
    natives.bind("RandomState.choice(_:size:replace:)") { (receiver: RandomState, n: Int, size: Int, replace: Bool) throws -> NDArray<Int> in try receiver.binding273(n, size, replace) }
    natives.bind("RandomState.choice(_:size:replace:p:)") { (receiver: RandomState, n: Int, size: Int, replace: Bool, p: NDArray<Double>) throws -> NDArray<Int> in try receiver.binding274(n, size, replace, p) }
    natives.bind("RandomState.choice(_:size:replace:)#2<Double>") { (receiver: RandomState, x: NDArray<Double>, size: Int, replace: Bool) throws -> NDArray<Double> in try receiver.binding275(x, size, replace) }
    natives.bind("RandomState.choice(_:size:replace:)#2<Int>") { (receiver: RandomState, x: NDArray<Int>, size: Int, replace: Bool) throws -> NDArray<Int> in try receiver.binding275(x, size, replace) }
    natives.bind("RandomState.choice(_:size:replace:)#2<Bool>") { (receiver: RandomState, x: NDArray<Bool>, size: Int, replace: Bool) throws -> NDArray<Bool> in try receiver.binding275(x, size, replace) }
    natives.bind("RandomState.seed(_:)") { (receiver: RandomState, seed: Int) throws in try receiver.binding278(seed) }
    natives.bind("NDArray.cumsum()<Double>") { (receiver: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding279() }
    natives.bind("NDArray.cumsum()<Int>") { (receiver: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding279() }
    natives.bind("NDArray.cumsum(axis:)<Double>") { (receiver: NDArray<Double>, axis: Int) throws -> NDArray<Double> in try receiver.binding280(axis) }
    natives.bind("NDArray.cumsum(axis:)<Int>") { (receiver: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try receiver.binding280(axis) }
    natives.bind("NDArray.cumprod()<Double>") { (receiver: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding281() }
    natives.bind("NDArray.cumprod()<Int>") { (receiver: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding281() }
    natives.bind("NDArray.cumprod(axis:)<Double>") { (receiver: NDArray<Double>, axis: Int) throws -> NDArray<Double> in try receiver.binding282(axis) }
    natives.bind("NDArray.cumprod(axis:)<Int>") { (receiver: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try receiver.binding282(axis) }
    natives.bind("NDArray.max()<Double>") { (receiver: NDArray<Double>) throws -> Double in try receiver.binding283() }
    natives.bind("NDArray.max()<Int>") { (receiver: NDArray<Int>) throws -> Int in try receiver.binding283() }
    natives.bind("NDArray.max(axis:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding284(axis, keepDims) }
    natives.bind("NDArray.max(axis:keepDims:)<Int>") { (receiver: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding284(axis, keepDims) }
    natives.bind("NDArray.max(axes:keepDims:)<Double>") { (receiver: NDArray<Double>, axes: [Int], keepDims: Bool) throws -> NDArray<Double> in try receiver.binding285(axes, keepDims) }
    natives.bind("NDArray.max(axes:keepDims:)<Int>") { (receiver: NDArray<Int>, axes: [Int], keepDims: Bool) throws -> NDArray<Int> in try receiver.binding285(axes, keepDims) }
    natives.bind("NDArray.min()<Double>") { (receiver: NDArray<Double>) throws -> Double in try receiver.binding286() }
    natives.bind("NDArray.min()<Int>") { (receiver: NDArray<Int>) throws -> Int in try receiver.binding286() }
    natives.bind("NDArray.min(axis:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding287(axis, keepDims) }
    natives.bind("NDArray.min(axis:keepDims:)<Int>") { (receiver: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding287(axis, keepDims) }
    natives.bind("NDArray.min(axes:keepDims:)<Double>") { (receiver: NDArray<Double>, axes: [Int], keepDims: Bool) throws -> NDArray<Double> in try receiver.binding288(axes, keepDims) }
    natives.bind("NDArray.min(axes:keepDims:)<Int>") { (receiver: NDArray<Int>, axes: [Int], keepDims: Bool) throws -> NDArray<Int> in try receiver.binding288(axes, keepDims) }
    natives.bind("NDArray.mean()<Double>") { (receiver: NDArray<Double>) throws -> Double in try receiver.binding289() }
  }

  private static func bindPart10(_ natives: inout Natives) {
    natives.bind("NDArray.mean(axis:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding290(axis, keepDims) }
    natives.bind("NDArray.mean(axes:keepDims:)<Double>") { (receiver: NDArray<Double>, axes: [Int], keepDims: Bool) throws -> NDArray<Double> in try receiver.binding291(axes, keepDims) }
    natives.bind("NDArray.mean()#2<Int>") { (receiver: NDArray<Int>) throws -> Double in try receiver.binding292() }
    natives.bind("NDArray.mean(axis:keepDims:)#2<Int>") { (receiver: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding293(axis, keepDims) }
    natives.bind("NDArray.mean(axes:keepDims:)#2<Int>") { (receiver: NDArray<Int>, axes: [Int], keepDims: Bool) throws -> NDArray<Double> in try receiver.binding294(axes, keepDims) }
    natives.bind("NDArray.mean()#3<Bool>") { (receiver: NDArray<Bool>) throws -> Double in try receiver.binding295() }
    natives.bind("NDArray.mean(axis:keepDims:)#3<Bool>") { (receiver: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding296(axis, keepDims) }
    natives.bind("NDArray.mean(axes:keepDims:)#3<Bool>") { (receiver: NDArray<Bool>, axes: [Int], keepDims: Bool) throws -> NDArray<Double> in try receiver.binding297(axes, keepDims) }
    natives.bind("mean(_:)<Double>") { (x: NDArray<Double>) throws -> Double in try binding298(x) }
    natives.bind("mean(_:axis:keepDims:)<Double>") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding299(x, axis, keepDims) }
    natives.bind("mean(_:)#2<Int>") { (x: NDArray<Int>) throws -> Double in try binding300(x) }
    natives.bind("mean(_:axis:keepDims:)#2<Int>") { (x: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding301(x, axis, keepDims) }
    natives.bind("mean(_:)#3") { (x: NDArray<Bool>) throws -> Double in try binding302(x) }
    natives.bind("mean(_:axis:keepDims:)#3") { (x: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding303(x, axis, keepDims) }
    natives.bind("NDArray.argmax()<Double>") { (receiver: NDArray<Double>) throws -> Int in try receiver.binding304() }
    natives.bind("NDArray.argmax()<Int>") { (receiver: NDArray<Int>) throws -> Int in try receiver.binding304() }
    natives.bind("NDArray.argmax()<Bool>") { (receiver: NDArray<Bool>) throws -> Int in try receiver.binding304() }
    natives.bind("NDArray.argmax(axis:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding305(axis, keepDims) }
    natives.bind("NDArray.argmax(axis:keepDims:)<Int>") { (receiver: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding305(axis, keepDims) }
    natives.bind("NDArray.argmax(axis:keepDims:)<Bool>") { (receiver: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding305(axis, keepDims) }
    natives.bind("NDArray.argmin()<Double>") { (receiver: NDArray<Double>) throws -> Int in try receiver.binding306() }
    natives.bind("NDArray.argmin()<Int>") { (receiver: NDArray<Int>) throws -> Int in try receiver.binding306() }
    natives.bind("NDArray.argmin()<Bool>") { (receiver: NDArray<Bool>) throws -> Int in try receiver.binding306() }
    natives.bind("NDArray.argmin(axis:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding307(axis, keepDims) }
    natives.bind("NDArray.argmin(axis:keepDims:)<Int>") { (receiver: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding307(axis, keepDims) }
    natives.bind("NDArray.argmin(axis:keepDims:)<Bool>") { (receiver: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding307(axis, keepDims) }
    natives.bind("argmax(_:)<Double>") { (x: NDArray<Double>) throws -> Int in try binding308(x) }
    natives.bind("argmax(_:)<Int>") { (x: NDArray<Int>) throws -> Int in try binding308(x) }
    natives.bind("argmax(_:)<Bool>") { (x: NDArray<Bool>) throws -> Int in try binding308(x) }
    natives.bind("argmax(_:axis:keepDims:)<Double>") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding309(x, axis, keepDims) }
    natives.bind("argmax(_:axis:keepDims:)<Int>") { (x: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding309(x, axis, keepDims) }
    natives.bind("argmax(_:axis:keepDims:)<Bool>") { (x: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding309(x, axis, keepDims) }
    natives.bind("argmin(_:)<Double>") { (x: NDArray<Double>) throws -> Int in try binding310(x) }
    natives.bind("argmin(_:)<Int>") { (x: NDArray<Int>) throws -> Int in try binding310(x) }
    natives.bind("argmin(_:)<Bool>") { (x: NDArray<Bool>) throws -> Int in try binding310(x) }
    natives.bind("argmin(_:axis:keepDims:)<Double>") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding311(x, axis, keepDims) }
    natives.bind("argmin(_:axis:keepDims:)<Int>") { (x: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding311(x, axis, keepDims) }
    natives.bind("argmin(_:axis:keepDims:)<Bool>") { (x: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding311(x, axis, keepDims) }
    natives.bind("NDArray.prod()<Double>") { (receiver: NDArray<Double>) throws -> Double in try receiver.binding312() }
    natives.bind("NDArray.prod()<Int>") { (receiver: NDArray<Int>) throws -> Int in try receiver.binding312() }
  }

  private static func bindPart11(_ natives: inout Natives) {
    natives.bind("NDArray.prod(axis:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding313(axis, keepDims) }
    natives.bind("NDArray.prod(axis:keepDims:)<Int>") { (receiver: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding313(axis, keepDims) }
    natives.bind("NDArray.prod(axes:keepDims:)<Double>") { (receiver: NDArray<Double>, axes: [Int], keepDims: Bool) throws -> NDArray<Double> in try receiver.binding314(axes, keepDims) }
    natives.bind("NDArray.prod(axes:keepDims:)<Int>") { (receiver: NDArray<Int>, axes: [Int], keepDims: Bool) throws -> NDArray<Int> in try receiver.binding314(axes, keepDims) }
    natives.bind("NDArray.prod()#2<Bool>") { (receiver: NDArray<Bool>) throws -> Int in try receiver.binding315() }
    natives.bind("NDArray.prod(axis:keepDims:)#2<Bool>") { (receiver: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding316(axis, keepDims) }
    natives.bind("NDArray.prod(axes:keepDims:)#2<Bool>") { (receiver: NDArray<Bool>, axes: [Int], keepDims: Bool) throws -> NDArray<Int> in try receiver.binding317(axes, keepDims) }
    natives.bind("prod(_:)<Double>") { (x: NDArray<Double>) throws -> Double in try binding318(x) }
    natives.bind("prod(_:)<Int>") { (x: NDArray<Int>) throws -> Int in try binding318(x) }
    natives.bind("prod(_:axis:keepDims:)<Double>") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding319(x, axis, keepDims) }
    natives.bind("prod(_:axis:keepDims:)<Int>") { (x: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding319(x, axis, keepDims) }
    natives.bind("prod(_:)#2") { (x: NDArray<Bool>) throws -> Int in try binding320(x) }
    natives.bind("prod(_:axis:keepDims:)#2") { (x: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding321(x, axis, keepDims) }
    natives.bind("NDArray.any()<Double>") { (receiver: NDArray<Double>) throws -> Bool in try receiver.binding322() }
    natives.bind("NDArray.any()<Int>") { (receiver: NDArray<Int>) throws -> Bool in try receiver.binding322() }
    natives.bind("NDArray.any()<Bool>") { (receiver: NDArray<Bool>) throws -> Bool in try receiver.binding322() }
    natives.bind("NDArray.any(axis:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding323(axis, keepDims) }
    natives.bind("NDArray.any(axis:keepDims:)<Int>") { (receiver: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding323(axis, keepDims) }
    natives.bind("NDArray.any(axis:keepDims:)<Bool>") { (receiver: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding323(axis, keepDims) }
    natives.bind("NDArray.any(axes:keepDims:)<Double>") { (receiver: NDArray<Double>, axes: [Int], keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding324(axes, keepDims) }
    natives.bind("NDArray.any(axes:keepDims:)<Int>") { (receiver: NDArray<Int>, axes: [Int], keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding324(axes, keepDims) }
    natives.bind("NDArray.any(axes:keepDims:)<Bool>") { (receiver: NDArray<Bool>, axes: [Int], keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding324(axes, keepDims) }
    natives.bind("NDArray.all()<Double>") { (receiver: NDArray<Double>) throws -> Bool in try receiver.binding325() }
    natives.bind("NDArray.all()<Int>") { (receiver: NDArray<Int>) throws -> Bool in try receiver.binding325() }
    natives.bind("NDArray.all()<Bool>") { (receiver: NDArray<Bool>) throws -> Bool in try receiver.binding325() }
    natives.bind("NDArray.all(axis:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding326(axis, keepDims) }
    natives.bind("NDArray.all(axis:keepDims:)<Int>") { (receiver: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding326(axis, keepDims) }
    natives.bind("NDArray.all(axis:keepDims:)<Bool>") { (receiver: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding326(axis, keepDims) }
    natives.bind("NDArray.all(axes:keepDims:)<Double>") { (receiver: NDArray<Double>, axes: [Int], keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding327(axes, keepDims) }
    natives.bind("NDArray.all(axes:keepDims:)<Int>") { (receiver: NDArray<Int>, axes: [Int], keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding327(axes, keepDims) }
    natives.bind("NDArray.all(axes:keepDims:)<Bool>") { (receiver: NDArray<Bool>, axes: [Int], keepDims: Bool) throws -> NDArray<Bool> in try receiver.binding327(axes, keepDims) }
    natives.bind("NDArray.sum()<Double>") { (receiver: NDArray<Double>) throws -> Double in try receiver.binding328() }
    natives.bind("NDArray.sum()<Int>") { (receiver: NDArray<Int>) throws -> Int in try receiver.binding328() }
    natives.bind("NDArray.sum(axis:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding329(axis, keepDims) }
    natives.bind("NDArray.sum(axis:keepDims:)<Int>") { (receiver: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding329(axis, keepDims) }
    natives.bind("NDArray.sum(axes:keepDims:)<Double>") { (receiver: NDArray<Double>, axes: [Int], keepDims: Bool) throws -> NDArray<Double> in try receiver.binding330(axes, keepDims) }
    natives.bind("NDArray.sum(axes:keepDims:)<Int>") { (receiver: NDArray<Int>, axes: [Int], keepDims: Bool) throws -> NDArray<Int> in try receiver.binding330(axes, keepDims) }
    natives.bind("NDArray.sum()#2<Bool>") { (receiver: NDArray<Bool>) throws -> Int in try receiver.binding331() }
    natives.bind("NDArray.sum(axis:keepDims:)#2<Bool>") { (receiver: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try receiver.binding332(axis, keepDims) }
    natives.bind("NDArray.sum(axes:keepDims:)#2<Bool>") { (receiver: NDArray<Bool>, axes: [Int], keepDims: Bool) throws -> NDArray<Int> in try receiver.binding333(axes, keepDims) }
  }

  private static func bindPart12(_ natives: inout Natives) {
    natives.bind("sum(_:)<Double>") { (x: NDArray<Double>) throws -> Double in try binding334(x) }
    natives.bind("sum(_:)<Int>") { (x: NDArray<Int>) throws -> Int in try binding334(x) }
    natives.bind("sum(_:axis:keepDims:)<Double>") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding335(x, axis, keepDims) }
    natives.bind("sum(_:axis:keepDims:)<Int>") { (x: NDArray<Int>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding335(x, axis, keepDims) }
    natives.bind("sum(_:)#2") { (x: NDArray<Bool>) throws -> Int in try binding336(x) }
    natives.bind("sum(_:axis:keepDims:)#2") { (x: NDArray<Bool>, axis: Int, keepDims: Bool) throws -> NDArray<Int> in try binding337(x, axis, keepDims) }
    natives.bind("NDArray.variance(ddof:)<Double>") { (receiver: NDArray<Double>, ddof: Int) throws -> Double in try receiver.binding338(ddof) }
    natives.bind("NDArray.variance(axis:ddof:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, ddof: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding339(axis, ddof, keepDims) }
    natives.bind("NDArray.variance(axes:ddof:keepDims:)<Double>") { (receiver: NDArray<Double>, axes: [Int], ddof: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding340(axes, ddof, keepDims) }
    natives.bind("NDArray.std(ddof:)<Double>") { (receiver: NDArray<Double>, ddof: Int) throws -> Double in try receiver.binding341(ddof) }
    natives.bind("NDArray.std(axis:ddof:keepDims:)<Double>") { (receiver: NDArray<Double>, axis: Int, ddof: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding342(axis, ddof, keepDims) }
    natives.bind("NDArray.std(axes:ddof:keepDims:)<Double>") { (receiver: NDArray<Double>, axes: [Int], ddof: Int, keepDims: Bool) throws -> NDArray<Double> in try receiver.binding343(axes, ddof, keepDims) }
    natives.bind("concatenate(_:axis:)<Double>") { (arrays: [NDArray<Double>], axis: Int) throws -> NDArray<Double> in try binding344(arrays, axis) }
    natives.bind("concatenate(_:axis:)<Int>") { (arrays: [NDArray<Int>], axis: Int) throws -> NDArray<Int> in try binding344(arrays, axis) }
    natives.bind("concatenate(_:axis:)<Bool>") { (arrays: [NDArray<Bool>], axis: Int) throws -> NDArray<Bool> in try binding344(arrays, axis) }
    natives.bind("stack(_:axis:)<Double>") { (arrays: [NDArray<Double>], axis: Int) throws -> NDArray<Double> in try binding345(arrays, axis) }
    natives.bind("stack(_:axis:)<Int>") { (arrays: [NDArray<Int>], axis: Int) throws -> NDArray<Int> in try binding345(arrays, axis) }
    natives.bind("stack(_:axis:)<Bool>") { (arrays: [NDArray<Bool>], axis: Int) throws -> NDArray<Bool> in try binding345(arrays, axis) }
    natives.bind("`repeat`(_:_:)<Double>") { (x: NDArray<Double>, count: Int) throws -> NDArray<Double> in try binding346(x, count) }
    natives.bind("`repeat`(_:_:)<Int>") { (x: NDArray<Int>, count: Int) throws -> NDArray<Int> in try binding346(x, count) }
    natives.bind("`repeat`(_:_:)<Bool>") { (x: NDArray<Bool>, count: Int) throws -> NDArray<Bool> in try binding346(x, count) }
    natives.bind("`repeat`(_:_:axis:)<Double>") { (x: NDArray<Double>, count: Int, axis: Int) throws -> NDArray<Double> in try binding347(x, count, axis) }
    natives.bind("`repeat`(_:_:axis:)<Int>") { (x: NDArray<Int>, count: Int, axis: Int) throws -> NDArray<Int> in try binding347(x, count, axis) }
    natives.bind("`repeat`(_:_:axis:)<Bool>") { (x: NDArray<Bool>, count: Int, axis: Int) throws -> NDArray<Bool> in try binding347(x, count, axis) }
    natives.bind("tile(_:_:)<Double>") { (x: NDArray<Double>, counts: [Int]) throws -> NDArray<Double> in try binding348(x, counts) }
    natives.bind("tile(_:_:)<Int>") { (x: NDArray<Int>, counts: [Int]) throws -> NDArray<Int> in try binding348(x, counts) }
    natives.bind("tile(_:_:)<Bool>") { (x: NDArray<Bool>, counts: [Int]) throws -> NDArray<Bool> in try binding348(x, counts) }
    natives.bind("flip(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding349(x) }
    natives.bind("flip(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding349(x) }
    natives.bind("flip(_:)<Bool>") { (x: NDArray<Bool>) throws -> NDArray<Bool> in try binding349(x) }
    natives.bind("flip(_:axis:)<Double>") { (x: NDArray<Double>, axis: Int) throws -> NDArray<Double> in try binding350(x, axis) }
    natives.bind("flip(_:axis:)<Int>") { (x: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try binding350(x, axis) }
    natives.bind("flip(_:axis:)<Bool>") { (x: NDArray<Bool>, axis: Int) throws -> NDArray<Bool> in try binding350(x, axis) }
    natives.bind("roll(_:_:)<Double>") { (x: NDArray<Double>, shift: Int) throws -> NDArray<Double> in try binding351(x, shift) }
    natives.bind("roll(_:_:)<Int>") { (x: NDArray<Int>, shift: Int) throws -> NDArray<Int> in try binding351(x, shift) }
    natives.bind("roll(_:_:)<Bool>") { (x: NDArray<Bool>, shift: Int) throws -> NDArray<Bool> in try binding351(x, shift) }
    natives.bind("roll(_:_:axis:)<Double>") { (x: NDArray<Double>, shift: Int, axis: Int) throws -> NDArray<Double> in try binding352(x, shift, axis) }
    natives.bind("roll(_:_:axis:)<Int>") { (x: NDArray<Int>, shift: Int, axis: Int) throws -> NDArray<Int> in try binding352(x, shift, axis) }
    natives.bind("roll(_:_:axis:)<Bool>") { (x: NDArray<Bool>, shift: Int, axis: Int) throws -> NDArray<Bool> in try binding352(x, shift, axis) }
    natives.bind("swapAxes(_:_:_:)<Double>") { (x: NDArray<Double>, a: Int, b: Int) throws -> NDArray<Double> in try binding353(x, a, b) }
  }

  private static func bindPart13(_ natives: inout Natives) {
    natives.bind("swapAxes(_:_:_:)<Int>") { (x: NDArray<Int>, a: Int, b: Int) throws -> NDArray<Int> in try binding353(x, a, b) }
    natives.bind("swapAxes(_:_:_:)<Bool>") { (x: NDArray<Bool>, a: Int, b: Int) throws -> NDArray<Bool> in try binding353(x, a, b) }
    natives.bind("moveAxis(_:_:_:)<Double>") { (x: NDArray<Double>, from: Int, to: Int) throws -> NDArray<Double> in try binding354(x, from, to) }
    natives.bind("moveAxis(_:_:_:)<Int>") { (x: NDArray<Int>, from: Int, to: Int) throws -> NDArray<Int> in try binding354(x, from, to) }
    natives.bind("moveAxis(_:_:_:)<Bool>") { (x: NDArray<Bool>, from: Int, to: Int) throws -> NDArray<Bool> in try binding354(x, from, to) }
    natives.bind("vstack(_:)<Double>") { (arrays: [NDArray<Double>]) throws -> NDArray<Double> in try binding355(arrays) }
    natives.bind("vstack(_:)<Int>") { (arrays: [NDArray<Int>]) throws -> NDArray<Int> in try binding355(arrays) }
    natives.bind("vstack(_:)<Bool>") { (arrays: [NDArray<Bool>]) throws -> NDArray<Bool> in try binding355(arrays) }
    natives.bind("hstack(_:)<Double>") { (arrays: [NDArray<Double>]) throws -> NDArray<Double> in try binding356(arrays) }
    natives.bind("hstack(_:)<Int>") { (arrays: [NDArray<Int>]) throws -> NDArray<Int> in try binding356(arrays) }
    natives.bind("hstack(_:)<Bool>") { (arrays: [NDArray<Bool>]) throws -> NDArray<Bool> in try binding356(arrays) }
    natives.bind("columnStack(_:)<Double>") { (arrays: [NDArray<Double>]) throws -> NDArray<Double> in try binding357(arrays) }
    natives.bind("columnStack(_:)<Int>") { (arrays: [NDArray<Int>]) throws -> NDArray<Int> in try binding357(arrays) }
    natives.bind("columnStack(_:)<Bool>") { (arrays: [NDArray<Bool>]) throws -> NDArray<Bool> in try binding357(arrays) }
    natives.bind("split(_:_:axis:)<Double>") { (x: NDArray<Double>, count: Int, axis: Int) throws -> [NDArray<Double>] in try binding358(x, count, axis) }
    natives.bind("split(_:_:axis:)<Int>") { (x: NDArray<Int>, count: Int, axis: Int) throws -> [NDArray<Int>] in try binding358(x, count, axis) }
    natives.bind("split(_:_:axis:)<Bool>") { (x: NDArray<Bool>, count: Int, axis: Int) throws -> [NDArray<Bool>] in try binding358(x, count, axis) }
    natives.bind("NDArray.reshaped(_:)<Double>") { (receiver: NDArray<Double>, shape: [Int]) throws -> NDArray<Double> in try receiver.binding359(shape) }
    natives.bind("NDArray.reshaped(_:)<Int>") { (receiver: NDArray<Int>, shape: [Int]) throws -> NDArray<Int> in try receiver.binding359(shape) }
    natives.bind("NDArray.reshaped(_:)<Bool>") { (receiver: NDArray<Bool>, shape: [Int]) throws -> NDArray<Bool> in try receiver.binding359(shape) }
    natives.bind("NDArray.reshaped(_:)#2<Double>") { (receiver: NDArray<Double>, shape: [Int]) throws -> NDArray<Double> in try receiver.binding360(shape) }
    natives.bind("NDArray.reshaped(_:)#2<Int>") { (receiver: NDArray<Int>, shape: [Int]) throws -> NDArray<Int> in try receiver.binding360(shape) }
    natives.bind("NDArray.reshaped(_:)#2<Bool>") { (receiver: NDArray<Bool>, shape: [Int]) throws -> NDArray<Bool> in try receiver.binding360(shape) }
    natives.bind("NDArray.flattened()<Double>") { (receiver: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding361() }
    natives.bind("NDArray.flattened()<Int>") { (receiver: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding361() }
    natives.bind("NDArray.flattened()<Bool>") { (receiver: NDArray<Bool>) throws -> NDArray<Bool> in try receiver.binding361() }
    natives.bind("NDArray.raveled()<Double>") { (receiver: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding362() }
    natives.bind("NDArray.raveled()<Int>") { (receiver: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding362() }
    natives.bind("NDArray.raveled()<Bool>") { (receiver: NDArray<Bool>) throws -> NDArray<Bool> in try receiver.binding362() }
    natives.bind("NDArray.T.get<Double>") { (receiver: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding363() }
    natives.bind("NDArray.T.get<Int>") { (receiver: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding363() }
    natives.bind("NDArray.T.get<Bool>") { (receiver: NDArray<Bool>) throws -> NDArray<Bool> in try receiver.binding363() }
    natives.bind("NDArray.transposed()<Double>") { (receiver: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding364() }
    natives.bind("NDArray.transposed()<Int>") { (receiver: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding364() }
    natives.bind("NDArray.transposed()<Bool>") { (receiver: NDArray<Bool>) throws -> NDArray<Bool> in try receiver.binding364() }
    natives.bind("NDArray.transposed(_:)<Double>") { (receiver: NDArray<Double>, order: [Int]) throws -> NDArray<Double> in try receiver.binding365(order) }
    natives.bind("NDArray.transposed(_:)<Int>") { (receiver: NDArray<Int>, order: [Int]) throws -> NDArray<Int> in try receiver.binding365(order) }
    natives.bind("NDArray.transposed(_:)<Bool>") { (receiver: NDArray<Bool>, order: [Int]) throws -> NDArray<Bool> in try receiver.binding365(order) }
    natives.bind("NDArray.squeezed()<Double>") { (receiver: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding366() }
    natives.bind("NDArray.squeezed()<Int>") { (receiver: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding366() }
  }

  private static func bindPart14(_ natives: inout Natives) {
    natives.bind("NDArray.squeezed()<Bool>") { (receiver: NDArray<Bool>) throws -> NDArray<Bool> in try receiver.binding366() }
    natives.bind("NDArray.squeezed(axis:)<Double>") { (receiver: NDArray<Double>, axis: Int) throws -> NDArray<Double> in try receiver.binding367(axis) }
    natives.bind("NDArray.squeezed(axis:)<Int>") { (receiver: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try receiver.binding367(axis) }
    natives.bind("NDArray.squeezed(axis:)<Bool>") { (receiver: NDArray<Bool>, axis: Int) throws -> NDArray<Bool> in try receiver.binding367(axis) }
    natives.bind("NDArray.copy()<Double>") { (receiver: NDArray<Double>) throws -> NDArray<Double> in try receiver.binding368() }
    natives.bind("NDArray.copy()<Int>") { (receiver: NDArray<Int>) throws -> NDArray<Int> in try receiver.binding368() }
    natives.bind("NDArray.copy()<Bool>") { (receiver: NDArray<Bool>) throws -> NDArray<Bool> in try receiver.binding368() }
    natives.bind("reshape(_:_:)<Double>") { (x: NDArray<Double>, shape: [Int]) throws -> NDArray<Double> in try binding369(x, shape) }
    natives.bind("reshape(_:_:)<Int>") { (x: NDArray<Int>, shape: [Int]) throws -> NDArray<Int> in try binding369(x, shape) }
    natives.bind("reshape(_:_:)<Bool>") { (x: NDArray<Bool>, shape: [Int]) throws -> NDArray<Bool> in try binding369(x, shape) }
    natives.bind("transpose(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding370(x) }
    natives.bind("transpose(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding370(x) }
    natives.bind("transpose(_:)<Bool>") { (x: NDArray<Bool>) throws -> NDArray<Bool> in try binding370(x) }
    natives.bind("squeeze(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding371(x) }
    natives.bind("squeeze(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding371(x) }
    natives.bind("squeeze(_:)<Bool>") { (x: NDArray<Bool>) throws -> NDArray<Bool> in try binding371(x) }
    natives.bind("expandDims(_:axis:)<Double>") { (x: NDArray<Double>, axis: Int) throws -> NDArray<Double> in try binding372(x, axis) }
    natives.bind("expandDims(_:axis:)<Int>") { (x: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try binding372(x, axis) }
    natives.bind("expandDims(_:axis:)<Bool>") { (x: NDArray<Bool>, axis: Int) throws -> NDArray<Bool> in try binding372(x, axis) }
    natives.bind("broadcast(_:to:)<Double>") { (x: NDArray<Double>, shape: [Int]) throws -> NDArray<Double> in try binding373(x, shape) }
    natives.bind("broadcast(_:to:)<Int>") { (x: NDArray<Int>, shape: [Int]) throws -> NDArray<Int> in try binding373(x, shape) }
    natives.bind("broadcast(_:to:)<Bool>") { (x: NDArray<Bool>, shape: [Int]) throws -> NDArray<Bool> in try binding373(x, shape) }
    natives.bind("NDArray.sorted(axis:)<Double>") { (receiver: NDArray<Double>, axis: Int) throws -> NDArray<Double> in try receiver.binding374(axis) }
    natives.bind("NDArray.sorted(axis:)<Int>") { (receiver: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try receiver.binding374(axis) }
    natives.bind("NDArray.argsort(axis:)<Double>") { (receiver: NDArray<Double>, axis: Int) throws -> NDArray<Int> in try receiver.binding375(axis) }
    natives.bind("NDArray.argsort(axis:)<Int>") { (receiver: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try receiver.binding375(axis) }
    natives.bind("sort(_:axis:)<Double>") { (x: NDArray<Double>, axis: Int) throws -> NDArray<Double> in try binding376(x, axis) }
    natives.bind("sort(_:axis:)<Int>") { (x: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try binding376(x, axis) }
    natives.bind("argsort(_:axis:)<Double>") { (x: NDArray<Double>, axis: Int) throws -> NDArray<Int> in try binding377(x, axis) }
    natives.bind("argsort(_:axis:)<Int>") { (x: NDArray<Int>, axis: Int) throws -> NDArray<Int> in try binding377(x, axis) }
    natives.bind("unique(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Double> in try binding378(x) }
    natives.bind("unique(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding378(x) }
    natives.bind("uniqueCounts(_:)<Double>") { (x: NDArray<Double>) throws -> (values: NDArray<Double>, counts: NDArray<Int>) in try binding379(x) }
    natives.bind("uniqueCounts(_:)<Int>") { (x: NDArray<Int>) throws -> (values: NDArray<Int>, counts: NDArray<Int>) in try binding379(x) }
    natives.bind("searchsorted(_:_:right:)<Double>") { (x: NDArray<Double>, values: NDArray<Double>, right: Bool) throws -> NDArray<Int> in try binding380(x, values, right) }
    natives.bind("searchsorted(_:_:right:)<Int>") { (x: NDArray<Int>, values: NDArray<Int>, right: Bool) throws -> NDArray<Int> in try binding380(x, values, right) }
    natives.bind("bincount(_:minLength:)") { (x: NDArray<Int>, minLength: Int) throws -> NDArray<Int> in try binding381(x, minLength) }
    natives.bind("diff(_:n:axis:)<Double>") { (x: NDArray<Double>, n: Int, axis: Int) throws -> NDArray<Double> in try binding382(x, n, axis) }
    natives.bind("diff(_:n:axis:)<Int>") { (x: NDArray<Int>, n: Int, axis: Int) throws -> NDArray<Int> in try binding382(x, n, axis) }
    natives.bind("ptp(_:)<Double>") { (x: NDArray<Double>) throws -> Double in try binding383(x) }
  }

  private static func bindPart15(_ natives: inout Natives) {
    natives.bind("ptp(_:)<Int>") { (x: NDArray<Int>) throws -> Int in try binding383(x) }
    natives.bind("countNonzero(_:)<Double>") { (x: NDArray<Double>) throws -> Int in try binding384(x) }
    natives.bind("countNonzero(_:)<Int>") { (x: NDArray<Int>) throws -> Int in try binding384(x) }
    natives.bind("countNonzero(_:)<Bool>") { (x: NDArray<Bool>) throws -> Int in try binding384(x) }
    natives.bind("isclose(_:_:rtol:atol:)") { (a: NDArray<Double>, b: NDArray<Double>, rtol: Double, atol: Double) throws -> NDArray<Bool> in try binding385(a, b, rtol, atol) }
    natives.bind("allclose(_:_:rtol:atol:)") { (a: NDArray<Double>, b: NDArray<Double>, rtol: Double, atol: Double) throws -> Bool in try binding386(a, b, rtol, atol) }
    natives.bind("nonzero(_:)") { (mask: NDArray<Bool>) throws -> [NDArray<Int>] in try binding387(mask) }
    natives.bind("argwhere(_:)<Double>") { (x: NDArray<Double>) throws -> NDArray<Int> in try binding388(x) }
    natives.bind("argwhere(_:)<Int>") { (x: NDArray<Int>) throws -> NDArray<Int> in try binding388(x) }
    natives.bind("argwhere(_:)<Bool>") { (x: NDArray<Bool>) throws -> NDArray<Int> in try binding388(x) }
    natives.bind("median(_:)") { (x: NDArray<Double>) throws -> Double in try binding389(x) }
    natives.bind("median(_:axis:keepDims:)") { (x: NDArray<Double>, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding390(x, axis, keepDims) }
    natives.bind("percentile(_:_:)") { (x: NDArray<Double>, q: Double) throws -> Double in try binding391(x, q) }
    natives.bind("percentile(_:_:axis:keepDims:)") { (x: NDArray<Double>, q: Double, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding392(x, q, axis, keepDims) }
    natives.bind("percentile(_:_:)#2") { (x: NDArray<Double>, q: NDArray<Double>) throws -> NDArray<Double> in try binding393(x, q) }
    natives.bind("quantile(_:_:)") { (x: NDArray<Double>, q: Double) throws -> Double in try binding394(x, q) }
    natives.bind("quantile(_:_:axis:keepDims:)") { (x: NDArray<Double>, q: Double, axis: Int, keepDims: Bool) throws -> NDArray<Double> in try binding395(x, q, axis, keepDims) }
    natives.bind("makeMoons(samples:noise:seed:)") { (samples: Int, noise: Double?, seed: Int) throws -> (X: NDArray<Double>, y: NDArray<Int>) in try binding396(samples, noise, seed) }
    natives.bind("Axes.fillBetween(_:_:_:label:color:alpha:)") { (receiver: Axes, x: [Double], y1: [Double], y2: [Double], label: String, color: String, alpha: Double) throws in try receiver.binding397(x, y1, y2, label, color, alpha) }
    natives.bind("Axes.fillBetween(_:_:_:label:color:alpha:)#2") { (receiver: Axes, x: [Double], y1: [Double], y2: Double, label: String, color: String, alpha: Double) throws in try receiver.binding398(x, y1, y2, label, color, alpha) }
    natives.bind("Axes.fill(_:_:label:color:alpha:)") { (receiver: Axes, x: [Double], y: [Double], label: String, color: String, alpha: Double) throws in try receiver.binding399(x, y, label, color, alpha) }
    natives.bind("Axes.bar(_:_:width:bottom:label:color:alpha:edgeColor:)") { (receiver: Axes, x: [Double], height: [Double], width: Double, bottom: Double, label: String, color: String, alpha: Double, edgeColor: String) throws in try receiver.binding400(x, height, width, bottom, label, color, alpha, edgeColor) }
    natives.bind("Axes.bar(_:_:width:bottom:label:color:alpha:edgeColor:)#2") { (receiver: Axes, x: [Double], height: [Double], width: Double, bottom: [Double], label: String, color: String, alpha: Double, edgeColor: String) throws in try receiver.binding401(x, height, width, bottom, label, color, alpha, edgeColor) }
    natives.bind("Axes.bar(_:_:width:label:color:alpha:edgeColor:)") { (receiver: Axes, names: [String], height: [Double], width: Double, label: String, color: String, alpha: Double, edgeColor: String) throws in try receiver.binding402(names, height, width, label, color, alpha, edgeColor) }
    natives.bind("Axes.barh(_:_:height:label:color:alpha:edgeColor:)") { (receiver: Axes, y: [Double], width: [Double], height: Double, label: String, color: String, alpha: Double, edgeColor: String) throws in try receiver.binding403(y, width, height, label, color, alpha, edgeColor) }
    natives.bind("Axes.barh(_:_:height:label:color:alpha:edgeColor:)#2") { (receiver: Axes, names: [String], width: [Double], height: Double, label: String, color: String, alpha: Double, edgeColor: String) throws in try receiver.binding404(names, width, height, label, color, alpha, edgeColor) }
    natives.bind("Axes.contour(_:levels:colors:cmap:lineWidths:alpha:)") { (receiver: Axes, z: [[Double]], levels: Int, colors: String, cmap: ColorMap, lineWidths: Double, alpha: Double) throws -> ColorScale in try receiver.binding405(z, levels, colors, cmap, lineWidths, alpha) }
    natives.bind("Axes.contour(_:_:_:levels:colors:cmap:lineWidths:alpha:)") { (receiver: Axes, x: [Double], y: [Double], z: [[Double]], levels: Int, colors: String, cmap: ColorMap, lineWidths: Double, alpha: Double) throws -> ColorScale in try receiver.binding406(x, y, z, levels, colors, cmap, lineWidths, alpha) }
    natives.bind("Axes.contour(_:_:_:levels:colors:cmap:lineWidths:alpha:)#2") { (receiver: Axes, x: [Double], y: [Double], z: [[Double]], levels: [Double], colors: String, cmap: ColorMap, lineWidths: Double, alpha: Double) throws -> ColorScale in try receiver.binding407(x, y, z, levels, colors, cmap, lineWidths, alpha) }
    natives.bind("Axes.contourf(_:levels:cmap:alpha:)") { (receiver: Axes, z: [[Double]], levels: Int, cmap: ColorMap, alpha: Double) throws -> ColorScale in try receiver.binding408(z, levels, cmap, alpha) }
    natives.bind("Axes.contourf(_:_:_:levels:cmap:alpha:)") { (receiver: Axes, x: [Double], y: [Double], z: [[Double]], levels: Int, cmap: ColorMap, alpha: Double) throws -> ColorScale in try receiver.binding409(x, y, z, levels, cmap, alpha) }
    natives.bind("Axes.contourf(_:_:_:levels:cmap:alpha:)#2") { (receiver: Axes, x: [Double], y: [Double], z: [[Double]], levels: [Double], cmap: ColorMap, alpha: Double) throws -> ColorScale in try receiver.binding410(x, y, z, levels, cmap, alpha) }
    natives.bind("Axes.hist(_:bins:density:label:color:alpha:edgeColor:)") { (receiver: Axes, values: [Double], bins: Int, density: Bool, label: String, color: String, alpha: Double, edgeColor: String) throws in try receiver.binding411(values, bins, density, label, color, alpha, edgeColor) }
    natives.bind("Axes.hist(_:bins:density:label:color:alpha:edgeColor:)#2") { (receiver: Axes, values: [Double], bins: [Double], density: Bool, label: String, color: String, alpha: Double, edgeColor: String) throws in try receiver.binding412(values, bins, density, label, color, alpha, edgeColor) }
    natives.bind("Axes.imshow(_:cmap:vmin:vmax:origin:extent:equalAspect:alpha:)") { (receiver: Axes, values: [[Double]], cmap: ColorMap, vmin: Double?, vmax: Double?, origin: String, extent: [Double], equalAspect: Bool, alpha: Double) throws -> ColorScale in try receiver.binding413(values, cmap, vmin, vmax, origin, extent, equalAspect, alpha) }
    natives.bind("Axes.xScale.get") { (receiver: Axes) throws -> AxisScale in receiver.xScale }
    natives.bind("Axes.xScale.set") { (receiver: Axes, value: AxisScale) in receiver.xScale = value }
    natives.bind("Axes.yScale.get") { (receiver: Axes) throws -> AxisScale in receiver.yScale }
    natives.bind("Axes.yScale.set") { (receiver: Axes, value: AxisScale) in receiver.yScale = value }
    natives.bind("Axes.xLim.get") { (receiver: Axes) throws -> (Double, Double) in receiver.xLim }
  }

  private static func bindPart16(_ natives: inout Natives) {
    natives.bind("Axes.xLim.set") { (receiver: Axes, value: Pair<Double, Double>) in receiver.xLim = value.tuple }
    natives.bind("Axes.yLim.get") { (receiver: Axes) throws -> (Double, Double) in receiver.yLim }
    natives.bind("Axes.yLim.set") { (receiver: Axes, value: Pair<Double, Double>) in receiver.yLim = value.tuple }
    natives.bind("Axes.xTicks.get") { (receiver: Axes) throws -> [Double] in receiver.xTicks }
    natives.bind("Axes.xTicks.set") { (receiver: Axes, value: [Double]) in receiver.xTicks = value }
    natives.bind("Axes.yTicks.get") { (receiver: Axes) throws -> [Double] in receiver.yTicks }
    natives.bind("Axes.yTicks.set") { (receiver: Axes, value: [Double]) in receiver.yTicks = value }
    natives.bind("Axes.setXTicks(_:labels:)") { (receiver: Axes, positions: [Double], labels: [String]) throws in try receiver.binding420(positions, labels) }
    natives.bind("Axes.setYTicks(_:labels:)") { (receiver: Axes, positions: [Double], labels: [String]) throws in try receiver.binding421(positions, labels) }
    natives.bind("Axes.invertXAxis()") { (receiver: Axes) throws in receiver.invertXAxis() }
    natives.bind("Axes.invertYAxis()") { (receiver: Axes) throws in receiver.invertYAxis() }
    natives.bind("Axes.grid(_:)") { (receiver: Axes, isVisible: Bool) throws in receiver.grid(isVisible) }
    natives.bind("Axes.axis(_:)") { (receiver: Axes, isVisible: Bool) throws in receiver.axis(isVisible) }
    natives.bind("Axes.setAspect(equal:)") { (receiver: Axes, equal: Bool) throws in receiver.setAspect(equal: equal) }
    natives.bind("Axes.margins(_:_:)") { (receiver: Axes, x: Double, y: Double) throws in receiver.margins(x, y) }
    natives.bind("Axes.pcolormesh(_:_:_:cmap:vmin:vmax:alpha:)") { (receiver: Axes, x: [Double], y: [Double], z: [[Double]], cmap: ColorMap, vmin: Double?, vmax: Double?, alpha: Double) throws -> ColorScale in try receiver.binding428(x, y, z, cmap, vmin, vmax, alpha) }
    natives.bind("Axes.hist2d(_:_:bins:cmap:)") { (receiver: Axes, x: [Double], y: [Double], bins: Int, cmap: ColorMap) throws -> ColorScale in try receiver.binding429(x, y, bins, cmap) }
    natives.bind("Axes.pie(_:labels:autopct:colors:startAngle:)") { (receiver: Axes, values: [Double], labels: [String], autopct: String, colors: [String], startAngle: Double) throws in try receiver.binding430(values, labels, autopct, colors, startAngle) }
    natives.bind("Axes.quiver(_:_:_:_:color:scale:)") { (receiver: Axes, x: [Double], y: [Double], u: [Double], v: [Double], color: String, scale: Double?) throws in try receiver.binding431(x, y, u, v, color, scale) }
    natives.bind("Axes.plot(_:_:label:color:lineWidth:lineStyle:marker:markerSize:alpha:)") { (receiver: Axes, y: [Double], format: String, label: String, color: String, lineWidth: Double, lineStyle: String, marker: String, markerSize: Double, alpha: Double) throws in try receiver.binding432(y, format, label, color, lineWidth, lineStyle, marker, markerSize, alpha) }
    natives.bind("Axes.plot(_:_:_:label:color:lineWidth:lineStyle:marker:markerSize:alpha:)") { (receiver: Axes, x: [Double], y: [Double], format: String, label: String, color: String, lineWidth: Double, lineStyle: String, marker: String, markerSize: Double, alpha: Double) throws in try receiver.binding433(x, y, format, label, color, lineWidth, lineStyle, marker, markerSize, alpha) }
    natives.bind("Axes.scatter(_:_:s:color:alpha:marker:edgeColors:label:)") { (receiver: Axes, x: [Double], y: [Double], s: Double, color: String, alpha: Double, marker: String, edgeColors: String, label: String) throws in try receiver.binding434(x, y, s, color, alpha, marker, edgeColors, label) }
    natives.bind("Axes.scatter(_:_:s:color:alpha:marker:edgeColors:label:)#2") { (receiver: Axes, x: [Double], y: [Double], s: [Double], color: String, alpha: Double, marker: String, edgeColors: String, label: String) throws in try receiver.binding435(x, y, s, color, alpha, marker, edgeColors, label) }
    natives.bind("Axes.scatter(_:_:c:cmap:s:alpha:marker:edgeColors:vmin:vmax:label:)") { (receiver: Axes, x: [Double], y: [Double], c: [Double], cmap: ColorMap, s: Double, alpha: Double, marker: String, edgeColors: String, vmin: Double?, vmax: Double?, label: String) throws -> ColorScale in try receiver.binding436(x, y, c, cmap, s, alpha, marker, edgeColors, vmin, vmax, label) }
    natives.bind("Axes.errorbar(_:_:yerr:_:label:color:capSize:)") { (receiver: Axes, x: [Double], y: [Double], yerr: [Double], format: String, label: String, color: String, capSize: Double) throws in try receiver.binding437(x, y, yerr, format, label, color, capSize) }
    natives.bind("Axes.errorbar(_:_:yerr:_:label:color:capSize:)#2") { (receiver: Axes, x: [Double], y: [Double], yerr: Double, format: String, label: String, color: String, capSize: Double) throws in try receiver.binding438(x, y, yerr, format, label, color, capSize) }
    natives.bind("Axes.errorbar(_:_:yerr:xerr:_:label:color:capSize:)") { (receiver: Axes, x: [Double], y: [Double], yerr: [Double], xerr: [Double], format: String, label: String, color: String, capSize: Double) throws in try receiver.binding439(x, y, yerr, xerr, format, label, color, capSize) }
    natives.bind("Axes.boxplot(_:label:)") { (receiver: Axes, values: [Double], label: String) throws in try receiver.binding440(values, label) }
    natives.bind("Axes.boxplot(_:labels:)") { (receiver: Axes, values: [[Double]], labels: [String]) throws in try receiver.binding441(values, labels) }
    natives.bind("Axes.step(_:_:_:at:label:color:)") { (receiver: Axes, x: [Double], y: [Double], format: String, at: String, label: String, color: String) throws in try receiver.binding442(x, y, format, at, label, color) }
    natives.bind("Axes.stem(_:_:label:)") { (receiver: Axes, x: [Double], y: [Double], label: String) throws in try receiver.binding443(x, y, label) }
    natives.bind("Axes.stem(_:label:)") { (receiver: Axes, y: [Double], label: String) throws in try receiver.binding444(y, label) }
    natives.bind("Axes.axhline(_:color:lineStyle:lineWidth:alpha:label:)") { (receiver: Axes, y: Double, color: String, lineStyle: String, lineWidth: Double, alpha: Double, label: String) throws in try receiver.binding445(y, color, lineStyle, lineWidth, alpha, label) }
    natives.bind("Axes.axvline(_:color:lineStyle:lineWidth:alpha:label:)") { (receiver: Axes, x: Double, color: String, lineStyle: String, lineWidth: Double, alpha: Double, label: String) throws in try receiver.binding446(x, color, lineStyle, lineWidth, alpha, label) }
    natives.bind("Axes.axhspan(_:_:color:alpha:label:)") { (receiver: Axes, low: Double, high: Double, color: String, alpha: Double, label: String) throws in try receiver.binding447(low, high, color, alpha, label) }
    natives.bind("Axes.axvspan(_:_:color:alpha:label:)") { (receiver: Axes, low: Double, high: Double, color: String, alpha: Double, label: String) throws in try receiver.binding448(low, high, color, alpha, label) }
    natives.bind("Axes.hlines(_:_:_:color:lineStyle:lineWidth:label:)") { (receiver: Axes, y: [Double], xmin: Double, xmax: Double, color: String, lineStyle: String, lineWidth: Double, label: String) throws in try receiver.binding449(y, xmin, xmax, color, lineStyle, lineWidth, label) }
    natives.bind("Axes.vlines(_:_:_:color:lineStyle:lineWidth:label:)") { (receiver: Axes, x: [Double], ymin: Double, ymax: Double, color: String, lineStyle: String, lineWidth: Double, label: String) throws in try receiver.binding450(x, ymin, ymax, color, lineStyle, lineWidth, label) }
    natives.bind("Axes.streamplot(_:_:_:_:color:lineWidth:)") { (receiver: Axes, x: [Double], y: [Double], u: [[Double]], v: [[Double]], color: String, lineWidth: Double) throws in try receiver.binding451(x, y, u, v, color, lineWidth) }
    natives.bind("Axes.text(_:_:_:color:fontSize:ha:va:rotation:)") { (receiver: Axes, x: Double, y: Double, text: String, color: String, fontSize: Double, ha: String, va: String, rotation: Double) throws in try receiver.binding452(x, y, text, color, fontSize, ha, va, rotation) }
  }

  private static func bindPart17(_ natives: inout Natives) {
    natives.bind("Axes.annotate(_:xy:xytext:arrow:color:fontSize:ha:va:)") { (receiver: Axes, text: String, xy: Pair<Double, Double>, xytext: Pair<Double, Double>, arrow: Bool, color: String, fontSize: Double, ha: String, va: String) throws in try receiver.binding453(text, xy.tuple, xytext.tuple, arrow, color, fontSize, ha, va) }
    natives.bind("Axes.rotateXTickLabels(_:)") { (receiver: Axes, degrees: Double) throws in receiver.rotateXTickLabels(degrees) }
    natives.bind("Axes.plotColumns(_:labels:)") { (receiver: Axes, table: [[Double]], labels: [String]) throws in try receiver.binding455(table, labels) }
    natives.bind("Axes.twinx()") { (receiver: Axes) throws -> Axes in receiver.twinx() }
    natives.bind("Axes.twiny()") { (receiver: Axes) throws -> Axes in receiver.twiny() }
    natives.bind("Axes.violinplot(_:)") { (receiver: Axes, values: [[Double]]) throws in try receiver.binding458(values) }
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
    natives.bind("Axes.legend(loc:title:)") { (receiver: Axes, loc: String, title: String) throws in try receiver.binding466(loc, title) }
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

  private static func bindPart18(_ natives: inout Natives) {
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
    natives.bind("Figure.subplots(_:_:sharex:sharey:)") { (receiver: Figure, rows: Int, columns: Int, sharex: Bool, sharey: Bool) throws -> [Axes] in try receiver.binding535(rows, columns, sharex, sharey) }
    natives.bind("Figure.subplot(_:_:_:)") { (receiver: Figure, rows: Int, columns: Int, index: Int) throws -> Axes in try receiver.binding536(rows, columns, index) }
    natives.bind("Figure.subplot2grid(_:_:rowspan:colspan:)") { (receiver: Figure, shape: Pair<Int, Int>, loc: Pair<Int, Int>, rowspan: Int, colspan: Int) throws -> Axes in try receiver.binding537(shape.tuple, loc.tuple, rowspan, colspan) }
    natives.bind("Figure.description.get") { (receiver: Figure) throws -> String in receiver.description }
    natives.bind("Axes.plotSurface(_:_:_:cmap:alpha:)") { (receiver: Axes, x: [Double], y: [Double], z: [[Double]], cmap: ColorMap, alpha: Double) throws -> ColorScale in try receiver.binding540(x, y, z, cmap, alpha) }
  }

  private static func bindPart19(_ natives: inout Natives) {
    natives.bind("Axes.plotWireframe(_:_:_:color:lineWidth:)") { (receiver: Axes, x: [Double], y: [Double], z: [[Double]], color: String, lineWidth: Double) throws in try receiver.binding541(x, y, z, color, lineWidth) }
    natives.bind("Axes.scatter3D(_:_:_:color:s:)") { (receiver: Axes, x: [Double], y: [Double], z: [Double], color: String, s: Double) throws in try receiver.binding542(x, y, z, color, s) }
    natives.bind("Axes.scatter3D(_:_:_:c:cmap:s:)") { (receiver: Axes, x: [Double], y: [Double], z: [Double], c: [Double], cmap: ColorMap, s: Double) throws -> ColorScale in try receiver.binding543(x, y, z, c, cmap, s) }
    natives.bind("Axes.plot3D(_:_:_:color:lineWidth:)") { (receiver: Axes, x: [Double], y: [Double], z: [Double], color: String, lineWidth: Double) throws in try receiver.binding544(x, y, z, color, lineWidth) }
    natives.bind("Axes.zLabel.get") { (receiver: Axes) throws -> String in receiver.zLabel }
    natives.bind("Axes.zLabel.set") { (receiver: Axes, value: String) in receiver.zLabel = value }
    natives.bind("Axes.viewInit(elev:azim:)") { (receiver: Axes, elev: Double, azim: Double) throws in receiver.viewInit(elev: elev, azim: azim) }
  }
}
