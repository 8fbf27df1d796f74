// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/panel/fit.h"
#include "core/providers/connection.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace fusion {

class Catalog;
class ShelfFilter;
class ShelfModel;

/// All models of all connections, to search, narrow, sort and take from: by dragging, by Enter or double-click into the
/// next free seat, by Space to carry it with the keyboard. Says why it is empty when it is.
class ModelShelf : public QWidget
{
    Q_OBJECT

public:
    ModelShelf(const Catalog &catalog, ConnectionLookup connections, QWidget *parent = nullptr);

    /// The configured connections; until told, those of the catalog.
    void setConnections(const std::vector<Connection> &connections);
    /// Keys or connections changed.
    void refresh();
    QListView *list() const { return m_list; }
    QLineEdit *search() const { return m_search; }
    std::optional<ModelRef> current() const;

signals:
    void activated(const fusion::ModelRef &model); ///< into the next free seat
    void pickedUp(const fusion::ModelRef &model);  ///< to be carried by keyboard
    void putRequested(const fusion::ModelRef &model, fusion::SlotId slot);
    void connectionSettingsRequested(const QString &connection); ///< empty: a new one
    /// Something of the panel was dropped here: it is to leave its place.
    void takenBack(fusion::SlotId slot, const QString &owner);
    void hint(const QString &sentence); ///< what a drop here would do; empty when it is over

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Emptiness {
        QString text;
        QString action;     ///< empty: nothing to press
        QString connection; ///< whose settings the action opens
    };

    QWidget *makeFilters();
    void fillFilters();
    void applyQuery();
    void showState();
    void showTakingBack(const QString &sentence);
    Emptiness emptiness() const;
    void showMenu(const QPoint &position);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    const Catalog &m_catalog;
    ShelfModel *m_model;
    ShelfFilter *m_filter;
    std::optional<std::vector<Connection>> m_connections;
    QLineEdit *m_search;
    QComboBox *m_connection;
    QComboBox *m_maker;
    QComboBox *m_price;
    QComboBox *m_order;
    std::vector<QToolButton *> m_abilities;
    QStackedLayout *m_pages;
    QListView *m_list;
    QLabel *m_emptyText;
    QPushButton *m_emptyAction;
    QLabel *m_count;
    QLabel *m_takeBack; ///< over the list while something of the panel hovers
    QString m_emptyConnection;
};

} // namespace fusion
