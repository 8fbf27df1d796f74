// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/conflictcard.h"

#include "core/base/failurewords.h"
#include "core/words/stagewords.h"
#include "ui/common/quietbutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // models' words
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QToolButton *explainedButton(const QString &text, const QString &name, QWidget *parent)
{
    QToolButton *button = quietButton(text, name, parent);
    button->setToolTip(name.toHtmlEscaped());
    return button;
}

QString labelOf(const Turn &turn, int seat)
{
    const StageAnswer *answer = turn.find(Stage::ofSeat(seat));
    return answer ? answer->label : QString();
}

struct Side {
    QString stance;
    QStringList labels;
    int seat = 0;
};

/// Seats with the same stance stand on one side.
std::vector<Side> sidesOf(const AnalysisPoint &point, const Turn &turn)
{
    std::vector<Side> sides;
    for (const Evidence &evidence : point.evidence) {
        const auto same = std::ranges::find_if(sides, [&](const Side &side) {
            return side.stance.simplified().toCaseFolded() == evidence.stance.simplified().toCaseFolded();
        });
        if (same == sides.end())
            sides.push_back({.stance = evidence.stance, .labels = {labelOf(turn, evidence.seat)}, .seat = evidence.seat});
        else
            same->labels.append(labelOf(turn, evidence.seat));
    }
    for (Side &side : sides)
        side.labels.sort(); // the judge names them in the shuffled order in which it read them
    return sides;
}

} // namespace

QString wordsForRuling(const Ruling &ruling, const Turn &turn)
{
    switch (ruling.kind) {
    case RulingKind::Side:
        return ConflictCard::tr("You ruled: %1 is right. %2", "seat, its stance").arg(labelOf(turn, ruling.seat), ruling.words);
    case RulingKind::Both: return ConflictCard::tr("You ruled: both sides belong into the answer.");
    case RulingKind::Neither: return ConflictCard::tr("You ruled: no side is right.");
    case RulingKind::Own: return ConflictCard::tr("You ruled: %1", "the person's own words").arg(ruling.words);
    case RulingKind::Withdrawn: break;
    }
    return {};
}

QString wordsForMove(CrossMove move)
{
    switch (move) {
    case CrossMove::Kept: return ConflictCard::tr("■ kept its position", "a seat, after a cross-examination");
    case CrossMove::Partly: return ConflictCard::tr("◪ moved in part", "a seat, after a cross-examination");
    case CrossMove::Changed: return ConflictCard::tr("□ changed its position", "a seat, after a cross-examination");
    case CrossMove::Unclear: return ConflictCard::tr("? did not say whether it moved", "a seat, after a cross-examination");
    }
    Q_UNREACHABLE_RETURN({});
}

ConflictCard::ConflictCard(const AnalysisPoint &point, const Turn &turn, QWidget *parent)
    : Card(Tone::Surface, parent)
    , m_point(point)
    , m_group(new QButtonGroup(this))
    , m_own(new QLineEdit(this))
    , m_withdraw(explainedButton(tr("Withdraw"), tr("Withdraw the ruling on: %1", "a point").arg(point.text), this))
    , m_cross(explainedButton(
          tr("Cross-Examine"),
          tr("Ask only the seats that disagree again, each shown the other side without names: %1", "a point").arg(point.text),
          this))
    , m_passages(explainedButton(tr("Show Passages"), tr("Show the passages for: %1", "a point").arg(point.text), this))
    , m_ruling(plainLabel({}, this))
    , m_examined(new QWidget(this))
    , m_examinedLayout(new QVBoxLayout(m_examined))
{
    setAccessibleName(tr("Conflict: %1", "a point").arg(point.text));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->setSpacing(4);
    QLabel *topic = plainLabel(point.text, this);
    QFont bold = topic->font();
    bold.setBold(true);
    topic->setFont(bold);
    layout->addWidget(topic);
    buildRulings(turn, layout);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    for (QToolButton *button : {m_cross, m_passages, m_withdraw})
        row->addWidget(button);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_ruling);
    m_examinedLayout->setContentsMargins({});
    m_examinedLayout->setSpacing(4);
    layout->addWidget(m_examined);
    connect(m_group, &QButtonGroup::idClicked, this, &ConflictCard::commit);
    connect(m_own, &QLineEdit::returnPressed, this, [this] { commit(static_cast<int>(m_choices.size()) - 1); });
    connect(m_withdraw, &QToolButton::clicked, this,
            [this] { emit ruled({.topic = m_point.text, .kind = RulingKind::Withdrawn}); });
    connect(m_cross, &QToolButton::clicked, this, &ConflictCard::crossExaminationRequested);
    connect(m_passages, &QToolButton::clicked, this, [this] { emit passagesRequested(m_point.evidence); });
    setTurn(turn);
}

