#!/usr/bin/env python3
"""Tries the pages of the stress course in Chromium: what readers do, with and without script, keyboard, mouse and printer.

usage: checks.py SITE
"""
import contextlib
import functools
import gzip
import http.server
import importlib.resources
import pathlib
import shutil
import sys
import threading

from playwright.sync_api import sync_playwright

SITE = pathlib.Path(sys.argv[1]).resolve()
POLICY = "default-src 'self'"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = next(pathlib.Path(str(importlib.resources.files("axe_playwright_python"))).rglob("axe.min.js")).read_text()
failures = []


def check(name, holds, found=""):
    print(("ok    " if holds else "FAILS ") + name + ("" if holds or found == "" else f": {found}"), flush=True)
    if not holds:
        failures.append(name)


class Handler(http.server.SimpleHTTPRequestHandler):
    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *arguments):
        """A browser that leaves a page before all of it came is no error."""


@contextlib.contextmanager
def server():
    handler = functools.partial(Handler, directory=str(SITE))
    with Server(("127.0.0.1", 0), handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_address[1]}/"
        running.shutdown()


def pages():
    """The pages of the site; those that only lead on to others are no pages to look at."""
    for file in sorted(SITE.rglob("*.html")):
        if b'http-equiv="refresh"' not in file.read_bytes():
            yield file.relative_to(SITE).as_posix()


class Reader:
    """A browser window of one kind, and what went wrong in it."""

    def __init__(self, browser, **options):
        options.setdefault("viewport", {"width": 1440, "height": 900})
        self.context = browser.new_context(**options)
        self.page = self.context.new_page()
        self.problems, self.requests = [], []
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.on("console", lambda message: self.problems.append(message.text) if message.type == "error" else None)
        self.page.on("request", lambda request: self.requests.append(request.url))

    def __enter__(self):
        return self.page

    def __exit__(self, *arguments):
        self.context.close()


def look_at_every_page(browser, base):
    shifts = """() => new Promise(done => {
      let sum = 0;
      new PerformanceObserver(list => { for (const e of list.getEntries()) sum += e.value; }).observe({type: 'layout-shift', buffered: true});
      setTimeout(() => done(sum), 100);
    })"""
    problems, outside, violations, moved, wide, heavy = [], [], [], [], [], []
    for scheme, width in [("light", 1440), ("dark", 390)]:
        reader = Reader(browser, color_scheme=scheme, viewport={"width": width, "height": 900}, bypass_csp=True)
        with reader as page:
            for path in pages():
                page.goto(base + path)
                if page.evaluate(shifts) > 0.001:
                    moved.append((path, width))
                if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                    wide.append((path, width))
                page.evaluate(AXE)
                violations += [(path, scheme, rule) for rule in page.evaluate(
                    "async tags => (await axe.run(document, {runOnly: {type: 'tag', values: tags}})).violations"
                    ".map(v => v.id + ' ' + v.nodes[0].target.join(' '))", TAGS)]
        problems += reader.problems
        outside += [url for url in reader.requests if not url.startswith(base) and not url.startswith("data:")]
    reader = Reader(browser)
    with reader as page:
        for path in pages():
            page.goto(base + path)
    for path in pages():
        size = len(gzip.compress((SITE / path).read_bytes()))
        if size > 35_000:
            heavy.append((path, size))
    check("no violation that axe finds on any page, light or dark", not violations, violations[:5])
    check("no request leaves the site", not outside, outside[:5])
    check(f"no error in the console, nothing against {POLICY}", not problems + reader.problems, (problems + reader.problems)[:5])
    check("nothing moves while a page loads", not moved, moved[:5])
    check("no page is wider than the window", not wide, wide[:5])
    check("no page has more than 35 kB compressed", not heavy, heavy)
    for name, limit in [("site.css", 7_000), ("site.js", 5_000), ("init.js", 300)]:
        size = len(gzip.compress((SITE / "assets" / name).read_bytes()))
        check(f"{name} has at most {limit} bytes compressed", size <= limit, size)


