"""Times whole builds and the live preview: wall clock, processor time and peak memory, each the median of several runs.

    builds.py COURSEBUILD COURSE REPETITIONS

Ratios are against the first row, the start of the program alone, measured in the same run.
"""
import http.client, os, pathlib, re, shutil, statistics, subprocess, sys, tempfile, time

program, course, repetitions = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), int(sys.argv[3])
work = pathlib.Path(tempfile.mkdtemp())

PROSE = "The gradient points where the loss grows fastest, so that a step against it makes the loss smaller. " * 18


def lessons(count):
    """A course of lessons of about 2 kB of prose and one small block each."""
    folder = work / f"lessons{count}"
    for index in range(count):
        chapter = folder / f"{index // 50 + 1:02}-chapter"
        chapter.mkdir(parents=True, exist_ok=True)
        text = f"# Lesson {index}\n\n{PROSE}\n\n```swift\nlet x = {index}\nprint(x * x)\n```\n\n## More\n\nWord {index}.\n"
        (chapter / f"{index % 50 + 1:02}-lesson-{index}.md").write_text(text)
    (folder / "index.md").write_text("# Course\n")
    return folder


def run(arguments):
    """Wall seconds, processor seconds and peak bytes of one run."""
    start = time.perf_counter()
    process = subprocess.Popen([program, *arguments], cwd=work, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{' '.join(arguments)} failed")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def median_run(arguments, times):
    runs = [run(arguments) for _ in range(times)]
    return [statistics.median(values) for values in zip(*runs)]


class Preview:
    """A running preview of a course."""

    def __init__(self, folder):
        self.process = subprocess.Popen([program, "serve", str(folder)], stderr=subprocess.PIPE, text=True)
        self.port = int(re.search(r":(\d+)/", self.process.stderr.readline()).group(1))
        # Nobody reads on, and the program must not wait for a reader.
        subprocess.Popen(["cat"], stdin=self.process.stderr, stdout=subprocess.DEVNULL)
        self.events = http.client.HTTPConnection("localhost", self.port)
        deadline = time.time() + 120
        while self.status() != 200 and time.time() < deadline:
            time.sleep(0.05)
        self.events.request("GET", "/_coursebuild/events")
        self.stream = self.events.getresponse()
        self.next_generation()

    def status(self):
        connection = http.client.HTTPConnection("localhost", self.port)
        connection.request("GET", "/index.html")
        return connection.getresponse().status

    def next_generation(self):
        while True:
            line = self.stream.fp.readline().decode()
            if "generation" in line:
                return line

    def time_of(self, edit):
        start = time.perf_counter()
        edit()
        self.next_generation()
        return time.perf_counter() - start

    def end(self):
        self.process.terminate()
        self.process.wait()


def preview_times(folder, times):
    """Seconds from a file's save to the page's being there: for a word of prose, and for a line of code."""
    lesson = next(path for path in sorted(folder.rglob("*.md")) if "swift" in path.read_text())
    preview = Preview(folder)
    word, code = [], []
    for index in range(times):
        text = lesson.read_text()
        word.append(preview.time_of(lambda: lesson.write_text(re.sub(r"Word\w*", f"Word{index}", text))))
        text = lesson.read_text()
        code.append(preview.time_of(lambda: lesson.write_text(re.sub(r"print\(x \* x.*\)", f"print(x * x + {index + 1})", text))))
    preview.end()
    return statistics.median(word), statistics.median(code)


def row(name, values, base):
    wall, processor, memory = values
    print(f"{name:<44}{wall * 1e3:>10.1f}{processor * 1e3:>10.1f}{memory / 1e6:>10.1f}{processor / base:>10.1f}")


def main():
    print(f"{'whole programs':<44}{'wall ms':>10}{'CPU ms':>10}{'peak MB':>10}{'× start':>10}")
    start = median_run(["--version"], repetitions)
    base = start[1]
    row("start of the program", start, base)
    site = str(work / "site")
    row("build of Course, cold", median_run(["build", course, "-o", site], repetitions), base)
    row("check of Course", median_run(["check", course], repetitions), base)
    for count in (100, 1000):
        folder = lessons(count)
        row(f"build of {count} lessons", median_run(["build", str(folder), "-o", site], max(1, repetitions // 5)), base)
        alone = median_run(["build", str(folder), "-o", site, "--jobs", "1"], 1)
        row(f"build of {count} lessons, --jobs 1", alone, base)
    word, code = preview_times(lessons(200), repetitions)
    print(f"\n{'preview of 200 lessons, from save to page':<44}{'wall ms':>10}")
    print(f"{'one word of prose':<44}{word * 1e3:>10.1f}\n{'one line of code':<44}{code * 1e3:>10.1f}")


try:
    main()
finally:
    shutil.rmtree(work, ignore_errors=True)
