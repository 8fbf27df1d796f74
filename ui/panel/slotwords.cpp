// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/slotwords.h"

#include "core/panel/panelchange.h"
#include "ui/common/seatcolours.h"
#include "ui/panel/modelwords.h"
#include "ui/panel/paneledits.h"
#include "ui/panel/panelmodel.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPalette>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::SlotCard)
};

constexpr const char *buttonRole = "fusion::slotHasButtonRole";

QAccessibleInterface *slotInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(buttonRole).toBool() ? new QAccessibleWidget(widget, QAccessible::Button) : nullptr;
}

QString detailOf(const ModelInfo &model)
{
    QStringList parts;
    if (model.simulated)
        parts.append(Words::tr("simulated"));
    else if (!model.maker.isEmpty())
        parts.append(makerWords(model));
    else
        parts.append(model.ref.connection);
    parts.append(contextWords(model.contextTokens));
    return parts.join(u" · "_s);
}

/// Settings that differ from the model's own, and the role.
QString settingsOf(const ModelSettings &ask)
{
    QStringList parts;
    if (ask.temperature)
        parts.append(Words::tr("temperature %1").arg(QLocale().toString(*ask.temperature, 'g', 3)));
    if (!ask.effort.isEmpty())
        parts.append(Words::tr("effort: %1").arg(ask.effort));
    if (ask.maxTokens)
        parts.append(Words::tr("up to %n token(s)", nullptr, *ask.maxTokens));
    if (!ask.system.isEmpty())
        parts.append(ask.system.simplified());
    return parts.join(u" · "_s);
}

QString invitationOf(SlotId slot, const Panel &panel)
{
    switch (slot.kind) {
    case SlotKind::Seat: return slot.seat < std::ssize(panel.seats) ? Words::tr("Drag a model here") : Words::tr("+ Seat");
    case SlotKind::Judge: return Words::tr("compares the answers");
    case SlotKind::Synthesizer: return Words::tr("writes the answer");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

SlotLook lookOf(SlotId slot, const PanelModel &model, const QPalette &palette)
{
    const Panel &panel = model.panel();
    const bool isSeat = slot.kind == SlotKind::Seat;
    const bool exists = !isSeat || slot.seat < std::ssize(panel.seats);
    SlotLook look{.invitation = invitationOf(slot, panel), .colour = palette.color(QPalette::Highlight)};
    if (!exists)
        return look;
    look.place = isSeat ? panel.seats[static_cast<size_t>(slot.seat)].label : nameOfSlot(slot, panel);
    if (isSeat) {
        const Seat &seat = panel.seats[static_cast<size_t>(slot.seat)];
        look.colour = seatColour(slot.seat, seat.colour, palette);
        look.isEnabled = seat.enabled;
    }
    if (modelAt(panel, slot).isEmpty())
        return look;
    const ModelInfo info = model.infoAt(slot);
    look.name = info.name.isEmpty() ? info.ref.id : info.name;
    look.detail = detailOf(info);
    look.price = priceWords(info.prices);
    look.note = look.isEnabled ? settingsOf(*settingsAt(panel, slot)) : Words::tr("switched off");
    const std::vector<Misfit> misfits = model.misfitsAt(slot);
    if (!misfits.empty() && (isBlocking(misfits.front()) || misfits.front() == Misfit::NotForThisKey)) {
        look.note = model.sentenceAbout(misfits.front(), info);
        look.isWarning = true;
    } else if (!misfits.empty() && look.note.isEmpty() && !isSeat) {
        look.note = model.sentenceAbout(misfits.front(), info);
    }
    return look;
}

SpokenSlot spokenSlot(SlotId slot, const PanelModel &model, const SlotLook &look)
{
    const Panel &panel = model.panel();
    SpokenSlot spoken;
    const QString place = nameOfSlot(slot, panel);
    QStringList about;
    if (look.drop)
        about.append(look.drop->isAccepted && look.drop->sentence.isEmpty() ? Words::tr("Fits here. Enter puts it down.")
                                                                            : look.drop->sentence);
    if (look.name.isEmpty()) {
        spoken.name = Words::tr("%1: empty", "a place of the panel").arg(place);
        about.append(look.invitation);
        spoken.description = about.join(u'\n');
        return spoken;
    }
    spoken.name = Words::tr("%1: %2", "a place of the panel, a model").arg(place, look.name);
    if (!look.isEnabled)
        about.append(Words::tr("switched off"));
    const ModelInfo info = model.infoAt(slot);
    QStringList warnings;
    for (const Misfit misfit : model.misfitsAt(slot))
        warnings.append(model.sentenceAbout(misfit, info));
    about += warnings;
    about.append(look.detail);
    about.append(look.price);
    if (!look.note.isEmpty() && !warnings.contains(look.note))
        about.append(look.note);
    spoken.description = about.join(u'\n');
    spoken.toolTip = (QStringList{spokenModel(info)} + warnings).join(u'\n');
    return spoken;
}

void useButtonRole(QWidget &widget)
{
    static const bool installed = (QAccessible::installFactory(slotInterface), true);
    Q_UNUSED(installed)
    widget.setProperty(buttonRole, true);
}

} // namespace fusion
