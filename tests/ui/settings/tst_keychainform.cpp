// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/pictures.h"
#include "ui/settings/settingsdialog.h"

#include <QAbstractButton>
#include <QDirIterator>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

namespace {

const QString canary = "sk-canary-77e1c04b";

} // namespace

/// The settings with the desktop's real keychain behind them, or with none: FUSION_TEST_KEYRING says which.
class TestKeychainForm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keyIsThereAfterARestart();
    void undoBringsItBackIntoTheKeychain();
    void saysSoWithoutAKeychain();

private:
    void open();
    void typeAKey();
    QLineEdit *field(const QString &name) const;
    std::optional<QString> stored() const;

    bool m_hasKeyring = false;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestKeychainForm::initTestCase()
{
    applyTestTheme();
    m_hasKeyring = qEnvironmentVariable("FUSION_TEST_KEYRING") == "yes";
    m_profile = std::make_unique<QTemporaryDir>();
}

void TestKeychainForm::open()
{
    m_dialog.reset();
    m_session = std::make_unique<Session>(SessionOptions{.profileDir = m_profile->path(), .demo = false});
    m_dialog = std::make_unique<SettingsDialog>(*m_session);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QLineEdit *TestKeychainForm::field(const QString &name) const
{
    for (QLineEdit *edit : m_dialog->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name && edit->isVisible())
            return edit;
    }
    return nullptr;
}

void TestKeychainForm::typeAKey()
{
    open();
    m_dialog->addConnection(ConnectionKind::Anthropic);
    QTest::keyClicks(field("Name of the connection"), "Lab");
    QTest::keyClicks(field("Address of the server"), "https://models.invalid/v1");
    QTest::keyClicks(field("API key"), canary);
    QTest::mouseClick(buttonWith(*m_dialog, "Save"), Qt::LeftButton);
}

std::optional<QString> TestKeychainForm::stored() const
{
    std::optional<QString> key;
    auto future = m_session->key(*m_session->connection("lab"));
    if (QTest::qWaitFor([&] { return future.isFinished(); }, 15000))
        key = future.result().value_or(std::nullopt);
    return key;
}

void TestKeychainForm::keyIsThereAfterARestart()
{
    if (!m_hasKeyring)
        QSKIP("this run has no keychain");
    typeAKey();
    QTRY_VERIFY_WITH_TIMEOUT(visibleWords(*m_dialog).contains("A key is there. It is kept in the system's keychain"), 15000);
    shoot(m_dialog.get(), "-saved");
    open();
    QCOMPARE(stored(), std::optional(canary));
    m_dialog->showConnection("lab");
    QTRY_VERIFY(visibleWords(*m_dialog).contains("A key is there. It is kept in the system's keychain"));
    shoot(m_dialog.get(), "-restarted");
    QDirIterator files(m_profile->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(canary.toUtf8()), qPrintable(file.fileName()));
    }
}

void TestKeychainForm::undoBringsItBackIntoTheKeychain()
{
    if (!m_hasKeyring)
        QSKIP("this run has no keychain");
    QTest::mouseClick(buttonWith(*m_dialog, "Remove"), Qt::LeftButton);
    QTRY_VERIFY(m_session->connections().empty());
    QTest::mouseClick(buttonWith(*m_dialog, "Undo Removing “Lab”"), Qt::LeftButton);
    QTRY_VERIFY(m_session->keyPlace("lab") == KeyPlace::Keychain);
    open();
    QCOMPARE(stored(), std::optional(canary));
    QTest::mouseClick(buttonWith(*m_dialog, "Remove"), Qt::LeftButton);
    QTRY_VERIFY(m_session->connections().empty());
}

void TestKeychainForm::saysSoWithoutAKeychain()
{
    if (m_hasKeyring)
        QSKIP("this run has a keychain");
    typeAKey();
    QTRY_VERIFY_WITH_TIMEOUT(visibleWords(*m_dialog).contains("Keychain unavailable"), 20000);
    QVERIFY(buttonWith(*m_dialog, "Use for This Session Only"));
    shoot(m_dialog.get(), "-missing");
    QTest::mouseClick(buttonWith(*m_dialog, "Use for This Session Only"), Qt::LeftButton);
    QTRY_VERIFY(m_session->keyPlace("lab") == KeyPlace::Session);
    QTRY_VERIFY(visibleWords(*m_dialog).contains("until the program ends"));
    open();
    QVERIFY(!stored());
}

QTEST_MAIN(TestKeychainForm)
#include "tst_keychainform.moc"
