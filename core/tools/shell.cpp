// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/shell.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMetaMethod>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::Shell)
};

constexpr qint64 largestFile = 64 << 20;
constexpr size_t mostFiles = 200;

/// Never through a link: what a command puts there may point anywhere.
std::optional<QByteArray> readPlainFile(const QString &path)
{
#ifdef Q_OS_UNIX
    const int fd = open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    QFile file;
    if (fd < 0 || !file.open(fd, QFile::ReadOnly, QFile::AutoCloseHandle) || file.isSequential() || file.size() > largestFile)
        return std::nullopt;
    return file.read(largestFile);
#else
    Q_UNUSED(path)
    return std::nullopt;
#endif
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

void ShellConsent::ask(const QString &conversation, const QString &seat, const QString &command, QObject *context, Reply reply)
{
    const qint64 id = ++m_last;
    const bool known = m_allowAll || m_conversations.contains(conversation);
    m_waiting[id] = {.question = {.id = id, .conversation = conversation, .seat = seat, .command = command},
                     .context = context,
                     .reply = std::move(reply)};
    const bool isHeard = isSignalConnected(QMetaMethod::fromSignal(&ShellConsent::asked));
    if (known || !isHeard) {
        const bool allowed = m_allowAll || (known && m_conversations.value(conversation));
        QMetaObject::invokeMethod(this, [this, id, allowed] { settle(id, allowed); }, Qt::QueuedConnection);
        return;
    }
    // A stage that is stopped asks no longer.
    connect(context, &QObject::destroyed, this, [this, id] {
        if (m_waiting.erase(id) > 0)
            emit settled(id);
    });
    emit asked(m_waiting.at(id).question);
}

void ShellConsent::answer(qint64 id, ShellAnswer answer)
{
    const auto found = m_waiting.find(id);
    if (found == m_waiting.end())
        return;
    const QString conversation = found->second.question.conversation;
    if (answer == ShellAnswer::Once) {
        settle(id, true);
        return;
    }
    // It answers the others of the conversation, too.
    m_conversations[conversation] = answer == ShellAnswer::ForConversation;
    for (const ShellQuestion &question : open()) {
        if (question.conversation == conversation)
            settle(question.id, answer == ShellAnswer::ForConversation);
    }
}

std::vector<ShellQuestion> ShellConsent::open() const
{
    std::vector<ShellQuestion> questions;
    for (const auto &[id, waiting] : m_waiting)
        questions.push_back(waiting.question);
    return questions;
}

void ShellConsent::settle(qint64 id, bool allowed)
{
    auto waiting = m_waiting.extract(id);
    if (!waiting)
        return;
    emit settled(id);
    // Never from within ask(), which a listener of asked() may answer at once.
    if (QObject *context = waiting.mapped().context)
        QMetaObject::invokeMethod(context, [reply = waiting.mapped().reply, allowed] { reply(allowed); }, Qt::QueuedConnection);
}

ShellJob::ShellJob(const QJsonObject &arguments, Place place, ShellConsent &consent, const SandboxLimits &limits)
    : m_place(std::move(place))
    , m_limits(limits)
{
    const QString command = arguments[u"command"_s].toString();
    if (command.trimmed().isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { emit finished(failedTool(Words::tr("The shell needs a “command”."))); }, Qt::QueuedConnection);
        return;
    }
    // No process begins before the person has said yes.
    consent.ask(m_place.conversation, m_place.seat, command, this, [this, command](bool allowed) {
        if (allowed)
            run(command);
        else
            emit finished(refusedTool(Words::tr("The person does not allow commands in this conversation.")));
    });
}

void ShellJob::run(const QString &command)
{
    m_hasBegun = true;
    emit begun();
    if (!QDir().mkpath(m_place.folder)) {
        emit finished(failedTool(Words::tr("The sandbox's folder could not be made.")));
        return;
    }
    m_sandbox = std::make_unique<Sandbox>(m_limits);
    connect(m_sandbox.get(), &Sandbox::finished, this, &ShellJob::ended);
    m_sandbox->start(command, QDir(m_place.folder).canonicalPath());
}

void ShellJob::ended(const Result<SandboxEnd> &end)
{
    if (!end) {
        emit finished(failedTool(end.error().message));
        return;
    }
    QString text = QString::fromUtf8(end->output);
    if (end->outputIsCut)
        text += u"\n(output cut)"_s;
    text += u"\n(exit status %1)"_s.arg(end->exitCode);
    if (!end->stopped.isEmpty())
        text += u"\n("_s + end->stopped + u')';
    ToolOutcome outcome{.state = end->stopped.isEmpty() ? ToolCallState::Done : ToolCallState::Failed, .text = text.trimmed()};
    listFiles(std::move(outcome));
}

/// On another thread: what a command leaves is as much as its limits allow.
void ShellJob::listFiles(ToolOutcome outcome)
{
    const auto promise = std::make_shared<QPromise<std::vector<MadeFile>>>();
    promise->start();
    promise->future().then(this, [this, outcome](const std::vector<MadeFile> &files) {
        ToolOutcome whole = outcome;
        whole.files = files;
        emit finished(whole);
    });
    QThreadPool::globalInstance()->start([promise, folder = m_place.folder] {
        promise->addResult(filesIn(folder));
        promise->finish();
    });
}

std::vector<MadeFile> filesIn(const QString &folder)
{
    std::vector<MadeFile> files;
    const QDir root(folder);
    QDirIterator entries(folder, QDir::Files | QDir::NoSymLinks | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    // A file of nothing but a hole takes no room and is as long as it likes.
    qint64 room = largestFile;
    while (entries.hasNext() && files.size() < mostFiles) {
        const QString path = entries.next();
        if (entries.fileInfo().size() > room)
            continue;
        const auto bytes = readPlainFile(path);
        room -= bytes ? bytes->size() : 0;
        if (bytes)
            files.push_back({.name = root.relativeFilePath(path), .size = bytes->size(), .sha256 = hashOf(*bytes)});
    }
    std::ranges::sort(files, {}, &MadeFile::name);
    return files;
}

/// Found by looking through the folder, never by following the name.
Result<QByteArray> bytesOfFile(const QString &folder, const MadeFile &file)
{
    const QDir root(folder);
    QDirIterator entries(folder, QDir::Files | QDir::NoSymLinks | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        if (root.relativeFilePath(path) != file.name)
            continue;
        if (const auto bytes = readPlainFile(path); bytes && hashOf(*bytes) == file.sha256)
            return *bytes;
    }
    return fail(FailureKind::Storage, Words::tr("The file “%1” is no longer there.").arg(file.name.left(200)));
}

} // namespace fusion
