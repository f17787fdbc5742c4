#!/usr/bin/env python3
"""Writes Sources/CourseModel/Parsing/Text/EmojiNames+Table.swift: GitHub's names of emoji, as PyPI's pymdown-extensions records them.

python3 -m venv /tmp/emoji && /tmp/emoji/bin/pip install pymdown-extensions && /tmp/emoji/bin/python Tests/CourseModelTests/Suite/emoji.py
"""
import pathlib

from pymdownx import gemoji_db

table = {}
for name, entry in gemoji_db.emoji.items():
    if "unicode" in entry:
        table[name.strip(":")] = "".join(chr(int(code, 16)) for code in (entry.get("unicode_alt") or entry["unicode"]).split("-"))
for alias, name in gemoji_db.aliases.items():
    if name.strip(":") in table:
        table[alias.strip(":")] = table[name.strip(":")]

lines, line = [], ""
for name in sorted(table):
    item = f"{name}={table[name]}"
    if len(line) + len(item) > 100:
        lines.append(line)
        line = ""
    line += (" " if line else "") + item
lines.append(line)
body = "\n".join("    " + line for line in lines)
text = f'''extension EmojiNames {{
  /// The names with their emoji, `name=emoji` separated by blanks; made by Tests/CourseModelTests/Suite/emoji.py.
  static let table = """
{body}
    """
}}
'''
target = pathlib.Path(__file__).parents[3] / "Sources/CourseModel/Parsing/Text/EmojiNames+Table.swift"
target.write_text(text)
print(len(table), "names")
