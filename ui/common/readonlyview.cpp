// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/readonlyview.h"

#include <QVariant>
#include <QWidget>

namespace fusion {

namespace {
constexpr auto property = "fusionReadOnly";
}

void setReadOnlyView(QWidget &page)
{
    page.setProperty(property, true);
}

bool isReadOnlyView(const QWidget &view)
{
    for (const QWidget *at = &view; at; at = at->parentWidget()) {
        if (at->property(property).toBool())
            return true;
    }
    return false;
}

} // namespace fusion
