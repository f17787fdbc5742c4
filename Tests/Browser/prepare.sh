#!/usr/bin/env bash
# Fetches what the tests need beyond a Swift toolchain: Chromium with Playwright and axe, and the CommonMark specification with cmark-gfm.
#
# What can't be had is said, loudly, and the tests that need it say that they are not run.
set -uo pipefail
cd "$(dirname "$0")/../.."

not_run() { printf '\n*** NOT RUN: %s\n*** %s\n\n' "$1" "$2" >&2; }

missing=()
command -v chromium >/dev/null || missing+=(chromium)
command -v cmark-gfm >/dev/null || missing+=(cmark-gfm)
python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
if [ ${#missing[@]} -gt 0 ] && command -v apt-get >/dev/null; then
  echo "Installing ${missing[*]} for the tests."
  sudo=""; if [ "$(id -u)" != 0 ]; then sudo=sudo; fi
  $sudo env DEBIAN_FRONTEND=noninteractive sh -c "apt-get -qq -o Acquire::Retries=1 -o Acquire::http::Timeout=20 update && apt-get -qq -y install --no-install-recommends ${missing[*]}" >/dev/null 2>&1
fi

mkdir -p .build
python=.build/python/bin/python
if [ ! -x $python ] || ! $python -c 'import playwright, axe_playwright_python' 2>/dev/null; then
  rm -rf .build/python
  { python3 -m venv .build/python && $python -m pip install --quiet --disable-pip-version-check --retries 1 --timeout 20 \
      playwright axe-playwright-python; } >/dev/null 2>&1 \
    || { rm -rf .build/python; not_run "the browser tests" "Playwright could not be installed from PyPI (no network?)."; }
fi

if [ ! -s .build/specification.json ]; then
  if ! command -v cmark-gfm >/dev/null; then
    not_run "the examples of the CommonMark specification" "The program cmark-gfm is missing: apt-get install cmark-gfm"
  else
    ${python:-python3} Tests/CourseModelTests/Suite/specification.py .build/specification.json 2>/dev/null \
      || python3 Tests/CourseModelTests/Suite/specification.py .build/specification.json 2>/dev/null \
      || not_run "the examples of the CommonMark specification" "markdown-it-py could not be downloaded from PyPI (no network?)."
  fi
fi
exit 0
