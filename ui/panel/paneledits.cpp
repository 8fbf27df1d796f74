// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/paneledits.h"

#include "core/panel/panelchange.h"
#include "ui/panel/panelmodel.h"

#include <QCoreApplication>
#include <QUndoCommand>
#include <QUndoStack>

namespace fusion {

namespace {

/// One step between two panels. A panel is small, so both are kept whole: going back is exact by construction.
class PanelEdit final : public QUndoCommand
{
public:
    PanelEdit(PanelModel &model, const QString &text, Panel after, int merge)
        : QUndoCommand(text)
        , m_model(model)
        , m_before(model.panel())
        , m_after(std::move(after))
        , m_merge(merge)
    {
    }

    void undo() override { m_model.setPanel(m_before); }
    void redo() override { m_model.setPanel(m_after); }
    int id() const override { return m_merge == 0 ? -1 : m_merge; }

    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *edit = dynamic_cast<const PanelEdit *>(next);
        if (!edit || &edit->m_model != &m_model)
            return false;
        m_after = edit->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    PanelModel &m_model;
    Panel m_before;
    Panel m_after;
    int m_merge;
};

/// Which field typing goes to: one number for each place and setting.
enum class Field { System = 1, Temperature, MaxTokens, Effort, Tools, Label, Colour, Description, Quorum, Grace, Whole, Idle };

int mergeId(Field field, SlotId slot = {})
{
    return 1 + static_cast<int>(field) * 100 + static_cast<int>(slot.kind) * 20 + slot.seat;
}

Field changedField(const ModelSettings &before, const ModelSettings &after)
{
    if (before.system != after.system)
        return Field::System;
    if (before.temperature != after.temperature)
        return Field::Temperature;
    if (before.maxTokens != after.maxTokens)
        return Field::MaxTokens;
    return before.effort != after.effort ? Field::Effort : Field::Tools;
}

/// What commands about the same number have in common; 0 for a switch, which is a step of its own.
int mergeId(const PanelPolicy &before, const PanelPolicy &after)
{
    if (before.quorum != after.quorum)
        return mergeId(Field::Quorum);
    if (before.graceS != after.graceS)
        return mergeId(Field::Grace);
    if (before.seatTimeoutS != after.seatTimeoutS)
        return mergeId(Field::Whole);
    return before.seatIdleS != after.seatIdleS ? mergeId(Field::Idle) : 0;
}

} // namespace

PanelEdits::PanelEdits(PanelModel &model, QUndoStack &stack, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_stack(stack)
{
    connect(&model, &PanelModel::dropped, this, &PanelEdits::apply);
}

void PanelEdits::push(const QString &text, const Panel &after, int merge)
{
    if (after != m_model.panel())
        m_stack.push(new PanelEdit(m_model, text, after, merge));
}

void PanelEdits::put(const ModelRef &model, SlotId slot)
{
    const ModelInfo info = m_model.info(model);
    Panel after = withModel(m_model.panel(), slot, model);
    // An effort that this model does not know would be refused by its provider.
    if (ModelSettings *settings = settingsAt(after, slot); settings && !settings->effort.isEmpty()) {
        const bool isKnown = !info.abilitiesKnown || (info.abilities.testFlag(Ability::Reasoning) &&
                                                      (info.efforts.isEmpty() || info.efforts.contains(settings->effort)));
        if (!isKnown)
            settings->effort.clear();
    }
    push(tr("put %1 into %2", "undo text: model, place").arg(info.name, nameOfSlot(slot, m_model.panel())), after);
}

void PanelEdits::move(SlotId from, SlotId to)
{
    const Panel &panel = m_model.panel();
    const bool isSwap = !modelAt(panel, to).isEmpty();
    const QString text = isSwap ? tr("swap %1 and %2", "undo text: two places") : tr("move %1 to %2", "undo text: two places");
    push(text.arg(nameOfSlot(from, panel), nameOfSlot(to, panel)), withMoved(panel, from, to));
}

void PanelEdits::copy(SlotId from, SlotId to)
{
    const Panel &panel = m_model.panel();
    push(tr("copy %1 to %2", "undo text: two places").arg(nameOfSlot(from, panel), nameOfSlot(to, panel)),
         withCopied(panel, from, to));
}

void PanelEdits::remove(SlotId slot)
{
    push(tr("remove %1", "undo text: a place").arg(nameOfSlot(slot, m_model.panel())), withRemoved(m_model.panel(), slot));
}

void PanelEdits::duplicate(int seat)
{
    push(tr("duplicate %1", "undo text: a place").arg(nameOfSlot({SlotKind::Seat, seat}, m_model.panel())),
         withDuplicatedSeat(m_model.panel(), seat));
}

void PanelEdits::setEnabled(int seat, bool enabled)
{
    Panel after = m_model.panel();
    if (seat < 0 || seat >= std::ssize(after.seats))
        return;
    after.seats[static_cast<size_t>(seat)].enabled = enabled;
    const QString text = enabled ? tr("switch %1 on", "undo text: a place") : tr("switch %1 off", "undo text: a place");
    push(text.arg(nameOfSlot({SlotKind::Seat, seat}, after)), after);
}

void PanelEdits::setSettings(SlotId slot, const ModelSettings &settings)
{
    Panel after = m_model.panel();
    ModelSettings *target = settingsAt(after, slot);
    if (!target)
        return;
    const Field field = changedField(*target, settings);
    *target = settings;
    push(tr("change settings of %1", "undo text: a place").arg(nameOfSlot(slot, after)), after, mergeId(field, slot));
}

void PanelEdits::setLabel(int seat, const QString &label)
{
    Panel after = m_model.panel();
    if (seat < 0 || seat >= std::ssize(after.seats))
        return;
    after.seats[static_cast<size_t>(seat)].label = label;
    push(tr("rename a seat to %1", "undo text: a label").arg(label), after, mergeId(Field::Label, {SlotKind::Seat, seat}));
}

void PanelEdits::setColour(int seat, const QString &colour)
{
    Panel after = m_model.panel();
    if (seat < 0 || seat >= std::ssize(after.seats))
        return;
    after.seats[static_cast<size_t>(seat)].colour = colour;
    push(tr("colour %1", "undo text: a place").arg(nameOfSlot({SlotKind::Seat, seat}, after)), after,
         mergeId(Field::Colour, {SlotKind::Seat, seat}));
}

void PanelEdits::setPolicy(const PanelPolicy &policy, bool localOnly)
{
    Panel after = m_model.panel();
    const int merge = mergeId(after.policy, policy);
    after.policy = policy;
    after.localOnly = localOnly;
    push(tr("change the rules", "undo text: a panel's quorum and limits"), after, merge);
}

void PanelEdits::setDescription(const QString &description)
{
    Panel after = m_model.panel();
    after.description = description;
    push(tr("describe the panel", "undo text"), after, mergeId(Field::Description));
}

void PanelEdits::rename(const QString &name)
{
    Panel after = m_model.panel();
    after.name = name;
    push(tr("rename the panel to %1", "undo text: a name").arg(name), after);
}

void PanelEdits::replace(const Panel &panel, const QString &text)
{
    push(text, panel);
}

void PanelEdits::apply(const PanelDrop &drop)
{
    if (!drop.source)
        put(drop.model, drop.target);
    else if (drop.isCopy)
        copy(*drop.source, drop.target);
    else
        move(*drop.source, drop.target);
}

QString nameOfSlot(SlotId slot, const Panel &panel)
{
    switch (slot.kind) {
    case SlotKind::Seat:
        return slot.seat < std::ssize(panel.seats) ? QCoreApplication::translate("fusion::PanelSlot", "Seat %1")
                                                         .arg(panel.seats[static_cast<size_t>(slot.seat)].label)
                                                   : QCoreApplication::translate("fusion::PanelSlot", "New seat");
    case SlotKind::Judge: return QCoreApplication::translate("fusion::PanelSlot", "Judge");
    case SlotKind::Synthesizer: return QCoreApplication::translate("fusion::PanelSlot", "Synthesizer");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace fusion
