// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/panel/adapt.h"

#include "core/catalog/catalog.h"
#include "core/panel/modelfamily.h"
#include "core/panel/panelchange.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace fusion {

namespace {

struct AdaptWords {
    Q_DECLARE_TR_FUNCTIONS(fusion::AdaptedPanel)
};

/// How far a candidate is from the model that is wanted; smaller is nearer, compared member by member.
struct Distance {
    int kinship = 3;          ///< 0 the same model, 1 its family, 2 its maker, 3 a stranger
    int taken = 0;            ///< 1: another place of the panel has it already
    std::vector<int> olderBy; ///< negated version, so that the newest is the least
    int preview = 0;
    double unlikeness = 0; ///< of price and context

    auto operator<=>(const Distance &) const = default;
};

/// 0 for equal, 1 for twice or half; a silent catalog counts as far.
double apart(std::optional<qint64> a, std::optional<qint64> b)
{
    constexpr double unknown = 10;
    if (!a || !b)
        return unknown;
    return std::abs(std::log2(static_cast<double>(std::max<qint64>(*a, 1))) -
                    std::log2(static_cast<double>(std::max<qint64>(*b, 1))));
}

std::optional<qint64> outputPrice(const ModelInfo &model)
{
    return model.prices.output ? std::optional(model.prices.output->femtos) : std::nullopt;
}

QString makerOf(const ModelInfo &model, const ModelFamily &family)
{
    return family.maker.isEmpty() ? model.maker.toLower() : family.maker;
}

Distance distance(const ModelInfo &wanted, const ModelInfo &candidate, bool isTaken)
{
    const ModelFamily family = modelFamily(wanted.ref.id);
    const ModelFamily other = modelFamily(candidate.ref.id);
    const bool isSameMaker = !makerOf(wanted, family).isEmpty() && makerOf(wanted, family) == makerOf(candidate, other);
    Distance distance{.taken = isTaken, .preview = other.isPreview};
    if (bareModelId(wanted.ref.id) == bareModelId(candidate.ref.id))
        distance.kinship = 0;
    else if (family.name == other.name && (isSameMaker || family.maker.isEmpty() || other.maker.isEmpty()))
        distance.kinship = 1;
    else if (isSameMaker)
        distance.kinship = 2;
    if (distance.kinship == 1)
        std::ranges::transform(other.version, std::back_inserter(distance.olderBy), std::negate());
    constexpr double weightOfContext = 0.25;
    distance.unlikeness = apart(outputPrice(wanted), outputPrice(candidate)) +
                          weightOfContext * apart(wanted.contextTokens, candidate.contextTokens);
    return distance;
}

/// Walks the places of one panel, replacing what is missing.
class Adapter
{
public:
    Adapter(const Panel &panel, const Catalog &catalog, const ConnectionLookup &connections, const Panel &standIn)
        : m_catalog(catalog)
        , m_connections(connections)
        , m_standIn(standIn)
        , m_models(catalog.models())
        , m_adapted{.panel = panel, .substitutions = {}}
    {
    }

    AdaptedPanel run()
    {
        std::vector<SlotId> places;
        for (const int seat : m_adapted.panel.enabledSeats())
            places.push_back({SlotKind::Seat, seat});
        const bool isFused = m_adapted.panel.isFused();
        for (const SlotKind kind : {SlotKind::Judge, SlotKind::Synthesizer}) {
            if (isFused && !modelAt(m_adapted.panel, {kind}).isEmpty())
                places.push_back({kind});
        }
        for (const SlotId place : places)
            adapt(place);
        return std::move(m_adapted);
    }

private:
    std::optional<Misfit> blocking(const ModelInfo &model, SlotId slot) const
    {
        const std::vector<Misfit> found = misfits(model, slot, m_adapted.panel, m_connections);
        return !found.empty() && isBlocking(found.front()) ? std::optional(found.front()) : std::nullopt;
    }

    void adapt(SlotId slot)
    {
        ModelSettings &ask = *settingsAt(m_adapted.panel, slot);
        const std::optional<ModelInfo> listed = m_catalog.find(ask.model);
        const ModelInfo wanted = listed.value_or(unlistedModel(ask.model));
        std::optional<Misfit> why = blocking(wanted, slot);
        if (!why && !listed && m_catalog.isLoaded(ask.model.connection))
            why = Misfit::ModelUnknown;
        if (!why)
            return;
        const std::optional<ModelInfo> replacement = nearest(wanted, slot);
        m_adapted.substitutions.push_back({.slot = slot, .wanted = ask.model, .why = *why, .replacement = replacement});
        if (replacement) {
            m_chosen[ask.model] = replacement->ref;
            ask.model = replacement->ref;
            dropWhatItCannot(ask, *replacement);
        }
    }

