"""Prints the least times of the operations of arrays, their ratios, and what share of the machine's peak ours reach."""
import sys


def read(path):
    times, peaks, shares = {}, [], {}
    for line in open(path):
        name, *cells = line.rstrip("\n").split("\t")
        if name == "peak":
            peaks.append((float(cells[0]), float(cells[1])))
            continue
        times.setdefault(name, []).append(float(cells[0]))
        shares.setdefault(name, []).extend(cells[2:])
    return {name: min(runs) for name, runs in times.items()}, peaks, shares


def percent(share):
    return int(share.split("%")[0]) if "%" in share else 0


def main():
    (ours, peaks, shares), (peer, _, _) = read(sys.argv[1]), read(sys.argv[2])
    operations, copied = max(peak[0] for peak in peaks) / 1e9, max(peak[1] for peak in peaks) / 1e9
    print(f"the machine at most, on one thread: {operations:.1f} GFLOP/s of fused multiply-adds, {copied:.1f} GB/s of a copy of 8 MB")
    print(f"{'operation, least CPU us':28}{'MathEngine':>12}{'NumPy':>12}{'NumPy / ours':>14}{'of the peak':>14}")
    for name, time in ours.items():
        print(f"{name:28}{time * 1e6:12.2f}{peer[name] * 1e6:12.2f}{peer[name] / time:14.2f}{max(shares[name], key=percent):>14}")


main()
