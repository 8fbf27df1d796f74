// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/connectionform.h"

#include "core/session/session.h"
#include "core/simulator/simulator.h"
#include "ui/settings/connectionspage.h"

#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;

namespace {

const QLatin1StringView canary("sk-canary-5f2d8e91");

/// The form as a person sees it: fields by their accessible names, buttons by their text.
struct Form {
    Session session;
    ConnectionForm form;
    QSignalSpy saved;

    explicit Form(const QString &profile)
        : session({.profileDir = profile, .demo = false, .useKeychain = false})
        , form(session)
        , saved(&form, &ConnectionForm::saved)
    {
        form.show();
    }

    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *edit : form.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : form.findChildren<QPushButton *>()) {
            if (button->text().remove('&') == text)
                return button;
        }
        return nullptr;
    }
    QString shown() const
    {
        QStringList texts;
        for (const QLabel *label : form.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join('\n');
    }
    void type(const QString &fieldName, const QString &text) const
    {
        field(fieldName)->clear();
        QTest::keyClicks(field(fieldName), text);
    }
};

bool anyFileHolds(const QString &folder, const QByteArray &bytes)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

} // namespace

class TestConnectionForm : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatCannotWork_data();
    void refusesWhatCannotWork();
    void testsBeforeSaving();
    void wrongKeyIsSaidInWords();
    void keyWithoutKeychainIsForThisSessionOnly();
    void removalCanBeUndone();
};

void TestConnectionForm::refusesWhatCannotWork_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("clear text to a stranger") << "http://models.example.org/v1";
    QTest::newRow("file") << "file:///etc/passwd";
    QTest::newRow("no address") << "not an address";
    QTest::newRow("no host") << "https:///v1";
}

void TestConnectionForm::refusesWhatCannotWork()
{
    QFETCH(const QString, address);
    const QTemporaryDir profile;
    Form person(profile.path());
    person.form.create(ConnectionKind::OpenAi);
    person.type("Address of the server", address);
    QTest::mouseClick(person.button("Save"), Qt::LeftButton);
    QVERIFY(person.shown().contains("Cannot be used"));
    QVERIFY(person.session.connections().empty());
    QCOMPARE(person.saved.count(), 0);
}

void TestConnectionForm::testsBeforeSaving()
{
    Simulator server;
    QVERIFY(server.start({.pace = 0}));
    const QTemporaryDir profile;
    Form person(profile.path());
    person.form.create(ConnectionKind::OpenAi);
    person.type("Address of the server", server.baseUrl().toString());
    person.type("API key", server.token());
    QTest::mouseClick(person.button("Test"), Qt::LeftButton);
    QTRY_VERIFY(person.shown().contains("It works"));
    QVERIFY(person.session.connections().empty());
}

void TestConnectionForm::wrongKeyIsSaidInWords()
{
    Simulator server;
    QVERIFY(server.start({.pace = 0}));
    const QTemporaryDir profile;
    Form person(profile.path());
    person.form.create(ConnectionKind::OpenAi);
    person.type("Address of the server", server.baseUrl().toString());
    person.type("API key", canary);
    QTest::mouseClick(person.button("Test"), Qt::LeftButton);
    QTRY_VERIFY(person.shown().contains("Key missing or refused"));
    QVERIFY(!person.shown().contains(canary));
}

void TestConnectionForm::keyWithoutKeychainIsForThisSessionOnly()
{
    const QTemporaryDir profile;
    Form person(profile.path());
    person.form.create(ConnectionKind::OpenRouter);
    person.type("Name of the connection", "My Router");
    person.type("API key", canary);
    QTest::mouseClick(person.button("Save"), Qt::LeftButton);
    QTRY_VERIFY(person.shown().contains("Keychain unavailable"));
    QVERIFY(person.session.connection("my-router"));
    QTest::mouseClick(person.button("Use for This Session Only"), Qt::LeftButton);
    QTRY_COMPARE(person.saved.count(), 1);
    QVERIFY(person.session.connectionState("my-router").hasKey);
    QVERIFY(!anyFileHolds(profile.path(), canary.toString().toUtf8()));
}

void TestConnectionForm::removalCanBeUndone()
{
    const QTemporaryDir profile;
    Session session({.profileDir = profile.path(), .demo = false, .useKeychain = false});
    QSignalSpy changed(&session, &Session::connectionsChanged);
    session.saveConnection(
        {.id = "lab", .kind = ConnectionKind::OpenAi, .name = "Lab", .baseUrl = QUrl("http://127.0.0.1:9/v1")});
    QTRY_COMPARE(session.connections().size(), size_t(1));

    ConnectionsPage page(session);
    page.show();
    page.select("lab");
    QPushButton *remove = nullptr;
    QPushButton *undo = nullptr;
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == "&Remove")
            remove = button;
        if (button->text().startsWith("&Undo"))
            undo = button;
    }
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_VERIFY(session.connections().empty());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(session.connections().size(), size_t(1));
    QCOMPARE(session.connection("lab")->baseUrl, QUrl("http://127.0.0.1:9/v1"));
}

QTEST_MAIN(TestConnectionForm)
#include "tst_connectionform.moc"
