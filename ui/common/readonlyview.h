// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace fusion {

/// Everything within is only looked at: views leave out what would ask a model again.
void setReadOnlyView(QWidget &page);
/// A view within such a page.
bool isReadOnlyView(const QWidget &view);

} // namespace fusion
