// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace fusion {

/// Chooses a seat's colour from a menu: the automatic one, the eight of the series by name, or any other.
class ColourButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ColourButton(QWidget *parent = nullptr);

    /// `chosen`: "#rrggbb", or empty for the colour of the seat's position.
    void setColour(int position, const QString &chosen);

signals:
    void colourChosen(const QString &colour); ///< "#rrggbb"; empty: automatic

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void showColour();
    void chooseOther();

    int m_position = 0;
    QString m_chosen;
};

} // namespace fusion