void ConflictCard::addChoice(const QString &text, const QString &name, const Ruling &ruling, QVBoxLayout *layout)
{
    auto *button = new QRadioButton(QString(text).replace(u'&', u"&&"_s), this);
    button->setAccessibleName(name);
    button->setToolTip(name.toHtmlEscaped());
    // One line would be cut off: what a side says stands below its button, where it can wrap.
    m_group->addButton(button, static_cast<int>(m_choices.size()));
    m_choices.push_back(ruling);
    layout->addWidget(button);
}

void ConflictCard::buildRulings(const Turn &turn, QVBoxLayout *layout)
{
    for (const Side &side : sidesOf(m_point, turn)) {
        const QString seats = side.labels.join(u", "_s);
        addChoice(tr("%1 is right", "seats").arg(seats), tr("%1 is right: %2", "seats, their stance").arg(seats, side.stance),
                  {.topic = m_point.text, .kind = RulingKind::Side, .seat = side.seat, .words = side.stance}, layout);
        QLabel *stance = plainLabel(side.stance, this);
        stance->setIndent(22);
        layout->addWidget(stance);
    }
    addChoice(tr("Both"), tr("Both sides belong into the answer"), {.topic = m_point.text, .kind = RulingKind::Both}, layout);
    addChoice(tr("Neither"), tr("No side is right"), {.topic = m_point.text, .kind = RulingKind::Neither}, layout);
    addChoice(tr("In my own words:"), tr("Rule in your own words"), {.topic = m_point.text, .kind = RulingKind::Own}, layout);
    m_own->setAccessibleName(tr("Your ruling on: %1", "a point").arg(m_point.text));
    m_own->setPlaceholderText(tr("What holds instead; Enter to rule"));
    m_own->setMaxLength(2000);
    layout->addWidget(m_own);
}

void ConflictCard::commit(int choice)
{
    Ruling ruling = m_choices.at(static_cast<size_t>(choice));
    if (ruling.kind == RulingKind::Own) {
        ruling.words = m_own->text().trimmed();
        if (ruling.words.isEmpty()) {
            m_own->setFocus();
            return;
        }
    }
    emit ruled(ruling);
}

void ConflictCard::setTurn(const Turn &turn)
{
    const Ruling *ruling = rulingOn(turn.rulings, m_point.text);
    const QSignalBlocker quiet(m_group);
    m_group->setExclusive(false);
    for (QAbstractButton *button : m_group->buttons()) {
        const Ruling &choice = m_choices.at(static_cast<size_t>(m_group->id(button)));
        button->setChecked(ruling && ruling->kind == choice.kind &&
                           (choice.kind != RulingKind::Side || ruling->words == choice.words));
    }
    m_group->setExclusive(true);
    if (ruling && ruling->kind == RulingKind::Own && !m_own->hasFocus())
        m_own->setText(ruling->words);
    m_ruling->setText(ruling ? wordsForRuling(*ruling, turn) : QString());
    m_ruling->setVisible(ruling != nullptr);
    m_withdraw->setVisible(ruling != nullptr);
    m_cross->setEnabled(turn.state != TurnState::Running);
    showExaminations(turn);
}

/// The newest examination last; each seat with its position before and after.
void ConflictCard::showExaminations(const Turn &turn)
{
    while (QLayoutItem *item = m_examinedLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CrossCall &call : turn.crossCalls) {
        if (call.topic != m_point.text)
            continue;
        const CrossReply reply = readCrossReply(call.answer.text);
        const bool isDone = hasAnswer(call.answer.state);
        QString state = isDone ? wordsForMove(reply.move) : wordsForStage(call.answer);
        if (call.answer.failure)
            state += u": "_s + sentenceFor(*call.answer.failure);
        QLabel *head = plainLabel(tr("Seat %1, asked again (%2): %3", "label, number of the examination, whether it moved")
                                      .arg(call.answer.label)
                                      .arg(call.exam)
                                      .arg(state),
                                  m_examined);
        QFont bold = head->font();
        bold.setBold(true);
        head->setFont(bold);
        m_examinedLayout->addWidget(head);
        m_examinedLayout->addWidget(plainLabel(tr("Before: %1").arg(call.before), m_examined));
        if (!reply.position.isEmpty())
            m_examinedLayout->addWidget(plainLabel(isDone ? tr("After: %1").arg(reply.position) : reply.position, m_examined));
    }
    m_examined->setVisible(m_examinedLayout->count() > 0);
}

} // namespace fusion
