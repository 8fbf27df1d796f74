// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/conversationdelegate.h"

#include "ui/common/card.h"
#include "ui/history/conversationmodel.h"

#include <QDateTime>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr int padding = 7;

QString headingOf(const QModelIndex &index)
{
    switch (static_cast<ConversationModel::Section>(index.data(ConversationModel::SectionRole).toInt())) {
    case ConversationModel::Section::Pinned: return ConversationDelegate::tr("Pinned");
    case ConversationModel::Section::Today: return ConversationDelegate::tr("Today");
    case ConversationModel::Section::Folder: return index.data(ConversationModel::FolderRole).toString();
    case ConversationModel::Section::Earlier: return ConversationDelegate::tr("Earlier");
    case ConversationModel::Section::Archive: {
        const int count = index.data(ConversationModel::CountRole).toInt();
        return index.data(ConversationModel::IsShutRole).toBool()
                   ? ConversationDelegate::tr("▸ Archive (%1)", "heading that opens").arg(count)
                   : ConversationDelegate::tr("▾ Archive (%1)", "heading that shuts").arg(count);
    }
    }
    Q_UNREACHABLE_RETURN({});
}

QString timeOf(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    return local.date() == QDate::currentDate() ? locale.toString(local.time(), QLocale::ShortFormat)
                                                : locale.toString(local.date(), QLocale::ShortFormat);
}

QString detailsOf(const QModelIndex &index)
{
    const QString time = timeOf(index.data(ConversationModel::UpdatedRole).toDateTime());
    const QString turns =
        ConversationDelegate::tr("%n question(s)", nullptr, index.data(ConversationModel::TurnCountRole).toInt());
    const QString details = ConversationDelegate::tr("%1 · %2", "time of the last change, number of questions").arg(time, turns);
    const QString cost = index.data(ConversationModel::CostRole).toString();
    return cost.isEmpty() ? details : ConversationDelegate::tr("%1 · %2", "about a conversation, its cost").arg(details, cost);
}

bool isHeading(const QModelIndex &index)
{
    return index.data(ConversationModel::IsHeadingRole).toBool();
}

} // namespace

void ConversationDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (isHeading(index))
        option->text = headingOf(index);
    else if (index.data(ConversationModel::PinnedRole).toBool())
        option->text = tr("%1, pinned", "title of a conversation").arg(option->text);
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    return {80, isHeading(index) ? line + 2 * padding : 2 * line + 2 * padding};
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int line = option.fontMetrics.height();
    const int flags = static_cast<int>(Qt::AlignLeading | Qt::AlignTop) | Qt::TextSingleLine;
    QRect text = option.rect.adjusted(padding + 6, padding, -padding - 4, -padding);
    if (isHeading(index)) {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(option.palette.color(isChosen ? QPalette::Text : QPalette::PlaceholderText));
        painter->drawText(text, flags, option.fontMetrics.elidedText(option.text, Qt::ElideRight, text.width()));
        painter->restore();
        return;
    }
    const QColor base = option.palette.color(QPalette::Window);
    const QColor accent = option.palette.color(QPalette::Highlight);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(mixedColour(base, accent, selected ? 0.2f : 0.08f));
        painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(accent, 1.5) : QPen(Qt::NoPen));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 1, -3, -1), 7, 7);
    }
    painter->setPen(option.palette.color(QPalette::Text));
    const QString title = index.data().toString();
    painter->drawText(text, flags, option.fontMetrics.elidedText(title, Qt::ElideRight, text.width()));
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(text.adjusted(0, line, 0, 0), flags,
                      option.fontMetrics.elidedText(detailsOf(index), Qt::ElideRight, text.width()));
    painter->restore();
}

QWidget *ConversationDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    editor->setAccessibleName(tr("New title"));
    return editor;
}

void ConversationDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = editor->sizeHint().height();
    QRect place = option.rect.adjusted(4, 0, -4, 0);
    place.setTop(option.rect.center().y() - height / 2);
    place.setHeight(height);
    editor->setGeometry(place);
}

} // namespace fusion
