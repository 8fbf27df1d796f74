// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/attachmentbar.h"

#include "core/attach/attachmentreader.h"
#include "ui/chat/attachmentchip.h"
#include "ui/common/announce.h"
#include "ui/common/card.h"
#include "ui/common/flowlayout.h"

#include <QApplication>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype shownChecks = 4;

QLabel *wordsLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

} // namespace

AttachmentBar::AttachmentBar(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(m_chips))
    , m_checks(wordsLabel(this))
    , m_refusal(wordsLabel(this))
{
    makeQuiet(m_checks);
    m_checks->setAccessibleName(tr("Who gets what"));
    m_refusal->setAccessibleName(tr("Not attached"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_chips);
    layout->addWidget(m_checks);
    layout->addWidget(m_refusal);
    setAccessibleName(tr("Attached files"));
    setItems({}, {});
    clearRefusal();
}

void AttachmentBar::setItems(const std::vector<AttachmentTray::Item> &items, const QStringList &checks)
{
    int focused = -1; // the chip whose button the person has just pressed, say
    for (int i = 0; QLayoutItem *old = m_flow->takeAt(0); ++i) {
        if (old->widget()->isAncestorOf(QApplication::focusWidget()))
            focused = i;
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    qsizetype read = 0;
    QWidget *before = m_tabFrom;
    for (const AttachmentTray::Item &item : items) {
        const QString facts = item.attachment ? readableSize(item.attachment->size) : tr("being read…", "a file");
        const QString check = item.attachment ? checks.value(read++) : QString();
        auto *chip = new AttachmentChip(item.name, facts, check, m_chips);
        connect(chip, &AttachmentChip::removeRequested, this, [this, id = item.id] { emit removeRequested(id); });
        m_flow->addWidget(chip);
        chip->show();
        if (before) // new widgets would come last in the whole window
            setTabOrder(before, &chip->removeButton());
        before = &chip->removeButton();
    }
    QStringList lines = checks.first(qMin(checks.size(), shownChecks));
    if (checks.size() > shownChecks)
        lines.append(tr("… and %n more; point at a file to see", nullptr, static_cast<int>(checks.size() - shownChecks)));
    m_checks->setText(lines.join(u'\n'));
    m_checks->setVisible(!lines.isEmpty());
    m_chips->setVisible(!items.empty());
    m_flow->invalidate();
    m_chips->updateGeometry();
    updateVisibility();
    if (focused >= 0)
        focusNear(focused);
}

/// Removing by keyboard goes on with the next file, behind the last one with the question.
void AttachmentBar::focusNear(int index)
{
    QLayoutItem *item = m_flow->itemAt(qMin(index, m_flow->count() - 1));
    if (auto *chip = item ? qobject_cast<AttachmentChip *>(item->widget()) : nullptr)
        chip->removeButton().setFocus(Qt::OtherFocusReason);
    else
        emit left();
}

void AttachmentBar::showRefusal(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
    announce(this, sentence);
    updateVisibility();
}

void AttachmentBar::clearRefusal()
{
    m_refusal->clear();
    m_refusal->hide();
    updateVisibility();
}

void AttachmentBar::updateVisibility()
{
    setVisible(!m_chips->isHidden() || !m_refusal->isHidden());
}

} // namespace fusion
