import Glibc

extension Checked {
  /// Numbers from `start` up to but not including `stop`, `step` apart: element i is `start + i * step` as NumPy computes it.
  package static func arange(_ start: Double, _ stop: Double, _ step: Double = 1) throws(NumericError) -> NDArray<Double> {
    if step == 0 { throw NumericError(.value, "Maximum allowed size exceeded") }
    let length = Glibc.ceil((stop - start) / step)
    guard length < 0x1p62 else { throw NumericError(.value, "Maximum allowed size exceeded") }
    let result = try NDArray<Double>(uninitialized: [length > 0 ? Int(length) : 0])
    let delta = (start + step) - start
    for i in 0..<result.size { result.base[i] = i == 1 ? start + step : start + Double(i) * delta }
    return result
  }

  /// Integers from `start` up to but not including `stop`, `step` apart.
  package static func arange(_ start: Int, _ stop: Int, _ step: Int = 1) throws(NumericError) -> NDArray<Int> {
    if step == 0 { throw NumericError(.value, "Maximum allowed size exceeded") }
    let distance = Double(stop) - Double(start)
    let length = Glibc.ceil(distance / Double(step))
    guard length < 0x1p52 else { throw NumericError(.value, "Maximum allowed size exceeded") }
    let result = try NDArray<Int>(uninitialized: [length > 0 ? Int(length) : 0])
    for i in 0..<result.size { result.base[i] = start &+ i &* step }
    return result
  }

  /// `count` numbers from `start` to `stop`, evenly spaced: element i is `i * step + start`, and the last is `stop` itself.
  package static func linspace(
    _ start: Double, _ stop: Double, _ count: Int = 50, endpoint: Bool = true
  ) throws(NumericError) -> NDArray<Double> {
    if count < 0 { throw NumericError(.value, "Number of samples, \(count), must be non-negative.") }
    let result = try NDArray<Double>(uninitialized: [count])
    let intervals = Double(endpoint ? count - 1 : count)
    let distance = stop - start
    let step = distance / intervals
    for i in 0..<count {
      if intervals <= 0 {
        result.base[i] = Double(i) * distance + start
      } else if step == 0 {
        result.base[i] = Double(i) / intervals * distance + start
      } else {
        result.base[i] = Double(i) * step + start
      }
    }
    if endpoint, count > 1 { result.base[count - 1] = stop }
    return result
  }
}

/// The integers from 0 up to but not including `end` (NumPy's `arange`).
public func arange(_ end: Int) -> NDArray<Int> {
  do { return try Checked.arange(0, end) } catch { stop(error) }
}

/// Integers from `start` up to but not including `end`, `step` apart (NumPy's `arange`).
public func arange(_ start: Int, _ end: Int, _ step: Int = 1) -> NDArray<Int> {
  do { return try Checked.arange(start, end, step) } catch { stop(error) }
}

/// The numbers from 0 up to but not including `end`, 1 apart (NumPy's `arange`).
public func arange(_ end: Double) -> NDArray<Double> {
  do { return try Checked.arange(0, end) } catch { stop(error) }
}

/// Numbers from `start` up to but not including `end`, `step` apart (NumPy's `arange`).
public func arange(_ start: Double, _ end: Double, _ step: Double = 1) -> NDArray<Double> {
  do { return try Checked.arange(start, end, step) } catch { stop(error) }
}

/// `count` numbers from `start` to `end`, evenly spaced (NumPy's `linspace`); without `endpoint` the last is left out.
public func linspace(_ start: Double, _ end: Double, _ count: Int = 50, endpoint: Bool = true) -> NDArray<Double> {
  do { return try Checked.linspace(start, end, count, endpoint: endpoint) } catch { stop(error) }
}
