// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/agreementview.h"

#include "ui/common/card.h"
#include "ui/common/seatcolours.h"
#include "ui/common/seatmarkers.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString percent(double share)
{
    return QLocale().toString(qRound(share * 100)) + QLocale().percent();
}

} // namespace

AgreementView::AgreementView(QWidget *parent)
    : QWidget(parent)
    , m_summary(plainLabel(this))
    , m_camps(plainLabel(this))
    , m_table(new QTableWidget(this))
    , m_how(new QToolButton(this))
    , m_formula(plainLabel(this))
{
    m_how->setText(tr("How This Is Counted"));
    m_how->setCheckable(true);
    m_how->setAutoRaise(true);
    m_how->setFocusPolicy(Qt::StrongFocus);
    m_formula->setText(
        tr("For each two seats: together / (together + apart). Together are the points of the map that both support with a "
           "quote found in their answers, and the contradictions in which both take the same side; apart are the "
           "contradictions in which they take different sides. What one of them says nothing about does not count: "
           "silence is not disagreement. A camp grows as long as its seats agree in at least %1 of what they both say.")
            .arg(percent(campShare)));
    m_formula->hide();
    makeQuiet(m_formula);
    m_table->setAccessibleName(tr("Agreement of each two seats"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    if (auto *corner = m_table->findChild<QAbstractButton *>())
        corner->setAccessibleName(tr("Seats")); // Qt's own, and nameless
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->viewport()->setAutoFillBackground(false); // what is wider than the seats is no part of it
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setHighlightSections(false);
    auto *note = plainLabel(this);
    note->setText(
        tr("Agreement is not truth: seats that agree can be wrong together, the more so the more alike their models are."));
    makeQuiet(note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 0, 6);
    layout->setSpacing(6);
    for (QWidget *part : std::initializer_list<QWidget *>{m_summary, m_camps, m_table, note})
        layout->addWidget(part);
    layout->addWidget(m_how, 0, Qt::AlignLeading);
    layout->addWidget(m_formula);
    layout->addStretch(); // what a map is too high takes place here, not between the lines
    connect(m_how, &QToolButton::toggled, m_formula, &QLabel::setVisible);
}

void AgreementView::setTurn(const Turn &turn)
{
    m_seats = seatLooks(turn);
    m_agreement = agreementOf(turn.analysis.value_or(Analysis{}));
    std::erase_if(m_agreement.seats, [this](int seat) { return seat < 0 || seat >= static_cast<int>(m_seats.size()); });
    fill();
}

QString AgreementView::labelOf(int seat) const
{
    return seat >= 0 && seat < static_cast<int>(m_seats.size()) ? m_seats[static_cast<size_t>(seat)].label : QString();
}

QString AgreementView::campsInWords() const
{
    if (m_agreement.camps.size() < 2)
        return m_agreement.seats.size() < 2 ? QString() : tr("All in one camp.");
    QStringList camps;
    for (const std::vector<int> &camp : m_agreement.camps) {
        QStringList labels;
        for (const int seat : camp)
            labels += labelOf(seat);
        camps += labels.join(u" + "_s);
    }
    return tr("Camps: %1", "groups of seats").arg(camps.join(u"  |  "_s));
}

void AgreementView::fill()
{
    const auto overall = m_agreement.overall();
    int together = 0;
    int apart = 0;
    for (const PairAgreement &pair : m_agreement.pairs) {
        together += pair.together;
        apart += pair.apart;
    }
    m_summary->setText(
        overall ? tr("Of what two seats both speak of, they agree in %1: %2 together, %3 apart.", "a share, two numbers")
                      .arg(percent(*overall))
                      .arg(together)
                      .arg(apart)
                : tr("No two seats speak of the same."));
    m_camps->setText(campsInWords());
    m_camps->setVisible(!m_camps->text().isEmpty());
    const int count = static_cast<int>(m_agreement.seats.size());
    QStringList labels;
    for (const int seat : m_agreement.seats)
        labels += labelOf(seat);
    m_table->clear();
    m_table->setRowCount(count);
    m_table->setColumnCount(count);
    m_table->setHorizontalHeaderLabels(labels);
    m_table->setVerticalHeaderLabels(labels);
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < count; ++column)
            fillCell(row, column);
    }
    m_table->setVisible(overall.has_value());
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < count; ++row)
        height += m_table->rowHeight(row);
    int width = m_table->verticalHeader()->sizeHint().width() + 2;
    for (int column = 0; column < count; ++column)
        width += m_table->columnWidth(column);
    if (m_table->viewport()->width() < width)
        height += m_table->horizontalScrollBar() ? fontMetrics().height() : 0;
    m_table->setFixedHeight(height);
}

void AgreementView::fillCell(int row, int column)
{
    auto *item = new QTableWidgetItem;
    const int one = m_agreement.seats[static_cast<size_t>(row)];
    const int other = m_agreement.seats[static_cast<size_t>(column)];
    const PairAgreement *pair = one == other ? nullptr : m_agreement.between(one, other);
    item->setTextAlignment(Qt::AlignCenter);
    if (!pair) {
        item->setText(u"·"_s);
        item->setFlags(Qt::ItemIsEnabled);
    } else if (const auto share = pair->share()) {
        item->setText(percent(*share));
        const QString words = tr("%1 and %2: %3 together, %4 apart", "two seats, two numbers")
                                  .arg(labelOf(one), labelOf(other))
                                  .arg(pair->together)
                                  .arg(pair->apart);
        item->setToolTip(words.toHtmlEscaped());
        item->setData(Qt::AccessibleTextRole, words);
        const auto strength = static_cast<float>(*share) * (isDark(palette()) ? 0.4f : 0.35f);
        item->setBackground(mixedColour(palette().color(QPalette::Base), palette().color(QPalette::Highlight), strength));
    } else {
        item->setText(u"–"_s);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1 and %2 have no point in common", "two seats").arg(labelOf(one), labelOf(other)));
    }
    m_table->setItem(row, column, item);
}

void AgreementView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

} // namespace fusion
