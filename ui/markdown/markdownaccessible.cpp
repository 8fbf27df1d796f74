// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/markdownaccessible.h"

#include "core/markdown/markdownexport.h"
#include "ui/markdown/markdownitem.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace fusion {

using namespace markdown;

namespace {

/// One text: the blocks as painted, a line end between them.
class AccessibleMarkdown : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleMarkdown(MarkdownItem *item)
        : QAccessibleWidget(item, QAccessible::Document)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }
    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Value ? text(0, characterCount()) : QAccessibleWidget::text(type);
    }

    void selection(int index, int *start, int *end) const override
    {
        const Span span = index == 0 ? selectedOffsets() : Span{};
        *start = static_cast<int>(span.begin);
        *end = static_cast<int>(span.end);
    }
    int selectionCount() const override { return item()->hasSelection() ? 1 : 0; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { item()->select({}, {}); }
    void setSelection(int, int start, int end) override { item()->select(positionOfOffset(start), positionOfOffset(end)); }
    int cursorPosition() const override { return static_cast<int>(selectedOffsets().end); }
    void setCursorPosition(int position) override { item()->select(positionOfOffset(position), positionOfOffset(position)); }
    QString text(int start, int end) const override
    {
        return plainText(item()->blocks(), positionOfOffset(start), positionOfOffset(end));
    }
    int characterCount() const override
    {
        return static_cast<int>(offsetOf({static_cast<qsizetype>(item()->blocks().size()), 0}));
    }
    QRect characterRect(int offset) const override
    {
        const QRect rect = item()->characterRect(positionOfOffset(offset));
        return {item()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        return static_cast<int>(offsetOf(item()->positionAt(item()->mapFromGlobal(point))));
    }
    void scrollToSubstring(int start, int end) override
    {
        emit item()
            -> wantsVisible(item()->characterRect(positionOfOffset(start)) | item()->characterRect(positionOfOffset(end)));
    }
    QString attributes(int offset, int *start, int *end) const override
    {
        *start = std::clamp(offset, 0, characterCount());
        *end = characterCount();
        return {};
    }

private:
    MarkdownItem *item() const { return static_cast<MarkdownItem *>(widget()); }

    qsizetype offsetOf(Position position) const
    {
        qsizetype offset = 0;
        const auto &blocks = item()->blocks();
        const qsizetype count = static_cast<qsizetype>(blocks.size());
        for (qsizetype i = 0; i < std::min(position.block, count); ++i)
            offset += blocks[static_cast<std::size_t>(i)].text.size() + 1;
        return position.block < count ? offset + position.offset : std::max<qsizetype>(offset - 1, 0);
    }
    Position positionOfOffset(qsizetype offset) const
    {
        const auto &blocks = item()->blocks();
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            if (offset <= blocks[i].text.size())
                return {static_cast<qsizetype>(i), std::max<qsizetype>(offset, 0)};
            offset -= blocks[i].text.size() + 1;
        }
        return blocks.empty() ? Position{} : Position{static_cast<qsizetype>(blocks.size()) - 1, blocks.back().text.size()};
    }
    Span selectedOffsets() const
    {
        const auto [begin, end] = item()->selection();
        return {offsetOf(begin), offsetOf(end)};
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *item = qobject_cast<MarkdownItem *>(object);
    return item ? new AccessibleMarkdown(item) : nullptr;
}

} // namespace

void installMarkdownAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed);
}

void reportTextChange(MarkdownItem *item)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(item, QAccessible::VisibleDataChanged);
    QAccessible::updateAccessibility(&event);
}

void announce(MarkdownItem *item, const QString &message)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent event(item, message);
    QAccessible::updateAccessibility(&event);
}

} // namespace fusion
