def larger(a, b):
    return b if a < b else a


def total(values):
    sum = 0
    for value in values:
        sum += value
    return sum


class Stack:
    def __init__(self):
        self.items = []

    def is_empty(self):
        return not self.items

    def push(self, item):
        self.items.append(item)

    def pop(self):
        return self.items.pop() if self.items else None


def work():
    best = 0
    highest = 0.0
    for i in range(300_000):
        best = larger(best, i * 7 % 1_013)
        highest = larger(highest, (i % 211) * 0.5)
    sum = 0
    numbers = list(range(1_000))
    for _ in range(300):
        sum += total(numbers)
    stack = Stack()
    popped = 0
    for i in range(200_000):
        stack.push(i)
        if i % 3 == 0:
            top = stack.pop()
            if top is not None:
                popped += top
    print(best, highest, sum, popped, "true" if stack.is_empty() else "false")
