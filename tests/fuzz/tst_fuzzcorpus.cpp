// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzztargets.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace fusion::test;

namespace {

/// The same for every run: what is found once is found again.
QByteArray mutated(QByteArray input, QRandomGenerator &random)
{
    const int changes = 1 + static_cast<int>(random.bounded(4));
    for (int i = 0; i < changes && !input.isEmpty(); ++i) {
        const qsizetype at = random.bounded(input.size());
        switch (random.bounded(4)) {
        case 0: input[at] = static_cast<char>(random.bounded(256)); break;
        case 1: input.remove(at, 1 + random.bounded(8)); break;
        case 2: input.insert(at, input.mid(random.bounded(input.size()), random.bounded(16))); break;
        default: input.insert(at, "\"{}[]:,\\\n\r\0 0-e"[random.bounded(15)]); break;
        }
    }
    return input;
}

} // namespace

/// What the fuzzers start from, through the same entry points, in every build: each file, every beginning of it, and some
/// mutations. `./dev fuzz` searches for more.
class tst_FuzzCorpus : public QObject
{
    Q_OBJECT

private slots:
    void holds_data();
    void holds();
};

void tst_FuzzCorpus::holds_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QByteArray>("input");
    int index = 0;
    for (const FuzzTarget &target : fuzzTargets()) {
        const QDir folder(testPath(QStringLiteral("fuzz/corpus/") + QString::fromLatin1(target.name)));
        const QStringList files = folder.entryList(QDir::Files, QDir::Name);
        QVERIFY2(!files.isEmpty(), target.name);
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::addRow("%s/%s", target.name, qPrintable(name)) << index << file.readAll();
        }
        ++index;
    }
}

void tst_FuzzCorpus::holds()
{
    QFETCH(int, target);
    QFETCH(QByteArray, input);
    const FuzzTarget &fuzz = fuzzTargets()[static_cast<std::size_t>(target)];
    QCOMPARE(fuzz.check(input), QString());
    const qsizetype step = 1 + input.size() / 300;
    for (qsizetype size = 0; size < input.size(); size += step)
        QVERIFY2(fuzz.check(input.first(size)).isEmpty(), qPrintable(QStringLiteral("the first %1 bytes").arg(size)));
    QRandomGenerator random(20260101);
    for (int i = 0; i < 150; ++i) {
        const QByteArray input2 = mutated(input, random);
        const QString broken = fuzz.check(input2);
        QVERIFY2(broken.isEmpty(), qPrintable(broken + QStringLiteral(": ") + QString::fromLatin1(input2.toPercentEncoding())));
    }
}

QTEST_GUILESS_MAIN(tst_FuzzCorpus)
#include "tst_fuzzcorpus.moc"
