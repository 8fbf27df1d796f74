// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/markdown/frameclock.h"
#include "ui/markdown/markdowndocument.h"
#include "ui/markdown/markdownlayout.h"

#include <QPalette>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <optional>

class QMenu;
class QMimeData;

namespace fusion {

/// A Markdown text as a widget without scroll bars, as tall as its text at its width: for a transcript, or inside a
/// MarkdownView. Text may arrive in pieces; they are shown together at the next frame. It loads nothing, opens nothing and
/// knows no HTML: links are only reported. Spans are UTF-16 offsets into markdown().
class MarkdownItem : public QWidget
{
    Q_OBJECT

public:
    explicit MarkdownItem(QWidget *parent = nullptr);
    ~MarkdownItem() override;

    /// Replaces the text at once. What begins like the text so far counts as its growth.
    void setMarkdown(const QString &markdown);
    /// Adds to the text; shown at the next frame.
    void append(const QString &delta);
    QString markdown() const { return m_document.markdown() + m_pending; }
    /// Shows now what has been appended and is not shown yet.
    void flush();

    /// `[A]` in the text becomes a small marker in that seat's colour; same index, same seat.
    void setSeatMarkers(const QStringList &labels, const std::vector<QColor> &colours);

    void highlight(const std::vector<Span> &spans, const QColor &colour);
    void clearHighlight();
    std::vector<Span> highlightedSpans() const;
    /// Where a passage is, in this widget's coordinates.
    QRect rectOf(Span span);

    bool hasSelection() const { return m_anchor != m_cursor; }
    /// As painted, as Markdown source, as HTML made here, and its place in the source.
    QString selectedText() const;
    QString selectedMarkdown() const;
    QString selectedHtml() const;
    Span selectedSpan() const;
    void select(markdown::Position anchor, markdown::Position cursor);
    void selectAll();
    /// Puts the selection on the clipboard, as Markdown source and as HTML.
    void copy() const;

    /// Selects the next place where `text` occurs, whatever its case, going round at the end. False if there is none.
    bool find(const QString &text, bool backwards = false);
    /// The same without going round: from the selection on, or `afresh` from the beginning (backwards: from the end).
    bool findOn(const QString &text, bool backwards, bool afresh);
    void clearSelection() { select({}, {}); }

    /// Lets it fill its own background, so that scrolling moves what is painted instead of painting it again.
    void fillWith(QPalette::ColorRole role);

    /// What of this widget can be seen, as told by a scrolling parent; only there is anything laid out.
    void setVisibleArea(const QRect &area);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// For a scrolling parent, screen readers and tests: what is shown and where.
    /// In rising order; equal if nothing is selected.
    std::pair<markdown::Position, markdown::Position> selection() const;
    const std::vector<markdown::Block> &blocks() const { return m_document.blocks(); }
    const markdown::MarkdownLayout &blockLayouts() const { return m_layout; }
    markdown::Position positionAt(QPoint point);
    QRect characterRect(markdown::Position position);
    QRect hotSpotRect(const markdown::HotSpot &spot);
    std::vector<markdown::HotSpot> allHotSpots() const;

signals:
    /// The person wants this link opened. Only http, https and mailto get here; ask before opening.
    void linkActivated(const QUrl &url);
    void seatMarkerActivated(const QString &label);
    void selectionChanged();
    /// The person has marked this passage of the source, with the mouse or the keyboard.
    void passageSelected(fusion::Span span);
    /// The height has changed.
    void contentResized();
    /// This place, in the widget's coordinates, should be scrolled into view.
    void wantsVisible(const QRect &rect);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Highlight {
        Span span;
        QColor colour;
    };
    struct ScrollDrag {
        std::size_t block = 0;
        qreal grabbed = 0; ///< x of the mouse on the bar
    };

    void onTick();
    void change(const std::function<markdown::MarkdownDocument::Change()> &doIt);
    void refreshLook();
    void layOutVisible();
    void updateChanged();
    void heightMayHaveChanged();
    void colourCode();
    QRectF visibleArea() const;
    QPointF toContent(QPointF point) const;
    QRect fromContent(const QRectF &rect) const;
    qreal contentWidth(int width) const;
    int widgetHeight() const;
    markdown::PaintState paintState(std::size_t block) const;
    QMimeData *selectionData() const;

    std::optional<markdown::Position> placeOf(const QString &text, markdown::Position from, bool backwards) const;
    bool showFound(const QString &text, std::optional<markdown::Position> place);
    std::optional<markdown::HotSpot> hotSpotAt(QPoint point);
    std::optional<std::size_t> blockUnder(QPoint point);
    void activate(const markdown::HotSpot &spot);
    void copyCode(qsizetype block);
    void showFocus(const markdown::HotSpot &spot);
    void updateHover(QPoint point);
    bool beginScrollDrag(QPoint point);
    bool scrollBlock(std::size_t block, qreal to);
    void updateBlock(std::size_t block);
    void fillContextMenu(QMenu *menu, const std::optional<markdown::HotSpot> &spot);
    void reportSelection();
    bool extendByKey(const QKeyEvent &event);
    markdown::Position stepped(markdown::Position from, int key, bool byWord);

    std::shared_ptr<markdown::FrameClock> m_clock;
    markdown::MarkdownDocument m_document;
    mutable markdown::MarkdownLayout m_layout; ///< heightForWidth() is const, and lays out
    markdown::SeatMarkers m_markers;
    QString m_pending;
    std::optional<QPalette::ColorRole> m_fill;
    QRect m_visible; ///< null: this widget finds out itself
    int m_reportedHeight = -1;

    std::vector<Highlight> m_highlights;
    markdown::Position m_anchor;
    markdown::Position m_cursor;
    std::optional<markdown::HotSpot> m_focused;
    std::optional<markdown::HotSpot> m_pressed;
    std::optional<ScrollDrag> m_scrollDrag;
    bool m_selecting = false;
    qsizetype m_hoveredCopy = -1;
    qsizetype m_copiedBlock = -1;
};

} // namespace fusion
