// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/statisticsdialog.h"

#include "core/base/failurewords.h"
#include "core/history/history.h"
#include "ui/common/card.h"
#include "ui/common/fitscreen.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// Sorts by a number, shows it as people write it.
class NumberItem : public QTableWidgetItem
{
public:
    NumberItem(const QString &text, double number)
        : QTableWidgetItem(text)
        , m_number(number)
    {
        setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    bool operator<(const QTableWidgetItem &other) const override
    {
        const auto *number = dynamic_cast<const NumberItem *>(&other);
        return number ? m_number < number->m_number : QTableWidgetItem::operator<(other);
    }

private:
    double m_number;
};

NumberItem *count(int number)
{
    return new NumberItem(QLocale().toString(number), number);
}

NumberItem *amount(std::optional<Money> money)
{
    return new NumberItem(money ? formatMoney(*money) : StatisticsDialog::tr("unknown", "cost"),
                          money ? static_cast<double>(money->nanos) : -1.0);
}

QString percent(std::optional<int> share)
{
    return share ? StatisticsDialog::tr("%1 %").arg(*share) : StatisticsDialog::tr("–", "no percentage");
}

void setUp(QTableWidget *table, const QString &name, const QStringList &columns)
{
    table->setAccessibleName(name);
    table->setColumnCount(static_cast<int>(columns.size()));
    table->setHorizontalHeaderLabels(columns);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch); // numbers stay side by side
}

QString nameOf(const PanelStatistics &statistics, const ModelRef &model)
{
    const auto known = statistics.models.find(model);
    return known == statistics.models.end() ? model.id : known->second.name;
}

QString adviceWords(const PanelStatistics &statistics)
{
    QStringList lines;
    for (const PanelAdvice &advice : statistics.advice()) {
        const QString share =
            advice.costPercent > 0
                ? StatisticsDialog::tr("Without it the answers would have cost %1 % less.").arg(advice.costPercent)
                : QString();
        lines += StatisticsDialog::tr("You may do without %1: in %2 turns it brought %n point(s) that no other seat had. %3",
                                      "model, number of turns, sentence about its share of the cost", advice.uniquePoints)
                     .arg(nameOf(statistics, advice.model))
                     .arg(advice.turns)
                     .arg(share)
                     .trimmed();
    }
    if (lines.isEmpty())
        return StatisticsDialog::tr(
            "No advice: every model brought something of its own, or was compared in fewer than %n turn(s).", nullptr,
            PanelStatistics::fewestTurns);
    return lines.join(u'\n');
}

} // namespace

StatisticsDialog::StatisticsDialog(History &history, QWidget *parent)
    : QDialog(parent)
    , m_head(new QLabel(tr("Counting what is in your history…"), this))
    , m_advice(new QLabel(this))
    , m_models(new QTableWidget(this))
    , m_pairs(new QTableWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Panel Statistics"));
    resizeOnScreen(*this, {860, 620});
    buildLayout();
    history.panelStatistics().then(this, [this](const Result<PanelStatistics> &statistics) {
        if (statistics)
            setStatistics(*statistics);
        else
            m_head->setText(sentenceFor(statistics.error()));
    });
}

void StatisticsDialog::buildLayout()
{
    setUp(m_models, tr("Models"),
          {tr("Model"), tr("Turns"), tr("Points"), tr("Only its own"), tr("Alone against others"), tr("Cost"),
           tr("Cost per own point")});
    setUp(m_pairs, tr("Agreement of models"), {tr("Model"), tr("Other model"), tr("Agree"), tr("Same"), tr("Different")});
    for (QLabel *label : {m_head, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    makeQuiet(m_head);
    auto *close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_head);
    layout->addWidget(m_advice);
    layout->addWidget(m_models, 3);
    layout->addWidget(m_pairs, 2);
    layout->addWidget(close, 0, Qt::AlignTrailing);
}

void StatisticsDialog::setStatistics(const PanelStatistics &statistics)
{
    m_head->setText(
        tr("From %n turn(s) of your own history that a judge compared. Counted on this machine; nothing is sent. Points "
           "are counted where a quotation was found in the answer. Judges can be wrong, and agreement is not truth.",
           nullptr, statistics.turns));
    m_advice->setText(statistics.turns == 0 ? tr("There is nothing to count yet.") : adviceWords(statistics));
    fillModels(statistics);
    fillPairs(statistics);
}

void StatisticsDialog::fillModels(const PanelStatistics &statistics)
{
    m_models->setSortingEnabled(false);
    m_models->setRowCount(0);
    for (const auto &[ref, model] : statistics.models) {
        const int row = m_models->rowCount();
        m_models->insertRow(row);
        auto *name = new QTableWidgetItem(model.name);
        name->setToolTip(u"%1 · %2"_s.arg(ref.connection, ref.id).toHtmlEscaped());
        m_models->setItem(row, 0, name);
        m_models->setItem(row, 1, count(model.turns));
        m_models->setItem(row, 2, count(model.points));
        m_models->setItem(row, 3, count(model.uniquePoints));
        m_models->setItem(row, 4, count(model.outlier));
        m_models->setItem(row, 5, amount(model.unpriced > 0 ? std::nullopt : std::optional(model.cost)));
        m_models->setItem(row, 6, amount(model.costPerUniquePoint()));
    }
    m_models->setSortingEnabled(true);
    m_models->sortByColumn(1, Qt::DescendingOrder);
}

void StatisticsDialog::fillPairs(const PanelStatistics &statistics)
{
    m_pairs->setSortingEnabled(false);
    m_pairs->setRowCount(0);
    for (const auto &[models, pair] : statistics.pairs) {
        const int row = m_pairs->rowCount();
        m_pairs->insertRow(row);
        m_pairs->setItem(row, 0, new QTableWidgetItem(nameOf(statistics, models.first)));
        m_pairs->setItem(row, 1, new QTableWidgetItem(nameOf(statistics, models.second)));
        m_pairs->setItem(row, 2, new NumberItem(percent(pair.agreementPercent()), pair.agreementPercent().value_or(-1)));
        m_pairs->setItem(row, 3, count(pair.agreed));
        m_pairs->setItem(row, 4, count(pair.disagreed));
    }
    m_pairs->setSortingEnabled(true);
    m_pairs->sortByColumn(2, Qt::AscendingOrder);
}

} // namespace fusion
