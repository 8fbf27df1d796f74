// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/runstart.h"

#include "core/catalog/catalog.h"
#include "core/fusion/prompts.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

StageAnswer waiting(Stage stage, const ModelRef &model, const Catalog &catalog)
{
    const auto info = catalog.find(model);
    return {
        .stage = stage,
        .model = model,
        .modelName = info && !info->name.isEmpty() ? info->name : model.id,
        .simulated = info && info->simulated,
    };
}

/// A label that can stand in [brackets] and in an attribute.
QString citable(QString label)
{
    for (const QChar c : u"[]<>\"|"_s)
        label.remove(c);
    return label.simplified().left(40);
}

QString uniqueLabel(const QString &wanted, QSet<QString> &taken)
{
    const QString base = citable(wanted);
    QString label = base;
    for (int n = 2; !label.isEmpty() && taken.contains(label); ++n)
        label = base + QString::number(n);
    for (char16_t letter = u'A'; label.isEmpty() || taken.contains(label); ++letter)
        label = QString(letter);
    taken.insert(label);
    return label;
}

} // namespace

RunStarted runStartedFor(const RunInput &input, const Catalog &catalog)
{
    const Panel &panel = input.panel;
    RunStarted started{
        .turnId = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .question = input.question,
        .panelName = panel.name,
        .panel = toJson(panel),
        .orderSeed = QRandomGenerator::global()->generate(),
        .startedAt = QDateTime::currentDateTimeUtc(),
        .prompts = promptVersions(),
        .attachments = input.attachments,
    };
    QSet<QString> taken;
    for (const int index : panel.enabledSeats()) {
        const Seat &seat = panel.seats[static_cast<size_t>(index)];
        StageAnswer answer = waiting(Stage::ofSeat(static_cast<int>(started.seats.size())), seat.ask.model, catalog);
        answer.label = uniqueLabel(seat.label, taken);
        answer.colour = seat.colour;
        started.seats.push_back(answer);
    }
    if (panel.isFused()) {
        started.judge = waiting(Stage::judge(), panel.judge.model, catalog);
        started.synthesizer = waiting(Stage::synthesizer(), panel.synthesizer.model, catalog);
    }
    return started;
}

namespace {

/// As the turn began, guests left out.
Panel firstPanelOf(const Turn &turn)
{
    const auto asked = std::ranges::count_if(turn.seats, [](const StageAnswer &seat) { return !seat.guest; });
    if (auto panel = panelFromJson(turn.panel); panel && std::ssize(panel->enabledSeats()) == asked)
        return *std::move(panel);
    Panel panel;
    panel.name = turn.panelName;
    for (const StageAnswer &seat : turn.seats) {
        if (seat.guest)
            continue;
        Seat place;
        place.label = seat.label;
        place.ask.model = seat.model;
        panel.seats.push_back(place);
    }
    if (turn.judge)
        panel.judge.model = turn.judge->model;
    if (turn.synthesis)
        panel.synthesizer.model = turn.synthesis->model;
    return panel;
}

/// Of a panel to be read, or of one to be changed.
template <typename SomePanel>
auto placeOf(SomePanel &panel, Stage stage) -> decltype(&panel.judge)
{
    if (stage.kind == StageKind::Judge)
        return &panel.judge;
    if (stage.kind == StageKind::Synthesizer)
        return &panel.synthesizer;
    const std::vector<int> enabled = panel.enabledSeats();
    if (stage.kind != StageKind::Seat || stage.seat < 0 || stage.seat >= std::ssize(enabled))
        return nullptr;
    return &panel.seats[static_cast<size_t>(enabled[static_cast<size_t>(stage.seat)])].ask;
}

} // namespace

const ModelSettings *placeIn(const Panel &panel, Stage stage)
{
    return placeOf(panel, stage);
}

StageAnswer guestSeat(const Turn &turn, const QString &name, const QString &text)
{
    QSet<QString> taken;
    for (const StageAnswer &seat : turn.seats)
        taken.insert(seat.label);
    StageAnswer guest;
    guest.stage = Stage::ofSeat(static_cast<int>(turn.seats.size()));
    guest.label = uniqueLabel(u"G"_s, taken);
    guest.modelName = name;
    guest.text = text;
    guest.finishReason = FinishReason::Stop;
    guest.guest = true;
    return guest;
}

QJsonObject askToJson(const ModelSettings &ask)
{
    Panel panel;
    panel.judge = ask;
    return toJson(panel).value(u"judge"_s).toObject();
}

ModelSettings askFromJson(const QJsonObject &json)
{
    const auto panel = panelFromJson({{u"name"_s, QString()}, {u"seats"_s, QJsonArray()}, {u"judge"_s, json}});
    return panel ? panel->judge : ModelSettings{};
}

ModelSettings settingsOf(const Turn &turn, Stage stage)
{
    const StageAnswer *answer = turn.find(stage);
    if (answer && !answer->version.ask.isEmpty())
        return askFromJson(answer->version.ask);
    const Panel panel = firstPanelOf(turn);
    const ModelSettings *place = placeIn(panel, stage);
    return place ? *place : ModelSettings{};
}

Panel panelOf(const Turn &turn)
{
    Panel panel = firstPanelOf(turn);
    const auto take = [&](Stage stage) {
        const StageAnswer *answer = turn.find(stage);
        ModelSettings *place = placeOf(panel, stage);
        if (!answer || !place || answer->version == VersionFacts{})
            return;
        if (!answer->version.ask.isEmpty())
            *place = askFromJson(answer->version.ask);
        QStringList wishes{place->system.trimmed(), answer->version.instruction.trimmed()};
        wishes.removeAll(QString());
        place->system = wishes.join(u"\n\n"_s);
    };
    for (const StageAnswer &seat : turn.seats)
        take(seat.stage);
    take(Stage::judge());
    take(Stage::synthesizer());
    return panel;
}

} // namespace fusion
