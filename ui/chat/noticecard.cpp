// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/noticecard.h"

#include "ui/common/readonlyview.h"
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fusion {

NoticeCard::NoticeCard(QWidget *parent)
    : Card(Tone::Warning, parent)
    , m_headline(new QLabel(this))
    , m_causes(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    for (QLabel *label : {m_headline, m_causes}) {
        label->setTextFormat(Qt::PlainText); // causes carry the words of providers
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(1);
    }
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(6);
    layout->addWidget(m_headline);
    layout->addWidget(m_causes);
    layout->addLayout(m_buttons);
    m_buttons->addStretch();
    hide();
}

void NoticeCard::setNotice(const TurnNotice &notice)
{
    setVisible(!notice.headline.isEmpty());
    if (notice == m_notice)
        return;
    m_notice = notice;
    m_headline->setText(notice.headline);
    QStringList lines = notice.causes;
    if (!notice.basis.isEmpty())
        lines += notice.basis;
    m_causes->setText(lines.join(u'\n'));
    m_causes->setVisible(!lines.isEmpty());
    while (m_buttons->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_buttons->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one just clicked
    }
    for (const TurnRemedy remedy : isReadOnlyView(*this) ? std::vector<TurnRemedy>() : notice.remedies) {
        auto *button = new QPushButton(wordsForRemedy(remedy), this);
        button->setAutoDefault(false);
        button->setAccessibleName(button->text());
        connect(button, &QPushButton::clicked, this, [this, remedy] { emit remedyChosen(remedy); });
        m_buttons->insertWidget(m_buttons->count() - 1, button);
    }
}

} // namespace fusion
