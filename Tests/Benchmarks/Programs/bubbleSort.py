def bubble_sort(values):
    for end in range(len(values) - 1, 0, -1):
        for i in range(end):
            if values[i] > values[i + 1]:
                held = values[i]
                values[i] = values[i + 1]
                values[i + 1] = held


def work():
    x = 12_345
    values = []
    for _ in range(1_500):
        x = (x * 1_103_515_245 + 12_345) % 2_147_483_648
        values.append(x % 10_000)
    bubble_sort(values)
    print(values[0], values[750], values[1_499])
