#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says what a .ts file lacks: texts without a translation, missing plural forms, placeholders that differ.

Usage: untranslated.py FILE.ts       prints nothing when the language is complete
"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

SHOWN = 20
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n)")


def faults(message):
    source, translation = message.findtext("source") or "", message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    if translation.get("type") == "unfinished" or not all(forms):
        yield "not translated"
    elif any(set(PLACEHOLDER.findall(form)) - {"%n"} != set(PLACEHOLDER.findall(source)) - {"%n"} for form in forms):
        yield "other placeholders than the source"
    elif "%n" not in source and any("%n" in form for form in forms):
        yield "a number that the source does not give"


def main():
    file = Path(sys.argv[1])
    found = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            found += [f"  {context.findtext('name')}: {fault}: {message.findtext('source')!r}" for fault in faults(message)]
    if found:
        print(f"{file.stem}: {len(found)} to do")
        print(*found[:SHOWN], sep="\n")
        if len(found) > SHOWN:
            print(f"  ... and {len(found) - SHOWN} more")


if __name__ == "__main__":
    main()
