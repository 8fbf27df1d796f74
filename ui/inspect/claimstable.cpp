// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/claimstable.h"

#include "core/words/partwords.h"
#include "ui/common/card.h"
#include "ui/common/seatcolours.h"
#include "ui/inspect/claimsmodel.h"
#include "ui/inspect/stancewords.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr std::array shownStances{Stance::Supports, Stance::Contradicts, Stance::Hedges, Stance::Partly, Stance::Silent};

/// Cells in the tint of their stance; quieter where the seat is silent; the heads of groups bold.
class ClaimsDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Most cells say the same few words: each is measured once a width.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isHeading = index.data(ClaimsModel::GroupRole).toBool();
        const std::pair key{index.data().toString(), isHeading ? -option.rect.width() : option.rect.width()};
        if (m_font != option.font || m_sizes.size() > mostSizes) {
            m_font = option.font;
            m_sizes.clear();
        }
        const auto known = m_sizes.constFind(key);
        return known != m_sizes.constEnd() ? *known : *m_sizes.insert(key, QStyledItemDelegate::sizeHint(option, index));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::WrapText;
        if (index.data(ClaimsModel::GroupRole).toBool()) {
            option->font.setBold(true);
            option->backgroundBrush = option->palette.alternateBase();
            return;
        }
        if (index.data(ClaimsModel::ShinesRole).toBool())
            option->backgroundBrush =
                mixedColour(option->palette.color(QPalette::Base), option->palette.color(QPalette::Highlight), 0.25f);
        const QVariant stance = index.data(ClaimsModel::StanceRole);
        if (!stance.isValid())
            return;
        if (const QColor tint = tintOfStance(static_cast<Stance>(stance.toInt()), option->palette); tint.isValid())
            option->backgroundBrush = tint;
        else
            option->palette.setBrush(QPalette::Text, option->palette.placeholderText());
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() > 0 && index.data(ClaimsModel::ShinesRole).toBool()) {
            painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
    }

private:
    static constexpr qsizetype mostSizes = 5000;

    mutable QHash<std::pair<QString, int>, QSize> m_sizes; ///< by text and width; the width of headings is negative
    mutable QFont m_font;
};

} // namespace

ClaimsTable::ClaimsTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new ClaimsModel(this))
    , m_choices(makeChoices())
    , m_table(new QTableView(this))
    , m_legend(new QLabel(this))
    , m_missing(new QLabel(this))
{
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);
    makeQuiet(m_missing);
    QStringList legend;
    for (const Stance stance : shownStances)
        legend += tr("%1 %2", "symbol, what it means").arg(symbolOfStance(stance), wordOfStance(stance));
    m_legend->setText(legend.join(u"   "_s));
    m_legend->setTextFormat(Qt::PlainText);
    m_legend->setWordWrap(true);
    makeQuiet(m_legend);
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
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setToolTip(tr("Press to sort; a third press brings the map's own order back"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(6);
    layout->addWidget(m_choices);
    layout->addWidget(m_missing);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_legend);
    connect(m_table, &QTableView::clicked, this, &ClaimsTable::activate);
    connect(m_table, &QTableView::activated, this, &ClaimsTable::activate);
    connect(header, &QHeaderView::sectionClicked, this, &ClaimsTable::sortBy);
    connect(header, &QHeaderView::sectionResized, this, &ClaimsTable::fitRows);
}

