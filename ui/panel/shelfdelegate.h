// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace fusion {

class ShelfFilter;

/// Paints a model of the shelf in two lines: its name with the signs of its abilities, then maker, price and context.
class ShelfDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ShelfDelegate(const ShelfFilter &filter, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ShelfFilter &m_filter;
};

} // namespace fusion
