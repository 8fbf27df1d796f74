// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/sandbox.h"
#include "core/tools/shell.h"
#include "core/tools/treememory.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace fusion;
using namespace Qt::StringLiterals;

/// Attempts to get out of the sandbox, and to use up what is outside of it. Each runs for real; where the system lets nobody make
/// a sandbox, the reason is said and nothing is claimed.
class TestSandbox : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void escapes_data();
    void escapes();
    void thereAreEnoughOfThem();
    void worksAsAShell();
    void secretsOfTheProgramAreOutOfSight();
    void exhaustion_data();
    void exhaustion();
    void memoryOfAllTogether();
    void memoryGroups_data();
    void memoryGroups();
    void worksBehindAClosedDoor();
    void killedAsATree();
    void filesAreLabels();
    void consent();

private:
    SandboxEnd run(const QString &command, const SandboxLimits &limits = {})
    {
        Sandbox sandbox(limits);
        QSignalSpy spy(&sandbox, &Sandbox::finished);
        sandbox.start(command, m_folder->path());
        if (!spy.wait(60000))
            qFatal("the sandbox never ended");
        const auto end = spy.first().first().value<Result<SandboxEnd>>();
        if (!end)
            qFatal("%s", qPrintable(end.error().message));
        return *end;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

struct Attempt {
    const char *name;
    const char *command; ///< prints ESCAPED if it gets somewhere
};

const std::vector<Attempt> &attempts()
{
    static const std::vector<Attempt> list{
        // Files of the host
        {"passwd", "cat /etc/passwd && echo ESCAPED"},
        {"shadow", "cat /etc/shadow && echo ESCAPED"},
        {"etc is empty of secrets", "ls /etc/ssh /etc/ssl/private 2>/dev/null && echo ESCAPED"},
        {"home", "ls /home/* && echo ESCAPED"},
        {"root's home", "ls /root/ && echo ESCAPED"},
        {"work", "ls /work && echo ESCAPED"},
        {"var", "ls /var && echo ESCAPED"},
        {"run", "ls /run && echo ESCAPED"},
        {"sys", "ls /sys && echo ESCAPED"},
        {"boot", "ls /boot && echo ESCAPED"},
        {"mnt", "ls /mnt /media /srv /opt && echo ESCAPED"},
        {"temporary files of others", "ls -A /tmp | grep . && echo ESCAPED"},
        {"hosts", "cat /etc/hosts /etc/resolv.conf && echo ESCAPED"},
        {"machine id", "cat /etc/machine-id && echo ESCAPED"},
        {"dot dot", "cat /box/../../../../etc/passwd && echo ESCAPED"},
        {"dot dot out of the box", "ls -d /box/../work /box/../root && echo ESCAPED"},
        {"symlink to passwd", "ln -s /etc/passwd p; cat p && echo ESCAPED"},
        {"symlink to the root", "ln -s / r; cat r/etc/passwd && echo ESCAPED"},
        {"hard link", "ln /usr/bin/bash h && echo ESCAPED"},
        {"glob for keys", "cat /*/.ssh/id_* /*/*/.ssh/id_* && echo ESCAPED"},
        {"find secrets", "find / -xdev -name 'history.sqlite' -o -name 'connections.json' 2>/dev/null | grep . && echo ESCAPED"},
        {"root of the first process", "cat /proc/1/root/etc/passwd && echo ESCAPED"},
        {"working folder of the first process", "cat /proc/1/cwd/../etc/passwd && echo ESCAPED"},
        {"environment of the first process", "tr '\\0' '\\n' < /proc/1/environ | grep -v '^PATH=\\|^PWD=\\|^$' && echo ESCAPED"},
        {"command line of the first process", "tr '\\0' ' ' < /proc/1/cmdline | grep -e 'fusion[-]box' && echo ESCAPED"},
        {"maps of the first process", "grep -q team /proc/1/maps && echo ESCAPED"},
        {"files of the first process",
         "ls -l /proc/1/fd 2>/dev/null | grep -v 'pipe\\|null\\|total\\|eventfd\\|signalfd' | grep '>' && echo ESCAPED"},
        {"own open files", "ls -l /proc/self/fd | grep '>' | grep -v 'pipe\\|/dev/null\\|/proc/' && echo ESCAPED"},
        {"descriptor 1000", "cat <&1000 && echo ESCAPED"},
        {"descriptor 1001", "cat <&1001 && echo ESCAPED"},
        {"descriptors 3 to 255", "for i in $(seq 3 254); do cat <&$i; done 2>/dev/null | grep . && echo ESCAPED"},
        // Writing where it does not belong
        {"write to usr", "touch /usr/x && echo ESCAPED"},
        {"write to bin", "echo x > /bin/x && echo ESCAPED"},
        {"replace bash", "cp /bin/true /bin/bash && echo ESCAPED"},
        {"remove usr",
         "rm -rf /usr/bin/python3 && test ! -e /usr/bin/python3 && test -e /usr/bin/env && rm /usr/bin/env && echo ESCAPED"},
        {"chmod usr", "chmod 777 /usr && echo ESCAPED"},
        {"write to lib", "touch /lib/x && echo ESCAPED"},
        {"new device folder", "mkdir /dev/x && echo ESCAPED"},
        {"write to dev", "echo x > /dev/x && echo ESCAPED"},
        {"cron", "mkdir -p /var/spool/cron && echo x > /var/spool/cron/root && echo ESCAPED"},
        {"sysctl", "echo 1 > /proc/sys/kernel/sysrq && echo ESCAPED"},
        {"core pattern", "echo '|/box/x' > /proc/sys/kernel/core_pattern && echo ESCAPED"},
        {"panic", "echo c > /proc/sysrq-trigger && echo ESCAPED"},
        {"oom score", "echo -1000 > /proc/self/oom_score_adj && echo ESCAPED"},
        {"uid map", "echo '0 0 1' > /proc/self/uid_map && echo ESCAPED"},
        {"cgroups", "mkdir /sys/fs/cgroup/x && echo ESCAPED"},
        {"release agent", "echo /box/x > /sys/fs/cgroup/release_agent && echo ESCAPED"},
        // Devices
        {"disks", "ls /dev/sd* /dev/vd* /dev/nvme* && echo ESCAPED"},
        {"memory", "head -c 1 /dev/mem && echo ESCAPED"},
        {"kernel memory", "head -c 1 /proc/kcore && echo ESCAPED"},
        {"kernel messages", "dmesg && echo ESCAPED"},
        {"kmsg", "head -c 1 /dev/kmsg && echo ESCAPED"},
        {"make a device", "mknod d b 8 0 && echo ESCAPED"},
        {"kvm", "test -e /dev/kvm && echo ESCAPED"},
        {"fuse", "test -e /dev/fuse && echo ESCAPED"},
        {"tun", "test -e /dev/net/tun && echo ESCAPED"},
        {"video", "ls /dev/video* /dev/dri /dev/snd && echo ESCAPED"},
        {"terminal", "echo x > /dev/tty && echo ESCAPED"},
        {"tty name", "tty && echo ESCAPED"},
        // Rights
        {"capabilities", "grep CapEff /proc/self/status | grep -v 0000000000000000 && echo ESCAPED"},
        {"bounding set", "grep CapBnd /proc/self/status | grep -v 0000000000000000 && echo ESCAPED"},
        {"new privileges", "grep 'NoNewPrivs:.0' /proc/self/status && echo ESCAPED"},
        {"filter is on", "grep 'Seccomp:.2' /proc/self/status || echo ESCAPED"},
        {"root", "test $(id -u) = 0 && echo ESCAPED"},
        {"su", "su -c id && echo ESCAPED"},
        {"sudo", "sudo -n id && echo ESCAPED"},
        {"setuid file", "cp /usr/bin/id i; chmod u+s i && ./i -u | grep '^0$' && echo ESCAPED"},
        {"setuid call", "python3 -c 'import os; os.setuid(0)' && echo ESCAPED"},
        {"setgid call", "python3 -c 'import os; os.setgid(0)' && echo ESCAPED"},
        {"groups", "python3 -c 'import os; os.setgroups([0])' && echo ESCAPED"},
        {"chown", "touch f; chown 0:0 f && echo ESCAPED"},
        {"chroot", "chroot / /bin/true && echo ESCAPED"},
        {"priority", "nice -n -20 true 2>&1 | grep -q . || echo ESCAPED"},
        {"raise a limit", "ulimit -H -u 100000 && echo ESCAPED"},
        {"raise the file limit", "prlimit --nofile=100000:100000 true && echo ESCAPED"},
        {"hostname", "hostname evil && echo ESCAPED"},
        {"clock", "date -s 2000-01-01 && echo ESCAPED"},
        // Namespaces and mounts
        {"user namespace", "unshare -U true && echo ESCAPED"},
        {"user namespace as root", "unshare -Ur id && echo ESCAPED"},
        {"mount namespace", "unshare -m true && echo ESCAPED"},
        {"network namespace", "unshare -n true && echo ESCAPED"},
        {"process namespace", "unshare -fp true && echo ESCAPED"},
        {"enter the first process", "nsenter -t 1 -a true && echo ESCAPED"},
        {"clone call", "python3 -c 'import ctypes,sys; sys.exit(ctypes.CDLL(None).unshare(0x10000000)!=0)' && echo ESCAPED"},
        {"mount proc", "mount -t proc p /box && echo ESCAPED"},
        {"mount tmpfs", "mount -t tmpfs t /box && echo ESCAPED"},
        {"mount over usr", "mount --bind /box /usr && echo ESCAPED"},
        {"remount", "mount -o remount,rw /usr && echo ESCAPED"},
        {"unmount", "umount /usr && echo ESCAPED"},
        {"lazy unmount", "umount -l / && echo ESCAPED"},
        {"pivot", "pivot_root . . && echo ESCAPED"},
        {"bwrap in bwrap", "bwrap --dev-bind / / true && echo ESCAPED"},
        // Other processes
        {"processes of the host", "test $(ls -d /proc/[0-9]* | wc -l) -gt 12 && echo ESCAPED"},
        {"kill the program",
         "kill -9 $PPID; kill -9 -1 2>/dev/null; kill -0 1 && kill -9 1; echo still; test -e /proc/2000 && echo ESCAPED"},
        {"kill by name", "pkill -9 tst_sandbox && echo ESCAPED"},
        {"trace the first process",
         "python3 -c 'import ctypes,sys; sys.exit(ctypes.CDLL(None).ptrace(16,1,0,0)!=0)' && echo ESCAPED"},
        {"trace oneself", "python3 -c 'import ctypes,sys; sys.exit(ctypes.CDLL(None).ptrace(0,0,0,0)!=0)' && echo ESCAPED"},
        {"read another's memory", "head -c 1 /proc/1/mem && echo ESCAPED"},
        {"process_vm_readv",
         "python3 -c 'import ctypes,sys; sys.exit(ctypes.CDLL(None).syscall(310,1,0,0,0,0,0)!=0)' && echo ESCAPED"},
        {"io_uring", "python3 -c 'import ctypes,sys; b=ctypes.create_string_buffer(256); "
                     "sys.exit(ctypes.CDLL(None).syscall(425,1,b)<0)' && echo ESCAPED"},
        {"bpf", "python3 -c 'import ctypes,sys; sys.exit(ctypes.CDLL(None).syscall(321,0,0,0)!=0)' && echo ESCAPED"},
        {"userfaultfd", "python3 -c 'import ctypes,sys; sys.exit(ctypes.CDLL(None).syscall(323,0)<0)' && echo ESCAPED"},
        {"keyrings", "python3 -c 'import ctypes,sys; sys.exit(ctypes.CDLL(None).syscall(250,0,-3,1)<0)' && echo ESCAPED"},
        {"add a key", "python3 -c 'import ctypes,sys; sys.exit(ctypes.CDLL(None).syscall(248,b\"user\",b\"x\",b\"y\",1,-3)<0)' "
                      "&& echo ESCAPED"},
        {"perf", "python3 -c 'import ctypes,sys; b=ctypes.create_string_buffer(128); "
                 "sys.exit(ctypes.CDLL(None).syscall(298,b,0,-1,-1,0)<0)' && echo ESCAPED"},
        {"another mode of the processor",
         "python3 -c 'import ctypes,sys; sys.exit(ctypes.CDLL(None).personality(8)<0)' && echo ESCAPED"},
        {"type into the terminal", "python3 -c 'import fcntl; fcntl.ioctl(0,0x5412,b\"x\")' && echo ESCAPED"},
        {"type into the console", "python3 -c 'import fcntl; fcntl.ioctl(0,0x541c,b\"\\x03\")' && echo ESCAPED"},
        {"shared memory of others", "ipcs -m 2>/dev/null | grep 0x && echo ESCAPED"},
        // Network
        {"internet socket", "python3 -c 'import socket; socket.socket(socket.AF_INET)' && echo ESCAPED"},
        {"internet 6 socket", "python3 -c 'import socket; socket.socket(socket.AF_INET6)' && echo ESCAPED"},
        {"netlink", "python3 -c 'import socket; socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)' && echo ESCAPED"},
        {"vsock", "python3 -c 'import socket; socket.socket(40, socket.SOCK_STREAM)' && echo ESCAPED"},
        {"packet socket", "python3 -c 'import socket; socket.socket(17, socket.SOCK_RAW)' && echo ESCAPED"},
        {"bluetooth", "python3 -c 'import socket; socket.socket(31, socket.SOCK_RAW)' && echo ESCAPED"},
        {"crypto socket", "python3 -c 'import socket; socket.socket(38, socket.SOCK_SEQPACKET)' && echo ESCAPED"},
        {"bash's tcp", "exec 3<>/dev/tcp/127.0.0.1/22 && echo ESCAPED"},
        {"bash's udp", "echo x > /dev/udp/127.0.0.1/53 && echo ESCAPED"},
        {"names", "getent hosts example.org && echo ESCAPED"},
        {"curl", "curl -s http://127.0.0.1/ && echo ESCAPED"},
        {"interfaces", "ls /sys/class/net 2>/dev/null | grep -v lo && echo ESCAPED"},
        {"abstract sockets of the host", "grep @ /proc/net/unix && echo ESCAPED"},
        {"session bus", "test -n \"$DBUS_SESSION_BUS_ADDRESS\" && echo ESCAPED"},
        {"display", "test -n \"$DISPLAY$WAYLAND_DISPLAY\" && echo ESCAPED"},
        {"display's socket", "ls /tmp/.X11-unix && echo ESCAPED"},
        {"agent", "test -n \"$SSH_AUTH_SOCK\" && echo ESCAPED"},
        {"variables", "env | grep -v '^PATH=\\|^HOME=/box\\|^LANG=\\|^TERM=\\|^PWD=\\|^SHLVL=\\|^_=\\|^OLDPWD=' && echo ESCAPED"},
        {"a profile to be read later", "echo x > /box/../.profile && test -e /root/.profile && echo ESCAPED"},
    };
    return list;
}

} // namespace

