#!/usr/bin/env bash
# Builds the stress course and tries its pages in Chromium; prepare.sh fetches what that needs.
#
# usage: run.sh PROGRAM
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ ! -x .build/python/bin/python ] || ! command -v chromium >/dev/null; then
  printf '\n*** NOT RUN: the browser tests\n*** Chromium or Playwright is missing; see Tests/Browser/prepare.sh.\n\n' >&2
  exit 0
fi
site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT
"$1" Tests/Browser/StressCourse -o "$site/site" 2>"$site/log" || { cat "$site/log" >&2; exit 1; }
.build/python/bin/python Tests/Browser/checks.py "$site/site"
