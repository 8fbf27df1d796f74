// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <map>

class QFormLayout;
class QLabel;

namespace fusion {

class MoneyField;
class Session;

/// The settings page for limits on spending. A limit holds from the moment its field is left.
class SpendingPage : public QWidget
{
    Q_OBJECT

public:
    explicit SpendingPage(Session &session, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    MoneyField *addField(const QString &label, const QString &name);
    void showConnections();
    void showCaps();
    void showToday();
    void save();

    Session &m_session;
    QFormLayout *m_form;
    QLabel *m_today;
    MoneyField *m_warn;
    MoneyField *m_run;
    MoneyField *m_day;
    std::map<QString, MoneyField *> m_connections; ///< by id
};

} // namespace fusion
