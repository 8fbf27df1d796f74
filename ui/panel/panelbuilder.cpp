// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/panelbuilder.h"

#include "core/catalog/catalog.h"
#include "core/panel/adapt.h"
#include "core/panel/estimate.h"
#include "core/panel/panelstore.h"
#include "core/panel/presets.h"
#include "ui/common/announce.h"
#include "ui/common/noticebar.h"
#include "ui/panel/carry.h"
#include "ui/panel/modelshelf.h"
#include "ui/panel/paneledits.h"
#include "ui/panel/panelheader.h"
#include "ui/panel/panelmime.h"
#include "ui/panel/panelmodel.h"
#include "ui/panel/panelrules.h"
#include "ui/panel/seateditor.h"
#include "ui/panel/slotgrid.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QUndoStack>
#include <QVBoxLayout>

#include <set>
#include <utility>

namespace fusion {

namespace {

/// Why models are missing, each reason once for a connection, then what would take each place.
QStringList missingWords(const AdaptedPanel &adapted, const Panel &panel)
{
    QStringList words;
    std::set<std::pair<Misfit, QString>> reasons;
    for (const Substitution &one : adapted.substitutions) {
        if (reasons.emplace(one.why, one.wanted.connection).second)
            words.append(sentenceFor(one.why, unlistedModel(one.wanted)));
    }
    for (const Substitution &one : adapted.substitutions)
        words.append(sentenceFor(one, panel));
    return words;
}

} // namespace

PanelBuilder::PanelBuilder(PanelStore &store, Catalog &catalog, ConnectionLookup connections, QUndoStack *undo, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_undo(*undo)
    , m_catalog(catalog)
    , m_model(new PanelModel(catalog, connections, this))
    , m_edits(new PanelEdits(*m_model, *undo, this))
    , m_carry(new Carry(*m_model, this))
    , m_header(new PanelHeader(store, this))
    , m_notice(new NoticeBar(this))
    , m_shelf(new ModelShelf(catalog, std::move(connections), this))
    , m_grid(new SlotGrid(*m_model, *m_edits, *m_carry, this))
    , m_rules(new PanelRules(*m_model, *m_edits, this))
    , m_editor(new SeatEditor(*m_model, *m_edits, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_hint(new QLabel(this))
{
    buildLayout();
    connectShelf();
    connectGrid();
    connectCarry();
    connectHeader();
    connect(m_model, &PanelModel::panelChanged, this, [this](const Panel &panel) {
        m_header->setPanel(panel);
        showCost();
        if (!m_setting)
            emit panelChanged(panel);
    });
    if (const QStringList problems = store.problems(); !problems.isEmpty())
        m_notice->showNotice(problems.join(u'\n'));
}

void PanelBuilder::buildLayout()
{
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAccessibleName(tr("Hint"));
    showHint({});

    m_grid->addBelow(tr("Rules: when to stop waiting, and what may be seen"), m_rules);
    auto *places = new QWidget(this);
    auto *column = new QVBoxLayout(places);
    column->setContentsMargins({});
    column->addWidget(m_grid, 1);
    column->addWidget(m_editor);
    m_splitter->addWidget(m_shelf);
    m_splitter->addWidget(places);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    // The places are what the page is about; the shelf takes what its rows need.
    const int shelf = fontMetrics().averageCharWidth() * 40;
    m_splitter->setSizes({shelf, 3 * shelf});

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_hint);
}

void PanelBuilder::connectShelf()
{
    connect(m_shelf, &ModelShelf::activated, this, &PanelBuilder::putIntoFreeSeat);
    connect(m_shelf, &ModelShelf::putRequested, this, &PanelBuilder::putInto);
    connect(m_shelf, &ModelShelf::connectionSettingsRequested, this, &PanelBuilder::connectionSettingsRequested);
    connect(m_shelf, &ModelShelf::pickedUp, this, [this](const ModelRef &model) {
        m_carry->pickUp(mimeOfModel(model), Qt::CopyAction);
        if (const auto seat = m_model->nextFreeSeat())
            m_grid->focusSlot(*seat);
        else
            m_grid->focusSlot({.kind = SlotKind::Judge});
    });
    connect(m_shelf, &ModelShelf::hint, this, &PanelBuilder::showHint);
    connect(m_shelf, &ModelShelf::takenBack, this, [this](SlotId slot, const QString &owner) {
        if (owner == m_model->identity())
            m_edits->remove(slot);
    });
}

void PanelBuilder::connectGrid()
{
    connect(m_grid, &SlotGrid::settingsRequested, m_editor, &SeatEditor::edit);
    connect(m_grid, &SlotGrid::hint, this, &PanelBuilder::showHint);
    connect(m_grid, &SlotGrid::hintOver, this, [this](const QString &sentence) {
        if (m_hint->text() == sentence)
            showHint({});
    });
    connect(m_grid, &SlotGrid::modelWanted, this, &PanelBuilder::focusShelf);
    connect(m_grid, &SlotGrid::slotFocused, m_editor, &SeatEditor::follow);
    connect(m_editor, &SeatEditor::closed, m_grid, &SlotGrid::focusSlot);
    connect(m_editor, &SeatEditor::refused, this, &PanelBuilder::showHint);
}

void PanelBuilder::connectCarry()
{
    connect(m_carry, &Carry::refused, this, [this](const QString &sentence) {
        showHint(sentence);
        announce(this, sentence);
    });
    connect(m_carry, &Carry::changed, this, [this] {
        showHint({});
        if (m_carry->isActive())
            announce(this, m_hint->text());
    });
    connect(m_carry, &Carry::letGo, this, [this](bool isFromShelf) {
        if (isFromShelf)
            focusShelf();
    });
}

void PanelBuilder::connectHeader()
{
    connect(m_header, &PanelHeader::chosen, this, &PanelBuilder::open);
    connect(m_header, &PanelHeader::nameChanged, m_edits, &PanelEdits::rename);
    connect(m_header, &PanelHeader::notice, m_notice,
            [this](const QString &text, const QString &action, const std::function<void()> &run) {
                m_notice->showNotice(text, action, run);
            });
    connect(&m_catalog, &Catalog::changed, this, &PanelBuilder::showCost);
}

void PanelBuilder::open(const Panel &panel, const QString &said)
{
    m_edits->replace(panel, tr("open the panel “%1”", "undo text").arg(presetTitle(panel.name)));
    m_notice->hide();
    offerAdapted(said);
}

void PanelBuilder::showCost()
{
    constexpr TokenRange usualQuestion{.low = 100, .high = 1000};
    const Estimate estimate = estimateOf(m_model->panel(), m_catalog, {}, {.question = usualQuestion});
    const CostRange cost = estimate.total();
    m_header->setNote(
        cost.isUnknown() || estimate.stages.empty() ? QString() : tr("About %1 a question", "money").arg(formatCostRange(cost)));
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
    // Steps back would lead into the panel of another conversation.
    m_undo.clear();
    m_carry->cancel();
    m_notice->hide();
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

/// Asks what a drop there would be asked: the short way is not a way around a reason.
void PanelBuilder::putInto(const ModelRef &model, SlotId slot)
{
    const PanelDrop drop = m_model->dropOf(*mimeOfModel(model), Qt::CopyAction, slot);
    showHint(drop.sentence);
    if (drop.isAccepted)
        m_edits->put(model, slot);
    else
        announce(this, drop.sentence);
}

void PanelBuilder::putIntoFreeSeat(const ModelRef &model)
{
    putInto(model, m_model->nextFreeSeat().value_or(SlotId{SlotKind::Seat, maxSeats}));
}

/// A panel may name models or keys that are not there; the nearest ones are offered, never put in unasked.
void PanelBuilder::offerAdapted(const QString &said)
{
    const Panel standIn = m_store.find(QStringLiteral("demo")).value_or(Panel{});
    const AdaptedPanel adapted = adaptPanel(m_model->panel(), m_catalog, m_model->connections(), standIn);
    QStringList words = said.isEmpty() ? QStringList() : QStringList(said);
    words += missingWords(adapted, m_model->panel());
    if (adapted.panel != m_model->panel())
        m_notice->showNotice(words.join(u'\n'), tr("&Use the Nearest You Have"),
                             [this, panel = adapted.panel] { m_edits->replace(panel, tr("adapt the panel", "undo text")); });
    else if (!words.isEmpty())
        m_notice->showNotice(words.join(u'\n'));
}

void PanelBuilder::showHint(const QString &sentence)
{
    QString words = sentence;
    if (words.isEmpty() && m_carry->isActive())
        words = tr("Carrying %1: arrow keys choose the place, Enter puts it down, Esc lets it go.", "a model")
                    .arg(m_carry->model().name);
    else if (words.isEmpty())
        words = tr("Drag a model onto a place, or press Space to pick it up and again to put it down.");
    m_hint->setText(words);
}

void PanelBuilder::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_carry->isActive())
        m_carry->cancel();
    else
        QWidget::keyPressEvent(event);
}

QByteArray PanelBuilder::saveState() const
{
    return m_splitter->saveState();
}

void PanelBuilder::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

} // namespace fusion