def search(browser, base):
    for place in [base, SITE.as_uri() + "/"]:
        kind = place.split(":")[0]
        reader = Reader(browser)
        with reader as page:
            page.goto(place + "index.html")
            page.keyboard.press("/")
            page.wait_for_selector("dialog[open]")
            page.keyboard.type("误差")
            page.wait_for_selector(".results a")
            check(f"search finds Chinese words ({kind})", "误差" in page.locator(".results mark").first.inner_text())
            page.keyboard.press("Enter")
            page.wait_for_url("**/prose.html*")
            page.keyboard.press("Control+k")
            page.wait_for_selector("dialog[open]")
            page.keyboard.type("zzzzqq")
            page.wait_for_function("document.querySelector('.status').textContent.includes('zzzzqq')")
            page.locator(".slash input").uncheck()
            page.keyboard.press("Escape")
            check(f"Escape closes search ({kind})", page.locator("dialog[open]").count() == 0)
            page.reload()
            page.keyboard.press("/")
            page.wait_for_timeout(200)
            check(f"the key / can be switched off ({kind})", page.locator("dialog[open]").count() == 0)
        check(f"search makes no error ({kind})", not reader.problems, reader.problems)


def tabs(browser, base):
    with Reader(browser) as page:
        page.goto(base + "b/boxes.html")
        buttons, panels = page.locator(".tab-list button"), page.locator(".tab")
        check("one panel of tabs is seen", panels.nth(0).is_visible() and not panels.nth(1).is_visible())
        buttons.nth(1).click()
        check("a click shows another panel", panels.nth(1).is_visible() and not panels.nth(0).is_visible())
        buttons.nth(1).press("ArrowLeft")
        check("arrow keys move between tabs", panels.nth(0).is_visible() and page.evaluate("document.activeElement.textContent") == "Swift")
        buttons.nth(1).click()
        page.reload()
        check("the choice of a tab is remembered", panels.nth(1).is_visible())


