"""The peer of the program benchmarks: calls `work()` of each Python program, timed by itself.

Prints one line a program: its name, the CPU seconds of each call, and what the last call printed.
"""
import contextlib
import io
import pathlib
import sys
import time


def measure(path, rounds):
    names = {"__name__": path.stem}
    exec(compile(path.read_text(), str(path), "exec"), names)
    times = []
    for _ in range(rounds):
        output = io.StringIO()
        with contextlib.redirect_stdout(output):
            start = time.process_time()
            names["work"]()
            times.append(time.process_time() - start)
    return times, output.getvalue()


def main():
    folder, rounds = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    for path in sorted(folder.glob("*.py")):
        times, output = measure(path, rounds)
        print(path.stem, *times, output.strip().replace("\n", " "), sep="\t")


main()
