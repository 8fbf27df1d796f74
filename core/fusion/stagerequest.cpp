// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/stagerequest.h"

#include "core/analysis/analysisschema.h"
#include "core/analysis/fencing.h"
#include "core/catalog/catalog.h"
#include "core/fusion/answerorder.h"
#include "core/fusion/memory.h"
#include "core/fusion/prompts.h"
#include "core/panel/attachmentfit.h"
#include "core/panel/fusionsettings.h"
#include "core/panel/supported.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype longestBrokenReply = 20000;

/// Says nothing that the model does not take.
ChatRequest requestFor(const ModelSettings &wanted, const RequestContext &context)
{
    const ModelSettings settings = supportedSettings(wanted, context.catalog.find(wanted.model));
    const PanelPolicy &policy = context.panel.policy;
    return {
        .model = settings.model,
        .messages = {},
        .temperature = settings.temperature,
        .maxTokens = settings.maxTokens,
        .effort = settings.effort,
        .fusion = validFusionSettings(settings.extra[fusionSettingsKey].toObject()),
        .idleTimeoutS = policy.seatIdleS,
        .totalTimeoutS = policy.seatTimeoutS,
    };
}

/// Ours, then what the person wants besides.
QString systemText(const QString &ours, const QString &persons)
{
    return persons.trimmed().isEmpty() ? ours : ours + u"\n\nWhat the person asks of you besides:\n"_s + persons.trimmed();
}

QStringList bracketed(const QStringList &labels)
{
    QStringList result;
    for (const QString &label : labels)
        result.append(u'[' + label + u']');
    return result;
}

/// The analysis in the seats' own labels.
QJsonArray labelled(QJsonArray points, const Turn &turn)
{
    for (auto &&pointValue : points) {
        QJsonObject point = pointValue.toObject();
        for (const QString &key : {u"support"_s, u"stances"_s}) {
            QJsonArray voices = point.value(key).toArray();
            for (auto &&voiceValue : voices) {
                QJsonObject voice = voiceValue.toObject();
                const StageAnswer *seat = turn.find(Stage::ofSeat(voice.value(u"seat"_s).toInt()));
                voice[u"seat"_s] = seat ? seat->label : QString();
                voice.remove(u"spans"_s);
                voiceValue = voice;
            }
            if (!voices.isEmpty())
                point[key] = voices;
        }
        pointValue = point;
    }
    return points;
}

/// Only what a judge has found: what this machine compares without understanding is for people.
QString analysisText(const Turn &turn)
{
    if (!turn.analysis || turn.analysis->source != AnalysisSource::Judge || turn.analysis->isEmpty())
        return {};
    QJsonObject json = toJson(*turn.analysis);
    json.remove(u"source"_s);
    for (const QString &part : json.keys())
        json[part] = labelled(json.value(part).toArray(), turn);
    return block(u"analysis"_s, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))) + u"\n\n"_s;
}

/// What the person decided, in the seats' own labels.
QString rulingsText(const Turn &turn)
{
    if (turn.rulings.empty())
        return {};
    QJsonArray rulings;
    for (const Ruling &ruling : turn.rulings) {
        QJsonObject json = toJson(ruling);
        if (const StageAnswer *seat = turn.find(Stage::ofSeat(ruling.seat)); seat && ruling.kind == RulingKind::Side)
            json[u"seat"_s] = seat->label;
        else
            json.remove(u"seat"_s);
        rulings.append(json);
    }
    return block(u"rulings"_s, QString::fromUtf8(QJsonDocument(rulings).toJson(QJsonDocument::Compact))) + u"\n\n"_s;
}

/// What judge or synthesizer is given to read; pictures that it can see are shown beside.
QString attachmentBlocks(const RequestContext &context, const ModelSettings &reader)
{
    QString blocks;
    for (const Attachment &attachment : context.turn.attachments) {
        const AttachmentForm form = readerFit(attachment, context.catalog.find(reader.model)).form;
        const bool isShown = form == AttachmentForm::Image;
        const QString text = isShown ? u"(This picture is shown to you.)"_s : inForm(attachment, form).text;
        blocks += attachmentBlock(attachment.name, text) + u"\n\n"_s;
    }
    return blocks;
}

std::vector<Attachment> shownPictures(const RequestContext &context, const ModelSettings &reader)
{
    std::vector<Attachment> pictures;
    std::ranges::copy_if(context.turn.attachments, std::back_inserter(pictures), [&](const Attachment &attachment) {
        return readerFit(attachment, context.catalog.find(reader.model)).form == AttachmentForm::Image;
    });
    return pictures;
}

