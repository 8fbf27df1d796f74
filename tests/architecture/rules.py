#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of ARCHITECTURE.md that a compiler does not hold.

Usage: rules.py RULE ROOT [--qt-headers DIR]      RULE: layers, widgets, words, paths or sizes

Prints each breach as "file:line: why" and ends with 1 if there is one. test_rules.py plants breaches and expects them found.
"""

import argparse
import re
import statistics
import sys
from pathlib import Path

CODE = {".cpp", ".h"}
LONGEST_FILE = 500
DOCUMENTS = ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "SECURITY.md"]

# (folders, pattern, why not)
WORDS = [
    (("core", "ui", "app", "tests"), r"\bignoreSslErrors\b", "TLS errors are never ignored"),
    (("core", "ui", "app", "tests"), r"\bsetInsecureFallback\s*\(\s*true", "keys are never stored in clear"),
    (("core", "ui", "app"), r"\bprocessEvents\s*\(", "no nested event processing"),
    (("core", "ui", "app"), r"\bsender\s*\(\s*\)", "signals carry what the slot needs"),
    (("core", "ui", "app"), r"\b(SIGNAL|SLOT)\s*\(", "connect by pointers to members"),
    (("tests",), r"\bQTest::qSleep\b|\bQThread::[mu]?sleep\b|\bsleep_(for|until)\b|\busleep\s*\(", "tests wait for something, never for a time"),
    (("tests",), r"\bqWait\s*\(", "tests wait for something, never for a time"),
    (("ui",), r"(?<!rag)(?:\.|->)exec\s*\(", "no nested event loop: open() or popup(), and a signal"),
    (("ui",), r"\bQ(Message|Input)Box::(question|information|warning|critical|about)\s*\(", "no nested event loop: open() and a signal"),
    (("ui",), r"\bQ(Input|File|Color|Font)Dialog::get\w+\s*\(", "no nested event loop: open() and a signal"),
]

COMMENT_OR_STRING = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"', re.S)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.M)
GUI_MODULE = re.compile(r"^(QtGui|QtWidgets|QtSvg|QtSvgWidgets|QtPrintSupport|QtOpenGL\w*|QtQuick\w*|QtQml|KSyntaxHighlighting)/")


def sources(root, *folders):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in CODE and path.is_file():
                yield path


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def includes(path):
    text = path.read_text(encoding="utf-8")
    for match in INCLUDE.finditer(text):
        yield line_of(text, match.start()), match.group(1), match.group(2)


def folder_order(root, layer):
    """The folders of a layer as its CMakeLists.txt lists them: the order is written down once, there."""
    listed = (root / layer / "CMakeLists.txt").read_text(encoding="utf-8")
    return re.findall(r"^\s*add_subdirectory\((\w+)\)", listed, re.M)


def check_layers(root, _options):
    allowed = {"core": {"core"}, "ui": {"core", "ui"}, "app": {"core", "ui", "app"}}
    order = folder_order(root, "core")
    for path in sources(root, *allowed):
        parts = path.relative_to(root).parts
        for line, kind, target in includes(path):
            into = target.split("/")
            if kind != '"' or into[0] not in {"core", "ui", "app", "tests"}:
                continue
            if into[0] not in allowed[parts[0]]:
                yield path, line, f"{parts[0]} must not include {target}"
            elif parts[0] == into[0] == "core" and len(parts) > 2 and len(into) > 2:
                here, there = parts[1], into[1]
                if here not in order or there not in order:
                    yield path, line, f"core/{here if here not in order else there} is not listed in core/CMakeLists.txt"
                elif order.index(there) > order.index(here):
                    yield path, line, f"core/{there} stands below core/{here}"
            if parts[:2] == ("app", "cli") and into[0] == "ui":
                yield path, line, "the command line needs no window"


def check_widgets(root, options):
    forbidden = set()
    for folder in options.qt_headers or []:
        for module in ("QtGui", "QtWidgets"):
            forbidden |= {header.name for header in (Path(folder) / module).glob("*") if header.is_file()}
    for path in sources(root, "core", "app/cli", "app/simulator"):
        for line, kind, target in includes(path):
            if kind == "<" and (GUI_MODULE.match(target) or target in forbidden):
                yield path, line, f"core knows no widgets: <{target}>"


def blank(match):
    return re.sub(r"[^\n]", " ", match.group(0))


def check_words(root, _options):
    for path in sources(root, "core", "ui", "app", "tests"):
        text = COMMENT_OR_STRING.sub(blank, path.read_text(encoding="utf-8"))
        for folders, pattern, why in WORDS:
            if path.relative_to(root).parts[0] in folders:
                for match in re.finditer(pattern, text):
                    yield path, line_of(text, match.start()), f"{match.group(0).strip()}: {why}"


def check_paths(root, _options):
    """Every path that a document names in `code` or as a relative link exists."""
    top = {entry.name for entry in root.iterdir()} | {"app", "core", "ui", "tests", "resources", "translations", "packaging", "cmake"}
    for name in DOCUMENTS:
        document = root / name
        if not document.exists():
            continue
        text = document.read_text(encoding="utf-8")
        named = [(m.start(), m.group(1)) for m in re.finditer(r"`([^`\n]+)`", text)]
        named += [(m.start(), m.group(1).split("#")[0]) for m in re.finditer(r"\]\(([^)\s]+)\)", text)]
        for offset, target in named:
            target = target.removeprefix("./")
            if not re.fullmatch(r"[\w.*/+-]+", target) or target.split("/")[0] not in top | {"docs"}:
                continue
            if target.split("/")[0] == "build":
                continue
            target = target.rstrip("/")
            # A pair of header and source goes by its name alone.
            if not any(root.glob(target)) and not any(root.glob(target + ".h")):
                yield document, line_of(text, offset), f"{target} does not exist"


def check_sizes(root, _options):
    lengths = []
    for path in sources(root, "core", "ui", "app", "tests"):
        lines = path.read_text(encoding="utf-8").count("\n")
        lengths.append(lines)
        if lines > LONGEST_FILE:
            yield path, 1, f"{lines} lines; a file has {LONGEST_FILE} at most"
    if lengths:
        lengths.sort()
        print(f"{len(lengths)} files: median {statistics.median(lengths):.0f} lines, "
              f"nine in ten up to {lengths[len(lengths) * 9 // 10]}, longest {lengths[-1]}")


RULES = {"layers": check_layers, "widgets": check_widgets, "words": check_words, "paths": check_paths, "sizes": check_sizes}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rule", choices=RULES)
    parser.add_argument("root", type=Path)
    parser.add_argument("--qt-headers", action="append", help="a folder that holds QtGui/ and QtWidgets/")
    options = parser.parse_args()
    breaches = list(RULES[options.rule](options.root, options))
    for path, line, why in breaches:
        print(f"{path.relative_to(options.root)}:{line}: {why}")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
