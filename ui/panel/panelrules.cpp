// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/panelrules.h"

#include "ui/common/withoutmnemonic.h"
#include "ui/panel/paneledits.h"
#include "ui/panel/panelmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace fusion {

namespace {

constexpr int mostSeconds = 86'400; // as in panel files
constexpr int maxDescriptionLength = 300;

} // namespace

PanelRules::PanelRules(PanelModel &model, PanelEdits &edits, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_edits(edits)
    , m_description(new QLineEdit(this))
    , m_quorum(new QSpinBox(this))
    , m_grace(new QSpinBox(this))
    , m_whole(new QSpinBox(this))
    , m_idle(new QSpinBox(this))
    , m_blind(new QCheckBox(tr("The &judge sees no model names"), this))
    , m_ladder(new QComboBox(this))
    , m_scouts(new QSpinBox(this))
    , m_agreement(new QSpinBox(this))
    , m_localOnly(new QCheckBox(tr("Onl&y models on this machine"), this))
    , m_grid(new QGridLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Rules of the panel"));
    buildLayout();
    connectFields();
    showPanel();
}

void PanelRules::buildLayout()
{
    addNumber(tr("Enou&gh answers"), m_quorum, 1, maxSeats);
    addNumber(tr("Then &wait for the others"), m_grace, 0, mostSeconds);
    addNumber(tr("Give u&p on a seat after"), m_whole, 1, mostSeconds);
    addNumber(tr("Or when it is &quiet for"), m_idle, 1, mostSeconds);
    addNumber(tr("Seats asked first"), m_scouts, 2, maxSeats);
    addNumber(tr("Enough agreement between them"), m_agreement, 1, 100);
    m_agreement->setSuffix(tr(" %", "percent, after a number"));
    m_agreement->setToolTip(
        tr("Compared on this machine, by their words and figures, without a model. It says whether they say the "
           "same, not whether it is true."));
    buildLadder();
    for (QSpinBox *seconds : {m_grace, m_whole, m_idle})
        seconds->setSuffix(tr(" s", "seconds, after a number"));
    m_quorum->setToolTip(tr("Once so many seats have answered, the others have only the time below. With fewer seats, all are "
                            "waited for."));
    m_whole->setSingleStep(30);
    m_idle->setSingleStep(5);
    m_blind->setToolTip(tr("Answers are compared under letters, so that no name sways the judge."));
    m_localOnly->setToolTip(tr("Refuses every seat, judge and synthesizer that would send something elsewhere."));
    m_description->setMaxLength(maxDescriptionLength);
    m_description->installEventFilter(this);
    auto *description = new QLabel(tr("What &it is for"), this);
    description->setBuddy(m_description);
    m_description->setAccessibleName(tr("What the panel is for"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(description);
    layout->addWidget(m_description);
    auto *ladderName = new QLabel(tr("Who is asked"), this);
    ladderName->setBuddy(m_ladder);
    layout->addWidget(ladderName);
    layout->addWidget(m_ladder);
    layout->addLayout(m_grid);
    layout->addWidget(m_blind);
    layout->addWidget(m_localOnly);
    setTabOrder({m_description, m_ladder, m_quorum, m_grace, m_whole, m_idle, m_scouts, m_agreement, m_blind, m_localOnly});
}

void PanelRules::addNumber(const QString &name, QSpinBox *number, int least, int most)
{
    auto *label = new QLabel(name, this);
    label->setBuddy(number);
    number->setAccessibleName(withoutMnemonic(name));
    number->setRange(least, most);
    number->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    number->setFocusPolicy(Qt::StrongFocus); // the wheel is for scrolling past
    number->installEventFilter(this);
    m_numbers.push_back({.name = label, .number = number});
}

void PanelRules::buildLadder()
{
    m_ladder->setAccessibleName(tr("Who is asked"));
    m_ladder->setFocusPolicy(Qt::StrongFocus);
    m_ladder->setSizeAdjustPolicy(
        QComboBox::AdjustToMinimumContentsLengthWithIcon); // its longest text may be wider than the page
    m_ladder->setMinimumContentsLength(10);
    m_ladder->installEventFilter(this);
    m_ladder->addItem(tr("All seats at once"), static_cast<int>(Ladder::All));
    m_ladder->addItem(tr("Some seats; all only if those disagree"), static_cast<int>(Ladder::Scouts));
    m_ladder->addItem(tr("One seat; more only when I want"), static_cast<int>(Ladder::One));
}

void PanelRules::connectFields()
{
    connect(m_ladder, &QComboBox::activated, this, &PanelRules::commitPolicy);
    connect(&m_model, &PanelModel::panelChanged, this, &PanelRules::showPanel);
    for (const Field &field : m_numbers)
        connect(field.number, &QSpinBox::valueChanged, this, &PanelRules::commitPolicy);
    connect(m_blind, &QCheckBox::clicked, this, &PanelRules::commitPolicy);
    connect(m_localOnly, &QCheckBox::clicked, this, &PanelRules::commitPolicy);
    connect(m_description, &QLineEdit::textEdited, &m_edits, &PanelEdits::setDescription);
}

/// Names above numbers: four beside each other, two, or one, as there is room.
void PanelRules::arrangeNumbers()
{
    int widest = 0;
    for (const Field &field : m_numbers)
        widest = std::max(widest, field.name->sizeHint().width());
    const int fitting = contentsRect().width() / (widest + 2 * m_grid->horizontalSpacing());
    const int columns = fitting >= 4 ? 4 : fitting >= 2 ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int index = 0; index < static_cast<int>(m_numbers.size()); ++index) {
        const Field &field = m_numbers[static_cast<size_t>(index)];
        m_grid->addWidget(field.name, index / columns * 2, index % columns);
        m_grid->addWidget(field.number, index / columns * 2 + 1, index % columns);
        m_grid->setColumnStretch(index, index < columns ? 1 : 0);
    }
}

void PanelRules::showPanel()
{
    const QScopedValueRollback showing(m_showing, true);
    const fusion::Panel &panel = m_model.panel(); // a QFrame has a Panel too
    if (m_description->text() != panel.description)
        m_description->setText(panel.description);
    m_quorum->setValue(panel.policy.quorum);
    m_grace->setValue(panel.policy.graceS);
    m_whole->setValue(panel.policy.seatTimeoutS);
    m_idle->setValue(panel.policy.seatIdleS);
    m_blind->setChecked(panel.policy.blind);
    m_ladder->setCurrentIndex(m_ladder->findData(static_cast<int>(panel.policy.ladder)));
    m_scouts->setValue(panel.policy.scouts);
    m_agreement->setValue(panel.policy.agreement);
    m_scouts->setEnabled(panel.policy.ladder != Ladder::All);
    m_agreement->setEnabled(panel.policy.ladder != Ladder::All);
    m_localOnly->setChecked(panel.localOnly);
}

void PanelRules::commitPolicy()
{
    if (m_showing)
        return;
    PanelPolicy policy = m_model.panel().policy;
    policy.quorum = m_quorum->value();
    policy.graceS = m_grace->value();
    policy.seatTimeoutS = m_whole->value();
    policy.seatIdleS = m_idle->value();
    policy.blind = m_blind->isChecked();
    policy.ladder = static_cast<Ladder>(m_ladder->currentData().toInt());
    policy.scouts = m_scouts->value();
    policy.agreement = m_agreement->value();
    m_edits.setPolicy(policy, m_localOnly->isChecked());
}

void PanelRules::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrangeNumbers();
}

/// Undo is the page's, except while the text has something of its own to take back. The wheel changes only the number that
/// was gone to: it is for scrolling past the others.
bool PanelRules::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isText = watched == m_description;
        if ((key->matches(QKeySequence::Undo) && !(isText && m_description->isUndoAvailable())) ||
            (key->matches(QKeySequence::Redo) && !(isText && m_description->isRedoAvailable()))) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::Wheel && watched != m_description && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace fusion
