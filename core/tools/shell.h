// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tools/sandbox.h"
#include "core/tools/tooljob.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace fusion {

/// Whether the models of a conversation may run commands. Nothing is remembered beyond the program's end.
enum class ShellAnswer { Once, ForConversation, Never };

/// A command that waits for the person.
struct ShellQuestion {
    qint64 id = 0;
    QString conversation;
    QString seat; ///< who wants to run it
    QString command;

    bool operator==(const ShellQuestion &) const = default;
};

/// Asks the person before commands run; without anybody who listens to asked() nothing runs. Owned by the session, on the GUI
/// thread.
class ShellConsent : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(bool allowed)>;

    using QObject::QObject;

    /// Calls `reply` once, from the event loop, while `context` lives.
    void ask(const QString &conversation, const QString &seat, const QString &command, QObject *context, Reply reply);
    void answer(qint64 id, ShellAnswer answer);
    /// `--allow-shell`: the person has said so beforehand.
    void allowAll() { m_allowAll = true; }
    std::vector<ShellQuestion> open() const;

signals:
    void asked(const fusion::ShellQuestion &question);
    /// It need not be answered any more.
    void settled(qint64 id);

private:
    struct Waiting {
        ShellQuestion question;
        QPointer<QObject> context;
        Reply reply;
    };

    void settle(qint64 id, bool allowed);

    std::map<qint64, Waiting> m_waiting;
    QHash<QString, bool> m_conversations; ///< what was said for all of it
    bool m_allowAll = false;
    qint64 m_last = 0;
};

/// One command: asked for, then run in the seat's own folder.
class ShellJob : public ToolJob
{
    Q_OBJECT

public:
    struct Place {
        QString folder; ///< made when it is needed
        QString conversation;
        QString seat;
    };

    /// @param arguments {"command"}
    ShellJob(const QJsonObject &arguments, Place place, ShellConsent &consent, const SandboxLimits &limits = {});

    bool hasBegun() const override { return m_hasBegun; }

private:
    void run(const QString &command);
    void ended(const Result<SandboxEnd> &end);
    void listFiles(ToolOutcome outcome);

    Place m_place;
    SandboxLimits m_limits;
    std::unique_ptr<Sandbox> m_sandbox;
    bool m_hasBegun = false; ///< allowed
};

/// The plain files in a seat's folder, up to 200 and 64 MB in all; links, and what is no file, do not count. Any thread.
std::vector<MadeFile> filesIn(const QString &folder);
/// The bytes of one, if it is still the one that was listed.
Result<QByteArray> bytesOfFile(const QString &folder, const MadeFile &file);

} // namespace fusion

Q_DECLARE_METATYPE(fusion::ShellQuestion)
