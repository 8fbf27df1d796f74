// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/searchfilter.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// What somebody named may hold an ampersand, which marks nothing.
QString literal(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace

SearchFilter::SearchFilter(QWidget *parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    // Not setMenu(): that would wait for the menu in an event loop of its own.
    connect(this, &QToolButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(mapToGlobal(rect().bottomLeft()));
        emit choicesWanted();
    });
    showState();
}

SearchRequest SearchFilter::narrowed(SearchRequest request) const
{
    request.model = m_model;
    request.panel = m_panel;
    request.costAtLeast = m_costAtLeast;
    request.onlyConflicts = m_onlyConflicts;
    if (m_time == Time::Day)
        request.from = QDate::currentDate().startOfDay().toUTC();
    else if (m_time != Time::Any)
        request.from = QDate::currentDate().addDays(-static_cast<int>(m_time)).startOfDay().toUTC();
    return request;
}

bool SearchFilter::isActive() const
{
    return narrowed({}).isFiltered();
}

void SearchFilter::setChoices(const SearchChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    fillMenu();
}

void SearchFilter::clear()
{
    m_model.clear();
    m_panel.clear();
    m_time = Time::Any;
    m_costAtLeast.reset();
    m_onlyConflicts = false;
    showState();
    emit changed();
}

template <typename Value>
void SearchFilter::addChoice(QMenu *menu, const QString &text, Value &chosen, const Value &value)
{
    auto *group = menu->findChild<QActionGroup *>();
    QAction *action = (group ? group : new QActionGroup(menu))->addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen == value);
    menu->addAction(action);
    connect(action, &QAction::triggered, this, [this, &chosen, value] {
        chosen = value;
        showState();
        emit changed();
    });
}

void SearchFilter::addChoices(const QString &title, const QStringList &values, QString &chosen)
{
    QMenu *menu = m_menu->addMenu(title);
    addChoice(menu, tr("Any"), chosen, QString());
    menu->addSeparator();
    for (const QString &value : values)
        addChoice(menu, literal(value), chosen, value);
    menu->setEnabled(!values.isEmpty());
}

void SearchFilter::addTimes()
{
    QMenu *menu = m_menu->addMenu(tr("&Asked"));
    addChoice(menu, tr("Any Time"), m_time, Time::Any);
    addChoice(menu, tr("Today"), m_time, Time::Day);
    addChoice(menu, tr("In the Last 7 Days"), m_time, Time::Week);
    addChoice(menu, tr("In the Last 30 Days"), m_time, Time::Month);
    addChoice(menu, tr("In the Last Year"), m_time, Time::Year);
}

void SearchFilter::addCosts()
{
    QMenu *menu = m_menu->addMenu(tr("C&ost"));
    addChoice(menu, tr("Any"), m_costAtLeast, std::optional<Money>());
    for (const qint64 nanos : {10'000'000LL, 100'000'000LL, 1'000'000'000LL})
        addChoice(menu, tr("At Least %1", "money").arg(formatMoney(Money{nanos})), m_costAtLeast, std::optional(Money{nanos}));
}

void SearchFilter::fillMenu()
{
    m_menu->clear();
    addChoices(tr("&Model"), m_choices.models, m_model);
    addChoices(tr("&Panel"), m_choices.panels, m_panel);
    addTimes();
    addCosts();
    QAction *conflicts = m_menu->addAction(tr("Only with &Contradictions"));
    conflicts->setCheckable(true);
    conflicts->setChecked(m_onlyConflicts);
    connect(conflicts, &QAction::triggered, this, [this](bool on) {
        m_onlyConflicts = on;
        showState();
        emit changed();
    });
    m_menu->addSeparator();
    m_menu->addAction(tr("&No Filters"), this, &SearchFilter::clear)->setEnabled(isActive());
}

void SearchFilter::showState()
{
    const int count = int(!m_model.isEmpty()) + int(!m_panel.isEmpty()) + int(m_time != Time::Any) +
                      int(m_costAtLeast.has_value()) + int(m_onlyConflicts);
    setText(count == 0 ? tr("Filter") : tr("Filter (%1)", "how many filters are on").arg(count));
    setAccessibleName(count == 0 ? tr("Filter what is found") : tr("Filter what is found, %n filter(s) on", nullptr, count));
    setToolTip(tr("Narrow the search by model, panel, time, cost or contradictions"));
}

} // namespace fusion
