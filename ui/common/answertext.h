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

    void setMarkdown(const QString &text);
    void append(const QString &delta);
    void setStreaming(bool streaming);
    /// Marks passages of the text, in place of those marked before.
    void highlight(const std::vector<Span> &spans, const QColor &colour);
    void clearHighlight() { highlight({}, {}); }
    void scrollToSpan(Span span);
    void setSeatMarkers(const QStringList &labels, const std::vector<QColor> &colours);
    std::vector<Span> highlighted() const { return m_spans; }
    QString markdown() const;

    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return m_growth == Growth::WithContent; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void linkActivated(const QUrl &url);
    void seatMarkerActivated(const QString &label);
    void contentResized();

private:
    void flush();

    Growth m_growth;
    QString m_pending;
    QTimer m_flush;
    std::vector<Span> m_spans;
};

/// Fills its place and scrolls within it.
class AnswerView : public AnswerText
{
    Q_OBJECT

public:
    explicit AnswerView(QWidget *parent = nullptr) : AnswerText(Growth::Scrolls, parent) {}
};

/// As high as its text.
class AnswerItem : public AnswerText
{
    Q_OBJECT

public:
    explicit AnswerItem(QWidget *parent = nullptr) : AnswerText(Growth::WithContent, parent) {}
    void setStreaming(bool) {}
};

} // namespace fusion
