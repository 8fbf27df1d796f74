// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/openflow.h"

#include "core/base/background.h"
#include "core/history/history.h"
#include "ui/exchange/runfilewindow.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace fusion {

OpenFlow::OpenFlow(QSettings &settings, History &history, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_history(history)
    , m_window(window)
{
}

QFileDialog *OpenFlow::dialog() const
{
    return m_dialog;
}

RunFileWindow *OpenFlow::shown() const
{
    return m_shown;
}

void OpenFlow::start()
{
    if (m_isBusy || m_dialog)
        return;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = m_settings.value(u"export/folder"_s, documents).toString();
    m_dialog = new QFileDialog(m_window, tr("Open a Run, or Import Conversations"),
                               QFileInfo(folder).isDir() ? folder : QDir::homePath());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setFileMode(QFileDialog::ExistingFile);
    m_dialog->setNameFilters(
        {tr("Runs and exported conversations (OpenRouter, ChatGPT, Open WebUI) (%1)").arg(u"*.fusionrun *.json"_s),
         tr("All files (%1)").arg(u"*"_s)});
    connect(m_dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_settings.setValue(u"export/folder"_s, QFileInfo(file).path());
        open(file);
    });
    m_dialog->open();
}

void OpenFlow::open(const QString &file)
{
    m_isBusy = true;
    emit told(tr("Reading “%1”…", "name of a file").arg(QFileInfo(file).fileName()));
    inBackground([file] { return readChatFile(file); }).then(this, [this, file](const Result<ChatImport> &read) {
        take(file, read);
    });
}

void OpenFlow::take(const QString &file, const Result<ChatImport> &read)
{
    m_isBusy = false;
    if (!read)
        emit failed(tr("“%1” cannot be opened: %2.", "name of a file, why").arg(QFileInfo(file).fileName(), read.error().message),
                    [this] { start(); });
    else if (read->source == ImportSource::RunFile)
        show(file, read->chats.front());
    else
        keep(*read);
}

void OpenFlow::show(const QString &file, const ImportedChat &chat)
{
    emit told(tr("“%1” is open in a window of its own.", "name of a file").arg(QFileInfo(file).fileName()));
    m_shown = new RunFileWindow(QFileInfo(file).fileName(), chat, m_window);
    connect(m_shown, &RunFileWindow::keepRequested, this, [this](const ImportedChat &kept) {
        ChatImport import{.source = ImportSource::RunFile};
        import.chats.push_back(kept);
        keep(import);
    });
    m_shown->show();
}

void OpenFlow::keep(const ChatImport &import)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_keeping = import;
    m_kept = 0;
    keepNext();
}

/// One after the other: each is written whole, and the window stays alive.
void OpenFlow::keepNext()
{
    const QLocale locale;
    if (m_kept == m_keeping.chats.size()) {
        m_isBusy = false;
        QStringList sentences{
            tr("Imported %n conversation(s)", nullptr, static_cast<int>(m_kept)) +
            tr(" from %1, with %n question(s).", "a program", m_keeping.turnCount()).arg(nameOfSource(m_keeping.source))};
        sentences += leftOut(m_keeping);
        emit told(sentences.join(u' '));
        m_keeping = {};
        return;
    }
    if (m_kept % 50 == 0)
        emit told(tr("Importing: %1 of %2 conversations…").arg(locale.toString(m_kept), locale.toString(m_keeping.chats.size())));
    const ImportedChat &chat = m_keeping.chats[m_kept];
    m_history.add(chat.title, chat.updatedAt, chat.turns).then(this, [this](const Result<void> &added) {
        if (!added) {
            m_isBusy = false;
            emit failed(tr("Importing stopped after %n conversation(s): %1.", nullptr, static_cast<int>(m_kept))
                            .arg(added.error().message),
                        [this] { start(); });
            return;
        }
        ++m_kept;
        keepNext();
    });
}

} // namespace fusion