QWidget *ClaimsTable::makeChoices()
{
    auto *choices = new QWidget(this);
    m_filter = new QComboBox(choices);
    m_filter->addItem(tr("All claims"), static_cast<int>(ClaimsChoice::Only::All));
    m_filter->addItem(tr("Only conflicts"), static_cast<int>(ClaimsChoice::Only::Conflicts));
    m_filter->addItem(tr("Only what one seat says"), static_cast<int>(ClaimsChoice::Only::OneSeat));
    for (const AnalysisPart part : allAnalysisParts) {
        m_filter->addItem(tr("%1 %2", "symbol and name of a part").arg(symbolOfPart(part), titleOfPart(part)),
                          static_cast<int>(ClaimsChoice::Only::Part));
        m_filter->setItemData(m_filter->count() - 1, static_cast<int>(part), Qt::UserRole + 1);
    }
    m_filter->setAccessibleName(tr("Which claims are shown"));
    m_groups = new QComboBox(choices);
    m_groups->addItem(tr("Not grouped"), static_cast<int>(ClaimsChoice::Groups::None));
    m_groups->addItem(tr("By topic"), static_cast<int>(ClaimsChoice::Groups::Topics));
    m_groups->addItem(tr("By part"), static_cast<int>(ClaimsChoice::Groups::Parts));
    m_groups->setAccessibleName(tr("How the claims are grouped"));
    m_words = new QLineEdit(choices);
    m_words->setPlaceholderText(tr("Find in claims"));
    m_words->setAccessibleName(tr("Words to find in claims and quotes"));
    m_words->setClearButtonEnabled(true);
    m_count = new QLabel(choices);
    makeQuiet(m_count);
    for (QComboBox *box : {m_filter, m_groups}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins({});
    row->addWidget(m_filter, 2);
    row->addWidget(m_groups, 1);
    row->addWidget(m_words, 2);
    row->addWidget(m_count);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ClaimsTable::choose);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &ClaimsTable::choose);
    connect(m_words, &QLineEdit::textChanged, this, &ClaimsTable::choose);
    return choices;
}

void ClaimsTable::setTurn(const Turn &turn)
{
    QStringList labels;
    for (const StageAnswer &seat : turn.seats)
        labels += seat.label + u'\n' + seat.colour + u'\n' + seat.modelName;
    // The same claims again would only take place and selection from whoever reads them.
    if (turn.analysis != m_shown || labels != m_labels || !m_shown) {
        m_shown = turn.analysis;
        m_labels = labels;
        m_model->setTurn(turn);
    }
    const QString missing = missingAnalysisWords(turn);
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_choices, m_table, m_legend})
        part->setVisible(missing.isEmpty());
    showCount();
    fitColumns();
}

void ClaimsTable::choose()
{
    m_model->setChoice({.only = static_cast<ClaimsChoice::Only>(m_filter->currentData().toInt()),
                        .part = static_cast<AnalysisPart>(m_filter->currentData(Qt::UserRole + 1).toInt()),
                        .words = m_words->text().trimmed(),
                        .groups = static_cast<ClaimsChoice::Groups>(m_groups->currentData().toInt())});
    showCount();
    fitRows();
}

void ClaimsTable::sortBy(int column)
{
    QHeaderView *header = m_table->horizontalHeader();
    const bool isSame = m_sortColumn == column;
    if (isSame && m_sortOrder == Qt::DescendingOrder) {
        m_sortColumn = -1;
    } else {
        m_sortOrder = isSame ? Qt::DescendingOrder : Qt::AscendingOrder;
        m_sortColumn = column;
    }
    header->setSortIndicatorShown(m_sortColumn >= 0);
    header->setSortIndicator(std::max(0, m_sortColumn), m_sortOrder);
    m_model->sort(m_sortColumn, m_sortOrder);
    fitRows();
}

void ClaimsTable::showCount()
{
    const int shown = m_model->claims();
    const int all = m_model->allClaims();
    m_count->setText(shown == all ? tr("%n claim(s)", nullptr, all) : tr("%1 of %2 claims").arg(shown).arg(all));
}

int ClaimsTable::showClaimsOf(int seat, Span passage)
{
    const std::vector<int> rows = m_model->setPassage(seat, passage);
    if (!rows.empty())
        m_table->scrollTo(m_model->index(rows.front(), 0));
    return static_cast<int>(rows.size());
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
    const int point = qMax(charWidth * 26, qMin(room * 2 / 5, room - seats * charWidth * 15)); // many seats leave it less
    const int seat = qMax((room - point) / seats, charWidth * 15);
    const QSignalBlocker quiet(m_table->horizontalHeader()); // the rows are fitted once, at the end
    m_table->horizontalHeader()->resizeSection(0, point);
    for (int column = 1; column <= seats; ++column)
        m_table->horizontalHeader()->resizeSection(column, seat);
    fitRows();
}

void ClaimsTable::fitRows()
{
    if (!isVisible())
        return;
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isGroup(row))
            m_table->setSpan(row, 0, 1, m_model->columnCount());
    }
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

void ClaimsTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace fusion
