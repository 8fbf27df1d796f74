// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/translation.h"

#include <QCoreApplication>
#include <QTest>

using namespace fusion;

/// Which language a program speaks for which wish.
class TranslationTest : public QObject
{
    Q_OBJECT

private slots:
    void languages()
    {
        const QStringList available = Translation::availableLanguages();
        for (const char *language : {"en", "de", "zh_CN"})
            QVERIFY2(available.contains(QLatin1StringView(language)), language);
    }

    void wish_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<QString>("language");
        QTest::newRow("itself") << "de" << "de";
        QTest::newRow("with a country") << "de_AT" << "de";
        QTest::newRow("as a language tag") << "de-CH" << "de";
        QTest::newRow("script and country") << "zh-Hans-CN" << "zh_CN";
        QTest::newRow("English") << "en_GB" << "en";
        QTest::newRow("no language") << "C" << "en";
        QTest::newRow("not translated") << "fi" << "en";
        QTest::newRow("nonsense") << "../../etc/passwd" << "en";
    }

    void wish()
    {
        QFETCH(QString, wish);
        QTEST(Translation(wish).language(), "language");
    }

    void qtsOwnTexts()
    {
        const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
        {
            Translation translation("de");
            QCOMPARE(cancel(), QString("Abbrechen"));
            translation.use("en");
            QCOMPARE(cancel(), QString("Cancel"));
            translation.use("zh_CN");
            QCOMPARE(cancel(), QString::fromUtf8("取消"));
        }
        QCOMPARE(cancel(), QString("Cancel"));
    }
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "tst_translation.moc"
