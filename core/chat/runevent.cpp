// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/runevent.h"

#include "core/base/enumnames.h"
#include "core/base/jsonutil.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr auto turnStateNames = std::to_array<std::pair<TurnState, QLatin1StringView>>({
    {TurnState::Running, "running"_L1},
    {TurnState::Answered, "answered"_L1},
    {TurnState::Degraded, "degraded"_L1},
    {TurnState::Failed, "failed"_L1},
    {TurnState::Interrupted, "interrupted"_L1},
    {TurnState::Stopped, "stopped"_L1},
});

constexpr auto closedByNames = std::to_array<std::pair<PanelClosedBy, QLatin1StringView>>({
    {PanelClosedBy::AllSettled, "all_settled"_L1},
    {PanelClosedBy::GraceOver, "grace_over"_L1},
    {PanelClosedBy::Person, "person"_L1},
});

QJsonObject named(QLatin1StringView name, QJsonObject json = {})
{
    json[u"event"_s] = name;
    return json;
}

QJsonObject staged(QLatin1StringView name, Stage stage)
{
    return named(name, toJson(stage));
}

QJsonObject optionalJson(const std::optional<StageAnswer> &stage)
{
    return stage ? toJson(*stage) : QJsonObject{};
}

/// One overload an event; read back by the table below.
struct Writer {
    QJsonObject operator()(const RunStarted &event) const
    {
        QJsonObject json = named("run_started"_L1, {
                                                       {u"turn"_s, event.turnId},
                                                       {u"question"_s, event.question},
                                                       {u"panel"_s, event.panelName},
                                                       {u"panel_file"_s, event.panel},
                                                       {u"seats"_s, jsonArray(event.seats)},
                                                       {u"judge"_s, optionalJson(event.judge)},
                                                       {u"synthesizer"_s, optionalJson(event.synthesizer)},
                                                       {u"order_seed"_s, static_cast<qint64>(event.orderSeed)},
                                                       {u"prompts"_s, event.prompts},
                                                       {u"started_at"_s, event.startedAt.toString(Qt::ISODateWithMs)},
                                                   });
        if (!event.attachments.empty())
            json[u"attachments"_s] = jsonArray(event.attachments);
        return json;
    }
    QJsonObject operator()(const StageQueued &event) const
    {
        return with(with(staged("queued"_L1, event.stage), u"waits_for"_s, event.place.name), u"position"_s,
                    event.place.position);
    }
    QJsonObject operator()(const StageStarted &event) const
    {
        return with(staged("started"_L1, event.stage), u"request"_s, toJson(event.request));
    }
    QJsonObject operator()(const StageReset &event) const { return staged("reset"_L1, event.stage); }
    QJsonObject operator()(const TextDelta &event) const { return with(staged("text"_L1, event.stage), u"text"_s, event.text); }
    QJsonObject operator()(const ReasoningDelta &event) const
    {
        return with(staged("reasoning"_L1, event.stage), u"text"_s, event.text);
    }
    QJsonObject operator()(const ToolCallChanged &event) const
    {
        return with(staged("tool_call"_L1, event.stage), u"call"_s, toJson(event.call));
    }
    QJsonObject operator()(const SourceFound &event) const
    {
        QJsonObject json = staged("source"_L1, event.stage);
        const QJsonObject source = toJson(event.source);
        for (auto it = source.begin(); it != source.end(); ++it)
            json[it.key()] = it.value();
        return json;
    }
    QJsonObject operator()(const PanelistChanged &event) const
    {
        return with(staged("panelist"_L1, event.stage), u"panelist"_s, toJson(event.change));
    }
    QJsonObject operator()(const HostedPanelChanged &event) const
    {
        return with(staged("hosted_panel"_L1, event.stage), u"panel"_s, toJson(event.status));
    }
    QJsonObject operator()(const StageRoundEnded &event) const
    {
        return with(with(staged("round_ended"_L1, event.stage), u"provider_model"_s, event.providerModel), u"usage"_s,
                    toJson(event.usage));
    }
    QJsonObject operator()(const StageMadeFiles &event) const
    {
        return with(staged("files"_L1, event.stage), u"files"_s, jsonArray(event.files));
    }
    QJsonObject operator()(const StageContaminated &event) const
    {
        return with(staged("contaminated"_L1, event.stage), u"identifiers"_s, QJsonArray::fromStringList(event.identifiers));
    }
    QJsonObject operator()(const StageAnswered &event) const
    {
        QJsonObject json = staged("answered"_L1, event.stage);
        json[u"finish_reason"_s] = finishReasonName(event.finishReason);
        json[u"provider_model"_s] = event.providerModel;
        json[u"usage"_s] = toJson(event.usage);
        return json;
    }
    QJsonObject operator()(const StageFailed &event) const
    {
        return with(with(staged("failed"_L1, event.stage), u"failure"_s, toJson(event.failure)), u"usage"_s, toJson(event.usage));
    }
    QJsonObject operator()(const StageStopped &event) const { return staged("stopped"_L1, event.stage); }
    QJsonObject operator()(const StageSkipped &event) const { return staged("skipped"_L1, event.stage); }
    QJsonObject operator()(const QuorumReached &event) const
    {
        return named("quorum_reached"_L1, {{u"grace_ms"_s, event.graceMs}});
    }
    QJsonObject operator()(const PanelClosed &event) const
    {
        return named("panel_closed"_L1, {{u"by"_s, enumName(closedByNames, event.by)}});
    }
    QJsonObject operator()(const AnalysisReady &event) const
    {
        return named("analysis"_L1, {{u"analysis"_s, toJson(event.analysis)}});
    }
    QJsonObject operator()(const RunPaused &event) const
    {
        QJsonObject json = named("paused"_L1, toJson(event.reached));
        json[u"stages"_s] = jsonArray(event.stages);
        return json;
    }
    QJsonObject operator()(const RunContinued &) const { return named("continued"_L1); }
    QJsonObject operator()(const VersionBegun &event) const
    {
        QJsonObject json = staged("version_begun"_L1, event.stage);
        json[u"connection"_s] = event.model.connection;
        json[u"model"_s] = event.model.id;
        json[u"model_name"_s] = event.modelName;
        json[u"simulated"_s] = event.simulated;
        json[u"version"_s] = toJson(event.facts);
        return json;
    }
    QJsonObject operator()(const VersionChosen &event) const
    {
        return with(staged("version_chosen"_L1, event.stage), u"number"_s, event.number);
    }
    QJsonObject operator()(const RulingGiven &event) const { return named("ruling"_L1, toJson(event.ruling)); }
    QJsonObject operator()(const CrossExamBegun &event) const
    {
        return named("cross_exam"_L1, {{u"calls"_s, jsonArray(event.calls)}});
    }
    QJsonObject operator()(const GuestAdded &event) const { return named("guest"_L1, {{u"seat"_s, toJson(event.seat)}}); }
    QJsonObject operator()(const LadderDecided &event) const { return named("ladder"_L1, toJson(event.decision)); }
    QJsonObject operator()(const RunFinished &event) const
    {
        return named("run_finished"_L1, {{u"state"_s, turnStateName(event.state)}});
    }

