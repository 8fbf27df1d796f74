#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy or clazy over the sources of a build, two or more at once, and remembers which were clean.

Usage: lint.py TOOL BUILD-FOLDER CACHE-FOLDER [--deep]       TOOL: tidy or clazy

A source is clean as long as it, everything of this project that it includes, its compile command, the tool and the tool's
settings are what they were: the hash of all that names an empty file in the cache, which clones of one user share.
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

INCLUDE = re.compile(rb'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', re.M)
# Off: what fires on loops over temporaries, on the sparse use of QColor, and on properties nobody declares.
CLAZY_CHECKS = ("level0,level1,no-qproperty-without-notify,no-range-loop-reference,no-range-loop-detach,"
                "no-qcolor-from-literal")
# What takes long and finds little; for a quiet hour and before a release.
DEEP_CHECKS = ",".join([
    "bugprone-*", "-bugprone-easily-swappable-parameters", "-bugprone-exception-escape", "-bugprone-unchecked-optional-access",
    "-bugprone-narrowing-conversions", "-bugprone-reserved-identifier", "clang-analyzer-core.*", "clang-analyzer-cplusplus.*",
    "-clang-analyzer-cplusplus.NewDeleteLeaks", "clang-analyzer-deadcode.*", "performance-*", "-performance-enum-size",
    "-performance-avoid-endl", "misc-redundant-expression", "misc-unused-using-decls", "readability-container-size-empty"])
KEEP_DAYS = 30


class Tree:
    """The sources, with what each includes of this project."""

    def __init__(self, root):
        self.root = root
        self.texts = {}

    def text(self, path):
        if path not in self.texts:
            self.texts[path] = path.read_bytes() if path.is_file() else None
        return self.texts[path]

    def closure(self, path):
        seen, waiting = set(), [path]
        while waiting:
            here = waiting.pop()
            if here in seen or self.text(here) is None:
                continue
            seen.add(here)
            for name in INCLUDE.findall(self.text(here)):
                waiting += [self.root / name.decode(), here.parent / name.decode()]
        return sorted(seen)

    def digest(self, path, salt):
        total = hashlib.sha256(salt.encode())
        for part in self.closure(path):
            total.update(str(part.relative_to(self.root)).encode() + b"\0" + self.text(part))
        return total.hexdigest()


def command_line(tool, build, deep):
    if tool == "clazy":
        return ["clazy-standalone", "-p", str(build), "-checks=" + CLAZY_CHECKS]
    return ["clang-tidy", "-p", str(build), "--quiet"] + (["--checks=" + DEEP_CHECKS] if deep else [])


def salt_for(tool, root, build, deep):
    version = subprocess.run([command_line(tool, build, deep)[0], "--version"], capture_output=True, text=True).stdout
    settings = (root / ".clang-tidy").read_text() if tool == "tidy" else ""
    return "\0".join([version, settings, *command_line(tool, ".", deep)])


def jobs_of(tool, root, build):
    for entry in json.loads((build / "compile_commands.json").read_text()):
        path = Path(entry["file"])
        if not path.is_relative_to(root) or path.is_relative_to(root / "build") or path.suffix != ".cpp":
            continue
        # Tests are compiled and looked at by clazy; clang-tidy is for what is shipped.
        if tool == "tidy" and path.relative_to(root).parts[0] == "tests":
            continue
        yield path, entry["command"].replace(str(root), ".")


def run(command, path):
    ran = subprocess.run([*command, str(path)], capture_output=True, text=True)
    noise = re.compile(r"^\d+ warnings? (and \d+ errors? )?generated\.$|^Suppressed \d+|^Use -header-filter|^Error while processing")
    output = [line for line in (ran.stdout + ran.stderr).splitlines() if line and not noise.match(line)]
    # clazy warns without failing
    return ran.returncode == 0 and not any("warning:" in line for line in output), output


def prune(cache):
    limit = time.time() - KEEP_DAYS * 86400
    for entry in cache.iterdir():
        if entry.stat().st_mtime < limit:
            entry.unlink(missing_ok=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tool", choices=["tidy", "clazy"])
    parser.add_argument("build", type=Path)
    parser.add_argument("cache", type=Path)
    parser.add_argument("--deep", action="store_true")
    options = parser.parse_args()
    root, build = Path.cwd().resolve(), options.build.resolve()
    options.cache.mkdir(parents=True, exist_ok=True)
    prune(options.cache)

    tree, salt = Tree(root), salt_for(options.tool, root, build, options.deep)
    waiting, clean = {}, 0
    for path, compiled in jobs_of(options.tool, root, build):
        mark = options.cache / tree.digest(path, salt + compiled)
        if mark.exists():
            mark.touch()
            clean += 1
        else:
            waiting[path] = mark

    failed = 0
    command = command_line(options.tool, build, options.deep)
    workers = int(os.environ.get("FUSION_DEV_JOBS") or len(os.sched_getaffinity(0)))
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        running = {pool.submit(run, command, path): path for path in waiting}
        for done in concurrent.futures.as_completed(running):
            good, output = done.result()
            if good:
                waiting[running[done]].touch()
            else:
                failed += 1
                print(f"-- {running[done].relative_to(root)}", *output, sep="\n", flush=True)
    print(f"{clean + len(waiting)} files, {clean} of them known to be clean, {failed} with findings")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
