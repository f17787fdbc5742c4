def reversed_words(text):
    words = []
    word = ""
    for character in text:
        if character == " ":
            words.append(word)
            word = ""
        else:
            word += character
    words.append(word)
    return " ".join(reversed(words))


def work():
    text = ""
    for i in range(40_000):
        if i > 0:
            text += " "
        text += "word"
        text += str(i % 97)
    turned = reversed_words(text)
    vowels = 0
    checksum = 0
    for character in turned:
        if character == "o" or character == "a":
            vowels += 1
        if character.isnumeric():
            checksum += 1
    lines = []
    for i in range(40_000):
        lines.append(f"{i}: {i * i}")
    page = "\n".join(lines)
    print(len(text), vowels, checksum, turned[:20], len(page), "true" if page.upper() == page else "false")
