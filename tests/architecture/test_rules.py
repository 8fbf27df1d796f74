#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A check that cannot fail is worth nothing: plants each breach in a small tree and expects rules.py to find it."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

RULES = Path(__file__).with_name("rules.py")

BREACHES = [
    # rule, file, text, found
    ("layers", "core/chat/a.cpp", '#include "core/fusion/run.h"\n', True),
    ("layers", "core/fusion/a.cpp", '#include "core/chat/turn.h"\n', False),
    ("layers", "core/chat/a.cpp", '#include "core/chat/turn.h"\n', False),
    ("layers", "core/chat/a.cpp", '#include "ui/chat/view.h"\n', True),
    ("layers", "core/new/a.cpp", '#include "core/chat/turn.h"\n', True),
    ("layers", "ui/chat/a.cpp", '#include "app/window/main.h"\n', True),
    ("layers", "ui/chat/a.cpp", '#include "core/chat/turn.h"\n', False),
    ("layers", "app/cli/a.cpp", '#include "ui/chat/view.h"\n', True),
    ("layers", "app/window/a.cpp", '#include "ui/chat/view.h"\n', False),
    ("widgets", "core/chat/a.cpp", "#include <QtWidgets/QLabel>\n", True),
    ("widgets", "core/chat/a.cpp", "#  include <QtGui/qcolor.h>\n", True),
    ("widgets", "core/chat/a.cpp", "#include <QLabel>\n", True),
    ("widgets", "core/chat/a.cpp", "#include <QColor>\n", True),
    ("widgets", "core/chat/a.cpp", "#include <QString>\n", False),
    ("widgets", "ui/chat/a.cpp", "#include <QLabel>\n", False),
    ("words", "core/net/a.cpp", "reply->ignoreSslErrors();\n", True),
    ("words", "core/net/a.cpp", "// never ignoreSslErrors\n", False),
    ("words", "core/secrets/a.cpp", "job.setInsecureFallback( true );\n", True),
    ("words", "core/secrets/a.cpp", "job.setInsecureFallback(false);\n", False),
    ("words", "tests/net/tst_a.cpp", "QTest::qSleep(5);\n", True),
    ("words", "tests/net/tst_a.cpp", "QTest::qWait(5);\n", True),
    ("words", "tests/net/tst_a.cpp", "QTest::qWaitFor(f);\n", False),
    ("words", "tests/net/tst_a.cpp", "QThread::msleep(5);\n", True),
    ("words", "ui/chat/a.cpp", "dialog.exec();\n", True),
    ("words", "ui/chat/a.cpp", "menu->exec(position);\n", True),
    ("words", "ui/chat/a.cpp", "drag->exec(Qt::CopyAction);\n", False),
    ("words", "ui/chat/a.cpp", "QMessageBox::question(this, a, b);\n", True),
    ("words", "core/history/a.cpp", "query.exec();\n", False),
    ("words", "ui/chat/a.cpp", 'label = "dialog.exec()";\n', False),
    ("paths", "ARCHITECTURE.md", "The wire: `core/gone/x.h`\n", True),
    ("paths", "ARCHITECTURE.md", "See [this](core/gone.md).\n", True),
    ("paths", "ARCHITECTURE.md", "The order: `core/CMakeLists.txt`, any `core/*.txt`, `std::optional`, `a/b`.\n", False),
    ("paths", "ARCHITECTURE.md", "The pair `core/pair`, and `build/x.json`.\n", False),
    ("sizes", "core/chat/a.cpp", "x\n" * 501, True),
    ("sizes", "core/chat/a.cpp", "x\n" * 500, False),
]


class Rules(unittest.TestCase):
    def test_breaches(self):
        for rule, name, text, found in BREACHES:
            with self.subTest(rule=rule, text=text[:60]), tempfile.TemporaryDirectory() as folder:
                root = Path(folder)
                for path, content in {
                    "core/CMakeLists.txt": "add_subdirectory(base)\nadd_subdirectory(chat)\nadd_subdirectory(fusion)\n",
                    "core/pair.h": "",
                    "qt/QtGui/QColor": "",
                    "qt/QtWidgets/QLabel": "",
                    name: text,
                }.items():
                    (root / path).parent.mkdir(parents=True, exist_ok=True)
                    (root / path).write_text(content, encoding="utf-8")
                ran = subprocess.run([sys.executable, RULES, rule, root, "--qt-headers", root / "qt"], capture_output=True, text=True)
                self.assertEqual(ran.returncode, 1 if found else 0, ran.stdout + ran.stderr)
                self.assertEqual(name + ":" in ran.stdout, found)


if __name__ == "__main__":
    unittest.main()
