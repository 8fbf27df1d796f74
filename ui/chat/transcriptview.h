// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"
#include "ui/chat/emptychat.h"

#include <QScrollArea>
#include <QTimer>
#include <QUrl>

#include <vector>

namespace fusion {

class TurnView;

/// The turns of a conversation, one below the other. Only turns near what is visible have a widget; the heights of the
/// others are estimated until they come near, and what is on screen stays where it is meanwhile. Follows the end of a
/// streaming answer as long as the person is at the end.
class TranscriptView : public QScrollArea
{
    Q_OBJECT

public:
    using Example = ExampleQuestion;

    explicit TranscriptView(QWidget *parent = nullptr);
    ~TranscriptView() override;

    void setTurns(const std::vector<Turn> &turns); ///< shows the end
    void addTurn(const Turn &turn);                ///< shows the end
    void apply(int turn, const Turn &changed, const RunEvent &event);
    /// Marks the turn that the inspector shows; -1 for none.
    void setCurrentTurn(int turn);
    void showTurn(int turn); ///< scrolls to its beginning
    /// Selects the next place where an answer or a question has `words`, whatever their case, and scrolls there; from the last
    /// found place on, or `afresh` from the first turn (backwards: the last). False where there is none; it does not go round.
    bool find(const QString &words, bool backwards, bool afresh);
    void forgetFound();
    /// Selects the first of the places in a question that showTurn() has brought into view.
    void markQuestion(int turn, const std::vector<Span> &places);
    /// Which of the versions of its question a turn is.
    void setVersion(int turn, int index, int count);
    void setExamples(const QList<Example> &examples);

    int turnCount() const { return static_cast<int>(m_items.size()); }
    bool followsEnd() const { return m_followsEnd; }
    /// The widget of a turn, or null while it has none.
    TurnView *viewOf(int turn) const;
    int viewCount() const;

signals:
    void turnSelected(int turn);
    void inspectRequested(int turn); ///< turnSelected() comes first
    void seatMarkerActivated(int turn, const QString &label);
    void versionRequested(int turn, int step);
    void editRequested(int turn);
    void askAgainRequested(int turn);
    void removeRequested(int turn);
    void retryFailed(int turn);
    void resume(int turn);
    void judgeAgain(int turn);
    void synthesizeAgain(int turn);
    void linkActivated(const QUrl &url);
    void exampleChosen(const QString &question);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Item {
        Turn turn;
        int version = 0;
        int versions = 1;
        TurnView *view = nullptr;
        int top = 0;
        int height = 0;
        bool measured = false; ///< for the present width
    };

    void clear();
    void arrange();
    bool measureNear(int top, int bottom);
    void place();
    void dropFar(int top, int bottom);
    int itemAt(int y) const;
    int estimatedHeight(const Turn &turn) const;
    TurnView *makeView(int turn);
    void showInView(QWidget *widget, const QRect &rect);
    void showEmptyOrTurns();

    std::vector<Item> m_items;
    QWidget *m_content;
    EmptyChat *m_empty;
    QTimer m_arrange; ///< one arrangement for all that changed in an event loop turn
    int m_current = -1;
    int m_found = -1; ///< the turn with the place found last
    int m_width = 0;
    bool m_followsEnd = true;
    bool m_arranging = false;
};

} // namespace fusion
