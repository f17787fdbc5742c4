def work():
    vocabulary = [f"word{i * 7919 % 1_000}" for i in range(500)]
    counts = {}
    pairs = {}
    groups = {}
    x = 7
    for i in range(200_000):
        x = (x * 1_103_515_245 + 12_345) % 2_147_483_648
        word = vocabulary[x % 500]
        counts[word] = counts.get(word, 0) + 1
        key = x % 5_003
        pairs[key] = pairs.get(key, 0) + i
        group = x % 101
        if group not in groups:
            groups[group] = []
        groups[group].append(i)
    seen = set()
    for i in range(200_000):
        value = i * i % 10_007
        if value not in seen:
            seen.add(value)
    removed = 0
    for key in range(5_003):
        if pairs.pop(key, None) is not None:
            removed += 1
    best = ""
    most = 0
    for word, count in counts.items():
        if count > most:
            best = word
            most = count
    print(len(counts), best, most, len(groups[17]), len(seen), removed, len(pairs))
