// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/guestdialog.h"

#include "ui/common/card.h"
#include "ui/common/fitscreen.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fusion {

GuestDialog::GuestDialog(const QString &name, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name.isEmpty() ? tr("Guest") : name, this))
    , m_text(new QPlainTextEdit(text, this))
{
    setWindowTitle(tr("Add an Answer from Elsewhere"));
    resizeOnScreen(*this, {620, 460});
    auto *nameLabel = new QLabel(tr("&Where it is from"), this);
    nameLabel->setBuddy(m_name);
    m_name->setMaxLength(60);
    m_name->setAccessibleName(tr("Where it is from"));
    auto *textLabel = new QLabel(tr("The &answer"), this);
    textLabel->setBuddy(m_text);
    m_text->setAccessibleName(tr("The answer"));
    m_text->setPlaceholderText(tr("Paste it here"));
    m_text->setTabChangesFocus(true);
    auto *note =
        new QLabel(tr("It becomes a guest seat. The judge reads it without its name, like the others, once you let it judge "
                      "again. Adding it sends nothing and costs nothing."),
                   this);
    note->setWordWrap(true);
    makeQuiet(note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("A&dd"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto fit = [this] { m_add->setEnabled(!this->text().isEmpty()); };
    connect(m_text, &QPlainTextEdit::textChanged, this, fit);
    fit();
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *>{nameLabel, m_name, textLabel})
        layout->addWidget(part);
    layout->addWidget(m_text, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    m_text->setFocus();
}

QString GuestDialog::name() const
{
    return m_name->text().trimmed();
}

QString GuestDialog::text() const
{
    return m_text->toPlainText().trimmed();
}

} // namespace fusion
