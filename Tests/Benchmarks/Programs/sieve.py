def primes(limit):
    is_prime = [True] * limit
    is_prime[0] = False
    is_prime[1] = False
    i = 2
    while i * i < limit:
        if is_prime[i]:
            multiple = i * i
            while multiple < limit:
                is_prime[multiple] = False
                multiple += i
        i += 1
    result = []
    for i in range(limit):
        if is_prime[i]:
            result.append(i)
    return result


def work():
    total = 0
    for _ in range(10):
        found = primes(100_000)
        total += len(found) + found[len(found) - 1]
    print(total)
