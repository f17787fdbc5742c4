#!/usr/bin/env bash
# Builds a package that depends on this one for arrays, and compares what it prints with what NumPy prints (`example.py`).
set -euo pipefail
cd "$(dirname "$0")"
scratch=../../.build/example
swift build -q --scratch-path "$scratch"
diff expected.txt <("$(swift build --scratch-path "$scratch" --show-bin-path)/Example")
echo "the example package prints what NumPy prints"