void TestSandbox::initTestCase()
{
    qputenv("FUSION_KEY_CANARY", "s3cret-canary");
    const QFuture<Result<void>> available = Sandbox::availability();
    QTRY_VERIFY_WITH_TIMEOUT(available.isFinished(), 15000);
    if (!available.result())
        QSKIP(qPrintable(u"no sandbox here: "_s + available.result().error().message));
}

void TestSandbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/fusion-box-XXXXXX"_s);
}

void TestSandbox::escapes_data()
{
    QTest::addColumn<QString>("command");
    for (const Attempt &attempt : attempts())
        QTest::newRow(attempt.name) << QString::fromUtf8(attempt.command);
}

void TestSandbox::escapes()
{
    QFETCH(QString, command);
    const SandboxEnd end = run(command);
    QVERIFY2(!end.output.contains("ESCAPED"), end.output.constData());
    QVERIFY2(!end.output.contains("s3cret-canary"), end.output.constData());
}

void TestSandbox::thereAreEnoughOfThem()
{
    QCOMPARE_GE(attempts().size(), 100U);
}

void TestSandbox::worksAsAShell()
{
    const SandboxEnd end =
        run(u"echo out; echo err >&2; pwd; echo x > made.txt; mkdir d; echo y > d/z; python3 -c 'print(6*7)'; exit 3"_s);
    QCOMPARE(end.exitCode, 3);
    QCOMPARE(end.output, "out\nerr\n/box\n42\n");
    QVERIFY(end.stopped.isEmpty());
    const SandboxEnd again = run(u"cat made.txt d/z"_s); // the folder stays
    QCOMPARE(again.output, "x\ny\n");
    QCOMPARE(run(u"sleep 0.1 | cat; echo $((2**10))"_s).output, "1024\n");
}

