// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/versionbar.h"

#include "core/base/failurewords.h"
#include "core/chat/versioning.h"
#include "core/fusion/stability.h"
#include "core/words/stagewords.h"
#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/quietbutton.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QToolButton *explainedButton(const QString &text, const QString &name, QWidget *parent)
{
    QToolButton *button = quietButton(text, name, parent);
    button->setToolTip(name);
    return button;
}

} // namespace

QString nameOfVersion(const StageAnswer &version)
{
    QStringList notes;
    if (version.version.check)
        notes += VersionBar::tr("check", "of a version that is only compared");
    if (version.version.orderSeed)
        notes += VersionBar::tr("other order");
    if (!version.version.instruction.isEmpty())
        notes += VersionBar::tr("with a wish of yours");
    if (!version.version.rulings.empty())
        notes += VersionBar::tr("with %n ruling(s)", nullptr, static_cast<int>(version.version.rulings.size()));
    if (!hasAnswer(version.state))
        notes += wordsForStage(version);
    const QString name = VersionBar::tr("Version %1: %2", "number, model").arg(version.version.number).arg(version.modelName);
    return notes.isEmpty() ? name : VersionBar::tr("%1 (%2)", "version, notes on it").arg(name, notes.join(u", "_s));
}

QString stabilityWords(const Turn &turn)
{
    const StageAnswer *check = checkOf(turn);
    if (!check)
        return {};
    const StabilityCheck result = checkStability(*turn.analysis, *comparisonOf(turn, check->version.number));
    return VersionBar::tr("%1 of %n point(s) are stable: version %2 found them, too.", nullptr,
                          static_cast<int>(result.points.size()))
        .arg(result.stableCount())
        .arg(check->version.number);
}

VersionBar::VersionBar(Stage stage, QWidget *parent)
    : QWidget(parent)
    , m_stage(stage)
    , m_versions(new QComboBox(this))
    , m_note(new QLabel(this))
    , m_again(explainedButton(tr("Ask Another…"),
                              stage == Stage::judge() ? tr("Judge again with another model or wish; only this call goes out")
                                                      : tr("Write again with another model or wish; only this call goes out"),
                              this))
    , m_otherOrder(explainedButton(tr("Check Stability"),
                                   tr("Let the judge read the answers in another order, to see which points survive"), this))
    , m_second(
          explainedButton(tr("Second Judge…"), tr("Let another judge read the same answers, to see which points survive"), this))
    , m_askOn(explainedButton(tr("Ask About This…"), tr("Ask seats about the synthesis, or what is selected in it"), this))
    , m_compare(explainedButton(tr("Compare Versions…"), tr("Show two versions side by side"), this))
{
    const bool isJudge = stage == Stage::judge();
    m_versions->setAccessibleName(isJudge ? tr("Version of the map") : tr("Version of the synthesis"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_versions->setMinimumContentsLength(24);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMinimumWidth(1);
    makeQuiet(m_note);
    m_otherOrder->setVisible(isJudge);
    m_second->setVisible(isJudge);
    m_askOn->setVisible(!isJudge);
    auto *row = new FlowLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_versions, m_again, m_otherOrder, m_second, m_askOn, m_compare})
        row->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_note);
    connect(m_versions, &QComboBox::activated, this, [this](int index) {
        const int number = m_versions->itemData(index).toInt();
        if (number > 0)
            emit chosen(number);
    });
    connect(m_again, &QToolButton::clicked, this, &VersionBar::againRequested);
    connect(m_otherOrder, &QToolButton::clicked, this, &VersionBar::otherOrderRequested);
    connect(m_second, &QToolButton::clicked, this, &VersionBar::secondJudgeRequested);
    connect(m_askOn, &QToolButton::clicked, this, &VersionBar::askOnRequested);
    connect(m_compare, &QToolButton::clicked, this, &VersionBar::compareRequested);
    setTurn({});
}

void VersionBar::setTurn(const Turn &turn)
{
    const bool isIdle = turn.state != TurnState::Running;
    const auto answers = std::ranges::count_if(turn.seats, [](const StageAnswer &seat) { return hasAnswer(seat.state); });
    const auto there = versionsOf(turn, m_stage);
    const bool wasAsked = std::ranges::any_of(there, [](const StageAnswer *version) { return version->attempts > 0; });
    fillVersions(turn);
    m_again->setEnabled(isIdle);
    m_otherOrder->setEnabled(isIdle && turn.analysis.has_value());
    m_second->setEnabled(isIdle && turn.analysis.has_value());
    m_askOn->setEnabled(isIdle && !turn.answer().isEmpty());
    m_compare->setVisible(std::ranges::count_if(there, [](const StageAnswer *version) { return hasAnswer(version->state); }) > 1);
    const QString note = noteOn(turn);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setVisible(answers > 1 && (wasAsked || isIdle));
}

void VersionBar::fillVersions(const Turn &turn)
{
    const QSignalBlocker quiet(m_versions);
    m_versions->clear();
    for (const StageAnswer *version : versionsOf(turn, m_stage)) {
        m_versions->addItem(nameOfVersion(*version), version->version.number);
        m_versions->setItemData(m_versions->count() - 1, nameOfVersion(*version).toHtmlEscaped(), Qt::ToolTipRole);
        if (version->version.number == currentVersion(turn, m_stage))
            m_versions->setCurrentIndex(m_versions->count() - 1);
    }
    m_versions->setVisible(m_versions->count() > 1);
    m_versions->setEnabled(turn.state != TurnState::Running);
}

QString VersionBar::noteOn(const Turn &turn) const
{
    QStringList notes;
    const StageAnswer *current = turn.find(m_stage);
    if (current && hasAnswer(current->state) && !isUpToDate(turn, m_stage))
        notes += m_stage == Stage::judge() ? tr("This map compares other answers than those shown.")
                                           : tr("This synthesis rests on another map or on other answers than those shown.");
    if (m_stage == Stage::judge())
        notes += stabilityWords(turn);
    if (m_stage == Stage::synthesizer() && current && current->version.rulings != turn.rulings)
        notes += tr("It does not know your rulings as they are now.");
    // Of the last attempt, where it brought nothing.
    const auto versions = versionsOf(turn, m_stage);
    if (!versions.empty() && versions.back() != current && versions.back()->failure)
        notes += tr("Version %1 failed: %2").arg(versions.back()->version.number).arg(sentenceFor(*versions.back()->failure));
    notes.removeAll(QString());
    return notes.join(u' ');
}

void VersionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_versions->setMaximumWidth(std::max(120, width() - 12));
}

} // namespace fusion
