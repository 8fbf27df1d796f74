// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/local/livecomparison.h"

#include "core/analysis/local/localcomparison.h"
#include "core/base/ownerthread.h"

#include <algorithm>
#include <string_view>
#include <utility>

using namespace std::string_view_literals;

namespace fusion {

namespace {

constexpr qint64 lookMs = 500; ///< least time between two looks while text streams

/// Up to the last full stop or line end: half a sentence may still say the opposite.
QString wholeSentences(const QString &text)
{
    for (qsizetype at = text.size() - 1; at >= 0; --at) {
        const bool ends = text[at] == u'\n' || u"。！？"sv.contains(text[at].unicode());
        const bool endsBeforeGap =
            at + 1 < text.size() && text[at + 1].isSpace() && (text[at] == u'.' || text[at] == u'!' || text[at] == u'?');
        if (ends || endsBeforeGap)
            return text.first(at + 1);
    }
    return {};
}

} // namespace

struct LiveComparison::Snapshot {
    QString turnId;
    QString question;
    std::vector<std::pair<int, QString>> answers; ///< of all seats; empty where there is none
};

/// What lives on the other thread: the comparison of the turn looked at last, so that a grown answer costs its growth.
class LiveComparison::Worker
{
public:
    struct Kept {
        QString turnId;
        std::unique_ptr<LocalComparison> comparison;
    };

    OwnerThread<Kept> thread{[] { return std::make_unique<Kept>(); }};

    static Analysis compare(Kept &kept, const Snapshot &snapshot)
    {
        if (!kept.comparison || kept.turnId != snapshot.turnId)
            kept = {.turnId = snapshot.turnId, .comparison = std::make_unique<LocalComparison>(snapshot.question)};
        for (const auto &[seat, text] : snapshot.answers)
            kept.comparison->setAnswer(seat, text);
        return kept.comparison->analysis();
    }
};

LiveComparison::LiveComparison(QObject *parent)
    : QObject(parent)
{
}

LiveComparison::~LiveComparison() = default;

void LiveComparison::look(const Turn &turn, bool now)
{
    if (!now && (m_busy || (m_sinceLook.isValid() && m_sinceLook.elapsed() < lookMs)))
        return;
    m_sinceLook.start();
    auto snapshot = std::make_shared<Snapshot>(turn.id, turn.question);
    int speaking = 0;
    for (const StageAnswer &seat : turn.seats) {
        const bool isWriting = seat.state == StageState::Streaming || seat.state == StageState::Queued;
        const bool isLost = seat.state == StageState::Failed || seat.state == StageState::Skipped;
        const QString text = isLost ? QString() : isWriting ? wholeSentences(seat.text) : seat.text;
        speaking += text.isEmpty() ? 0 : 1;
        snapshot->answers.emplace_back(seat.stage.seat, text);
    }
    if (speaking < 2)
        return;
    if (m_busy)
        m_next = std::move(snapshot);
    else
        start(std::move(snapshot));
}

void LiveComparison::trace(const Turn &turn)
{
    if (!m_worker)
        m_worker = std::make_unique<Worker>();
    m_worker->thread.run([turn](Worker::Kept &) { return traceOf(turn); })
        .then(this, [this, id = turn.id](const SynthesisTrace &trace) { emit traced(id, trace); });
}

void LiveComparison::start(std::shared_ptr<const Snapshot> snapshot)
{
    if (!m_worker)
        m_worker = std::make_unique<Worker>();
    m_busy = true;
    m_worker->thread.run([snapshot](Worker::Kept &kept) { return Worker::compare(kept, *snapshot); })
        .then(this, [this, snapshot](const Analysis &analysis) {
            m_busy = false;
            if (m_next)
                start(std::exchange(m_next, nullptr));
            emit compared(snapshot->turnId, analysis);
        });
}

} // namespace fusion
