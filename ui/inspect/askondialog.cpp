// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/askondialog.h"

#include "core/fusion/askon.h"
#include "core/fusion/memory.h"
#include "core/words/stagewords.h"
#include "ui/common/card.h"
#include "ui/common/fitscreen.h"
#include "ui/common/flowlayout.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fusion {

AskOnDialog::AskOnDialog(const Turn &turn, const QString &passage, const QString &source, int seat, QWidget *parent)
    : QDialog(parent)
    , m_passage(passage)
    , m_question(new QPlainTextEdit(this))
    , m_preview(new QPlainTextEdit(this))
    , m_calls(new QLabel(this))
{
    setWindowTitle(tr("Ask About a Passage: %1", "where it is from").arg(source));
    resizeOnScreen(*this, {640, 560});
    auto *questionLabel = new QLabel(tr("Your &question"), this);
    questionLabel->setBuddy(m_question);
    m_question->setAccessibleName(tr("Your question"));
    m_question->setTabChangesFocus(true);
    m_question->setFixedHeight(fontMetrics().lineSpacing() * 4);
    auto *whom = new FlowLayout;
    buildSeats(turn, seat, whom);
    auto *previewLabel = new QLabel(tr("What will be sent, &behind each seat's own thread"), this);
    previewLabel->setBuddy(m_preview);
    m_preview->setAccessibleName(tr("What will be sent"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_calls->setWordWrap(true);
    makeQuiet(m_calls);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ask = buttons->addButton(tr("&Ask"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_question, &QPlainTextEdit::textChanged, this, &AskOnDialog::fit);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(questionLabel);
    layout->addWidget(m_question);
    layout->addLayout(whom);
    layout->addWidget(previewLabel);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_calls);
    layout->addWidget(buttons);
    m_question->setFocus();
    fit();
}

void AskOnDialog::buildSeats(const Turn &turn, int seat, QLayout *layout)
{
    for (const StageAnswer &answer : turn.seats) {
        if (answer.guest)
            continue;
        auto *box = new QCheckBox(QString(nameOfStage(answer)).replace(u'&', u"&&"_s), this);
        box->setAccessibleName(tr("Ask %1, %2", "seat, model").arg(nameOfStage(answer), answer.modelName));
        box->setToolTip(answer.modelName.toHtmlEscaped());
        const bool isGuestPassage = seat >= 0 && turn.find(Stage::ofSeat(seat)) && turn.find(Stage::ofSeat(seat))->guest;
        box->setChecked(seat < 0 || isGuestPassage || seat == answer.stage.seat);
        connect(box, &QCheckBox::toggled, this, &AskOnDialog::fit);
        layout->addWidget(box);
        m_seats.emplace_back(answer.stage.seat, box);
    }
}

QString AskOnDialog::text() const
{
    return askOnText(m_question->toPlainText(), m_passage);
}

std::vector<int> AskOnDialog::seats() const
{
    std::vector<int> seats;
    for (const auto &[seat, box] : m_seats) {
        if (box->isChecked())
            seats.push_back(seat);
    }
    return seats;
}

QString AskOnDialog::callWords() const
{
    const int count = static_cast<int>(seats().size());
    if (count == 0)
        return tr("Choose at least one seat.");
    if (count == 1)
        return tr("One call goes out; the seat's answer is the turn's answer.");
    return tr("%n seat(s) are asked, then judge and synthesizer.", nullptr, count);
}

void AskOnDialog::fit()
{
    m_preview->setPlainText(text());
    m_calls->setText(callWords() + u' ' + memoryRule());
    m_ask->setEnabled(!m_question->toPlainText().trimmed().isEmpty() && !seats().empty());
}

} // namespace fusion
