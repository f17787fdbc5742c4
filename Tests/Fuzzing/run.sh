#!/usr/bin/env bash
# Fuzzes the interpreter: mutated programs of the conformance suite must neither crash nor hang, generated ones must do what swiftc's do.
#
#   MUTATED=100000 GENERATED=2000 SEED=1 bash Tests/Fuzzing/run.sh
set -uo pipefail
cd "$(dirname "$0")/../.."
program=${PROGRAM:-.build/release/Fuzzing}
seed=${SEED:-1} mutated=${MUTATED:-100000} generated=${GENERATED:-2000} first=${FIRST:-0}
folder=${FOLDER:-.build/fuzzing}
mkdir -p "$folder"
export SWIFT_BACKTRACE=enable=no
failures=0
next=$first end=$((first + mutated))
while [ "$next" -lt "$end" ]; do
  "$program" mutate "$seed" "$next" $((end - next)) "$folder/trace" Tests/ScriptInterpreterTests/Conformance Tests/ScriptInterpreterTests/Suite
  status=$?
  if [ $status -le 1 ]; then
    failures=$((failures + status))
    break
  fi
  # The process died: its trace says with which program.
  index=$(head -1 "$folder/trace" | cut -d' ' -f2)
  echo "case $index ends the process with status $status"
  tail -n +2 "$folder/trace" >"$folder/seed $seed case $index.swift"
  failures=$((failures + 1))
  next=$((index + 1))
done
if [ "$generated" -gt 0 ]; then
  "$program" compare "$seed" "$first" "$generated" "$folder" || failures=$((failures + 1))
fi
[ "$failures" -eq 0 ]
