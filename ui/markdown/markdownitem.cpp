// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/markdownitem.h"

#include "ui/markdown/codelayout.h"
#include "ui/markdown/markdownaccessible.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace fusion {

using namespace markdown;

namespace {

/// Up to here everything is laid out, so that the height is exact from the start.
constexpr std::size_t AlwaysLaidOut = 60;
constexpr qsizetype AlwaysLaidOutLength = 30000;

} // namespace

MarkdownItem::MarkdownItem(QWidget *parent)
    : QWidget(parent)
    , m_clock(FrameClock::shared())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    refreshLook();
    installMarkdownAccessibility();
    connect(m_clock.get(), &FrameClock::tick, this, &MarkdownItem::onTick);
}

MarkdownItem::~MarkdownItem() = default;

void MarkdownItem::setMarkdown(const QString &markdown)
{
    const bool grows = !m_document.markdown().isEmpty() && markdown.startsWith(m_document.markdown());
    m_pending.clear();
    if (!grows) {
        m_focused.reset();
        m_anchor = m_cursor = {};
    }
    change([&] { return m_document.setMarkdown(markdown); });
}

void MarkdownItem::append(const QString &delta)
{
    if (delta.isEmpty())
        return;
    m_pending += delta;
    m_clock->wake();
}

void MarkdownItem::flush()
{
    if (!m_pending.isEmpty())
        change([this] { return m_document.append(std::exchange(m_pending, {})); });
}

void MarkdownItem::onTick()
{
    if (!isVisible())
        return; // shown later, in one piece
    flush();
    colourCode();
}

/// Changes the document and shows it. The selection stays on the same source, even where the painted text has changed.
void MarkdownItem::change(const std::function<MarkdownDocument::Change()> &doIt)
{
    const auto &blocks = m_document.blocks();
    const qsizetype anchor = sourceOf(blocks, m_anchor);
    const qsizetype cursor = sourceOf(blocks, m_cursor);
    const std::size_t first = doIt().firstChanged;
    m_layout.update(blocks, first);
    if (hasSelection() && m_anchor.block >= static_cast<qsizetype>(first))
        m_anchor = positionOf(blocks, anchor);
    if (m_anchor != m_cursor && m_cursor.block >= static_cast<qsizetype>(first))
        m_cursor = positionOf(blocks, cursor);
    if (m_focused && m_focused->block >= static_cast<qsizetype>(blocks.size()))
        m_focused.reset();
    layOutVisible();
    heightMayHaveChanged();
    reportTextChange(this);
}

void MarkdownItem::refreshLook()
{
    Look look = lookFor(font(), palette());
    look.markers = m_markers;
    m_layout.setLook(look);
    m_layout.update(m_document.blocks(), 0);
    layOutVisible();
    heightMayHaveChanged();
    update();
}

void MarkdownItem::setSeatMarkers(const QStringList &labels, const std::vector<QColor> &colours)
{
    SeatMarkers markers{labels.first(std::min(labels.size(), static_cast<qsizetype>(colours.size()))), colours};
    if (markers == m_markers)
        return;
    m_markers = std::move(markers);
    refreshLook();
}

QRectF MarkdownItem::visibleArea() const
{
    const QRect area = m_visible.isNull() ? visibleRegion().boundingRect() : m_visible;
    return QRectF(area).translated(-contentsMargins().left(), -contentsMargins().top());
}

void MarkdownItem::setVisibleArea(const QRect &area)
{
    m_visible = area;
    layOutVisible();
    heightMayHaveChanged();
}

void MarkdownItem::layOutVisible()
{
    const auto &blocks = m_document.blocks();
    m_layout.setWidth(contentWidth(width()));
    if (blocks.size() <= AlwaysLaidOut && m_document.markdown().size() <= AlwaysLaidOutLength) {
        m_layout.ensure(blocks, 0, 1e9);
    } else {
        const QRectF area = visibleArea();
        m_layout.ensure(blocks, area.top(), area.bottom());
        m_layout.dropFar(area.top() - 2 * area.height(), area.bottom() + 2 * area.height());
    }
    updateChanged();
}

/// Has painted again what is painted differently now. Lines have room around them, so that no letter reaches over its own.
void MarkdownItem::updateChanged()
{
    const MarkdownLayout::Dirty dirty = m_layout.takeDirty();
    if (dirty.isEmpty())
        return;
    const int top = static_cast<int>(std::floor(dirty.top)) + contentsMargins().top();
    const qreal bottom = std::min<qreal>(dirty.bottom, height()) + contentsMargins().top() + 2;
    update(QRect(QPoint(0, top), QPoint(width() - 1, static_cast<int>(std::ceil(bottom)))));
}

void MarkdownItem::fillWith(QPalette::ColorRole role)
{
    m_fill = role;
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_StaticContents);
}

void MarkdownItem::heightMayHaveChanged()
{
    const int now = widgetHeight();
    if (now == m_reportedHeight)
        return;
    m_reportedHeight = now;
    updateGeometry();
    emit contentResized();
}

