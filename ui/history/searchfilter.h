// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historysearch.h"

#include <QToolButton>

class QMenu;

namespace fusion {

/// The button that narrows a search: by model, panel, time, cost, and whether the judge found contradictions. Its text says how
/// many filters are on.
class SearchFilter : public QToolButton
{
    Q_OBJECT

public:
    explicit SearchFilter(QWidget *parent = nullptr);

    /// Fills in what the filters ask for.
    SearchRequest narrowed(SearchRequest request) const;
    bool isActive() const;
    void setChoices(const SearchChoices &choices);
    void clear();
    QMenu &filters() { return *m_menu; }

signals:
    void changed();
    void choicesWanted(); ///< the menu opens: setChoices() may follow

private:
    /// How far back, in days; 0: however long ago.
    enum class Time { Any = 0, Day = 1, Week = 7, Month = 30, Year = 365 };

    void fillMenu();
    void addChoices(const QString &title, const QStringList &values, QString &chosen);
    void addTimes();
    void addCosts();
    template <typename Value>
    void addChoice(QMenu *menu, const QString &text, Value &chosen, const Value &value);
    void showState();

    SearchChoices m_choices;
    QString m_model;
    QString m_panel;
    Time m_time = Time::Any;
    std::optional<Money> m_costAtLeast;
    bool m_onlyConflicts = false;
    QMenu *m_menu;
};

} // namespace fusion
