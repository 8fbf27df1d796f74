// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QHash>
#include <QJsonObject>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QScrollArea;
class QSplitter;
class QTabBar;
class QToolButton;

namespace fusion {

class AnswerCard;
enum class MadeFileWish;
class ScrollTogether;

/// The seats' answers: in columns side by side, or one at a time with tabs. One of the columns can be looked at alone for a
/// while. Columns may scroll together, by the claims they share. Widths are kept for each number of seats, reading positions for
/// each turn.
class AnswersPane : public QWidget
{
    Q_OBJECT

public:
    enum class Layout { Columns, Tabs };

    explicit AnswersPane(QWidget *parent = nullptr);

    void setTurn(const Turn &turn);
    void apply(const Turn &turn, const RunEvent &event);

    /// Beyond the usual next step, for seats that failed.
    void setAdvice(std::function<QString(const StageAnswer &failed)> advice) { m_advice = std::move(advice); }
    void setLayoutMode(Layout layout);
    Layout layoutMode() const { return m_layout; }
    /// By which columns that scroll together find what belongs together.
    void setMap(const std::optional<Analysis> &map);
    /// Shows one seat alone; -1 shows all again. In tabs: selects its tab.
    void focusSeat(int seat);
    int focusedSeat() const { return m_focused; }
    /// Brings a seat into view and catches the eye.
    void showSeat(int seat);
    /// Marks the passages in the seats they belong to and clears all other marks.
    void showPassages(const std::vector<Evidence> &evidence);

    /// Opens a seat's reasoning and selects the first of the places in it.
    void showReasoning(int seat, const std::vector<Span> &places);

    std::vector<AnswerCard *> cards() const { return m_cards; }
    QList<int> columnWidths() const;
    void setColumnWidths(const QList<int> &widths);
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

signals:
    void stopSeat(int seat);
    void retrySeat(int seat);
    void sentRequested(int seat); ///< what exactly was sent
    void linkActivated(const QUrl &url);
    void fileWanted(int seat, const fusion::MadeFile &file, fusion::MadeFileWish wish);
    void seatMenuRequested(int seat, const QPoint &at);
    void guestRequested(const QString &name, const QString &text); ///< empty, or what was dropped
    void passageSelected(int seat, fusion::Span span);             ///< by the person, in that seat's answer

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void makeCards(int count);
    AnswerCard *makeCard(int seat);
    void showTabs(const Turn &turn);
    void arrange();
    void rememberWidths();
    void rememberPositions();
    int shownAlone() const;
    int columnWidth() const;

    QString m_turnId;
    std::function<QString(const StageAnswer &failed)> m_advice;
    Layout m_layout = Layout::Columns;
    int m_focused = -1;
    std::vector<AnswerCard *> m_cards;
    std::map<int, QList<int>> m_widths;        ///< by number of seats
    QHash<QString, QList<double>> m_positions; ///< by turn
    QStringList m_recent;                      ///< turns with positions, oldest first
    QScrollArea *m_scroll;
    QSplitter *m_splitter;
    QTabBar *m_tabs;
    QToolButton *m_columnsButton;
    QToolButton *m_tabsButton;
    QToolButton *m_guest;
    QToolButton *m_together;
    ScrollTogether *m_scrolls;
};

} // namespace fusion
