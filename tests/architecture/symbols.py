#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refuses functions that two object files of our static libraries define: the linker takes either, silently.

Usage: symbols.py NM LIBRARY...
"""

import collections
import subprocess
import sys


def main():
    defined = collections.Counter()
    for library in sys.argv[2:]:
        lines = subprocess.run([sys.argv[1], "--defined-only", "--format=posix", library], check=True, capture_output=True,
                               text=True).stdout.splitlines()
        # T: a function with a body of its own. Inline ones and templates are W.
        defined.update(parts[0] for parts in (line.split() for line in lines) if len(parts) > 1 and parts[1] == "T")
    twice = sorted(name for name, count in defined.items() if count > 1)
    print(f"{len(defined)} functions, {len(twice)} of them twice", *twice, sep="\n")
    sys.exit(bool(twice) or not defined)


main()
