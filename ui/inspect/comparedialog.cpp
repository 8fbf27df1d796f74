// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/comparedialog.h"

#include "core/analysis/sentencediff.h"
#include "core/chat/versioning.h"
#include "core/fusion/stability.h"
#include "core/words/partwords.h"
#include "ui/common/card.h"
#include "ui/common/fitscreen.h"
#include "ui/inspect/versionbar.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

enum Column { SignColumn, BeforeColumn, AfterColumn };

} // namespace

CompareDialog::CompareDialog(const Turn &turn, Stage stage, QWidget *parent)
    : QDialog(parent)
    , m_turn(turn)
    , m_stage(stage)
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableWidget(0, 3, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare Versions"));
    resizeOnScreen(*this, {900, 620});
    for (QComboBox *box : {m_before, m_after}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
        for (const StageAnswer *version : versionsOf(turn, stage)) {
            if (hasAnswer(version->state))
                box->addItem(nameOfVersion(*version), version->version.number);
        }
    }
    m_before->setAccessibleName(tr("Version on the left"));
    m_after->setAccessibleName(tr("Version on the right"));
    const int current = m_after->findData(currentVersion(turn, stage));
    m_after->setCurrentIndex(std::max(0, current));
    m_before->setCurrentIndex(current > 0 ? current - 1 : std::min(1, m_before->count() - 1));
    buildLayout();
    connect(m_before, &QComboBox::currentIndexChanged, this, &CompareDialog::showChosen);
    connect(m_after, &QComboBox::currentIndexChanged, this, &CompareDialog::showChosen);
    showChosen();
}