void TestSandbox::secretsOfTheProgramAreOutOfSight()
{
    QTemporaryDir profile;
    QFile key(profile.filePath(u"connections.json"_s));
    QVERIFY(key.open(QFile::WriteOnly) && key.write("s3cret-canary") > 0);
    key.close();
#ifdef Q_OS_LINUX
    const int open = ::open(QFile::encodeName(key.fileName()).constData(), O_RDONLY); // not closed on exec
    const SandboxEnd end = run(
        u"cat '%1'; for f in /proc/*/fd/*; do timeout 1 head -c 100 $f; done 2>/dev/null; grep -r s3cret-canary /proc/*/environ /proc/*/cmdline"_s
            .arg(key.fileName()));
    close(open);
    QVERIFY2(!end.output.contains("s3cret-canary"), end.output.constData());
#endif
}

void TestSandbox::exhaustion_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("fork bomb") << u":(){ :|:& };:; sleep 20"_s;
    QTest::newRow("many sleepers") << u"for i in $(seq 500); do sleep 60 & done; wait"_s;
    QTest::newRow("endless output") << u"yes"_s;
    QTest::newRow("endless output without lines") << u"tr '\\0' x < /dev/zero"_s;
    QTest::newRow("disk") << u"for i in $(seq 50); do head -c 50000000 /dev/zero > f$i; done; sleep 20"_s;
    QTest::newRow("one huge file") << u"head -c 10000000000 /dev/zero > f; sleep 20"_s;
    QTest::newRow("many files") << u"i=0; while true; do : > f$i; i=$((i+1)); done"_s;
    QTest::newRow("many folders") << u"i=0; while true; do mkdir d$i; i=$((i+1)); done"_s;
    QTest::newRow("deep folders") << u"while true; do mkdir d; cd d; done"_s;
    QTest::newRow("memory") << u"python3 -c 'x=bytearray(3<<30)'; sleep 20"_s;
    QTest::newRow("time") << u"while true; do :; done"_s;
    QTest::newRow("sleep") << u"sleep 1000"_s;
    QTest::newRow("deaf to signals") << u"trap '' TERM INT HUP; while true; do sleep 1; done"_s;
    QTest::newRow("shared memory") << u"head -c 100000000 /dev/zero > /dev/shm/x; sleep 20"_s;
    QTest::newRow("temporary files") << u"head -c 1000000000 /dev/zero > /tmp/x; sleep 20"_s;
    QTest::newRow("reads for ever") << u"cat"_s;
}

