// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QToolButton;

namespace fusion {

class MarkdownView;
class StageHeader;

/// The synthesizer's text with its citations, and how it came about.
class SynthesisView : public QWidget
{
    Q_OBJECT

public:
    explicit SynthesisView(QWidget *parent = nullptr);

    void setTurn(const Turn &turn);
    void apply(const Turn &turn, const RunEvent &event);
    /// Marks passages of the text and scrolls to the first; they stay until the turn is another.
    void showPassages(const std::vector<Span> &spans);

signals:
    void synthesizeAgain();
    void sentRequested(); ///< what exactly was sent
    void seatMarkerActivated(const QString &label);
    void linkActivated(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void showFacts(const Turn &turn);
    void showMarkers();

    StageAnswer m_shown;
    std::vector<StageAnswer> m_seats; ///< label and colour only
    StageHeader *m_header;
    QLabel *m_missing;
    MarkdownView *m_text;
    QToolButton *m_again;
    QToolButton *m_copy;
    QToolButton *m_sent;
};

} // namespace fusion
