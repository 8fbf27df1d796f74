// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/markdown/markdownitem.h"

#include <QScrollArea>

namespace fusion {

/// A MarkdownItem in a scroll area, for answer columns: while text is appended it follows the end if the end is in view,
/// and otherwise stays where the person reads, whatever is laid out above.
class MarkdownView : public QScrollArea
{
    Q_OBJECT

public:
    explicit MarkdownView(QWidget *parent = nullptr);

    MarkdownItem *item() const { return m_item; }

    void setMarkdown(const QString &markdown);
    void append(const QString &delta);
    QString markdown() const { return m_item->markdown(); }
    /// Whether more text is to come. Ending it shows the last of it at once.
    void setStreaming(bool streaming);
    void setSeatMarkers(const QStringList &labels, const std::vector<QColor> &colours)
    {
        m_item->setSeatMarkers(labels, colours);
    }

    void highlight(const std::vector<Span> &spans, const QColor &colour) { m_item->highlight(spans, colour); }
    void clearHighlight() { m_item->clearHighlight(); }
    /// Scrolls a passage into view, a little below the top.
    void scrollToSpan(Span span);

    QString selectedText() const { return m_item->selectedText(); }
    void copy() const { m_item->copy(); }
    void selectAll() { m_item->selectAll(); }
    bool find(const QString &text, bool backwards = false) { return m_item->find(text, backwards); }

    bool isAtEnd() const;

signals:
    void linkActivated(const QUrl &url);
    void seatMarkerActivated(const QString &label);
    void selectionChanged();
    void passageSelected(fusion::Span span);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    void onScrolled();
    void showRect(const QRect &rect);
    int anchorTop() const;

    MarkdownItem *m_item;
    std::size_t m_anchorBlock = 0; ///< the block at the top of the view, and how much of it is above
    int m_anchorOffset = 0;
    bool m_follows = true;
    bool m_fitting = false;
};

} // namespace fusion
