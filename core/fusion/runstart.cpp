// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/runstart.h"

#include "core/catalog/catalog.h"
#include "core/fusion/prompts.h"

#include <QRandomGenerator>
#include <QSet>
#include <QUuid>

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

Panel panelOf(const Turn &turn)
{
    if (auto panel = panelFromJson(turn.panel); panel && panel->enabledSeats().size() == turn.seats.size())
        return *std::move(panel);
    Panel panel;
    panel.name = turn.panelName;
    for (const StageAnswer &seat : turn.seats) {
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

} // namespace fusion
