// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedprovider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>

namespace fusion::test {

namespace {

QString nameOf(Stage stage)
{
    if (stage.kind == StageKind::CrossExam)
        return QStringLiteral("cross %1").arg(stage.seat);
    return stage.kind == StageKind::Seat ? QStringLiteral("seat %1").arg(stage.seat) : stageKindName(stage.kind);
}

QString defaultText(const ChatRequest &request)
{
    if (isJudgeRequest(request))
        return comparisonOf(request);
    return isSynthesisRequest(request) ? QStringLiteral("Synthesis.") : QStringLiteral("Answer of %1.").arg(request.model.id);
}

} // namespace

ScriptedProvider &ScriptedProvider::say(const QString &model, const ScriptedReply &reply)
{
    m_replies[model].push_back(reply);
    return *this;
}

ScriptedProvider &ScriptedProvider::fail(const QString &model, FailureKind kind, std::optional<int> httpStatus)
{
    return say(model, {.failure = Failure{.kind = kind, .message = QStringLiteral("scripted"), .httpStatus = httpStatus}});
}

FusionRun::Ask ScriptedProvider::ask()
{
    return [this](const ChatRequest &request) { return send(request); };
}

std::unique_ptr<ChatStream> ScriptedProvider::send(const ChatRequest &request)
{
    m_requests.push_back(request);
    ScriptedReply reply{.make = defaultText};
    if (auto &queue = m_replies[request.model.id]; !queue.empty()) {
        reply = queue.front();
        queue.pop_front();
    }
    auto stream = std::make_unique<ScriptedStream>(request, reply);
    m_streams.emplace_back(stream.get());
    return stream;
}

void ScriptedProvider::release(const QString &model)
{
    for (const QPointer<ScriptedStream> &stream : m_streams) {
        if (stream && stream->model() == model)
            stream->release();
    }
}

std::vector<ChatRequest> ScriptedProvider::requestsTo(const QString &model) const
{
    std::vector<ChatRequest> found;
    std::ranges::copy_if(m_requests, std::back_inserter(found),
                         [&](const ChatRequest &request) { return request.model.id == model; });
    return found;
}

QStringList ScriptedProvider::open() const
{
    QStringList open;
    for (const QPointer<ScriptedStream> &stream : m_streams) {
        if (stream && !stream->isOver())
            open.append(stream->model());
    }
    open.sort();
    return open;
}

ScriptedStream::ScriptedStream(const ChatRequest &request, const ScriptedReply &reply)
    : m_request(request)
    , m_reply(reply)
{
    m_waitsForText = reply.hold == Hold::BeforeText;
    if (!m_waitsForText)
        QTimer::singleShot(0, this, &ScriptedStream::begin);
}

SentRequest ScriptedStream::sent() const
{
    return {.method = QStringLiteral("POST"),
            .url = QStringLiteral("test:") + m_request.model.id,
            .headers = {},
            .body = {{QStringLiteral("text"), textOf(m_request)}}};
}

void ScriptedStream::release()
{
    if (std::exchange(m_waitsForText, false))
        QTimer::singleShot(0, this, &ScriptedStream::begin);
    else if (std::exchange(m_waitsForEnd, false))
        QTimer::singleShot(0, this, &ScriptedStream::end);
}

void ScriptedStream::begin()
{
    if (!m_reply.reasoning.isEmpty())
        emit brought(ChatReasoning{m_reply.reasoning});
    for (const QString &text : m_reply.make ? QStringList{m_reply.make(m_request)} : m_reply.text)
        emit brought(ChatText{text});
    m_waitsForEnd = m_reply.hold == Hold::BeforeEnd;
    if (!m_waitsForEnd)
        end();
}

void ScriptedStream::end()
{
    m_over = true;
    if (m_reply.failure)
        emit finished(std::unexpected(*m_reply.failure));
    else
        emit finished(Completion{.finishReason = m_reply.finishReason,
                                 .providerModel = m_request.model.id + QStringLiteral("-1"),
                                 .usage = m_reply.usage});
}

bool isJudgeRequest(const ChatRequest &request)
{
    return textOf(request).contains(QStringLiteral("Task: fusion-analysis"));
}

bool isSynthesisRequest(const ChatRequest &request)
{
    return textOf(request).contains(QStringLiteral("Task: fusion-synthesis"));
}

QString textOf(const ChatRequest &request)
{
    QStringList texts;
    for (const Message &message : request.messages)
        texts.append(message.text);
    return texts.join(QStringLiteral("\n----\n"));
}

QList<std::pair<QString, QString>> shownAnswers(const ChatRequest &request)
{
    static const QRegularExpression block(QStringLiteral("<answer label=\"([^\"]+)\"[^>]*>\\n(.*?)\\n</answer>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    QList<std::pair<QString, QString>> answers;
    for (const auto &match : block.globalMatch(textOf(request)))
        answers.append({match.captured(1), match.captured(2)});
    return answers;
}

QString comparisonOf(const ChatRequest &request)
{
    QJsonArray support;
    for (const auto &[label, text] : shownAnswers(request)) {
        const QString quote = text.simplified().section(QLatin1Char(' '), 0, 4);
        support.append(QJsonObject{{QStringLiteral("seat"), label}, {QStringLiteral("quote"), quote}});
    }
    const QJsonObject point{{QStringLiteral("point"), QStringLiteral("They say something.")},
                            {QStringLiteral("support"), support}};
    const QJsonObject json{{QStringLiteral("consensus"), QJsonArray{point}},
                           {QStringLiteral("contradictions"), QJsonArray()},
                           {QStringLiteral("partial_coverage"), QJsonArray()},
                           {QStringLiteral("unique_insights"), QJsonArray()},
                           {QStringLiteral("blind_spots"), QJsonArray()}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Panel testPanel(int seats)
{
    Panel panel;
    panel.name = QStringLiteral("test panel");
    for (int i = 0; i < seats; ++i) {
        Seat seat;
        seat.label = QString(QChar(u'A' + i));
        seat.ask.model = {.connection = QStringLiteral("test"), .id = QStringLiteral("m%1").arg(i)};
        panel.seats.push_back(seat);
    }
    panel.judge.model = {.connection = QStringLiteral("test"), .id = QStringLiteral("judge")};
    panel.synthesizer.model = {.connection = QStringLiteral("test"), .id = QStringLiteral("writer")};
    panel.policy.graceS = 0;
    panel.policy.quorum = seats;
    return panel;
}

QString logLine(const RunEvent &event)
{
    const auto line = [](const char *what, Stage stage) { return QString::fromLatin1(what) + QLatin1Char(' ') + nameOf(stage); };
    return std::visit(
        Overloaded{
            [](const RunStarted &) { return QStringLiteral("run started"); },
            [&](const StageQueued &e) { return line("queued", e.stage) + QStringLiteral(" at %1").arg(e.place.position); },
            [&](const StageStarted &e) { return line("started", e.stage); },
            [&](const StageReset &e) { return line("reset", e.stage); },
            [](const TextDelta &e) { return nameOf(e.stage) + QStringLiteral(": ") + e.text; },
            [](const ReasoningDelta &e) { return nameOf(e.stage) + QStringLiteral(" thinks: ") + e.text; },
            [&](const ToolCallChanged &e) { return line("tool call of", e.stage); },
            [&](const SourceFound &e) { return line("source of", e.stage); },
            [&](const PanelistChanged &e) { return line("panelist of", e.stage); },
            [&](const HostedPanelChanged &e) { return line("hosted panel of", e.stage); },
            [&](const StageRoundEnded &e) { return line("round ended", e.stage); },
            [&](const StageMadeFiles &e) { return line("files of", e.stage); },
            [&](const StageContaminated &e) { return line("contaminated", e.stage); },
            [&](const StageAnswered &e) { return line("answered", e.stage); },
            [&](const StageFailed &e) {
                return line("failed", e.stage) + QStringLiteral(" (%1)").arg(failureKindName(e.failure.kind));
            },
            [&](const StageStopped &e) { return line("stopped", e.stage); },
            [&](const StageSkipped &e) { return line("skipped", e.stage); },
            [](const QuorumReached &e) { return QStringLiteral("quorum, %1 ms").arg(e.graceMs); },
            [](const PanelClosed &e) {
                switch (e.by) {
                case PanelClosedBy::AllSettled: return QStringLiteral("panel closed: all settled");
                case PanelClosedBy::GraceOver: return QStringLiteral("panel closed: grace over");
                case PanelClosedBy::Person: return QStringLiteral("panel closed: person");
                }
                Q_UNREACHABLE_RETURN(QString());
            },
            [](const AnalysisReady &e) { return QStringLiteral("analysis of %1 points").arg(e.analysis.consensus.size()); },
            [](const RunPaused &e) {
                QStringList stages;
                for (const Stage stage : e.stages)
                    stages.append(nameOf(stage));
                return QStringLiteral("paused before ") + stages.join(QStringLiteral(", "));
            },
            [](const RunContinued &) { return QStringLiteral("continued"); },
            [&](const VersionBegun &e) { return line("new version of", e.stage); },
            [&](const VersionChosen &e) { return line("shown again", e.stage) + QStringLiteral(" %1").arg(e.number); },
            [](const RulingGiven &e) { return QStringLiteral("ruling ") + rulingKindName(e.ruling.kind); },
            [](const CrossExamBegun &e) { return QStringLiteral("cross-examination of %1").arg(e.calls.size()); },
            [](const GuestAdded &e) { return QStringLiteral("guest ") + e.seat.label; },
            [](const LadderDecided &e) { return QStringLiteral("ladder: ") + ladderReasonName(e.decision.reason); },
            [](const RunFinished &e) { return QStringLiteral("finished: ") + turnStateName(e.state); },
        },
        event.body);
}

} // namespace fusion::test
