// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/panelbuilder.h"

#include "core/catalog/catalog.h"
#include "core/panel/adapt.h"
#include "core/panel/panelstore.h"
#include "ui/common/noticebar.h"
#include "ui/panel/carry.h"
#include "ui/panel/modelshelf.h"
#include "ui/panel/paneledits.h"
#include "ui/panel/panelheader.h"
#include "ui/panel/panelmime.h"
#include "ui/panel/panelmodel.h"
#include "ui/panel/seateditor.h"
#include "ui/panel/slotgrid.h"

#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QUndoStack>
#include <QVBoxLayout>

namespace fusion {

PanelBuilder::PanelBuilder(PanelStore &store, Catalog &catalog, ConnectionLookup connections, QUndoStack *undo, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_catalog(catalog)
    , m_model(new PanelModel(catalog, connections, this))
    , m_edits(new PanelEdits(*m_model, *undo, this))
    , m_carry(new Carry(*m_model, this))
    , m_header(new PanelHeader(store, this))
    , m_notice(new NoticeBar(this))
    , m_shelf(new ModelShelf(catalog, std::move(connections), this))
    , m_grid(new SlotGrid(*m_model, *m_edits, *m_carry, this))
    , m_editor(new SeatEditor(*m_model, *m_edits, this))
    , m_hint(new QLabel(this))
{
    buildLayout();
    connectShelf();
    connectGrid();
    connectHeader();
    connect(m_model, &PanelModel::panelChanged, this, [this](const Panel &panel) {
        m_header->setPanel(panel);
        if (!m_setting)
            emit panelChanged(panel);
    });
    connect(m_model, &PanelModel::dropped, m_edits, &PanelEdits::apply);
    setFocusProxy(m_shelf->list());
}

void PanelBuilder::buildLayout()
{
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAccessibleName(tr("Hint"));
    showHint({});

    auto *places = new QWidget(this);
    auto *column = new QVBoxLayout(places);
    column->setContentsMargins({});
    column->addWidget(m_grid, 1);
    column->addWidget(m_editor);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_shelf);
    splitter->addWidget(places);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_hint);
}

void PanelBuilder::connectShelf()
{
    connect(m_shelf, &ModelShelf::activated, this, &PanelBuilder::putIntoFreeSeat);
    connect(m_shelf, &ModelShelf::putRequested, m_edits, &PanelEdits::put);
    connect(m_shelf, &ModelShelf::connectionSettingsRequested, this, &PanelBuilder::connectionSettingsRequested);
    connect(m_shelf, &ModelShelf::pickedUp, this, [this](const ModelRef &model) {
        m_carry->pickUp(mimeOfModel(model), Qt::CopyAction);
        if (const auto seat = m_model->nextFreeSeat())
            m_grid->focusSlot(*seat);
        else
            m_grid->focusSlot({.kind = SlotKind::Judge});
    });
    connect(m_shelf, &ModelShelf::takenBack, this, [this](SlotId slot, const QString &owner) {
        if (owner == m_model->identity())
            m_edits->remove(slot);
    });
}

void PanelBuilder::connectGrid()
{
    connect(m_grid, &SlotGrid::settingsRequested, m_editor, &SeatEditor::edit);
    connect(m_grid, &SlotGrid::hint, this, &PanelBuilder::showHint);
    connect(m_grid, &SlotGrid::modelWanted, this, &PanelBuilder::focusShelf);
    connect(m_carry, &Carry::refused, this, &PanelBuilder::showHint);
}

void PanelBuilder::connectHeader()
{
    connect(m_header, &PanelHeader::chosen, this, [this](const Panel &panel) {
        m_edits->replace(panel, tr("Open Panel “%1”").arg(panel.name));
        offerAdapted();
    });
    connect(m_header, &PanelHeader::nameChanged, m_edits, &PanelEdits::rename);
    connect(m_header, &PanelHeader::notice, m_notice, [this](const QString &text) { m_notice->showNotice(text); });
    connect(m_header, &PanelHeader::undoOffered, this, [this](const QString &text, const Panel &deleted) {
        m_notice->showNotice(text, tr("&Undo"), [this, deleted] { m_store.save(deleted); });
    });
}

const Panel &PanelBuilder::panel() const
{
    return m_model->panel();
}

void PanelBuilder::setPanel(const Panel &panel)
{
    if (panel == m_model->panel())
        return;
    const QScopedValueRollback setting(m_setting, true);
    m_model->setPanel(panel);
}

void PanelBuilder::refresh()
{
    m_shelf->refresh();
}

void PanelBuilder::focusShelf()
{
    m_shelf->list()->setFocus(Qt::OtherFocusReason);
}

void PanelBuilder::putIntoFreeSeat(const ModelRef &model)
{
    if (const auto seat = m_model->nextFreeSeat())
        m_edits->put(model, *seat);
    else
        showHint(tr("All seats are taken. Drop the model on the seat it is to replace."));
}

/// A preset may name models or keys that are not there; the nearest ones are offered, never put in unasked.
void PanelBuilder::offerAdapted()
{
    const Panel standIn = m_store.find(QStringLiteral("demo")).value_or(Panel{});
    const AdaptedPanel adapted = adaptPanel(m_model->panel(), m_catalog, m_model->connections(), standIn);
    if (adapted.substitutions.empty())
        return;
    const auto reasons = reasonsOf(adapted);
    const QString why = QStringList(reasons.begin(), reasons.end()).join(QLatin1Char(' '));
    m_notice->showNotice(why, tr("&Use the Nearest You Have"),
                         [this, panel = adapted.panel] { m_edits->replace(panel, tr("Adapt the Panel")); });
}

void PanelBuilder::showHint(const QString &sentence)
{
    m_hint->setText(sentence.isEmpty() ? tr("Drag a model onto a place, or press Space to pick it up and again to put it down.")
                                       : sentence);
}

} // namespace fusion
