class Value:
    def __init__(self, data, parents=()):
        self.data = data
        self.grad = 0.0
        self.parents = parents
        self.backward_step = lambda: None

    def __add__(self, b):
        out = Value(self.data + b.data, (self, b))

        def step():
            self.grad += out.grad
            b.grad += out.grad

        out.backward_step = step
        return out

    def __mul__(self, b):
        out = Value(self.data * b.data, (self, b))

        def step():
            self.grad += b.data * out.grad
            b.grad += self.data * out.grad

        out.backward_step = step
        return out

    def relu(self):
        out = Value(0.0 if self.data < 0 else self.data, (self,))

        def step():
            self.grad += (1.0 if out.data > 0 else 0.0) * out.grad

        out.backward_step = step
        return out

    def backward(self):
        order = []
        visited = set()

        def visit(value):
            if value in visited:
                return
            visited.add(value)
            for parent in value.parents:
                visit(parent)
            order.append(value)

        visit(self)
        self.grad = 1.0
        for value in reversed(order):
            value.backward_step()


def work():
    weights = []
    for i in range(8):
        weights.append([Value(((i * 7 + j * 3) % 11) / 11 - 0.5) for j in range(3)])
    output = [Value((i % 3) / 3 - 0.3) for i in range(8)]
    loss = 0.0
    for epoch in range(100):
        total = Value(0.0)
        for sample in range(8):
            inputs = [Value(sample / 8), Value((sample * sample % 5) / 5), Value(1.0)]
            prediction = Value(0.0)
            for i in range(8):
                activation = Value(0.0)
                for j in range(3):
                    activation = activation + weights[i][j] * inputs[j]
                prediction = prediction + activation.relu() * output[i]
            error = prediction + Value((sample % 2) * -1.0)
            total = total + error * error
        for row in weights:
            for weight in row:
                weight.grad = 0.0
        for weight in output:
            weight.grad = 0.0
        total.backward()
        for row in weights:
            for weight in row:
                weight.data -= 0.01 * weight.grad
        for weight in output:
            weight.data -= 0.01 * weight.grad
        if epoch == 99:
            loss = total.data
    print(loss)
