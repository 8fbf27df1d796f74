// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/stageanswer.h"

#include <QDialog>

namespace fusion {

/// "What was sent": one request in a window of its own, to read and to copy. Not modal; deletes itself when closed.
class SentViewer : public QDialog
{
    Q_OBJECT

public:
    SentViewer(const QString &stageName, const SentRequest &request, QWidget *parent = nullptr);
};

} // namespace fusion
