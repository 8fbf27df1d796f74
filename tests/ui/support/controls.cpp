// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/controls.h"

#include <QAbstractButton>
#include <QLabel>
#include <QStringList>

namespace fusion::test {

namespace {

QAbstractButton *findButton(const QWidget &inside, auto fits)
{
    for (QAbstractButton *button : inside.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && fits(*button))
            return button;
    }
    return nullptr;
}

} // namespace

QAbstractButton *buttonWith(const QWidget &inside, const QString &text)
{
    return findButton(inside, [&text](const QAbstractButton &button) { return button.text().remove(u'&') == text; });
}

QAbstractButton *buttonNamed(const QWidget &inside, const QString &name)
{
    return findButton(inside, [&name](const QAbstractButton &button) { return button.accessibleName() == name; });
}

QString visibleWords(const QWidget &inside)
{
    QStringList words;
    for (const QWidget *widget : inside.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words += label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words += button->text().remove(u'&');
    }
    words.removeAll(QString());
    return words.join(u'\n');
}

} // namespace fusion::test
