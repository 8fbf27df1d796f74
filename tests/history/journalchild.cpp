// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records events until it is killed: `journalchild FILE START`. After each flush it writes how many pieces of text are
// on disk, so whoever kills it knows what must be there.

#include "core/history/history.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace fusion;

namespace {

/// One turn a run of the program, three seats, numbered pieces in turn.
class Child : public QObject
{
public:
    Child(const QString &file, const QString &turnId)
        : m_history(file)
        , m_turnId(turnId)
    {
    }

    void begin()
    {
        m_history.create({.id = m_turnId, .title = "Crash"}, {});
        RunStarted started{.turnId = m_turnId,
                           .question = "Q",
                           .panelName = {},
                           .panel = {},
                           .seats = {},
                           .judge = {},
                           .synthesizer = {},
                           .orderSeed = 1,
                           .startedAt = QDateTime::currentDateTimeUtc()};
        for (int seat = 0; seat < 3; ++seat) {
            StageAnswer answer;
            answer.stage = Stage::ofSeat(seat);
            started.seats.push_back(answer);
        }
        record(started);
        for (int seat = 0; seat < 3; ++seat)
            record(StageStarted{Stage::ofSeat(seat), {}});
        goOn();
    }

private:
    void record(RunEventBody body) { m_history.record(m_turnId, m_turnId, {.atMs = ++m_at, .body = std::move(body)}); }

    void goOn()
    {
        for (int i = 0; i < 5; ++i, ++m_count)
            record(TextDelta{Stage::ofSeat(m_count % 3), QString("%1;").arg(m_count)});
        const int upTo = m_count;
        m_history.flush().then(this, [this, upTo](const Result<void> &saved) {
            if (!saved)
                qFatal("%s", qPrintable(saved.error().message));
            std::printf("%d\n", upTo);
            std::fflush(stdout);
            QTimer::singleShot(0, this, [this] { goOn(); });
        });
    }

    History m_history;
    QString m_turnId;
    int m_count = 0;
    qint64 m_at = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 3)
        return 2;
    Child child(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
    child.begin();
    return app.exec();
}
