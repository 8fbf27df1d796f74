// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/sandbox.h"

#include "core/tools/sandboxchild.h"
#include "core/tools/sandboxfilter.h"
#include "core/tools/treememory.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QPromise>
#include <QTemporaryDir>

#include <utility>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::Sandbox)
};

constexpr int watchMs = 100;

/// Only where an administrator puts programs: a PATH is no place to trust.
QString programNamed(const QString &name)
{
    for (const QString &folder : {u"/usr/bin/"_s, u"/bin/"_s, u"/usr/local/bin/"_s}) {
        if (QFileInfo(folder + name).isExecutable())
            return folder + name;
    }
    return {};
}

} // namespace

FolderUse folderUse(const QString &folder, const SandboxLimits &limits)
{
    FolderUse use;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext() && !use.isOver(limits)) {
        entries.next();
        ++use.entries;
#ifdef Q_OS_LINUX
        struct stat status{};
        // What it takes on the disk: a file full of holes is not large.
        if (lstat(QFile::encodeName(entries.filePath()).constData(), &status) == 0)
            use.bytes += static_cast<qint64>(status.st_blocks) * 512;
#endif
    }
    return use;
}

Sandbox::Sandbox(const SandboxLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_group(std::make_unique<MemoryGroup>())
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &Sandbox::watch);
    connect(&m_process, &QProcess::readyRead, this, &Sandbox::take);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus) {
        take();
        m_end.exitCode = code;
        watch(); // what it left
        end(m_end);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(fail(FailureKind::Tool, Words::tr("The sandbox could not be started.")));
    });
}

/// Killing bubblewrap ends the first process of the namespace, and with it all others.
Sandbox::~Sandbox()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

/// The options by file descriptor: a command line can be read in the sandbox.
QByteArray Sandbox::arguments(const QByteArray &folder) const
{
    QList<QByteArray> options{"--unshare-all",     "--unshare-user", "--disable-userns",
                              "--die-with-parent", "--new-session",  "--clearenv",
                              "--setenv",          "PATH",           "/usr/local/bin:/usr/bin:/bin",
                              "--setenv",          "HOME",           "/box",
                              "--setenv",          "LANG",           "C.UTF-8",
                              "--setenv",          "TERM",           "dumb",
                              "--ro-bind",         "/usr",           "/usr"};
    for (const QByteArray &name :
         {QByteArray("bin"), QByteArray("sbin"), QByteArray("lib"), QByteArray("lib64"), QByteArray("lib32")}) {
        const QFileInfo entry(u'/' + QString::fromLatin1(name));
        if (entry.isSymLink())
            options << "--symlink" << "usr/" + name << '/' + name;
        else if (entry.isDir())
            options << "--ro-bind" << '/' + name << '/' + name;
    }
    if (QFileInfo::exists(u"/etc/alternatives"_s)) // where Debian's /usr/bin leads
        options << "--ro-bind" << "/etc/alternatives" << "/etc/alternatives";
    if (QFileInfo::exists(u"/etc/ld.so.cache"_s))
        options << "--ro-bind" << "/etc/ld.so.cache" << "/etc/ld.so.cache";
    options << "--proc" << "/proc" << "--dev" << "/dev" << "--size" << "1048576" << "--tmpfs" << "/dev/shm" << "--remount-ro"
            << "/dev"
            << "--perms" << "1777" << "--size" << "67108864" << "--tmpfs" << "/tmp" << "--bind" << folder << "/box"
            << "--chdir" << "/box" << "--uid" << "65534" << "--gid" << "65534" << "--hostname" << "sandbox" << "--cap-drop"
            << "ALL"
            << "--remount-ro" << "/" << "--add-seccomp-fd" << "1001";
    return options.join('\0') + '\0';
}

/// What runs inside; this part has to stand on the command line, and says nothing that the sandbox must not know.
QStringList Sandbox::program(const QString &command) const
{
    return {u"/usr/bin/prlimit"_s,
            u"--nproc=%1"_s.arg(m_limits.processes),
            u"--as=%1"_s.arg(m_limits.memory),
            u"--fsize=%1"_s.arg(m_limits.folderBytes),
            u"--cpu=%1"_s.arg(m_limits.cpuSeconds),
            u"--nofile=256"_s,
            u"--core=0"_s,
            u"--"_s,
            u"/usr/bin/bash"_s,
            u"-c"_s,
            command};
}