/// It ends in time, what it left is small, and the loop of events has turned all the while.
void TestSandbox::exhaustion()
{
    QFETCH(QString, command);
    int turns = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&turns] { ++turns; });
    beat.start(20);
    const SandboxLimits limits{.wallSeconds = 3};
    QElapsedTimer clock;
    clock.start();
    const SandboxEnd end = run(command, limits);
    QCOMPARE_LT(clock.elapsed(), 30000);
    QCOMPARE_LE(end.output.size(), limits.outputBytes);
    QVERIFY(!folderUse(m_folder->path(), limits).isOver(limits));
    if (clock.elapsed() > 1000)
        QCOMPARE_GT(turns, 5);
}

/// Each alone keeps to its limit; together they do not, and the last word is not theirs.
void TestSandbox::memoryOfAllTogether()
{
    const SandboxLimits limits{.wallSeconds = 60, .treeMemory = 200LL << 20};
    const SandboxEnd small = run(u"python3 -c 'x=bytearray(50<<20); print(len(x))'"_s, limits);
    QVERIFY2(small.stopped.isEmpty(), qPrintable(small.stopped));
    QCOMPARE(small.output, "52428800\n");
    const SandboxEnd end =
        run(u"for i in 1 2 3 4 5 6 7 8; do python3 -c 'import time; x=b\"x\"*(60<<20); time.sleep(50)' & done; wait"_s, limits);
    QVERIFY2(end.stopped.contains("memory"_L1), qPrintable(end.stopped));
    QCOMPARE_GT(memoryOfTree(QCoreApplication::applicationPid()), 1 << 20);
    QCOMPARE(memoryOfTree(0x7fffffff), 0);
}

