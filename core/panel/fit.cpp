// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/panel/fit.h"

#include "core/catalog/catalog.h"
#include "core/panel/adapt.h"
#include "core/panel/panelchange.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace fusion {

namespace {

struct FitWords {
    Q_DECLARE_TR_FUNCTIONS(fusion::Fit)
};

// What judge and synthesizer have to read: a rough floor. Settings cap an answer, they do not foretell it.
constexpr qint64 tokensOfPrompt = 2000;
constexpr qint64 tokensOfUsualAnswer = 1500;
constexpr qint64 tokensOfLongAnswer = 4000;

qint64 tokensToRead(const Panel &panel)
{
    qint64 tokens = tokensOfPrompt;
    for (const int index : panel.enabledSeats()) {
        const std::optional<int> cap = panel.seats[static_cast<size_t>(index)].ask.maxTokens;
        tokens += cap ? std::min<qint64>(*cap, tokensOfLongAnswer) : tokensOfUsualAnswer;
    }
    return tokens;
}

bool answersInPanel(const ModelRef &model, const Panel &panel)
{
    return std::ranges::any_of(panel.enabledSeats(),
                               [&](int index) { return panel.seats[static_cast<size_t>(index)].ask.model == model; });
}

void addConnectionMisfits(std::vector<Misfit> &found, const ModelInfo &model, const Panel &panel,
                          const ConnectionState &connection)
{
    if (!connection.exists)
        found.push_back(Misfit::NoSuchConnection);
    else if (connection.needsKey && !connection.hasKey)
        found.push_back(Misfit::NoKey);
    if (panel.localOnly && connection.exists && !connection.isLocal && !model.simulated)
        found.push_back(Misfit::NotLocal);
}

void addAbilityMisfits(std::vector<Misfit> &found, const ModelInfo &model, SlotId slot, const Panel &panel)
{
    if (model.isWithdrawn())
        found.push_back(Misfit::Withdrawn);
    if (!model.writesText)
        found.push_back(Misfit::NoText);
    if (slot.kind != SlotKind::Seat && model.contextTokens && *model.contextTokens < tokensToRead(panel))
        found.push_back(Misfit::ContextTooSmall);
    const ModelSettings *settings = settingsAt(panel, slot);
    if (settings && !settings->tools.isEmpty() && model.abilitiesKnown && !model.abilities.testFlag(Ability::Tools))
        found.push_back(Misfit::NoTools);
}

void addWarnings(std::vector<Misfit> &found, const ModelInfo &model, SlotId slot, const Panel &panel)
{
    if (model.gate)
        found.push_back(Misfit::NotForThisKey);
    if (model.expiresAt.isValid() && !model.isWithdrawn() && model.isWithdrawn(QDateTime::currentDateTimeUtc().addDays(30)))
        found.push_back(Misfit::Expiring);
    const bool isShared = slot.kind == SlotKind::Seat ? panel.judge.model == model.ref || panel.synthesizer.model == model.ref
                                                      : answersInPanel(model.ref, panel);
    if (isShared)
        found.push_back(Misfit::SharedWithSeat);
    if (slot.kind == SlotKind::Judge && model.abilitiesKnown && !model.abilities.testFlag(Ability::StructuredOutput))
        found.push_back(Misfit::NoStructuredOutput);
}

QString nameOf(const ModelInfo &model)
{
    return model.name.isEmpty() ? model.ref.id : model.name;
}

QString dateOf(const ModelInfo &model)
{
    return QLocale().toString(model.expiresAt.date(), QLocale::ShortFormat);
}

QString refusedOn(const ModelInfo &model)
{
    return model.gate ? QLocale().toString(model.gate->since.toLocalTime().date(), QLocale::ShortFormat) : QString();
}

QString whyRefused(const ModelInfo &model)
{
    return wordsFor(model.gate ? model.gate->reason : GateReason::NoAccess);
}

/// Where something can take the model's place; empty for what a replacement has nothing to do with.
QString sentenceWith(Misfit misfit, const ModelInfo &model, const ModelInfo &replacement)
{
    const QString other = nameOf(replacement);
    if (misfit == Misfit::ModelUnknown) {
        return FitWords::tr("The connection \"%1\" no longer offers %2; %3 could take its place.")
            .arg(model.ref.connection, nameOf(model), other);
    }
    if (misfit == Misfit::Withdrawn)
        return FitWords::tr("%1 was withdrawn on %2; %3 could take its place.").arg(nameOf(model), dateOf(model), other);
    if (misfit == Misfit::Expiring)
        return FitWords::tr("%1 will be withdrawn on %2; %3 could take its place.").arg(nameOf(model), dateOf(model), other);
    if (misfit == Misfit::NotForThisKey)
        return FitWords::tr("%1 was refused to your key on %2: %3; %4 could take its place.", "model, date, why, other model")
            .arg(nameOf(model), refusedOn(model), whyRefused(model), other);
    return {};
}

/// Collects sentences, each once, in the order in which they were met.
class Obstacles
{
public:
    Obstacles(const Panel &panel, const Catalog &catalog, const ConnectionLookup &connections)
        : m_panel(panel)
        , m_catalog(catalog)
        , m_connections(connections)
    {
    }

    void check(SlotId slot, const ModelRef &ref)
    {
        const std::optional<ModelInfo> listed = m_catalog.find(ref);
        const ModelInfo model = listed.value_or(unlistedModel(ref));
        for (const Misfit misfit : misfits(model, slot, m_panel, m_connections)) {
            if (isBlocking(misfit))
                add(sentenceFor(misfit, model, misfit == Misfit::Withdrawn ? replacement(model) : std::nullopt));
        }
        if (!listed && m_catalog.isLoaded(ref.connection))
            add(sentenceFor(Misfit::ModelUnknown, model, replacement(model)));
    }

