// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

class QAbstractButton;

namespace fusion::test {

/// The visible button with this text, whatever its mnemonic; null if there is none.
QAbstractButton *buttonWith(const QWidget &inside, const QString &text);
/// The visible button with this accessible name.
QAbstractButton *buttonNamed(const QWidget &inside, const QString &name);
/// The texts of all visible labels and buttons, one a line.
QString visibleWords(const QWidget &inside);

/// Visible controls that a screen reader could not name, as "class in class". Qt's own parts of a control are left out.
QStringList namelessControls(const QWidget &inside);

/// The first visible widget of a class below another.
template <typename Widget>
Widget *visible(const QWidget &inside)
{
    for (Widget *widget : inside.findChildren<Widget *>()) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace fusion::test
