// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace fusion {

/// A heading that shows and hides what stands below it.
class Collapsible : public QWidget
{
    Q_OBJECT

public:
    explicit Collapsible(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// Takes over the widget; replaces the one before.
    void setContent(QWidget *content);
    void setExpanded(bool expanded);
    bool isExpanded() const;

signals:
    void toggledByPerson(bool expanded);

private:
    void update();

    QToolButton *m_header;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace fusion