void TestSandbox::memoryGroups_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("controllers");
    QTest::addColumn<QString>("parent");
    const QByteArray memory = "cpu memory pids\n";
    QTest::newRow("a user's scope") << QByteArray("0::/user/app/a.scope\n") << memory << u"/user/app"_s;
    QTest::newRow("beside the old kind") << QByteArray("4:memory:/x\n0::/user/app/a.scope\n") << memory << u"/user/app"_s;
    QTest::newRow("memory is not bounded there") << QByteArray("0::/user/app/a.scope\n") << QByteArray("cpu pids\n") << QString();
    QTest::newRow("another word with it") << QByteArray("0::/user/app/a.scope\n") << QByteArray("memorynot\n") << QString();
    QTest::newRow("only the old kind") << QByteArray("4:memory:/user/app/a.scope\n") << memory << QString();
    QTest::newRow("nothing") << QByteArray() << memory << QString();
    QTest::newRow("out of it") << QByteArray("0::/../../user/app/a.scope\n") << memory << QString();
    QTest::newRow("not there") << QByteArray("0::/other/b.scope\n") << memory << QString();
}

void TestSandbox::memoryGroups()
{
    QFETCH(QByteArray, own);
    QFETCH(QByteArray, controllers);
    QFETCH(QString, parent);
    QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(u"user/app/a.scope"_s));
    for (const QString &name : {u"cgroup.procs"_s, u"cgroup.subtree_control"_s}) {
        QFile file(root.filePath(u"user/app/"_s + name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(controllers) == controllers.size());
    }
    QCOMPARE(MemoryGroup::parentFolder(own, root.path()), parent.isEmpty() ? QString() : root.path() + parent);
}

