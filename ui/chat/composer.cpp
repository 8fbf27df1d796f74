// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/composer.h"

#include "ui/chat/attachmentbar.h"
#include "ui/chat/composeredit.h"
#include "ui/common/card.h"
#include "ui/common/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace fusion {

Composer::Composer(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(Card::Tone::Surface, this))
    , m_edit(new ComposerEdit(m_card))
    , m_files(new AttachmentBar(m_card))
    , m_attach(new QPushButton(tr("&Attach…"), m_card))
    , m_button(new QPushButton(m_card))
    , m_hint(new ElidedLabel(m_card))
{
    m_edit->setAccessibleName(tr("Question to the panel"));
    m_edit->setAccessibleDescription(tr("Enter sends, Shift and Enter breaks the line, Tab leaves the field."));
    setPlaceholder(tr("Ask the panel…"));
    m_button->setAutoDefault(false);
    m_attach->setAutoDefault(false);
    m_attach->setAccessibleName(tr("Attach files"));
    m_attach->setToolTip(tr("Add text, pictures or PDFs; pasting and dropping does it as well"));
    makeQuiet(m_hint);
    m_hint->setText(tr("Enter sends · Shift+Enter breaks the line"));
    setFocusProxy(m_edit);

    buildLayout();

    connect(m_edit, &ComposerEdit::sendRequested, this, &Composer::send);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        updateButton();
        m_files->clearRefusal();
        if (!m_setting)
            emit textEdited();
    });
    connect(m_button, &QPushButton::clicked, this, &Composer::pressButton);
    connect(m_attach, &QPushButton::clicked, this, &Composer::attachRequested);
    connect(m_edit, &ComposerEdit::filesOffered, this, &Composer::filesOffered);
    connect(m_edit, &ComposerEdit::imageOffered, this, &Composer::imageOffered);
    connect(m_files, &AttachmentBar::removeRequested, this, &Composer::removeFileRequested);
    connect(m_files, &AttachmentBar::left, m_edit, qOverload<>(&QWidget::setFocus));
    updateButton();
}

void Composer::buildLayout()
{
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_attach);
    bottom->addWidget(m_hint, 1);
    bottom->addWidget(m_button);
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(10, 8, 8, 8);
    inside->setSpacing(4);
    inside->addWidget(m_files);
    inside->addWidget(m_edit);
    inside->addLayout(bottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    // The question first, then what can be done with it, then the files that go along.
    setTabOrder({m_edit, m_button, m_attach});
    m_files->setTabOrderBehind(m_attach);
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

void Composer::setText(const QString &text)
{
    if (text == m_edit->toPlainText())
        return;
    const QScopedValueRollback setting(m_setting, true);
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void Composer::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void Composer::setRunning(bool running)
{
    m_running = running;
    updateButton();
}

void Composer::setFiles(const std::vector<AttachmentTray::Item> &files, const QStringList &checks)
{
    m_reading = std::ranges::any_of(files, [](const AttachmentTray::Item &file) { return !file.attachment; });
    m_files->setItems(files, checks);
    updateButton();
}

void Composer::showRefusal(const QString &sentence)
{
    m_files->showRefusal(sentence);
}

QSize Composer::sizeHint() const
{
    const QSize hint = QWidget::sizeHint();
    return {hint.width(), qMax(hint.height(), layout()->totalHeightForWidth(width()))};
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void Composer::clearAfterSending()
{
    if (const QString sent = text(); !sent.trimmed().isEmpty())
        m_edit->remember(sent);
    m_edit->clear();
}

void Composer::focusInEvent(QFocusEvent *)
{
    m_edit->setFocus();
}

void Composer::send()
{
    if (canSend())
        emit sendRequested(text());
}

void Composer::pressButton()
{
    if (m_running)
        emit stopRequested();
    else
        send();
}

void Composer::updateButton()
{
    m_button->setText(m_running ? tr("S&top") : tr("&Send"));
    m_button->setAccessibleName(m_running ? tr("Stop all seats") : tr("Send the question"));
    m_button->setEnabled(m_running || canSend());
}

bool Composer::canSend() const
{
    return !m_running && !m_reading && !text().trimmed().isEmpty();
}

} // namespace fusion