void CompareDialog::buildLayout()
{
    m_table->setAccessibleName(tr("Differences"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->setHorizontalHeaderLabels({tr("Sign"), tr("Left"), tr("Right")});
    m_table->horizontalHeader()->setSectionResizeMode(SignColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(BeforeColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(AfterColumn, QHeaderView::Stretch);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table, &QTableWidget::resizeRowsToContents,
            Qt::QueuedConnection);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    makeQuiet(m_summary);
    auto *previous = new QPushButton(tr("&Previous Difference"), this);
    auto *next = new QPushButton(tr("&Next Difference"), this);
    auto *close = new QPushButton(tr("&Close"), this);
    connect(previous, &QPushButton::clicked, this, [this] { goToChange(-1); });
    connect(next, &QPushButton::clicked, this, [this] { goToChange(1); });
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(new QShortcut(Qt::Key_F7, this), &QShortcut::activated, this, [this] { goToChange(1); });
    connect(new QShortcut(Qt::SHIFT | Qt::Key_F7, this), &QShortcut::activated, this, [this] { goToChange(-1); });
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_before, 1);
    choice->addWidget(m_after, 1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {previous, next}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(choice);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

const StageAnswer *CompareDialog::versionIn(const QComboBox &box) const
{
    const int number = box.currentData().toInt();
    const auto versions = versionsOf(m_turn, m_stage);
    const auto found =
        std::ranges::find_if(versions, [number](const StageAnswer *version) { return version->version.number == number; });
    return found == versions.end() ? nullptr : *found;
}

void CompareDialog::showChosen()
{
    m_table->setRowCount(0);
    m_signs.clear();
    const StageAnswer *before = versionIn(*m_before);
    const StageAnswer *after = versionIn(*m_after);
    if (!before || !after)
        return;
    if (m_stage == Stage::judge())
        showMaps(before->version.number, after->version.number);
    else
        showTexts(*before, *after);
    m_table->resizeRowsToContents();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, BeforeColumn);
}

/// A sentence that took another's place stands beside it.
void CompareDialog::showTexts(const StageAnswer &before, const StageAnswer &after)
{
    const std::vector<DiffSentence> diff = sentenceDiff(before.text, after.text);
    int changes = 0;
    for (size_t i = 0; i < diff.size();) {
        if (diff[i].sign == DiffSign::Same) {
            addRow(Sign::Same, diff[i].text, diff[i].text);
            ++i;
            continue;
        }
        QStringList gone;
        QStringList come;
        for (; i < diff.size() && diff[i].sign != DiffSign::Same; ++i)
            (diff[i].sign == DiffSign::Removed ? gone : come).append(diff[i].text);
        for (qsizetype row = 0; row < std::max(gone.size(), come.size()); ++row, ++changes) {
            const bool both = row < gone.size() && row < come.size();
            addRow(both ? Sign::Changed : row < gone.size() ? Sign::Removed : Sign::Added, gone.value(row), come.value(row));
        }
    }
    m_summary->setText(changes == 0 ? tr("The two are the same, sentence by sentence.")
                                    : tr("%n sentence(s) differ.", nullptr, changes));
}

void CompareDialog::showMaps(int before, int after)
{
    const Analysis *first = comparisonOf(m_turn, before);
    const Analysis *second = comparisonOf(m_turn, after);
    if (!first || !second)
        return;
    const StabilityCheck check = checkStability(*first, *second);
    const auto named = [](const CheckedPoint &point) {
        return tr("%1: %2", "part of the map, point").arg(titleOfPart(point.part), point.text);
    };
    for (const CheckedPoint &point : check.points) {
        if (!point.stable)
            addRow(Sign::Removed, named(point), {});
        else
            addRow(point.moved ? Sign::Changed : Sign::Same, named(point), point.otherText);
    }
    for (const CheckedPoint &point : check.onlyInOther)
        addRow(Sign::Added, {}, named(point));
    m_summary->setText(
        tr("%1 of %n point(s) on the left are stable: the version on the right has them, too, by the passages they "
           "rest on or by their words. No model was asked to match them.",
           nullptr, static_cast<int>(check.points.size()))
            .arg(check.stableCount()));
}

void CompareDialog::addRow(Sign sign, const QString &before, const QString &after)
{
    const bool isMap = m_stage == Stage::judge();
    const auto said = [&]() -> std::pair<QString, QString> {
        switch (sign) {
        case Sign::Same: return {u"="_s, isMap ? tr("stable") : tr("the same")};
        case Sign::Changed: return {u"≠"_s, isMap ? tr("stable, in another part") : tr("changed")};
        case Sign::Removed: return {u"−"_s, isMap ? tr("unstable: only on the left") : tr("only on the left")};
        case Sign::Added: return {u"+"_s, isMap ? tr("unstable: only on the right") : tr("only on the right")};
        }
        Q_UNREACHABLE_RETURN({});
    }();
    // Colours that carry over to dark schemes: a tint of what lies behind.
    const QColor base = palette().color(QPalette::Base);
    const QColor tint = sign == Sign::Removed   ? QColor(200, 60, 50)
                        : sign == Sign::Added   ? QColor(40, 150, 70)
                        : sign == Sign::Changed ? QColor(200, 150, 30)
                                                : base;
    const QColor background = mixedColour(base, tint, 0.22F);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const std::array texts{isMap ? u"%1 %2"_s.arg(said.first, said.second) : said.first, before, after};
    for (int column = 0; column < 3; ++column) {
        auto *item = new QTableWidgetItem(texts[static_cast<size_t>(column)]);
        item->setBackground(background);
        item->setTextAlignment(Qt::AlignTop | Qt::AlignLeading);
        item->setData(Qt::AccessibleTextRole,
                      column == SignColumn ? said.second : tr("%1: %2", "how it differs, text").arg(said.second, item->text()));
        m_table->setItem(row, column, item);
    }
    m_signs.push_back(sign);
}

void CompareDialog::goToChange(int step)
{
    const int count = m_table->rowCount();
    for (int moved = 1; moved <= count; ++moved) {
        const int row = ((m_table->currentRow() + step * moved) % count + count) % count;
        if (m_signs.at(static_cast<size_t>(row)) == Sign::Same)
            continue;
        m_table->setCurrentCell(row, m_signs.at(static_cast<size_t>(row)) == Sign::Added ? AfterColumn : BeforeColumn);
        m_table->scrollToItem(m_table->item(row, BeforeColumn));
        m_table->setFocus();
        return;
    }
}

void CompareDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showChosen();
}

} // namespace fusion