    std::optional<ModelInfo> nearest(const ModelInfo &wanted, SlotId slot) const
    {
        if (const auto same = m_chosen.find(wanted.ref); same != m_chosen.end()) {
            const std::optional<ModelInfo> model = m_catalog.find(same->second);
            const bool suitsPlace = model && (!model->simulated || slot.kind == SlotKind::Seat);
            if (suitsPlace && !blocking(*model, slot))
                return model;
        }
        const ModelInfo *best = nullptr;
        Distance bestDistance;
        for (const ModelInfo &candidate : m_models) {
            if (candidate.simulated || candidate.gate || blocking(candidate, slot))
                continue;
            Distance here = distance(wanted, candidate, slot.kind == SlotKind::Seat && isSeated(candidate.ref));
            if (!best || here < bestDistance) {
                best = &candidate;
                bestDistance = std::move(here);
            }
        }
        return best ? std::optional(*best) : simulatedFor(slot);
    }

    std::optional<ModelInfo> simulatedFor(SlotId slot) const
    {
        ModelRef ref;
        if (slot.kind != SlotKind::Seat)
            ref = slot.kind == SlotKind::Judge ? m_standIn.judge.model : m_standIn.synthesizer.model;
        else if (!m_standIn.seats.empty())
            ref = m_standIn.seats[static_cast<size_t>(slot.seat) % m_standIn.seats.size()].ask.model;
        const std::optional<ModelInfo> model = m_catalog.find(ref);
        return model && !blocking(*model, slot) ? model : std::nullopt;
    }

    bool isSeated(const ModelRef &ref) const
    {
        return std::ranges::any_of(m_adapted.panel.seats, [&](const Seat &seat) { return seat.ask.model == ref; });
    }

    static void dropWhatItCannot(ModelSettings &ask, const ModelInfo &model)
    {
        const bool reasons = !model.abilitiesKnown || model.abilities.testFlag(Ability::Reasoning);
        if (!reasons || (!model.efforts.isEmpty() && !model.efforts.contains(ask.effort)))
            ask.effort.clear();
    }

    const Catalog &m_catalog;
    const ConnectionLookup &m_connections;
    const Panel &m_standIn;
    std::vector<ModelInfo> m_models;
    std::map<ModelRef, ModelRef> m_chosen;
    AdaptedPanel m_adapted;
};

QString placeName(SlotId slot, const Panel &panel)
{
    switch (slot.kind) {
    case SlotKind::Seat: return AdaptWords::tr("Seat %1").arg(panel.seats[static_cast<size_t>(slot.seat)].label);
    case SlotKind::Judge: return AdaptWords::tr("Judge");
    case SlotKind::Synthesizer: return AdaptWords::tr("Synthesizer");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

bool AdaptedPanel::isComplete() const
{
    return std::ranges::all_of(substitutions, [](const Substitution &one) { return one.replacement.has_value(); });
}

AdaptedPanel adaptPanel(const Panel &panel, const Catalog &catalog, const ConnectionLookup &connections, const Panel &standIn)
{
    return Adapter(panel, catalog, connections, standIn).run();
}

std::optional<ModelInfo> replacementFor(const ModelInfo &wanted, const Catalog &catalog, const ConnectionLookup &connections)
{
    const auto canStandIn = [&](const ModelInfo &candidate) {
        if (candidate.simulated || candidate.ref == wanted.ref || candidate.gate)
            return false;
        const std::vector<Misfit> found = misfits(candidate, {SlotKind::Seat}, {}, connections);
        return found.empty() || (!isBlocking(found.front()) && !std::ranges::contains(found, Misfit::Expiring));
    };
    for (const QString &id : wanted.gate ? wanted.gate->instead : QStringList()) {
        const std::optional<ModelInfo> named = catalog.find({.connection = wanted.ref.connection, .id = id});
        if (named && canStandIn(*named))
            return named;
    }
    const std::vector<ModelInfo> models = catalog.models();
    const ModelInfo *best = nullptr;
    Distance bestDistance;
    for (const ModelInfo &candidate : models) {
        if (!canStandIn(candidate))
            continue;
        Distance here = distance(wanted, candidate, false);
        if (!best || here < bestDistance) {
            best = &candidate;
            bestDistance = std::move(here);
        }
    }
    return best ? std::optional(*best) : std::nullopt;
}

QString gateSentence(const ModelRef &model, const Catalog &catalog, const ConnectionLookup &connections)
{
    ModelInfo info = catalog.find(model).value_or(unlistedModel(model));
    if (!info.gate)
        info.gate = catalog.gate(model);
    return info.gate ? sentenceFor(Misfit::NotForThisKey, info, replacementFor(info, catalog, connections)) : QString();
}

QString sentenceFor(const Substitution &substitution, const Panel &panel)
{
    const QString place = placeName(substitution.slot, panel);
    if (!substitution.replacement)
        return AdaptWords::tr("%1: %2 is missing, and nothing you have can take its place.").arg(place, substitution.wanted.id);
    const QString name =
        substitution.replacement->name.isEmpty() ? substitution.replacement->ref.id : substitution.replacement->name;
    return AdaptWords::tr("%1: %2 is missing; %3 would take its place.").arg(place, substitution.wanted.id, name);
}

std::vector<QString> reasonsOf(const AdaptedPanel &adapted)
{
    std::vector<QString> reasons;
    for (const Substitution &one : adapted.substitutions) {
        const QString sentence = sentenceFor(one.why, unlistedModel(one.wanted));
        if (std::ranges::find(reasons, sentence) == reasons.end())
            reasons.push_back(sentence);
    }
    return reasons;
}

} // namespace fusion
