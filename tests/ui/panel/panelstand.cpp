// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panelstand.h"

#include "ui/common/noticebar.h"
#include "ui/common/theme.h"
#include "ui/panel/modelshelf.h"
#include "ui/panel/seateditor.h"
#include "ui/panel/slotcard.h"
#include "ui/panel/slotgrid.h"

#include <QLabel>
#include <QListView>
#include <QTest>

namespace fusion::test {

namespace {

UnitPrice dollarsPerMillion(int dollars)
{
    return {qint64(dollars) * 1'000'000'000};
}

ModelInfo model(const QString &id, const QString &name, const QString &maker, qint64 context, std::pair<int, int> dollars,
                Abilities abilities)
{
    ModelInfo info = standModel("lab", id, name);
    info.maker = maker;
    info.contextTokens = context;
    info.prices = {.input = dollarsPerMillion(dollars.first), .output = dollarsPerMillion(dollars.second)};
    info.abilities = abilities;
    return info;
}

std::vector<ModelInfo> labModels()
{
    const Abilities all = Ability::Tools | Ability::Reasoning | Ability::StructuredOutput | Ability::Temperature;
    ModelInfo effortless = model("beta", "Beta", "openai", 400'000, {2, 10}, all | Ability::Images);
    effortless.efforts = {"low", "high"};
    ModelInfo mute = model("mute", "Mute", "google", 8'000, {1, 1}, {});
    mute.writesText = false;
    return {model("alpha", "Alpha", "anthropic", 200'000, {3, 15}, all),
            effortless,
            model("gamma", "Gamma", "google", 1'000'000, {1, 4}, all),
            model("delta", "Delta", "mistralai", 128'000, {0, 0}, Ability::Tools | Ability::StructuredOutput),
            model("tiny", "Tiny", "mistralai", 2'000, {0, 1}, Ability::StructuredOutput),
            model("plain", "Plain", "", 64'000, {60, 75}, {}),
            mute};
}

} // namespace

ModelInfo standModel(const QString &connection, const QString &id, const QString &name)
{
    ModelInfo info;
    info.ref = {.connection = connection, .id = id};
    info.name = name;
    info.abilitiesKnown = true;
    return info;
}

PanelStand::PanelStand()
    : connections{{"lab", {.exists = true}}, {"locked", {.exists = true, .needsKey = true}}}
    , store(folder.filePath("panels"))
    , builder(new PanelBuilder(store, catalog, [this](const QString &id) { return connections.value(id); }, &undo, &window))
{
    applyTheme(ColourScheme::Light, 0);
    catalog.setModels("lab", labModels());
    catalog.setModels("locked", {standModel("locked", "sealed", "Sealed")});
    window.setCentralWidget(builder);
    window.resize(1060, 700);
}

bool PanelStand::show()
{
    // A window manager that has only just started may never hand the keyboard to a window mapped meanwhile: map it again.
    for (int attempt = 0; attempt < 10; ++attempt) {
        window.show();
        window.activateWindow();
        if (QTest::qWaitForWindowActive(&window, 6'000))
            return true;
        window.hide();
    }
    return false;
}

SlotGrid &PanelStand::grid() const
{
    return *builder->findChild<SlotGrid *>();
}

SlotCard *PanelStand::card(SlotId slot) const
{
    return grid().card(slot);
}

QListView *PanelStand::shelf() const
{
    return builder->findChild<ModelShelf *>()->list();
}

SeatEditor &PanelStand::editor() const
{
    return *builder->findChild<SeatEditor *>();
}

QString PanelStand::hint() const
{
    for (const QLabel *label : builder->findChildren<QLabel *>()) {
        if (label->accessibleName() == "Hint")
            return label->text();
    }
    return {};
}

QString PanelStand::notice() const
{
    const NoticeBar *bar = builder->findChild<NoticeBar *>();
    return bar->isVisible() ? bar->text() : QString();
}

QModelIndex PanelStand::shelfRow(const QString &modelName) const
{
    for (int row = 0; row < shelf()->model()->rowCount(); ++row) {
        const QModelIndex index = shelf()->model()->index(row, 0);
        if (index.data().toString() == modelName) {
            shelf()->scrollTo(index);
            return index;
        }
    }
    return {};
}

Seat seatWith(const QString &label, const QString &id)
{
    return {.label = label, .ask = {.model = {.connection = "lab", .id = id}}};
}

Panel fullTrio()
{
    Panel panel{.name = "Trio", .seats = {seatWith("A", "alpha"), seatWith("B", "beta")}};
    panel.judge.model = {.connection = "lab", .id = "gamma"};
    panel.synthesizer.model = {.connection = "lab", .id = "delta"};
    return panel;
}

QString inWords(const Panel &panel)
{
    QStringList seats;
    for (const Seat &seat : panel.seats) {
        const QString words = seat.label + ':' + seat.ask.model.id;
        seats.append(seat.enabled ? words : '(' + words + ')');
    }
    return seats.join(' ') + " | " + panel.judge.model.id + " | " + panel.synthesizer.model.id;
}

} // namespace fusion::test