    static QJsonObject with(QJsonObject json, const QString &key, const QJsonValue &value)
    {
        json[key] = value;
        return json;
    }
};

RunEventBody readRunStarted(const QJsonObject &json)
{
    const auto optionalStage = [&json](const QString &key) {
        const QJsonObject stage = json[key].toObject();
        return stage.isEmpty() ? std::nullopt : std::optional(stageAnswerFromJson(stage));
    };
    return RunStarted{
        .turnId = json[u"turn"_s].toString(),
        .question = json[u"question"_s].toString(),
        .panelName = json[u"panel"_s].toString(),
        .panel = json[u"panel_file"_s].toObject(),
        .seats = listFrom(json[u"seats"_s], stageAnswerFromJson),
        .judge = optionalStage(u"judge"_s),
        .synthesizer = optionalStage(u"synthesizer"_s),
        .orderSeed = static_cast<quint32>(json[u"order_seed"_s].toInteger()),
        .startedAt = QDateTime::fromString(json[u"started_at"_s].toString(), Qt::ISODateWithMs),
        .prompts = json[u"prompts"_s].toObject(),
        .attachments = listFrom(json[u"attachments"_s], attachmentFromJson),
    };
}

RunEventBody readStageAnswered(const QJsonObject &json)
{
    return StageAnswered{
        .stage = stageFromJson(json),
        .finishReason = finishReasonFromName(json[u"finish_reason"_s].toString()).value_or(FinishReason::Unknown),
        .providerModel = json[u"provider_model"_s].toString(),
        .usage = usageFromJson(json[u"usage"_s].toObject()),
    };
}

RunEventBody readVersionBegun(const QJsonObject &json)
{
    return VersionBegun{
        .stage = stageFromJson(json),
        .model = {.connection = json[u"connection"_s].toString(), .id = json[u"model"_s].toString()},
        .modelName = json[u"model_name"_s].toString(),
        .simulated = json[u"simulated"_s].toBool(),
        .facts = versionFactsFromJson(json[u"version"_s].toObject()),
    };
}

using Reader = RunEventBody (*)(const QJsonObject &);

