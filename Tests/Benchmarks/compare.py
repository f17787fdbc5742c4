"""Prints the medians and ratios of the program benchmarks from the lines that both sides wrote; fails where the outputs differ."""
import statistics
import sys

# Strings and dictionaries are native code on both sides.
LEAST_RATIO = {"strings": 2, "dictionaries": 2}


def read(path):
    times, outputs = {}, {}
    for line in open(path):
        name, *numbers, output = line.rstrip("\n").split("\t")
        times.setdefault(name, []).extend(float(number) for number in numbers)
        outputs.setdefault(name, set()).add(output)
    return times, outputs


def main():
    (ours, our_outputs), (peer, peer_outputs) = read(sys.argv[1]), read(sys.argv[2])
    print(f"{'program, CPU ms (median)':28}{'coursebuild':>12}{'CPython':>12}{'ratio':>8}{'to hold':>10}  output")
    differs = False
    for name in sorted(ours):
        mine, theirs = statistics.median(ours[name]), statistics.median(peer[name])
        same = our_outputs[name] == peer_outputs[name] and len(our_outputs[name]) == 1
        differs = differs or not same
        print(
            f"{name:28}{mine * 1e3:12.2f}{theirs * 1e3:12.2f}{theirs / mine:8.2f}{LEAST_RATIO.get(name, 5):>8} x"
            f"  {'equal' if same else f'DIFFERENT: {our_outputs[name]} {peer_outputs[name]}'}")
    sys.exit(1 if differs else 0)


main()
