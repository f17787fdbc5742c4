let values = [1, 2, 3, 4, 5]
let sum = values.withUnsafeBufferPointer { buffer -> Int in
  var result = 0
  for i in stride(from: buffer.startIndex, to: buffer.endIndex, by: 2) { result += buffer[i] }
  return result
}
print(sum)
values.withUnsafeBufferPointer { print($0.count, $0.first!, $0.last!, $0.baseAddress![2], $0.reduce(0, +)) }
var numbers = [10, 20, 30, 40]
numbers.withUnsafeMutableBufferPointer { buffer in
  buffer.swapAt(0, 3)
  for i in buffer.indices { buffer[i] += 1 }
}
print(numbers)
let doubled = numbers.withUnsafeMutableBufferPointer { buffer -> [Int] in
  buffer[1] = 0
  return buffer.map { $0 * 2 }
}
print(doubled, numbers)
