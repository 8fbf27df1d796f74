// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/chat/emptychat.h"

#include <QAbstractButton>

namespace fusion {

/// A card to press: a question's title with its first words below.
class ExampleButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ExampleButton(const ExampleQuestion &example, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont titleFont() const;

    ExampleQuestion m_example;
};

} // namespace fusion
