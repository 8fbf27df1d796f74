// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/markdownview.h"

#include "ui/markdown/quietscrollbar.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace fusion {

namespace {

constexpr int Margin = 14;
constexpr int NearTheEnd = 8;

} // namespace

MarkdownView::MarkdownView(QWidget *parent)
    : QScrollArea(parent)
    , m_item(new MarkdownItem)
{
    setWidget(m_item);
    setWidgetResizable(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBar(new QuietScrollBar);
    setBackgroundRole(QPalette::Base);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_item);
    m_item->fillWith(QPalette::Base);
    m_item->setContentsMargins(Margin, Margin - 4, Margin, Margin);
    connect(m_item, &MarkdownItem::contentResized, this, &MarkdownView::fit);
    connect(m_item, &MarkdownItem::wantsVisible, this, &MarkdownView::showRect);
    connect(m_item, &MarkdownItem::linkActivated, this, &MarkdownView::linkActivated);
    connect(m_item, &MarkdownItem::seatMarkerActivated, this, &MarkdownView::seatMarkerActivated);
    connect(m_item, &MarkdownItem::selectionChanged, this, &MarkdownView::selectionChanged);
    connect(m_item, &MarkdownItem::passageSelected, this, &MarkdownView::passageSelected);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MarkdownView::onScrolled);
}

void MarkdownView::setMarkdown(const QString &markdown)
{
    const bool grows = !m_item->markdown().isEmpty() && markdown.startsWith(m_item->markdown());
    if (!grows)
        m_follows = false;
    m_item->setMarkdown(markdown);
    if (grows)
        return;
    verticalScrollBar()->setValue(0);
    onScrolled();
    m_follows = false;
}

void MarkdownView::append(const QString &delta)
{
    m_follows = m_follows || isAtEnd();
    m_item->append(delta);
}

void MarkdownView::setStreaming(bool streaming)
{
    if (!streaming)
        m_item->flush();
}

bool MarkdownView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - NearTheEnd;
}

int MarkdownView::anchorTop() const
{
    const auto &layouts = m_item->blockLayouts();
    const std::size_t block = std::min(m_anchorBlock, layouts.count() - 1);
    return static_cast<int>(layouts.blockRect(block).top()) + m_item->contentsMargins().top();
}

void MarkdownView::onScrolled()
{
    if (m_fitting)
        return;
    const int top = verticalScrollBar()->value();
    m_follows = isAtEnd();
    if (m_item->blockLayouts().count() > 0) {
        m_anchorBlock = m_item->blockLayouts().blockAt(top - m_item->contentsMargins().top());
        m_anchorOffset = top - anchorTop();
    }
    m_item->setVisibleArea(QRect(0, top, viewport()->width(), viewport()->height()));
}

/// Gives the item its height, and scrolls so that what the person sees stays where it is, or the end in view.
void MarkdownView::fit()
{
    if (m_fitting)
        return;
    m_fitting = true;
    const int width = viewport()->width();
    for (int round = 0; round < 4; ++round) { // laying out what comes into view may change the height once more
        const int height = std::max(m_item->heightForWidth(width), viewport()->height());
        m_item->resize(width, height);
        const int top = m_follows                            ? verticalScrollBar()->maximum()
                        : m_item->blockLayouts().count() > 0 ? anchorTop() + m_anchorOffset
                                                             : 0;
        verticalScrollBar()->setValue(top);
        m_item->setVisibleArea(QRect(0, verticalScrollBar()->value(), width, viewport()->height()));
        if (std::max(m_item->heightForWidth(width), viewport()->height()) == height)
            break;
    }
    m_fitting = false;
}

void MarkdownView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void MarkdownView::scrollToSpan(Span span)
{
    m_follows = false;
    QRect rect = m_item->rectOf(span);
    for (int round = 0; round < 3; ++round) { // what comes into view may turn out taller than it was guessed
        verticalScrollBar()->setValue(rect.top() - viewport()->height() / 4);
        const QRect now = m_item->rectOf(span);
        if (now == rect)
            break;
        rect = now;
    }
}

void MarkdownView::showRect(const QRect &rect)
{
    const int top = verticalScrollBar()->value();
    const int bottom = top + viewport()->height();
    const int margin = rect.height() > 1 ? 24 : 0;
    if (rect.top() - margin < top)
        verticalScrollBar()->setValue(rect.top() - margin);
    else if (rect.bottom() + margin > bottom)
        verticalScrollBar()->setValue(rect.bottom() + margin - viewport()->height());
}

void MarkdownView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::MoveToStartOfDocument) || event->matches(QKeySequence::MoveToStartOfLine))
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    else if (event->matches(QKeySequence::MoveToEndOfDocument) || event->matches(QKeySequence::MoveToEndOfLine))
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace fusion
