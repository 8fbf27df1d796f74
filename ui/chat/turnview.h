// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"
#include "core/words/turnwords.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QToolButton;

namespace fusion {

class MarkdownItem;
class NoticeCard;
class QuestionBubble;
class StageProgress;
class VersionSwitcher;

/// One turn of the transcript: the question, the answer or what is being done for it, and what is missing.
class TurnView : public QWidget
{
    Q_OBJECT

public:
    explicit TurnView(QWidget *parent = nullptr);

    void setTurn(const Turn &turn);
    void apply(const Turn &turn, const RunEvent &event);
    /// Marks the turn that the inspector shows.
    void setCurrent(bool current);
    void markQuestion(Span place);
    /// Which of the versions of this question it is.
    void setVersion(int index, int count);
    int heightFor(int width);
    /// Selects the next place with these words: in the question, then in the answer. See MarkdownItem::findOn().
    bool find(const QString &words, bool backwards, bool afresh);
    void clearFound();

signals:
    void pressed(); ///< anywhere in the turn
    void inspectRequested();
    void versionRequested(int step); ///< -1: the one before, 1: the next
    void editRequested();            ///< ask something else in the place of this question
    void askAgainRequested();        ///< the same question, with the panel as it is now
    void removeRequested();          ///< with all that follows
    void remedyChosen(fusion::TurnRemedy remedy);
    void seatMarkerActivated(const QString &label);
    void linkActivated(const QUrl &url);
    void heightChanged();
    /// This place of a widget within the turn should be scrolled into view.
    void wantsVisible(QWidget *widget, const QRect &rect);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void buildLayout();
    void showAround(const Turn &turn);
    void showMarkers();
    void copyAnswer() const;
    void fillMore();
    void clearQuestion();

    Stage m_answerStage;              ///< whose text is the turn's answer
    std::vector<StageAnswer> m_seats; ///< label and colour only
    QString m_question;
    QString m_answerSource; ///< for copying
    bool m_current = false;
    bool m_foundInQuestion = false;
    QuestionBubble *m_bubble;
    QWidget *m_body;
    StageProgress *m_progress;
    MarkdownItem *m_answer;
    NoticeCard *m_notice;
    QLabel *m_figures;
    QToolButton *m_copy;
    QToolButton *m_copyQuestion;
    QToolButton *m_inspect;
    QToolButton *m_more;
    VersionSwitcher *m_versions;
};

} // namespace fusion