qreal MarkdownItem::contentWidth(int width) const
{
    return std::max(width - contentsMargins().left() - contentsMargins().right(), 40);
}

int MarkdownItem::widgetHeight() const
{
    return static_cast<int>(std::ceil(m_layout.height())) + contentsMargins().top() + contentsMargins().bottom();
}

int MarkdownItem::heightForWidth(int width) const
{
    m_layout.setWidth(contentWidth(width));
    const auto &blocks = m_document.blocks();
    if (blocks.size() <= AlwaysLaidOut && m_document.markdown().size() <= AlwaysLaidOutLength)
        m_layout.ensure(blocks, 0, 1e9);
    return widgetHeight();
}

QSize MarkdownItem::sizeHint() const
{
    const int width = static_cast<int>(m_layout.look().em * 30);
    return {width,
            this->width() > 0 && testAttribute(Qt::WA_WState_Created) ? widgetHeight() : static_cast<int>(m_layout.look().em)};
}

QSize MarkdownItem::minimumSizeHint() const
{
    return {static_cast<int>(m_layout.look().em * 6), static_cast<int>(m_layout.look().em)};
}

QPointF MarkdownItem::toContent(QPointF point) const
{
    return point - QPointF(contentsMargins().left(), contentsMargins().top());
}

QRect MarkdownItem::fromContent(const QRectF &rect) const
{
    return rect.translated(contentsMargins().left(), contentsMargins().top()).toAlignedRect();
}

PaintState MarkdownItem::paintState(std::size_t index) const
{
    const Block &block = m_document.blocks()[index];
    const auto at = static_cast<qsizetype>(index);
    PaintState state;
    const auto [begin, end] = selection();
    if (begin.block <= at && at <= end.block) {
        state.selectionBegin = begin.block == at ? begin.offset : 0;
        state.selectionEnd = end.block == at ? end.offset : block.text.size();
    }
    for (const Highlight &mark : m_highlights) {
        const qsizetype from = std::max(mark.span.begin, block.source.begin);
        const qsizetype to = std::min(mark.span.end, block.source.end);
        if (from < to)
            state.marks.push_back({sourceToText(block, from), sourceToText(block, to), mark.colour});
    }
    if (m_focused && m_focused->block == at && hasFocus()) {
        state.copyFocused = m_focused->kind == HotSpot::Kind::Copy;
        state.focusBegin = state.copyFocused ? -1 : m_focused->begin;
        state.focusEnd = m_focused->end;
    }
    state.copyHovered = m_hoveredCopy == at;
    state.copied = m_copiedBlock == at;
    return state;
}

void MarkdownItem::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (m_fill)
        painter.fillRect(event->rect(), palette().color(*m_fill));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(contentsMargins().left(), contentsMargins().top());
    const QRectF clip = QRectF(event->rect()).translated(-contentsMargins().left(), -contentsMargins().top());
    if (m_layout.ensure(m_document.blocks(), clip.top(), clip.bottom()))
        QMetaObject::invokeMethod(
            this,
            [this] {
                updateChanged();
                heightMayHaveChanged();
            },
            Qt::QueuedConnection);
    m_layout.paint(painter, m_document.blocks(), clip, [this](std::size_t block) { return paintState(block); });
    for (std::size_t i = m_layout.count() ? m_layout.blockAt(clip.top()) : 0; i < m_layout.count(); ++i) {
        if (m_layout.blockRect(i).top() > clip.bottom())
            break;
        const auto *code = dynamic_cast<const CodeLayout *>(m_layout.layout(i));
        if (code && code->wantsColour())
            m_clock->wake();
    }
}

/// Goes on colouring the code that can be seen, a portion per frame.
void MarkdownItem::colourCode()
{
    const QRectF area = visibleArea();
    for (std::size_t i = m_layout.count() ? m_layout.blockAt(area.top()) : 0; i < m_layout.count(); ++i) {
        if (m_layout.blockRect(i).top() > area.bottom())
            break;
        auto *code = dynamic_cast<CodeLayout *>(m_layout.layout(i));
        if (!code || !code->wantsColour())
            continue;
        const QRectF coloured = code->colourMore(m_document.blocks()[i]);
        update(fromContent(coloured.translated(m_layout.blockRect(i).topLeft())));
    }
}

void MarkdownItem::updateBlock(std::size_t block)
{
    const int margin = static_cast<int>(m_layout.look().em);
    update(fromContent(m_layout.blockRect(block)).adjusted(-margin, -margin / 2, margin, margin / 2));
}

void MarkdownItem::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        update(); // what stands there is not static then
    layOutVisible();
    heightMayHaveChanged();
}

void MarkdownItem::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    flush();
}

void MarkdownItem::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        refreshLook();
    else if (event->type() == QEvent::LanguageChange)
        update();
}

} // namespace fusion
