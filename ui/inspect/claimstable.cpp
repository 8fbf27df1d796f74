// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/claimstable.h"

#include "core/words/partwords.h"
#include "ui/common/card.h"
#include "ui/common/seatcolours.h"
#include "ui/inspect/claimsmodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace fusion {

namespace {

/// Cells in the tint of their seat; quieter where the seat is silent.
class ClaimsDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::WrapText;
        if (index.column() == 0)
            return;
        const auto *model = static_cast<const ClaimsModel *>(index.model());
        const StageAnswer seat = model->seats().at(static_cast<size_t>(index.column() - 1));
        if (index.data(ClaimsModel::FoundRole).toBool())
            option->backgroundBrush = seatTint(seatColour(seat.stage.seat, seat.colour, option->palette), option->palette);
        else
            option->palette.setBrush(QPalette::Text, option->palette.placeholderText());
    }
};

} // namespace

ClaimsTable::ClaimsTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new ClaimsModel(this))
    , m_table(new QTableView(this))
    , m_filter(new QComboBox(this))
    , m_missing(new QLabel(this))
{
    m_filter->addItem(tr("All parts"));
    for (const AnalysisPart part : allAnalysisParts)
        m_filter->addItem(tr("%1 %2", "symbol and name of a part").arg(symbolOfPart(part), titleOfPart(part)),
                          QVariant::fromValue(static_cast<int>(part)));
    m_filter->setAccessibleName(tr("Part of the map"));
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);
    makeQuiet(m_missing);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ClaimsDelegate(m_table));
    m_table->setAccessibleName(tr("Claims by seats"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(6);
    layout->addWidget(m_filter, 0, Qt::AlignLeading);
    layout->addWidget(m_missing);
    layout->addWidget(m_table, 1);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant part = m_filter->currentData();
        m_model->setPart(part.isValid() ? std::optional(static_cast<AnalysisPart>(part.toInt())) : std::nullopt);
        fitColumns();
    });
    connect(m_table, &QTableView::clicked, this, &ClaimsTable::activate);
    connect(m_table, &QTableView::activated, this, &ClaimsTable::activate);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table, &QTableView::resizeRowsToContents);
}

void ClaimsTable::setTurn(const Turn &turn)
{
    m_model->setTurn(turn);
    const QString missing = missingAnalysisWords(turn);
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    m_filter->setVisible(missing.isEmpty());
    m_table->setVisible(missing.isEmpty());
    fitColumns();
}

void ClaimsTable::activate(const QModelIndex &index)
{
    const std::vector<Evidence> evidence = m_model->evidenceAt(index);
    if (!evidence.empty())
        emit passagesRequested(evidence);
}

void ClaimsTable::fitColumns()
{
    if (!isVisible() || m_model->columnCount() < 2)
        return;
    const int seats = m_model->columnCount() - 1;
    const int charWidth = fontMetrics().averageCharWidth();
    const int room = m_table->viewport()->width();
    const int point = qMax(room * 2 / 5, charWidth * 26);
    const int seat = qMax((room - point) / seats, charWidth * 15);
    const QSignalBlocker quiet(m_table->horizontalHeader()); // the rows are fitted once, at the end
    m_table->horizontalHeader()->resizeSection(0, point);
    for (int column = 1; column <= seats; ++column)
        m_table->horizontalHeader()->resizeSection(column, seat);
    m_table->resizeRowsToContents();
    m_table->viewport()->update();
}

void ClaimsTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void ClaimsTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitColumns();
}

} // namespace fusion
