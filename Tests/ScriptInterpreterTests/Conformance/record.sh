#!/bin/bash
# Records what the programs of this folder print when swiftc has compiled them.
#
#   record.sh             records programs that are new or changed
#   record.sh --all       records all programs anew
#   record.sh FOLDER…     records the programs of some folders anew
#
# Beside `X.swift` stands `X.expected`, the standard output. A program that must not end well has `X.failure` too:
# `error LINE` where the compiler refuses it, `trap` where it stops while it runs.
set -u
cd "$(dirname "$0")" || exit 1
export SWIFT_BACKTRACE=enable=no
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

record() {
  local source=$1 stem=${1%.swift} name binary
  name=$(echo "$stem" | tr -c 'A-Za-z0-9\n' '_')
  binary=$2/$name
  rm -f "$stem.failure"
  if swiftc -module-name main -suppress-warnings -lm -o "$binary" "$source" 2>"$binary.messages"; then
    if ! stdbuf -oL timeout 20 "$binary" >"$stem.expected" 2>/dev/null; then echo trap >"$stem.failure"; fi
  else
    : >"$stem.expected"
    sed -nE 's/^[^:]*:([0-9]+):[0-9]+: error: .*/error \1/p' "$binary.messages" | head -1 >"$stem.failure"
    echo "refused: $source: $(grep -m1 'error:' "$binary.messages")"
  fi
  rm -f "$binary" "$binary.messages"
}
export -f record

list() {
  case "${1:-}" in
  --all) find . -name '*.swift' -print0 ;;
  '') find . -name '*.swift' -print0 | while IFS= read -r -d '' file; do
      [ "${file%.swift}.expected" -nt "$file" ] || printf '%s\0' "$file"
    done ;;
  *) find "$@" -name '*.swift' -print0 ;;
  esac
}

list "$@" | sort -z | xargs -0 -r -P "$(nproc)" -I{} bash -c 'record "$1" "$2" 2>/dev/null' _ {} "$work"
