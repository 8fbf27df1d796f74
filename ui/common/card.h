// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

namespace fusion {

/// A rounded quiet surface that groups what belongs together. Its colours follow the palette, so themes switch live.
class Card : public QFrame
{
    Q_OBJECT

public:
    enum class Tone {
        Surface, ///< text to read
        Quiet,   ///< sunk into the window
        Accent,  ///< what the person said, what is selected
        Warning, ///< something is missing
    };

    explicit Card(Tone tone = Tone::Surface, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// A stripe along the top in that colour, asked for at every painting; none by default.
    void setStripe(std::function<QColor(const QPalette &)> colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    std::function<QColor(const QPalette &)> m_stripe;
};

/// `share` of `b`, the rest of `a`.
QColor mixedColour(const QColor &a, const QColor &b, float share);

/// The palette's text colour, quieter: for words that only accompany.
void makeQuiet(QWidget *widget);

} // namespace fusion
