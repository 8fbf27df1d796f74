// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/killharness.h"

#include "core/history/historystore.h"
#include "core/history/historyworker.h"
#include "core/session/conversationsession.h"
#include "core/session/session.h"
#include "core/simulator/simulatedmodels.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion::test {

namespace {

constexpr int patienceMs = 60000;
constexpr int momentsAfterALine = 25; ///< milliseconds: longer than the journal's batches

QString words(int count, const QString &of)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list += of + QString::number(i);
    return list.join(u' ');
}

KilledIn placeOf(const Turn &told)
{
    const auto begun = [](const std::optional<StageAnswer> &stage) {
        return stage && stage->state != StageState::Waiting && stage->state != StageState::Queued;
    };
    if (told.id.isEmpty())
        return KilledIn::Start;
    if (told.state != TurnState::Running)
        return KilledIn::End;
    if (begun(told.synthesis))
        return KilledIn::Synthesis;
    return begun(told.judge) ? KilledIn::Judge : KilledIn::Seats;
}

/// What a stage has to hold still: all that was told of it.
QString faultOf(const StageAnswer &told, const StageAnswer *kept)
{
    if (!kept)
        return u"a stage is missing"_s;
    if (!kept->text.startsWith(told.text))
        return u"text is lost: \"%1\" was told, \"%2\" is there"_s.arg(told.text.right(60), kept->text.right(60));
    if (hasAnswer(told.state) && kept->state != told.state)
        return u"an answer is no answer any more"_s;
    return {};
}

std::vector<Stage> stagesOf(const Turn &turn)
{
    std::vector<Stage> stages{Stage::judge(), Stage::synthesizer()};
    for (const StageAnswer &seat : turn.seats)
        stages.push_back(seat.stage);
    return stages;
}

QString faultOf(const Turn &told, const Turn &kept)
{
    if (kept.question != told.question || kept.seats.size() != told.seats.size())
        return u"question or seats are lost"_s;
    const std::vector<Stage> missing = kept.missingStages();
    for (const Stage stage : stagesOf(told)) {
        const StageAnswer *before = told.find(stage);
        if (!before)
            continue;
        if (const QString fault = faultOf(*before, kept.find(stage)); !fault.isEmpty())
            return fault;
        if (hasAnswer(before->state) && std::ranges::contains(missing, stage))
            return u"an answer would be asked for again"_s;
    }
    if (told.state != TurnState::Running && kept.state != told.state)
        return u"the turn had ended and says something else"_s;
    if (kept.state == TurnState::Running)
        return u"the turn does not say that it was cut off"_s;
    return {};
}

} // namespace