def theme(browser, base):
    with Reader(browser, color_scheme="light") as page:
        page.goto(base + "index.html")
        ground = "getComputedStyle(document.body).backgroundColor"
        light = page.evaluate(ground)
        page.click("#siteTheme")
        dark = page.evaluate(ground)
        check("the theme button changes the colours", light != dark)
        page.goto(base + "a/prose.html")
        check("the theme is remembered on the next page", page.evaluate(ground) == dark)
        page.emulate_media(media="print")
        check("a dark page prints light", page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light")
        check("nothing of the frame is printed", not page.locator(".head, .sidebar, .pager, .anchor").first.is_visible())
        check("code is not cut off in print", page.evaluate("getComputedStyle(document.querySelector('pre') || document.body).overflowX") == "visible")


def drawer(browser, base):
    with Reader(browser, viewport={"width": 390, "height": 844}) as page:
        page.goto(base + "a/prose.html")
        check("the drawer is closed at first", not page.locator("#siteNav").is_visible())
        page.click("#siteMenu")
        check("the menu opens the drawer", page.locator("#siteNav").is_visible() and page.get_attribute("#siteMenu", "aria-expanded") == "true")
        check("the page behind the drawer is inert", page.evaluate("document.querySelector('main').inert"))
        page.keyboard.press("Escape")
        check("Escape closes it and gives the focus back",
              not page.locator("#siteNav").is_visible() and page.evaluate("document.activeElement.id") == "siteMenu")


def copying(browser, base):
    reader = Reader(browser)
    reader.context.grant_permissions(["clipboard-read", "clipboard-write"])
    with reader as page:
        page.goto(base + "a/code.html")
        page.locator(".bar button").first.click()
        page.wait_for_function("document.querySelector('.bar button').textContent === '已复制'")
        copied = page.evaluate("navigator.clipboard.readText()")
        check("the copy button copies the code exactly", copied == "let a = 1\nlet b = a + 41\nb", repr(copied))
        check("no copy button where the author wants none", page.locator("pre.nocopy").count() == 1
              and page.locator(".bar:has(+ pre.nocopy) button").count() == 0)


def progress_and_quiz(browser, base):
    with Reader(browser) as page:
        page.goto(base + "b/boxes.html")
        one = page.locator(".quiz").nth(0)
        one.locator("input").nth(0).check()
        check("a wrong choice is called wrong", one.locator(".verdict").inner_text() == "错误")
        one.locator("input").nth(1).check()
        check("a right choice is called right", one.locator(".verdict").inner_text() == "正确")
        many = page.locator(".quiz").nth(1)
        many.locator("input").nth(0).check()
        check("a part of the right choices is not enough", many.locator(".verdict").inner_text() == "错误")
        many.locator("input").nth(1).check()
        check("all right choices are right", many.locator(".verdict").inner_text() == "正确")
        page.reload()
        check("choices are kept", many.locator("input").nth(1).is_checked() and many.locator(".verdict").inner_text() == "正确")
        page.click("#siteDone")
        check("a lesson can be marked as done", page.get_attribute("#siteDone", "aria-pressed") == "true")
        page.goto(base + "index.html")
        check("the course shows what is done", page.locator("#siteNav .tick").count() == 1)


def keyboard(browser, base):
    with Reader(browser) as page:
        page.goto(base + "a/code.html")
        page.keyboard.press("Tab")
        check("the first stop is the skip link", page.evaluate("document.activeElement.className") == "skip")
        page.keyboard.press("Enter")
        check("the skip link leads to the text", page.evaluate("document.activeElement.id") == "siteMain")
        unseen = 0
        for _ in range(25):
            page.keyboard.press("Tab")
            unseen += page.evaluate(
                "(() => { const e = document.activeElement, s = getComputedStyle(e); return e !== document.body && s.outlineStyle === 'none'; })()")
        check("the focus is always seen", unseen == 0, unseen)


def without_script(browser, base):
    with Reader(browser, java_script_enabled=False, viewport={"width": 390, "height": 844}) as page:
        page.goto(base + "b/boxes.html")
        panels = page.locator(".tab")
        check("all panels are seen without script", all(panels.nth(i).is_visible() for i in range(panels.count())))
        check("nothing that needs the script is seen without it",
              not page.locator("#siteSearch").is_visible() and not page.locator("#siteDone").is_visible()
              and not page.locator(".tab-list").first.is_visible())
        page.click("#siteMenu")
        check("the menu leads to the navigation without script", page.url.endswith("#siteNav"))
        page.goto(base + "b/diagrams.html")
        check("diagrams are drawn without script", page.locator(".flow svg").count() == 10)


def languages(browser, base):
    with Reader(browser) as page:
        page.goto(base + "b/diagrams.html")
        page.click(".languages summary")
        page.click(".languages a[lang=en]")
        page.wait_for_url("**/en/b/diagrams.html")
        check("the same page is there in the other language", page.locator("h1").inner_text() == "Diagrams")
        page.goto(base + "en/a/prose.html")
        check("a page that is not translated says so", page.locator(".untranslated").is_visible()
              and page.get_attribute("article", "lang") == "zh-Hans")
        page.goto(base + "alt/prose.html")
        page.wait_for_url("**/a/prose.html")
        check("an old address leads on", True)
        page.goto(base + "a/code.html")
        page.click("a[href='#fig-net']")
        check("a mark leads to its figure", page.url.endswith("#fig-net") and page.locator("#fig-net figcaption b").inner_text() == "图 2")


def main():
    with sync_playwright() as playwright, server() as base:
        arguments = ["--no-sandbox", "--disable-gpu"]
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=arguments)
        for part in [search, tabs, theme, drawer, copying, progress_and_quiz, keyboard, without_script, languages, look_at_every_page]:
            try:
                part(browser, base)
            except Exception as error:
                check(part.__name__, False, str(error).split("\n")[0])
        browser.close()
    print(f"{len(failures)} of the browser tests failed" if failures else "all browser tests passed")
    sys.exit(1 if failures else 0)


main()