    void add(const QString &sentence)
    {
        if (std::ranges::find(m_sentences, sentence) == m_sentences.end())
            m_sentences.push_back(sentence);
    }

    std::vector<QString> take() { return std::move(m_sentences); }

private:
    std::optional<ModelInfo> replacement(const ModelInfo &model) const { return replacementFor(model, m_catalog, m_connections); }

    const Panel &m_panel;
    const Catalog &m_catalog;
    const ConnectionLookup &m_connections;
    std::vector<QString> m_sentences;
};

} // namespace

ModelInfo unlistedModel(const ModelRef &ref)
{
    ModelInfo model;
    model.ref = ref;
    model.name = ref.id;
    return model;
}

bool isBlocking(Misfit misfit)
{
    switch (misfit) {
    case Misfit::NotForThisKey:
    case Misfit::Expiring:
    case Misfit::SharedWithSeat:
    case Misfit::NoStructuredOutput: return false;
    case Misfit::NoSuchConnection:
    case Misfit::NoKey:
    case Misfit::ModelUnknown:
    case Misfit::PanelFull:
    case Misfit::ContextTooSmall:
    case Misfit::NoText:
    case Misfit::NoTools:
    case Misfit::NotLocal:
    case Misfit::Withdrawn: return true;
    }
    Q_UNREACHABLE_RETURN(true);
}

QString sentenceFor(Misfit misfit, const ModelInfo &model, const std::optional<ModelInfo> &replacement)
{
    if (const QString sentence = replacement ? sentenceWith(misfit, model, *replacement) : QString(); !sentence.isEmpty())
        return sentence;
    const QString name = nameOf(model);
    const QString &connection = model.ref.connection;
    switch (misfit) {
    case Misfit::NoSuchConnection:
        return FitWords::tr("%1 needs the connection \"%2\", which does not exist; add it in the settings.")
            .arg(name, connection);
    case Misfit::NoKey:
        return FitWords::tr("There is no key for the connection \"%1\"; add one in the settings.").arg(connection);
    case Misfit::ModelUnknown:
        return FitWords::tr("The connection \"%1\" no longer offers %2; choose another model.").arg(connection, name);
    case Misfit::PanelFull:
        return FitWords::tr("All %n seats are taken; remove one or drop the model onto a seat.", nullptr, maxSeats);
    case Misfit::ContextTooSmall:
        return FitWords::tr("%1 cannot read all the answers of this panel; choose a model with a larger context.").arg(name);
    case Misfit::NoText: return FitWords::tr("%1 does not write text; choose another model.").arg(name);
    case Misfit::NoTools:
        return FitWords::tr("This seat uses tools and %1 cannot; switch its tools off or choose another model.").arg(name);
    case Misfit::NotLocal:
        return FitWords::tr("This panel stays on this machine and %1 runs elsewhere; choose a local model.").arg(name);
    case Misfit::Withdrawn: return FitWords::tr("%1 was withdrawn on %2; choose another model.").arg(name, dateOf(model));
    case Misfit::Expiring: return FitWords::tr("%1 will be withdrawn on %2; choose another model soon.").arg(name, dateOf(model));
    case Misfit::NotForThisKey:
        return FitWords::tr("%1 was refused to your key on %2: %3; choose another model.", "model, date, why")
            .arg(name, refusedOn(model), whyRefused(model));
    case Misfit::SharedWithSeat:
        return FitWords::tr("%1 both answers and decides about the answers; a different model would be more impartial.")
            .arg(name);
    case Misfit::NoStructuredOutput:
        return FitWords::tr("%1 does not promise structured output; its comparison may need a second try.").arg(name);
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<Misfit> misfits(const ModelInfo &model, SlotId slot, const Panel &panel, const ConnectionLookup &connections)
{
    std::vector<Misfit> found;
    addConnectionMisfits(found, model, panel, connections ? connections(model.ref.connection) : ConnectionState{.exists = true});
    if (slot.kind == SlotKind::Seat && slot.seat >= std::ssize(panel.seats) && std::ssize(panel.seats) >= maxSeats)
        found.push_back(Misfit::PanelFull);
    addAbilityMisfits(found, model, slot, panel);
    addWarnings(found, model, slot, panel);
    return found;
}

std::vector<QString> obstacles(const Panel &panel, const Catalog &catalog, const ConnectionLookup &connections)
{
    Obstacles found(panel, catalog, connections);
    const std::vector<int> seats = panel.enabledSeats();
    if (seats.empty())
        found.add(FitWords::tr("No seat has a model yet; put at least one model into a seat."));
    for (const int index : seats)
        found.check({SlotKind::Seat, index}, panel.seats[static_cast<size_t>(index)].ask.model);
    if (!panel.isFused())
        return found.take();
    if (panel.judge.model.isEmpty())
        found.add(FitWords::tr("The panel has no judge yet; choose the model that compares the answers."));
    else
        found.check({SlotKind::Judge}, panel.judge.model);
    if (panel.synthesizer.model.isEmpty())
        found.add(FitWords::tr("The panel has no synthesizer yet; choose the model that writes the answer."));
    else
        found.check({SlotKind::Synthesizer}, panel.synthesizer.model);
    return found.take();
}

} // namespace fusion