/// A profile that nobody but its owner may enter, whoever that is.
void TestSandbox::worksBehindAClosedDoor()
{
    const QString inner = m_folder->path() + u"/profile/scratch/turn/seat-0"_s;
    QVERIFY(QDir().mkpath(inner));
    QVERIFY(QFile::setPermissions(m_folder->path() + u"/profile"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    Sandbox sandbox;
    QSignalSpy spy(&sandbox, &Sandbox::finished);
    sandbox.start(u"echo made > here.txt; cat here.txt; ls /box"_s, inner);
    QVERIFY(spy.wait(30000));
    const auto end = spy.first().first().value<Result<SandboxEnd>>();
    QVERIFY2(end, qPrintable(end ? QString() : end.error().message));
    QCOMPARE(end->output, "made\nhere.txt\n");
    QVERIFY(QFile::exists(inner + u"/here.txt"_s));
}

void TestSandbox::killedAsATree()
{
    const QByteArray mark = "fusion" + QByteArray::number(QCoreApplication::applicationPid());
    const auto left = [&mark] {
        int count = 0;
        for (const QString &pid : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
            QFile line(u"/proc/"_s + pid + u"/cmdline"_s);
            count += line.open(QFile::ReadOnly) && line.readAll().contains("sleep\0" + mark);
        }
        return count;
    };
    const QString name = QString::fromLatin1(mark);
    // In its folder under a name that can be found again; also out of its session, and of its parents.
    const QString command =
        u"cp /usr/bin/sleep %1; ./%1 600 & setsid ./%1 600 & (setsid nohup ./%1 600 >/dev/null 2>&1 &) ; ./%1 600"_s.arg(name);
    const auto named = [&name] {
        int count = 0;
        for (const QString &pid : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
            QFile line(u"/proc/"_s + pid + u"/comm"_s);
            count += line.open(QFile::ReadOnly) && line.readAll().trimmed() == name.left(15).toLatin1();
        }
        return count;
    };
    {
        Sandbox sandbox;
        sandbox.start(command, m_folder->path());
        QTRY_COMPARE_WITH_TIMEOUT(named(), 4, 15000);
    }
    QTRY_COMPARE_WITH_TIMEOUT(named(), 0, 2000);
    QCOMPARE(left(), 0);
}

void TestSandbox::filesAreLabels()
{
    run(u"echo a > plain.txt; mkdir -p d; echo b > 'd/odd name'; ln -s /etc/passwd link; ln -s / root; mkfifo pipe; echo c > "
        u".hidden; "
        "echo d > $'new\\nline'; echo e > '..x'"_s);
    const std::vector<MadeFile> files = filesIn(m_folder->path());
    QStringList names;
    for (const MadeFile &file : files)
        names.append(file.name);
    QVERIFY(names.contains(u"plain.txt"_s));
    QVERIFY(names.contains(u"d/odd name"_s));
    for (const QString &no : {u"link"_s, u"root"_s, u"pipe"_s, u"root/etc/passwd"_s})
        QVERIFY2(!names.contains(no), qPrintable(no));
    for (const MadeFile &file : files)
        QVERIFY(bytesOfFile(m_folder->path(), file));
    for (const QString &name : {u"../../etc/passwd"_s, u"/etc/passwd"_s, u"link"_s, u"d/../link"_s, u"./plain.txt"_s,
                                u"root/etc/passwd"_s, u""_s, u"."_s})
        QVERIFY(!bytesOfFile(m_folder->path(), {.name = name, .size = 2, .sha256 = files.front().sha256}));
    run(u"echo changed > plain.txt"_s);
    QVERIFY(!bytesOfFile(m_folder->path(), *std::ranges::find(files, u"plain.txt"_s, &MadeFile::name)));
}

void TestSandbox::consent()
{
    ShellConsent consent;
    const auto outcome = [&](const QString &conversation) {
        ShellJob job({{u"command"_s, u"echo ran > ran.txt"_s}},
                     {.folder = m_folder->path() + u"/"_s + conversation, .conversation = conversation, .seat = u"A"_s}, consent);
        QSignalSpy spy(&job, &ToolJob::finished);
        return spy.wait(20000) ? spy.first().first().value<ToolOutcome>().state : ToolCallState::Requested;
    };
    // Nobody listens: nothing runs.
    QCOMPARE(outcome(u"a"_s), ToolCallState::Refused);
    QVERIFY(!QFileInfo::exists(m_folder->path() + u"/a"_s));
    ShellAnswer next = ShellAnswer::Never;
    QStringList asked;
    connect(&consent, &ShellConsent::asked, this, [&](const ShellQuestion &question) {
        asked.append(question.command);
        consent.answer(question.id, next);
    });
    QCOMPARE(outcome(u"b"_s), ToolCallState::Refused);
    QCOMPARE(outcome(u"b"_s), ToolCallState::Refused);
    QCOMPARE(asked.size(), 1); // never means never
    next = ShellAnswer::Once;
    QCOMPARE(outcome(u"c"_s), ToolCallState::Done);
    QCOMPARE(outcome(u"c"_s), ToolCallState::Done);
    QCOMPARE(asked.size(), 3);
    next = ShellAnswer::ForConversation;
    QCOMPARE(outcome(u"d"_s), ToolCallState::Done);
    QCOMPARE(outcome(u"d"_s), ToolCallState::Done);
    QCOMPARE(asked.size(), 4);
    QCOMPARE(asked.last(), u"echo ran > ran.txt"_s);
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
