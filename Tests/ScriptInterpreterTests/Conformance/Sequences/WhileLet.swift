var iterator = ["x", "y"].makeIterator()
while let letter = iterator.next() { print(letter) }
var stack = [1, 2, 3]
while let top = stack.popLast() { print(top) }
