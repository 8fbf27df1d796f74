// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/runevent.h"
#include "ui/common/card.h"

#include <QTimer>
#include <QUrl>

#include <functional>
#include <utility>
#include <vector>

class QPlainTextEdit;
class QToolButton;

namespace fusion {

class Collapsible;
class MadeFileList;
class MarkdownView;
class PanelistList;
class StageHeader;

enum class MadeFileWish;

/// What else to do about a failure than its usual next step; empty: nothing.
using StageAdvice = std::function<QString(const StageAnswer &failed)>;

/// One seat's answer with everything known about it and what can be done with it. Scrolls on its own.
class AnswerCard : public Card
{
    Q_OBJECT

public:
    explicit AnswerCard(QWidget *parent = nullptr);

    void setAnswer(const StageAnswer &answer);
    /// Asked for each failure that is shown.
    void setAdvice(StageAdvice advice) { m_advice = std::move(advice); }
    /// What changed by an event of this stage.
    void apply(const StageAnswer &answer, const RunEvent &event);

    /// Marks passages of the text and scrolls to the first; none clears the marks.
    void showPassages(const std::vector<Span> &spans);
    /// Opens the reasoning and selects the first of the places in it.
    void showReasoning(const std::vector<Span> &places);
    /// Catches the eye for a moment.
    void flash();
    void setFocusedAlone(bool alone); ///< the button then leads back

    /// 0 at the beginning, 1 at the end; kept until the text is long enough to scroll there.
    double scrollPosition() const;
    void setScrollPosition(double position);
    const MarkdownView &text() const { return *m_text; }

signals:
    void stopRequested();
    void retryRequested();
    void sentRequested(); ///< what exactly was sent
    void focusRequested();
    void menuRequested(const QPoint &at); ///< in global coordinates
    void linkActivated(const QUrl &url);
    void fileWanted(const fusion::MadeFile &file, fusion::MadeFileWish wish);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void fitBoxes();
    void showFacts();
    void appendReasoning(const QString &delta);
    void showExtras();
    void copyText() const;

    StageAnswer m_answer; ///< as shown
    StageAdvice m_advice;
    bool m_reasoningTouched = false; ///< the person has opened or closed it
    double m_wantedScroll = -1;
    QTimer m_flash;
    StageHeader *m_header;
    QToolButton *m_focus;
    Collapsible *m_reasoning;
    QPlainTextEdit *m_reasoningText;
    PanelistList *m_panelists;
    MarkdownView *m_text;
    Collapsible *m_extras;
    QPlainTextEdit *m_extrasText;
    MadeFileList *m_files;
    QToolButton *m_stop;
    QToolButton *m_retry;
    QToolButton *m_copy;
    QToolButton *m_sent;
    QToolButton *m_more;
};

} // namespace fusion
