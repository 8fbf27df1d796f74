// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/turnprinter.h"

#include "app/cli/terminal.h"
#include "core/base/failurewords.h"
#include "core/history/history.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::TurnPrinter)
};

constexpr auto together = 20ms; ///< one wait for the disk, as the journal's own batches

class JsonPrinter : public TurnPrinter
{
public:
    explicit JsonPrinter(History *history)
        : m_history(history)
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(together);
        QObject::connect(&m_soon, &QTimer::timeout, &m_soon, [this] { printWhenKept(); });
    }

    void happened(const Turn &, const RunEvent &event) override
    {
        m_waiting.push_back(event);
        if (!m_history)
            print(m_waiting.size());
        else if (!m_isAtDisk && !m_soon.isActive())
            m_soon.start();
    }

    void finished(const Turn &turn) override
    {
        print(m_waiting.size());
        terminal::printJson({{u"event"_s, u"turn"_s}, {u"turn"_s, toJson(turn)}});
    }

private:
    void printWhenKept()
    {
        m_isAtDisk = true;
        m_history->flush().then(&m_soon, [this, kept = m_waiting.size()](const Result<void> &) {
            m_isAtDisk = false;
            print(kept);
            if (!m_waiting.empty())
                m_soon.start();
        });
    }

    /// So many of what waits, or all that is left of it.
    void print(size_t most)
    {
        const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(std::min(most, m_waiting.size()));
        for (auto event = m_waiting.begin(); event != end; ++event)
            terminal::printJson(toJson(*event));
        m_waiting.erase(m_waiting.begin(), end);
    }

    History *m_history;
    std::vector<RunEvent> m_waiting; ///< oldest first
    QTimer m_soon;
    bool m_isAtDisk = false;
};

/// The answer on standard output as it comes; what the stages do, a line each, on standard error.
class PeoplePrinter : public TurnPrinter
{
public:
    void happened(const Turn &turn, const RunEvent &event) override
    {
        if (const auto *delta = std::get_if<TextDelta>(&event.body); delta && speaksTheAnswer(turn, delta->stage)) {
            terminal::print(delta->text);
            m_printed += delta->text;
        } else if (const auto *failed = std::get_if<StageFailed>(&event.body)) {
            terminal::say(
                Words::tr("%1: %2", "stage, what went wrong").arg(nameOf(turn, failed->stage), sentenceFor(failed->failure)));
        } else if (const auto *answered = std::get_if<StageAnswered>(&event.body)) {
            terminal::say(describe(turn, answered->stage));
        }
    }

    void finished(const Turn &turn) override
    {
        // A turn may end with an answer that never streamed as such: one seat that was left over.
        if (m_printed.isEmpty())
            terminal::print(turn.answer());
        if (!turn.answer().endsWith(u'\n'))
            terminal::print(u"\n"_s);
        terminal::say(Words::tr("Turn %1: %2, %3").arg(turn.id, turnStateName(turn.state), formatMoney(turn.totalUsage().cost)));
    }

private:
    static bool speaksTheAnswer(const Turn &turn, Stage stage)
    {
        return turn.synthesis ? stage.kind == StageKind::Synthesizer : stage.kind == StageKind::Seat;
    }

    static QString nameOf(const Turn &turn, Stage stage)
    {
        const StageAnswer *answer = turn.find(stage);
        switch (stage.kind) {
        case StageKind::Seat:
            return Words::tr("Seat %1 (%2)").arg(answer ? answer->label : QString(), answer ? answer->modelName : QString());
        case StageKind::Judge: return Words::tr("Judge");
        case StageKind::Synthesizer: return Words::tr("Synthesizer");
        case StageKind::CrossExam: return Words::tr("Cross-examination of seat %1").arg(answer ? answer->label : QString());
        }
        Q_UNREACHABLE_RETURN({});
    }

    static QString describe(const Turn &turn, Stage stage)
    {
        const StageAnswer *answer = turn.find(stage);
        const qint64 tokens = answer ? answer->usage.outputTokens.value_or(0) : 0;
        return Words::tr("%1 answered, %n token(s)", nullptr, static_cast<int>(tokens)).arg(nameOf(turn, stage));
    }

    QString m_printed;
};

} // namespace

std::unique_ptr<TurnPrinter> makeTurnPrinter(bool json, History *history)
{
    if (json)
        return std::make_unique<JsonPrinter>(history);
    return std::make_unique<PeoplePrinter>();
}

void sayFailure(const Failure &failure)
{
    terminal::say(sentenceFor(failure));
}

} // namespace fusion
