// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/linkopener.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace fusion;

class TestLinkOpener : public QObject
{
    Q_OBJECT

private slots:
    void asksOnlyForWebAndMail_data();
    void asksOnlyForWebAndMail();
    void opensOnlyWhenTold();
};

namespace {

QMessageBox *questionOf(QWidget &window)
{
    return window.findChild<QMessageBox *>();
}

QAbstractButton *acceptButton(QMessageBox &box)
{
    for (QAbstractButton *button : box.buttons()) {
        if (box.buttonRole(button) == QMessageBox::AcceptRole)
            return button;
    }
    return nullptr;
}

} // namespace

void TestLinkOpener::asksOnlyForWebAndMail_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("asks");
    QTest::newRow("https") << QUrl("https://example.org/a?b=c") << true;
    QTest::newRow("http") << QUrl("http://example.org") << true;
    QTest::newRow("mail") << QUrl("mailto:a@example.org") << true;
    QTest::newRow("file") << QUrl("file:///etc/passwd") << false;
    QTest::newRow("javascript") << QUrl("javascript:alert(1)") << false;
    QTest::newRow("data") << QUrl("data:text/html,x") << false;
    QTest::newRow("smb") << QUrl("smb://host/share") << false;
    QTest::newRow("own scheme") << QUrl("fusion://x") << false;
    QTest::newRow("no host") << QUrl("http:///x") << false;
    QTest::newRow("empty") << QUrl() << false;
}

void TestLinkOpener::asksOnlyForWebAndMail()
{
    QFETCH(const QUrl, url);
    QFETCH(const bool, asks);
    QWidget window;
    LinkOpener opener(&window, [](const QUrl &) { return true; });
    opener.ask(url);
    QCOMPARE(questionOf(window) != nullptr, asks);
    if (asks)
        QVERIFY(questionOf(window)->informativeText().contains(QString::fromLatin1(url.toEncoded())));
}

void TestLinkOpener::opensOnlyWhenTold()
{
    QList<QUrl> opened;
    QWidget window;
    LinkOpener opener(&window, [&opened](const QUrl &url) {
        opened.append(url);
        return true;
    });
    const QUrl url("https://xn--bcher-kva.example/page");

    opener.ask(url);
    questionOf(window)->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!questionOf(window));
    QVERIFY(opened.isEmpty());

    opener.ask(url);
    QVERIFY(questionOf(window)->text().contains("xn--bcher-kva.example"));
    acceptButton(*questionOf(window))->click();
    QTRY_COMPARE(opened, QList<QUrl>{url});
}

QTEST_MAIN(TestLinkOpener)
#include "tst_linkopener.moc"
