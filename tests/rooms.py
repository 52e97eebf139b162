#!/usr/bin/env python3
"""Checks the walls of the house: a room uses only rooms above it, and is small enough to look into.

    python3 tests/rooms.py [--list]

Reads the includes of every source; the order stands here and in core/README.md and ui/README.md.
Prints one line a breach and ends with status 1, or a summary.
"""
import pathlib
import re
import statistics
import sys

CORE = """base text climate instrument profiles settings fleet scenario simulation recording payload
sqlite outbox delivery http mqtt backfill receiver fitting session""".split()
UI = "widgets charts models controls views dialogs window".split()
STRANGERS = {("climate", "instrument"), ("instrument", "climate")}  # know nothing of each other
NO_QT = {"base", "climate", "instrument"}
LARGEST, LARGEST_MEDIAN = 40, 20  # .cpp and .h files in a folder

root = pathlib.Path(__file__).resolve().parent.parent
include = re.compile(r'^#include (["<])([^">]+)[">]', re.M)
breaches = []


def breach(text):
    breaches.append(text)


def check_file(path, order):
    name = path.relative_to(root)
    top, room = name.parts[:2]
    for kind, target in include.findall(path.read_text(encoding="utf-8")):
        if kind == "<":
            if room in NO_QT and re.match(r"Q[A-Z]|Qt", target):
                breach(f"{name} includes <{target}>: {room} knows no Qt")
            if top == "core" and re.match(r"QtWidgets|QWidget|QApplication|QtCharts", target):
                breach(f"{name} includes <{target}>: core knows no widget")
            if re.match(r"QtCharts/|QChart|Q\w+Series$", target) and room != "charts":
                breach(f"{name} includes <{target}>: only ui/charts names Qt Charts")
            continue
        if target == f"moc_{path.stem}.cpp":  # what moc makes of its own header
            continue
        parts = target.split("/")
        if parts[0] not in ("core", "ui", "app"):
            breach(f"{name} includes {target!r}: say the path from the top")
        elif top == "core" and parts[0] != "core":
            breach(f"{name} includes {target}: core knows nothing of {parts[0]}")
        elif parts[0] == top and parts[1] != room:
            if (room, parts[1]) in STRANGERS or order.index(parts[1]) > order.index(room):
                breach(f"{name} includes {target}: {room} may not use {parts[1]}")


def main():
    sizes = {}
    for top, order in (("core", CORE), ("ui", UI)):
        for path in sorted((root / top).rglob("*.[ch]*")):
            if path.suffix not in (".cpp", ".h"):
                continue
            room = path.relative_to(root).parts[1]
            if room not in order:
                breach(f"{path.relative_to(root)}: {top}/{room} has no place in the order")
                continue
            check_file(path, order)
            folder = str(path.parent.relative_to(root))
            sizes[folder] = sizes.get(folder, 0) + 1
    for folder, files in sorted(sizes.items()):
        if "--list" in sys.argv:
            print(f"{files:4} {folder}")
        if files > LARGEST:
            breach(f"{folder} holds {files} files; {LARGEST} at the most")
        if not (root / folder / "README.md").is_file():
            breach(f"{folder} has no README.md")
    median = statistics.median(sizes.values())
    if median > LARGEST_MEDIAN:
        breach(f"the median room holds {median:g} files; {LARGEST_MEDIAN} at the most")
    for text in breaches:
        print(text)
    print(f"{len(sizes)} rooms, median {median:g}, largest {max(sizes.values())} files, "
          f"{len(breaches)} breaches")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
