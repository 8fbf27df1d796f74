// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/analysis.h"
#include "core/chat/stageanswer.h"

#include <QAbstractButton>

namespace fusion {

/// What one seat says to a point: its chip, its stance and the quote. Pressing it asks to see the passage; a quote that is
/// not in the answer says so, and whose words it is if another seat's, and cannot be pressed.
class EvidenceButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// @param owner label of the seat in whose answer the quote stands, where that is not `seat`
    EvidenceButton(const Evidence &evidence, const StageAnswer &seat, QWidget *parent = nullptr, const QString &owner = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont stanceFont() const;
    int textLeft() const;
    int heightOf(const QString &text, const QFont &font, int width) const;

    QString m_label;
    QString m_colour;
    int m_place;
    QString m_stance;
    QString m_quote;
};

} // namespace fusion