void Sandbox::start(const QString &command, const QString &folder)
{
#ifdef Q_OS_LINUX
    m_folder = folder;
    const QString bwrap = programNamed(u"bwrap"_s);
    const Result<QByteArray> filter = sandboxFilter();
    const auto refuse = [this](const Failure &failure) {
        QMetaObject::invokeMethod(this, [this, failure] { end(std::unexpected(failure)); }, Qt::QueuedConnection);
    };
    if (bwrap.isEmpty())
        return refuse({.kind = FailureKind::Tool, .message = Words::tr("The program bubblewrap (bwrap) is not installed.")});
    if (!filter)
        return refuse(filter.error());
    if (command.contains(QChar(u'\0')) || command.size() > 100000)
        return refuse({.kind = FailureKind::Tool, .message = Words::tr("This is no command.")});
    const bool isRoot = geteuid() == 0;
    const QByteArray place = isRoot ? sandboxMountPlace() : QByteArray();
    const QByteArray path = QFile::encodeName(folder);
    if (isRoot && (place.isEmpty() || lchown(path.constData(), sandboxNobody, sandboxNobody) != 0))
        return refuse({.kind = FailureKind::Tool, .message = Words::tr("The sandbox's folder could not be prepared.")});
    m_group->make(m_limits.treeMemory, m_limits.processes + 4);
    const OwnFd options(memoryFile(arguments(isRoot ? place : path)));
    const OwnFd filterFile(memoryFile(*filter));
    const OwnFd group(m_group->openEntrance());
    QProcessEnvironment nothing;
    nothing.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    m_process.setProcessEnvironment(nothing); // not even for bubblewrap: the sandbox can read what it was started with
    m_process.setWorkingDirectory(u"/"_s);
    const SandboxChild child{
        .arguments = options.get(), .filter = filterFile.get(), .group = group.get(), .folder = path, .place = place};
    m_process.setChildProcessModifier([&child] { prepareSandboxChild(child); });
    m_clock.start();
    m_watch.start();
    m_process.start(bwrap, QStringList{u"--args"_s, QString::number(sandboxArgumentsFd), u"--"_s} + program(command));
    m_process.setChildProcessModifier({});
#else
    Q_UNUSED(command)
    Q_UNUSED(folder)
    QMetaObject::invokeMethod(
        this, [this] { end(fail(FailureKind::Tool, Words::tr("There is a sandbox on Linux alone."))); }, Qt::QueuedConnection);
#endif
}

void Sandbox::take()
{
    const QByteArray bytes = m_process.readAll();
    const qint64 room = m_limits.outputBytes - m_end.output.size();
    m_end.output += bytes.first(std::min<qint64>(room, bytes.size()));
    if (bytes.size() > room) {
        m_end.outputIsCut = true;
        stop(Words::tr("It wrote too much."));
    }
}

void Sandbox::watch()
{
    if (m_clock.elapsed() > m_limits.wallSeconds * 1000LL)
        stop(Words::tr("It took longer than %n second(s).", nullptr, m_limits.wallSeconds));
    watchMemory();
    if (!folderUse(m_folder, m_limits).isOver(m_limits))
        return;
    stop(Words::tr("It left too much in its folder, which was emptied."));
    if (m_process.state() != QProcess::NotRunning)
        return; // again when it is dead
    QDir folder(m_folder);
    for (const QFileInfo &entry : folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        if (entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
}

/// Where the system does not bound the memory of all processes together, they are added up ten times a second.
void Sandbox::watchMemory()
{
    const bool isFull = m_group->isMade()
                            ? m_group->wasFull()
                            : m_process.state() == QProcess::Running && memoryOfTree(m_process.processId()) > m_limits.treeMemory;
    if (isFull)
        stop(Words::tr("Its processes together took too much memory."));
}

void Sandbox::stop(const QString &why)
{
    if (m_end.stopped.isEmpty())
        m_end.stopped = why;
    m_process.kill();
}

void Sandbox::end(const Result<SandboxEnd> &result)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_watch.stop();
    emit finished(result);
}

QFuture<Result<void>> Sandbox::availability()
{
    static QFuture<Result<void>> known;
    if (known.isValid())
        return known;
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    known = promise->future();
    auto *probe = new Sandbox(SandboxLimits{.wallSeconds = 10}, QCoreApplication::instance());
    const auto folder = std::make_shared<QTemporaryDir>();
    connect(probe, &Sandbox::finished, probe, [promise, probe, folder](const Result<SandboxEnd> &end) {
        Result<void> result;
        if (!end)
            result = std::unexpected(end.error());
        else if (end->exitCode != 0 || end->output.trimmed() != "works")
            result = fail(FailureKind::Tool, Words::tr("The system does not let bubblewrap make a sandbox (user namespaces): %1")
                                                 .arg(QString::fromUtf8(end->output.left(200)).simplified()));
        promise->addResult(result);
        promise->finish();
        probe->deleteLater();
    });
    probe->start(u"echo works"_s, folder->path());
    return known;
}

} // namespace fusion
