#!/usr/bin/env python3
"""Writes the examples of the CommonMark specification with the HTML that cmark-gfm makes of them, for CommonMarkTests.

usage: specification.py OUTPUT.json

The examples stand in the source distribution of PyPI's markdown-it-py; the reference is Debian's program cmark-gfm with the extensions that
lessons have. Neither is kept in the repository.
"""
import json
import pathlib
import subprocess
import sys
import tarfile
import tempfile

REFERENCE = ["cmark-gfm", "--unsafe"]
for extension in ["footnotes", "table", "strikethrough", "autolink", "tasklist", "tagfilter"]:
    REFERENCE += ["-e", extension]


def examples():
    with tempfile.TemporaryDirectory() as folder:
        download = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--dest", folder]
        subprocess.run(download + ["--no-binary", "markdown-it-py", "markdown-it-py>=4"], check=True)
        archive = next(pathlib.Path(folder).glob("*.tar.gz"))
        with tarfile.open(archive) as files:
            name = next(name for name in files.getnames() if name.endswith("tests/test_cmark_spec/commonmark.json"))
            return json.load(files.extractfile(name))


cases = []
for example in examples():
    html = subprocess.run(REFERENCE, input=example["markdown"].encode(), capture_output=True, check=True).stdout.decode()
    cases.append({"example": example["example"], "section": example["section"], "markdown": example["markdown"], "html": html})
target = pathlib.Path(sys.argv[1])
target.parent.mkdir(parents=True, exist_ok=True)
target.write_text(json.dumps(cases, ensure_ascii=False, indent=0))
print(f"{len(cases)} examples of the CommonMark specification, with what {REFERENCE[0]} makes of them")
