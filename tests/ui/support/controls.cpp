// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/controls.h"

#include "ui/common/withoutmnemonic.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

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
    return findButton(inside, [&text](const QAbstractButton &button) { return withoutMnemonic(button.text()) == text; });
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
            words += withoutMnemonic(button->text());
    }
    words.removeAll(QString());
    return words.join(u'\n');
}

QStringList namelessControls(const QWidget &inside)
{
    QStringList nameless;
    for (QWidget *widget : inside.findChildren<QWidget *>()) {
        const bool isControl = widget->focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton *>(widget);
        const bool isQts = widget->objectName().startsWith("qt_"_L1) || qobject_cast<QComboBox *>(widget->parentWidget()) ||
                           qobject_cast<QLineEdit *>(widget->parentWidget());
        if (!isControl || isQts || !widget->isVisible())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            nameless += u"%1 in %2"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                          QLatin1StringView(widget->parentWidget()->metaObject()->className()));
    }
    return nameless;
}

} // namespace fusion::test
