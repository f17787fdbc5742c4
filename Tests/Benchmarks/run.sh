#!/usr/bin/env bash
# Measures speed as ratios against peers in the same run: programs against CPython, the lesson's training loop and
# operations of arrays against NumPy, and the CPU time of a whole build.
# Needs python3 with venv; NumPy and scikit-learn are installed into .build/bench-venv.
set -euo pipefail
cd "$(dirname "$0")/../.."
repetitions=${REPETITIONS:-15}
venv=.build/bench-venv
if [ ! -x "$venv/bin/python" ]; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install -q numpy scikit-learn
fi
swift build -c release --explicit-target-dependency-import-check error --product Benchmarks
swift build -c release --explicit-target-dependency-import-check error --product coursebuild
# One thread, as the interpreter uses; the two sides take turns, so that what else the machine does falls on both.
export OPENBLAS_NUM_THREADS=1
ours=$(mktemp) peer=$(mktemp)
trap 'rm -f "$ours" "$peer" "$ours".* "$peer".*' EXIT
for _ in 1 2 3; do
  .build/release/Benchmarks 3 programs Tests/Benchmarks/Programs >>"$ours.programs"
  "$venv/bin/python" Tests/Benchmarks/programs.py Tests/Benchmarks/Programs 3 >>"$peer.programs"
done
.build/release/Benchmarks 1 session Tests/Benchmarks/Programs
"$venv/bin/python" Tests/Benchmarks/compare.py "$ours.programs" "$peer.programs"
for _ in 1 2 3; do
  .build/release/Benchmarks "$repetitions" >>"$ours"
  "$venv/bin/python" Tests/Benchmarks/training.py "$repetitions" >>"$peer"
done
for _ in 1 2 3; do
  .build/release/Benchmarks 5 operations >>"$ours.operations"
  "$venv/bin/python" Tests/Benchmarks/operations.py 5 >>"$peer.operations"
done
"$venv/bin/python" Tests/Benchmarks/compare_operations.py "$ours.operations" "$peer.operations"
"$venv/bin/python" - "$ours" "$peer" "$repetitions" <<'P'
import os, resource, statistics, subprocess, sys, tempfile

def read(path, count):
    lines = open(path).read().split()
    runs = [lines[i:i + count + 1] for i in range(0, len(lines), count + 1)]
    return [float(x) for run in runs for x in run[:-1]], {run[-1] for run in runs}

count = int(sys.argv[3])
(ours, our_loss), (peer, peer_loss) = read(sys.argv[1], count), read(sys.argv[2], count)
print(f"training loop, 1000 epochs, CPU ms (minimum, median of {len(ours)}):")
print(f"  coursebuild {min(ours)*1e3:7.2f} {statistics.median(ours)*1e3:7.2f}   last loss {', '.join(our_loss)}")
print(f"  NumPy       {min(peer)*1e3:7.2f} {statistics.median(peer)*1e3:7.2f}   last loss {', '.join(peer_loss)}")
print(f"  NumPy / coursebuild: {min(peer)/min(ours):.2f} (minimum), {statistics.median(peer)/statistics.median(ours):.2f} (median); to hold: >= 4")
times = []
with tempfile.TemporaryDirectory() as folder:
    for _ in range(11):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([".build/release/coursebuild", "Course", "-o", os.path.join(folder, "Site")], check=True, stderr=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
print(f"coursebuild Course -o Site, whole process, CPU s: {min(times):.3f} (minimum), {statistics.median(times):.3f} (median); to hold: <= 0.15")
P
"$venv/bin/python" Tests/Benchmarks/builds.py .build/release/coursebuild Course 7