QHash<QString, QString> judgeValues(const RequestContext &context)
{
    QStringList blocks;
    QStringList labels;
    for (const ShownAnswer &answer : shownToJudge(context.turn)) {
        const StageAnswer &seat = context.turn.seats[static_cast<size_t>(answer.seat)];
        blocks.append(answerBlock(answer.label, answer.text, context.panel.policy.blind ? QString() : seat.modelName));
        labels.append(answer.label);
    }
    QString files = attachmentBlocks(context, context.panel.judge);
    for (const Attachment &file : context.forJudge)
        files += attachmentBlock(file.name, file.text) + u"\n\n"_s;
    const QString earlier = judgeMemory(context.earlier);
    return {
        {u"question"_s, defused(context.turn.question)},
        {u"attachments"_s, files},
        {u"answers"_s, blocks.join(u"\n\n"_s)},
        {u"labels"_s, labels.join(u", "_s)},
        {u"earlier"_s, earlier.isEmpty() ? QString() : block(u"earlier"_s, earlier) + u"\n\n"_s},
    };
}

} // namespace

ChatRequest seatRequest(const RequestContext &context, int seat)
{
    const auto enabled = context.panel.enabledSeats();
    const ModelSettings &settings = context.panel.seats[static_cast<size_t>(enabled[static_cast<size_t>(seat)])].ask;
    ChatRequest request = requestFor(settings, context);
    if (!settings.system.trimmed().isEmpty())
        request.messages.push_back({.role = Role::System, .text = settings.system});
    std::vector<Message> thread = withQuestion(seatMemory(context.earlier, context.turn.seats[static_cast<size_t>(seat)]),
                                               context.turn.question, context.turn.attachments);
    const auto model = context.catalog.find(settings.model);
    for (Message &message : thread) {
        for (Attachment &attachment : message.attachments)
            attachment = inForm(attachment, seatFit(attachment, model).form);
    }
    std::ranges::move(thread, std::back_inserter(request.messages));
    return request;
}

ChatRequest judgeRequest(const RequestContext &context, const std::optional<BrokenReply> &broken, bool plain)
{
    ChatRequest request = requestFor(context.panel.judge, context);
    const auto info = context.catalog.find(request.model);
    const bool known = info && info->abilitiesKnown;
    if (!plain && !request.temperature && (!known || info->abilities.testFlag(Ability::Temperature)))
        request.temperature = 0.0;
    if (!plain && known && info->abilities.testFlag(Ability::StructuredOutput)) {
        request.responseSchema = analysisSchema();
        request.schemaName = u"fusion_analysis"_s;
    }
    QString user = filled(prompt(PromptName::Judge).user, judgeValues(context));
    if (broken) {
        user = filled(prompt(PromptName::JudgeRepair).user, {{u"judge_user"_s, user},
                                                             {u"problem"_s, defused(broken->problem)},
                                                             {u"reply"_s, defused(broken->text.left(longestBrokenReply))}});
    }
    const QString system = systemText(prompt(PromptName::Judge).system, context.panel.judge.system);
    request.messages = {{.role = Role::System, .text = system},
                        {.role = Role::User, .text = user, .attachments = shownPictures(context, context.panel.judge)}};
    return request;
}

ChatRequest synthesisRequest(const RequestContext &context)
{
    QStringList blocks;
    QStringList labels;
    for (const int seat : context.turn.answeredSeats()) {
        const StageAnswer &answer = context.turn.seats[static_cast<size_t>(seat)];
        blocks.append(answerBlock(answer.label, answer.text));
        labels.append(answer.label);
    }
    const QHash<QString, QString> values{
        {u"question"_s, defused(context.turn.question)},
        {u"attachments"_s, attachmentBlocks(context, context.panel.synthesizer)},
        {u"answers"_s, blocks.join(u"\n\n"_s)},
        {u"labels"_s, bracketed(labels).join(u", "_s)},
        {u"example_citation"_s, bracketed(labels.first(std::min<qsizetype>(2, labels.size()))).join(QString())},
        {u"analysis"_s, analysisText(context.turn)},
        {u"rulings"_s, rulingsText(context.turn)},
    };
    const Prompt &words = prompt(PromptName::Synthesis);
    ChatRequest request = requestFor(context.panel.synthesizer, context);
    const QString system = systemText(filled(words.system, values), context.panel.synthesizer.system);
    request.messages.push_back({.role = Role::System, .text = system});
    std::ranges::move(synthesizerMemory(context.earlier), std::back_inserter(request.messages));
    // Never joined to an unanswered question: the blocks begin a message of their own.
    request.messages.push_back({.role = Role::User,
                                .text = filled(words.user, values),
                                .attachments = shownPictures(context, context.panel.synthesizer)});
    return request;
}

} // namespace fusion
