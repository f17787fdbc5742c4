"""Writes what cmark-gfm, the reference implementation, makes of each case of markdown.txt below the case's line ".".

Needs the Debian packages libcmark-gfm0.29.0.gfm.6 and libcmark-gfm-extensions0.29.0.gfm.6. Run it in this folder:
    python3 generate.py
"""
import ctypes
import ctypes.util
import re

core = ctypes.CDLL(ctypes.util.find_library("cmark-gfm"))
extensions = ctypes.CDLL(ctypes.util.find_library("cmark-gfm-extensions"))
for name in ["cmark_parser_new", "cmark_parser_finish", "cmark_find_syntax_extension", "cmark_parser_get_syntax_extensions"]:
    getattr(core, name).restype = ctypes.c_void_p
core.cmark_render_html.restype = ctypes.c_char_p
core.cmark_render_html.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p]
extensions.cmark_gfm_core_extensions_ensure_registered()
UNSAFE = 1 << 17


def html(text):
    parser = ctypes.c_void_p(core.cmark_parser_new(0))
    for name in [b"table", b"strikethrough", b"autolink", b"tasklist"]:
        core.cmark_parser_attach_syntax_extension(parser, ctypes.c_void_p(core.cmark_find_syntax_extension(name)))
    data = text.encode()
    core.cmark_parser_feed(parser, data, ctypes.c_size_t(len(data)))
    document = ctypes.c_void_p(core.cmark_parser_finish(parser))
    used = ctypes.c_void_p(core.cmark_parser_get_syntax_extensions(parser))
    return core.cmark_render_html(document, UNSAFE, used).decode()


with open("markdown.txt", encoding="utf-8") as file:
    parts = re.split(r"(?m)^(--- .* ---)\n", file.read())
out = parts[0]
for title, body in zip(parts[1::2], parts[2::2]):
    source = re.split(r"(?m)^\.$\n?", body)[0]
    expected = html(source.replace("→", "\t"))
    out += f"{title}\n{source}.\n{expected}\n"
with open("markdown.txt", "w", encoding="utf-8") as file:
    file.write(out.rstrip("\n") + "\n")
