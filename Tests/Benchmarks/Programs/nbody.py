from math import sqrt


class Vector:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, b):
        return Vector(self.x + b.x, self.y + b.y, self.z + b.z)

    def __sub__(self, b):
        return Vector(self.x - b.x, self.y - b.y, self.z - b.z)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k, self.z * k)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z


class Body:
    __slots__ = ("position", "velocity", "mass")

    def __init__(self, position, velocity, mass):
        self.position = position
        self.velocity = velocity
        self.mass = mass


def energy(bodies):
    e = 0.0
    for i in range(len(bodies)):
        e += 0.5 * bodies[i].mass * bodies[i].velocity.dot(bodies[i].velocity)
        for j in range(i + 1, len(bodies)):
            d = bodies[i].position - bodies[j].position
            e -= bodies[i].mass * bodies[j].mass / sqrt(d.dot(d))
    return e


def advance(bodies, dt):
    for i in range(len(bodies)):
        for j in range(i + 1, len(bodies)):
            d = bodies[i].position - bodies[j].position
            squared = d.dot(d)
            magnitude = dt / (squared * sqrt(squared))
            bodies[i].velocity = bodies[i].velocity - d * (bodies[j].mass * magnitude)
            bodies[j].velocity = bodies[j].velocity + d * (bodies[i].mass * magnitude)
    for i in range(len(bodies)):
        bodies[i].position = bodies[i].position + bodies[i].velocity * dt


def work():
    bodies = []
    for i in range(5):
        k = float(i)
        bodies.append(
            Body(
                Vector(k * 1.5, k * k * 0.25 - 1, 0.1 * k),
                Vector(0.1 * (2 - k), 0.05 * k, -0.02 * k), 1 + 0.5 * k))
    for _ in range(6_000):
        advance(bodies, 0.001)
    print(energy(bodies), bodies[2].position.x)
