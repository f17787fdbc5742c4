"""Writes layout_facts.jsonl: boxes, limits and ticks of figures that the other facts do not have.

Run with matplotlib 3.11.2 and NumPy 2.4.6; floats are written as the 16 hexadecimal digits of their bits.
"""
import json
import struct
import sys

import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt
import numpy as np


def bits(value):
    if isinstance(value, (list, tuple, np.ndarray)):
        return [bits(item) for item in value]
    return {"py": "float", "v": struct.pack(">d", float(value)).hex()}


def facts(axes):
    axes.figure.canvas.draw()
    return {
        "box": bits(axes.get_position().bounds),
        "xlim": bits(axes.get_xlim()),
        "ylim": bits(axes.get_ylim()),
        "xticks": bits(axes.get_xticks()),
        "yticks": bits(axes.get_yticks()),
        "xlabels": [text.get_text() for text in axes.get_xticklabels()],
        "ylabels": [text.get_text() for text in axes.get_yticklabels()],
    }


x = np.linspace(0, 10, 50)
grid = np.outer(np.arange(8.0), np.arange(1.0, 7.0))


def colorbar(fig):
    axes = fig.subplots()
    fig.colorbar(axes.imshow(grid), ax=axes)


def colorbar_auto(fig):
    axes = fig.subplots()
    fig.colorbar(axes.scatter(x, x**2, c=x * 100), ax=axes, label="value")


def colorbar_levels(fig):
    axes = fig.subplots()
    fig.colorbar(axes.contourf(grid, levels=20), ax=axes)


def colorbar_pair(fig):
    for axes in fig.subplots(1, 2):
        fig.colorbar(axes.contourf(grid), ax=axes)


def twin(fig):
    axes = fig.subplots()
    axes.plot(x, 1 / (1 + x))
    axes.set_ylabel("loss")
    other = axes.twinx()
    other.plot(x, 100 * x)
    other.set_ylabel("accuracy")


def shared(fig):
    for index, axes in enumerate(fig.subplots(2, 2, sharex=True, sharey=True).ravel()):
        axes.plot(x * (index + 1), x)


def titled(fig):
    fig.suptitle("title")
    for axes in fig.subplots(2, 1):
        axes.plot(x, 1e7 * x)


def limits(fig):
    axes = fig.subplots()
    axes.plot(x, x)
    axes.set_xlim(2, 3)
    axes.set_ylim(5, -5)


def ticks(fig):
    axes = fig.subplots()
    axes.plot(x, x)
    axes.set_xticks([0, 5, 20], labels=["a", "b", "c"])


def categories(fig):
    axes = fig.subplots()
    axes.bar(["a", "b", "c"], [3, -1, 2])


def pie(fig):
    fig.subplots().pie([1, 2, 3], labels=["a", "b", "c"])


def spans(fig):
    axes = fig.subplots()
    axes.axvspan(2, 4)
    axes.axhspan(-1, 3)


def empty(fig):
    fig.subplots()


def single(fig):
    fig.subplots().plot([3], [5])


def constant(fig):
    fig.subplots().plot(x, 0 * x + 7)


def text_only(fig):
    fig.subplots().text(5, 5, "far")


def stacked(fig):
    axes = fig.subplots()
    axes.bar([0, 1, 2], [1, 2, 3])
    axes.bar([0, 1, 2], [3, 2, 1], bottom=[1, 2, 3])


def errors(fig):
    fig.subplots().errorbar([1, 2, 3], [4, 5, 6], yerr=[0.5, 1, 0.25], xerr=[0.1, 0.2, 0.3], capsize=4)


def boxes(fig):
    fig.subplots().boxplot([x, x * 2, np.append(x, [40])], tick_labels=["a", "b", "c"])


def quiver(fig):
    fig.subplots().quiver([0, 1, 2], [0, 1, 2], [1, 0, 1], [0, 1, 1])


def lower(fig):
    fig.subplots().imshow(grid, origin="lower", extent=(-1, 1, -2, 2))


def log_bars(fig):
    axes = fig.subplots()
    axes.bar([1, 2, 3], [10, 100, 1000])
    axes.set_yscale("log")


def hlines(fig):
    fig.subplots().hlines([1, 2, 3], 0, 5)


def violins(fig):
    fig.subplots().violinplot([x, x**2 / 5])


def counts(fig):
    fig.subplots().hist2d(x, x**2, bins=5)


def mesh(fig):
    fig.subplots().pcolormesh(np.arange(6.0), np.arange(8.0) ** 2, grid)


def bubbles(fig):
    fig.subplots().scatter([1, 2, 3], [3, 1, 2], s=[10, 400, 900])


def filled(fig):
    fig.subplots().fill([0, 1, 0.5], [0, 0, 1])


def twiny(fig):
    axes = fig.subplots()
    axes.plot(x, x)
    axes.twiny().plot(x * 100, x)


def names(fig):
    fig.subplots().barh(["a", "bb", "ccc"], [3, 1, 2])


def columns(fig):
    fig.subplots().plot(grid)


def density(fig):
    fig.subplots().hist(x**2, bins=[0, 1, 5, 20, 100], density=True)


FIGURES = [
    (violins, (6.4, 4.8)), (counts, (6.4, 4.8)), (mesh, (6.4, 4.8)), (bubbles, (6.4, 4.8)), (filled, (6.4, 4.8)),
    (twiny, (6.4, 4.8)), (names, (6.4, 4.8)), (columns, (6.4, 4.8)), (density, (6.4, 4.8)),
    (colorbar, (6.4, 4.8)), (colorbar_auto, (6.4, 4.8)), (colorbar_levels, (6.4, 4.8)), (colorbar_pair, (12, 4)), (twin, (6.4, 4.8)),
    (shared, (10, 8)), (titled, (6.4, 4.8)), (limits, (6.4, 4.8)), (ticks, (6.4, 4.8)), (categories, (6.4, 4.8)), (pie, (6.4, 4.8)),
    (spans, (6.4, 4.8)), (empty, (6.4, 4.8)), (single, (6.4, 4.8)), (constant, (6.4, 4.8)), (text_only, (6.4, 4.8)),
    (stacked, (6.4, 4.8)), (errors, (6.4, 4.8)), (boxes, (6.4, 4.8)), (quiver, (6.4, 4.8)), (lower, (6.4, 4.8)), (log_bars, (6.4, 4.8)),
    (hlines, (6.4, 4.8)),
]

with open(sys.argv[1], "w") as out:
    for draw, size in FIGURES:
        record = {"name": draw.__name__, "figsize": list(size)}
        fig = plt.figure(figsize=size)
        draw(fig)
        record["default"] = [facts(axes) for axes in fig.axes]
        fig.tight_layout()
        record["tight"] = [facts(axes) for axes in fig.axes]
        plt.close(fig)
        out.write(json.dumps(record, ensure_ascii=False) + "\n")