const QHash<QString, Reader> &readers()
{
    using Json = const QJsonObject &;
    static const QHash<QString, Reader> table{
        {u"run_started"_s, readRunStarted},
        {u"queued"_s,
         [](Json json) -> RunEventBody {
             return StageQueued{stageFromJson(json),
                                {.name = json[u"waits_for"_s].toString(), .position = json[u"position"_s].toInt(1)}};
         }},
        {u"started"_s,
         [](Json json) -> RunEventBody {
             return StageStarted{stageFromJson(json), sentRequestFromJson(json[u"request"_s].toObject())};
         }},
        {u"reset"_s, [](Json json) -> RunEventBody { return StageReset{stageFromJson(json)}; }},
        {u"text"_s, [](Json json) -> RunEventBody { return TextDelta{stageFromJson(json), json[u"text"_s].toString()}; }},
        {u"reasoning"_s,
         [](Json json) -> RunEventBody { return ReasoningDelta{stageFromJson(json), json[u"text"_s].toString()}; }},
        {u"tool_call"_s,
         [](Json json) -> RunEventBody {
             return ToolCallChanged{stageFromJson(json), toolCallFromJson(json[u"call"_s].toObject())};
         }},
        {u"source"_s, [](Json json) -> RunEventBody { return SourceFound{stageFromJson(json), sourceFromJson(json)}; }},
        {u"panelist"_s,
         [](Json json) -> RunEventBody {
             return PanelistChanged{stageFromJson(json), panelistChangeFromJson(json[u"panelist"_s].toObject())};
         }},
        {u"hosted_panel"_s,
         [](Json json) -> RunEventBody {
             return HostedPanelChanged{stageFromJson(json), hostedPanelStatusFromJson(json[u"panel"_s].toObject())};
         }},
        {u"round_ended"_s,
         [](Json json) -> RunEventBody {
             return StageRoundEnded{stageFromJson(json), json[u"provider_model"_s].toString(),
                                    usageFromJson(json[u"usage"_s].toObject())};
         }},
        {u"files"_s,
         [](Json json) -> RunEventBody {
             return StageMadeFiles{stageFromJson(json), listFrom(json[u"files"_s], madeFileFromJson)};
         }},
        {u"contaminated"_s,
         [](Json json) -> RunEventBody {
             return StageContaminated{stageFromJson(json), json[u"identifiers"_s].toVariant().toStringList()};
         }},
        {u"answered"_s, readStageAnswered},
        {u"failed"_s,
         [](Json json) -> RunEventBody {
             return StageFailed{stageFromJson(json), failureFromJson(json[u"failure"_s].toObject()),
                                usageFromJson(json[u"usage"_s].toObject())};
         }},
        {u"stopped"_s, [](Json json) -> RunEventBody { return StageStopped{stageFromJson(json)}; }},
        {u"skipped"_s, [](Json json) -> RunEventBody { return StageSkipped{stageFromJson(json)}; }},
        {u"quorum_reached"_s, [](Json json) -> RunEventBody { return QuorumReached{json[u"grace_ms"_s].toInt()}; }},
        {u"panel_closed"_s,
         [](Json json) -> RunEventBody {
             return PanelClosed{enumValue(closedByNames, json[u"by"_s].toString()).value_or(PanelClosedBy::AllSettled)};
         }},
        {u"analysis"_s,
         [](Json json) -> RunEventBody { return AnalysisReady{analysisFromJson(json[u"analysis"_s].toObject())}; }},
        {u"paused"_s,
         [](Json json) -> RunEventBody {
             return RunPaused{.stages = listFrom(json[u"stages"_s], stageFromJson), .reached = capReachedFromJson(json)};
         }},
        {u"continued"_s, [](Json) -> RunEventBody { return RunContinued{}; }},
        {u"version_begun"_s, readVersionBegun},
        {u"version_chosen"_s,
         [](Json json) -> RunEventBody { return VersionChosen{stageFromJson(json), json[u"number"_s].toInt(1)}; }},
        {u"ruling"_s, [](Json json) -> RunEventBody { return RulingGiven{rulingFromJson(json)}; }},
        {u"cross_exam"_s,
         [](Json json) -> RunEventBody { return CrossExamBegun{listFrom(json[u"calls"_s], crossCallFromJson)}; }},
        {u"guest"_s, [](Json json) -> RunEventBody { return GuestAdded{stageAnswerFromJson(json[u"seat"_s].toObject())}; }},
        {u"ladder"_s, [](Json json) -> RunEventBody { return LadderDecided{ladderDecisionFromJson(json)}; }},
        {u"run_finished"_s,
         [](Json json) -> RunEventBody {
             return RunFinished{turnStateFromName(json[u"state"_s].toString()).value_or(TurnState::Failed)};
         }},
    };
    return table;
}

} // namespace

QString turnStateName(TurnState state)
{
    return enumName(turnStateNames, state);
}

std::optional<TurnState> turnStateFromName(const QString &name)
{
    return enumValue(turnStateNames, name);
}

QJsonObject toJson(const RunEvent &event)
{
    QJsonObject json = std::visit(Writer{}, event.body);
    json[u"at_ms"_s] = event.atMs;
    return json;
}

Result<RunEvent> runEventFromJson(const QJsonObject &json)
{
    const QString name = json[u"event"_s].toString();
    const Reader reader = readers().value(name);
    if (!reader)
        return fail(FailureKind::Input, u"unknown event '%1'"_s.arg(name));
    return RunEvent{.atMs = json[u"at_ms"_s].toInteger(), .body = reader(json)};
}

} // namespace fusion
