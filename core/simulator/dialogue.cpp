// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/dialogue.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

// Outside the namespace: the function it calls is a global one that the resource compiler writes.
static void registerDemoResources()
{
    Q_INIT_RESOURCE(fusion_demo);
}

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

/// Fewer characters than this prove nothing about who wrote them.
constexpr qsizetype recognisableLength = 40;

QString linesOf(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines.append(line.toString());
    return lines.join(u'\n');
}

std::vector<SimulatedPoint> pointsOf(const QJsonValue &value)
{
    std::vector<SimulatedPoint> points;
    for (const QJsonValue &entry : value.toArray()) {
        SimulatedPoint point{.text = entry["point"_L1].toString(), .evidence = {}};
        for (const QJsonValue &voice : entry["support"_L1].toArray())
            point.evidence.push_back({voice["model"_L1].toString(), voice["stance"_L1].toString(), voice["quote"_L1].toString()});
        points.push_back(std::move(point));
    }
    return points;
}

std::vector<Dialogue> readDialogues()
{
    registerDemoResources();
    std::vector<Dialogue> all;
    const QDir folder(u":/demo"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all.push_back(dialogueFromJson(name.chopped(5), QJsonDocument::fromJson(file.readAll()).object()));
    }
    return all;
}

QString plain(const QString &text)
{
    return text.simplified().toCaseFolded();
}

bool isFrom(const QString &shown, const QString &written)
{
    const QString text = plain(shown);
    const QString whole = plain(written);
    return text.size() >= recognisableLength && (whole.startsWith(text) || text.contains(whole));
}

} // namespace

const DialogueAnswer *Dialogue::answerOf(const QString &model) const
{
    const auto found = std::ranges::find(answers, model, &DialogueAnswer::model);
    return found == answers.end() ? nullptr : &*found;
}

const std::vector<Dialogue> &dialogues()
{
    static const std::vector<Dialogue> all = readDialogues();
    return all;
}

Dialogue dialogueFromJson(const QString &id, const QJsonObject &json)
{
    Dialogue dialogue;
    dialogue.question = {.id = id,
                         .kind = json["kind"_L1].toString(),
                         .title = json["title"_L1].toString(),
                         .question = linesOf(json["question"_L1]),
                         .language = json["language"_L1].toString(u"en"_s)};
    for (const QJsonValue &entry : json["answers"_L1].toArray()) {
        dialogue.answers.push_back({.model = entry["model"_L1].toString(),
                                    .reasoning = linesOf(entry["reasoning"_L1]),
                                    .text = linesOf(entry["text"_L1]),
                                    .refused = entry["refused"_L1].toBool()});
    }
    const QJsonObject analysis = json["analysis"_L1].toObject();
    dialogue.analysis.consensus = pointsOf(analysis["consensus"_L1]);
    dialogue.analysis.contradictions = pointsOf(analysis["contradictions"_L1]);
    dialogue.analysis.partialCoverage = pointsOf(analysis["partial_coverage"_L1]);
    dialogue.analysis.uniqueInsights = pointsOf(analysis["unique_insights"_L1]);
    for (const QJsonValue &spot : analysis["blind_spots"_L1].toArray())
        dialogue.analysis.blindSpots.append(spot.toString());
    dialogue.synthesis = linesOf(json["synthesis"_L1]);
    return dialogue;
}

const Dialogue *dialogueFor(const QString &question)
{
    const QString asked = plain(question);
    const auto &all = dialogues();
    const auto found = std::ranges::find_if(all, [&](const Dialogue &d) { return plain(d.question.question) == asked; });
    return found == all.end() ? nullptr : &*found;
}

const Dialogue *dialogueOf(const std::vector<LabelledAnswer> &answers)
{
    const Dialogue *best = nullptr;
    std::size_t most = 1;
    for (const Dialogue &dialogue : dialogues()) {
        const std::size_t known = modelsBehind(dialogue, answers).size();
        if (known > most) {
            best = &dialogue;
            most = known;
        }
    }
    return best;
}

std::map<QString, QString> modelsBehind(const Dialogue &dialogue, const std::vector<LabelledAnswer> &answers)
{
    std::map<QString, QString> models;
    for (const LabelledAnswer &answer : answers) {
        const auto writer = std::ranges::find_if(dialogue.answers, [&](const DialogueAnswer &written) {
            return !written.refused && isFrom(answer.text, written.text);
        });
        if (writer != dialogue.answers.end())
            models.emplace(answer.label, writer->model);
    }
    return models;
}

} // namespace fusion
