// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/synthesistrace.h"
#include "core/chat/turn.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QSplitter;
class QToolButton;

namespace fusion {

class MarkdownView;
class StageHeader;
class TraceView;

/// The synthesizer's text with its citations, how it came about, and what each sentence of it rests on. Sentences that rest on
/// nothing are marked in the text.
class SynthesisView : public QWidget
{
    Q_OBJECT

public:
    explicit SynthesisView(QWidget *parent = nullptr);

    void setTurn(const Turn &turn);
    void apply(const Turn &turn, const RunEvent &event);
    /// Marks passages of the text and scrolls to the first; they stay until the turn is another.
    void showPassages(const std::vector<Span> &spans);
    /// What the text rests on; shown until the text changes.
    void setTrace(const Turn &turn, const SynthesisTrace &trace);
    TraceView &trace() { return *m_trace; }

signals:
    /// Show these passages in the answers.
    void passagesRequested(const std::vector<fusion::Evidence> &evidence);
    void synthesizeAgain();
    void sentRequested(); ///< what exactly was sent
    void seatMarkerActivated(const QString &label);
    void linkActivated(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void showFacts(const Turn &turn);
    void showMarkers();
    void showMarks();

    StageAnswer m_shown;
    std::vector<Span> m_added;        ///< sentences that rest on nothing
    std::vector<Span> m_found;        ///< by a search
    Span m_chosen;                    ///< the sentence the person looks at
    std::vector<StageAnswer> m_seats; ///< label and colour only
    StageHeader *m_header;
    QLabel *m_missing;
    QLabel *m_summary;
    QLabel *m_minority;
    QSplitter *m_splitter;
    MarkdownView *m_text;
    TraceView *m_trace;
    QToolButton *m_again;
    QToolButton *m_copy;
    QToolButton *m_sent;
    QToolButton *m_traceButton;
};

} // namespace fusion