QString killedInName(KilledIn place)
{
    switch (place) {
    case KilledIn::Start: return u"before anything was told"_s;
    case KilledIn::Seats: return u"while the seats answered"_s;
    case KilledIn::Judge: return u"while the judge compared"_s;
    case KilledIn::Synthesis: return u"while the synthesis was written"_s;
    case KilledIn::End: return u"after the turn had ended"_s;
    case KilledIn::AfterExit: return u"too late: the program had ended"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

KillHarness::KillHarness(quint32 seed)
    : m_program(1)
    , m_random(seed)
{
    qputenv("FUSION_KEY_LAB", m_program.key());
    // All seats have to answer, so that the judge never goes ahead without one.
    m_panel = m_program.panelFile({simulatedSeatA, simulatedSeatB, simulatedSeatC, simulatedSeatD}, {{u"quorum"_s, 4}});
    script(true);
    QElapsedTimer clock;
    clock.start();
    const Outcome whole = m_program.run({u"ask"_s, u"--json"_s, u"--panel"_s, m_panel, u"How long does it take?"_s});
    if (whole.exitCode != 0)
        qFatal("the program does not answer: %s", whole.err.constData());
    m_wholeMs = static_cast<int>(clock.elapsed());
    m_wholeLines = static_cast<int>(whole.events().size());
}

void KillHarness::script(bool isSlow)
{
    const auto says = [isSlow](int count, const QString &of, int pace) {
        return QJsonObject{{u"text"_s, words(count, of)},
                           {u"first_token_ms"_s, isSlow ? 20 : 0},
                           {u"tokens_per_second"_s, isSlow ? pace : 1'000'000}};
    };
    QJsonObject judge = says(1, {}, 3000);
    judge.remove(u"text"_s);
    m_program.simulator().setScript({{u"models"_s, QJsonObject{{simulatedSeatA, says(40, u"a"_s, 150)},
                                                               {simulatedSeatB, says(8, u"b"_s, 150)},
                                                               {simulatedSeatC, says(25, u"c"_s, 150)},
                                                               {simulatedSeatD, says(40, u"d"_s, 200)},
                                                               {simulatedJudge, judge},
                                                               {simulatedSynthesizer, says(30, u"s"_s, 150)}}}});
}

KillHarness::Told KillHarness::runAndKill()
{
    const bool byLine = m_kills++ % 2 == 1;
    const int lineWanted = byLine ? m_random.bounded(m_wholeLines) : m_wholeLines * 10;
    const int moment = byLine ? m_random.bounded(momentsAfterALine) : m_random.bounded(m_wholeMs);
    QProcess process;
    QElapsedTimer clock;
    m_program.start(process, {u"ask"_s, u"--json"_s, u"--panel"_s, m_panel, u"What is left of it?"_s});
    clock.start();
    QByteArray out;
    qint64 end = byLine ? patienceMs : moment;
    while (process.state() != QProcess::NotRunning && clock.elapsed() < end) {
        process.waitForReadyRead(static_cast<int>(std::max<qint64>(1, end - clock.elapsed())));
        out += process.readAllStandardOutput();
        if (byLine && end == patienceMs && out.count('\n') >= lineWanted)
            end = clock.elapsed() + moment;
    }
    const bool isTooLate = process.state() == QProcess::NotRunning;
    process.kill();
    process.waitForFinished(patienceMs);
    out += process.readAllStandardOutput();

    Told told;
    told.complaint = QString::fromUtf8(process.readAllStandardError()).simplified();
    QByteArrayList lines = out.split('\n');
    lines.removeLast(); // what follows the last line break is cut
    for (const QByteArray &line : std::as_const(lines)) {
        if (const auto event = runEventFromJson(QJsonDocument::fromJson(line).object())) {
            told.turn.apply(*event);
            ++told.events;
        }
    }
    told.place = isTooLate ? KilledIn::AfterExit : placeOf(told.turn);
    return told;
}

QString KillHarness::killOnce()
{
    script(true);
    const Told told = runAndKill();
    ++m_places[told.place];
    m_events += told.events;
    const QString fault = check(told);
    // On a full disk events are printed though they could not be kept; then the program has said so.
    return fault.isEmpty() || told.complaint.isEmpty() ? fault : fault + u"; the program had said: "_s + told.complaint;
}

QString KillHarness::check(const Told &told)
{
    std::optional<Turn> kept;
    QString conversation;
    {
        QString alarm;
        HistoryWorker worker(m_program.profileFolder() + u"/history.sqlite"_s, [&alarm](const QString &text) { alarm = text; });
        const auto sound = worker.read([](HistoryStore &store) { return store.sql().value(u"PRAGMA integrity_check"_s); });
        if (!sound)
            return u"the history does not open: "_s + sound.error().message;
        if (!alarm.isEmpty() || sound->toString() != "ok"_L1)
            return u"the history is damaged: "_s + alarm + sound->toString();
        if (told.turn.id.isEmpty())
            return {};
        const auto found = worker.read([id = told.turn.id](HistoryStore &store) { return store.turn(id); });
        if (!found)
            return u"the turn is lost: "_s + found.error().message;
        kept = *found;
        conversation = worker
                           .read([id = told.turn.id](HistoryStore &store) {
                               return store.sql().value(u"SELECT conversation FROM turn WHERE id = ?"_s, {id});
                           })
                           .value_or(QVariant())
                           .toString();
    }
    if (const QString fault = faultOf(told.turn, *kept); !fault.isEmpty())
        return fault;
    return kept->missingStages().empty() ? QString() : resume(*kept, conversation);
}

QStringList KillHarness::askedModels()
{
    QStringList models;
    for (const SimulatedRequest &request : m_program.simulator().log()) {
        if (request.method == "POST"_L1)
            models += request.model;
    }
    models.sort();
    return models;
}

QString KillHarness::resume(const Turn &kept, const QString &conversationId)
{
    script(false);
    if (!QTest::qWaitFor([this] { return m_program.simulator().openRequests() == 0; }, patienceMs))
        return u"the simulator still answers a program that is gone"_s;
    m_program.simulator().clearLog();
    QStringList expected;
    const std::vector<Stage> missing = kept.missingStages();
    for (const Stage stage : missing)
        expected += kept.find(stage)->model.id;
    expected.sort();

    Session session({.profileDir = m_program.profileFolder(), .demo = false, .useKeychain = false});
    ConversationSession conversation(session.catalog(), session.ask(), &session.history());
    conversation.open(conversationId);
    if (!QTest::qWaitFor([&] { return conversation.turns().size() == 1; }, patienceMs))
        return u"the conversation does not open"_s;
    conversation.resume(0);
    if (!QTest::qWaitFor([&] { return !conversation.isRunning() && !conversation.turns().front().answer().isEmpty(); },
                         patienceMs))
        return u"the turn cannot be finished"_s;
    const Turn &turn = conversation.turns().front();
    if (turn.state != TurnState::Answered || !turn.missingStages().empty())
        return u"finished, the turn is "_s + turnStateName(turn.state);
    if (askedModels() != expected)
        return u"asked again were %1, missing were %2"_s.arg(askedModels().join(u' '), expected.join(u' '));
    ++m_resumed;
    m_spared += static_cast<int>(stagesOf(turn).size()) - static_cast<int>(missing.size());
    return {};
}

int KillHarness::count(KilledIn place) const
{
    const auto found = m_places.find(place);
    return found == m_places.end() ? 0 : found->second;
}

int KillHarness::killed() const
{
    return m_kills - count(KilledIn::AfterExit);
}

} // namespace fusion::test
