// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/analysis.h"

#include <QTextEdit>
#include <QTimer>
#include <QUrl>

#include <vector>

namespace fusion {

/// A model's text, for reading: streams in, can be selected, marks passages. Plain for now.
class AnswerText : public QTextEdit
{
    Q_OBJECT

public:
    enum class Growth {
        Scrolls,     ///< fills its place and scrolls within it
        WithContent, ///< as high as its text; something around it scrolls
    };

    explicit AnswerText(Growth growth, QWidget *parent = nullptr);

    void setText(const QString &markdown);
    void append(const QString &delta);
    void setStreaming(bool streaming);
    /// Marks passages of the text, in place of those marked before.
    void highlight(const std::vector<Span> &spans);
    void scrollToSpan(Span span);
    void setSeatMarkers(const QStringList &labels);
    std::vector<Span> highlighted() const { return m_spans; }
    QString shownText() const;

    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return m_growth == Growth::WithContent; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void linkActivated(const QUrl &url);
    void seatMarkerActivated(const QString &label);

private:
    void flush();

    Growth m_growth;
    QString m_pending;
    QTimer m_flush;
    std::vector<Span> m_spans;
};

} // namespace fusion
