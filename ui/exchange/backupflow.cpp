// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/backupflow.h"

#include "core/base/background.h"
#include "core/exchange/backup.h"
#include "core/history/history.h"
#include "core/session/session.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

BackupFlow::BackupFlow(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

QFileDialog *BackupFlow::dialog() const
{
    return m_dialog;
}

QMessageBox *BackupFlow::question() const
{
    return m_question;
}

void BackupFlow::backUp()
{
    if (m_dialog || m_isBusy)
        return;
    m_dialog = new QFileDialog(m_window, tr("Back Up Everything"), documents());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(u"fusionbackup"_s);
    m_dialog->setNameFilters({tr("Backups (%1)").arg(u"*.fusionbackup"_s)});
    m_dialog->selectFile(tr("Fusion Chatroom %1", "name of a file; date").arg(QDate::currentDate().toString(Qt::ISODate)) +
                         u".fusionbackup"_s);
    connect(m_dialog, &QFileDialog::fileSelected, this, &BackupFlow::write);
    m_dialog->open();
}

void BackupFlow::write(const QString &file)
{
    m_isBusy = true;
    emit told(tr("Backing up…"));
    const QString copy = file + u".part"_s;
    QFile::remove(copy); // of an attempt that was cut off
    m_session.history().copyTo(copy).then(this, [this, copy, file](const Result<void> &copied) {
        const QString profile = m_session.profileDir();
        inBackground([copied, copy, profile, file] {
            return copied ? finishBackup(copy, profile, file) : copied;
        }).then(this, [this, file](const Result<void> &done) {
            m_isBusy = false;
            if (done)
                emit told(tr("Everything but the keys is backed up in %1.", "a file").arg(QDir::toNativeSeparators(file)));
            else
                emit failed(tr("The backup was not made: %1.", "why").arg(done.error().message), [this] { backUp(); });
        });
    });
}

void BackupFlow::restore()
{
    if (m_dialog || m_question || m_isBusy)
        return;
    m_dialog = new QFileDialog(m_window, tr("Restore a Backup"), documents());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setFileMode(QFileDialog::ExistingFile);
    m_dialog->setNameFilters({tr("Backups (%1)").arg(u"*.fusionbackup"_s), tr("All files (%1)").arg(u"*"_s)});
    connect(m_dialog, &QFileDialog::fileSelected, this, &BackupFlow::confirm);
    m_dialog->open();
}

void BackupFlow::confirm(const QString &file)
{
    m_question =
        new QMessageBox(QMessageBox::Question, tr("Restore a Backup"),
                        tr("Replace all conversations, panels, connections and settings by those of “%1”?", "name of a file")
                            .arg(QFileInfo(file).fileName()),
                        QMessageBox::Cancel, m_window);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setInformativeText(tr(
        "This happens when the program starts the next time. What is there now is kept in a folder of the profile. Keys stay."));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *restore = m_question->addButton(tr("&Restore at the Next Start"), QMessageBox::AcceptRole);
    connect(restore, &QPushButton::clicked, this, [this, file] { prepare(file); });
    m_question->open();
}

void BackupFlow::prepare(const QString &file)
{
    m_isBusy = true;
    emit told(tr("Checking the backup…"));
    const QString profile = m_session.profileDir();
    inBackground([file, profile] { return prepareRestore(file, profile); }).then(this, [this](const Result<void> &done) {
        m_isBusy = false;
        if (done)
            emit told(tr("The backup is sound and will be restored when the program starts the next time."));
        else
            emit failed(tr("The backup cannot be restored: %1.", "why").arg(done.error().message), [this] { restore(); });
    });
}

} // namespace fusion
