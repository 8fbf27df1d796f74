// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/synthesisview.h"

#include "core/words/stagewords.h"
#include "ui/common/card.h"
#include "ui/common/quietbutton.h"
#include "ui/common/readonlyview.h"
#include "ui/common/seatcolours.h"
#include "ui/common/seatmarkers.h"
#include "ui/inspect/stageheader.h"
#include "ui/inspect/tracemodel.h"
#include "ui/inspect/traceview.h"
#include "ui/markdown/markdownview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>

namespace fusion {

namespace {

QString missingWords(const Turn &turn)
{
    if (turn.seats.empty())
        return SynthesisView::tr("The one answer made from all stands here.");
    if (!turn.synthesis)
        return SynthesisView::tr("One seat answers alone: its answer is the turn's, and nothing is merged.");
    if (!turn.synthesis->text.isEmpty() || turn.synthesis->state == StageState::Failed)
        return {};
    switch (turn.synthesis->state) {
    case StageState::Waiting:
        return turn.state == TurnState::Running ? SynthesisView::tr("The synthesizer starts when the judge is done.")
                                                : SynthesisView::tr("The synthesizer was not asked.");
    case StageState::Queued:
        return SynthesisView::tr("The synthesizer is %1.", "what it waits for").arg(wordsForStage(*turn.synthesis));
    case StageState::Streaming: return SynthesisView::tr("The synthesizer begins…");
    case StageState::Skipped: return SynthesisView::tr("There was nothing to merge.");
    case StageState::Stopped: return SynthesisView::tr("You stopped the synthesizer.");
    case StageState::Answered:
    case StageState::Failed:
    case StageState::Late:
    case StageState::Interrupted: return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

SynthesisView::SynthesisView(QWidget *parent)
    : QWidget(parent)
    , m_header(new StageHeader(this))
    , m_missing(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_minority(new QLabel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_text(new MarkdownView(m_splitter))
    , m_trace(new TraceView(m_splitter))
    , m_again(quietButton(tr("Write Again"), tr("Let the synthesizer write again"), this))
    , m_copy(quietButton(tr("Copy"), tr("Copy the synthesis"), this))
    , m_sent(quietButton(tr("What Was Sent"), tr("What was sent to the synthesizer"), this))
    , m_traceButton(quietButton(tr("What It Rests On"), tr("Show what each sentence of the synthesis rests on"), this))
{
    m_text->setAccessibleName(tr("Synthesis"));
    m_text->item()->setAccessibleName(m_text->accessibleName()); // it is what takes the focus
    m_missing->setWordWrap(true);
    m_missing->setTextFormat(Qt::PlainText);
    makeQuiet(m_missing);
    for (QLabel *label : {m_summary, m_minority}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->hide();
    }
    makeQuiet(m_summary);
    m_traceButton->setCheckable(true);
    m_traceButton->setChecked(true);
    m_traceButton->hide();
    m_trace->hide();
    m_splitter->setHandleWidth(8);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({3000, 2400}); // shares
    buildLayout();
    connect(m_text, &MarkdownView::linkActivated, this, &SynthesisView::linkActivated);
    connect(m_text, &MarkdownView::seatMarkerActivated, this, &SynthesisView::seatMarkerActivated);
    connect(m_again, &QToolButton::clicked, this, &SynthesisView::synthesizeAgain);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_shown.text); });
    connect(m_sent, &QToolButton::clicked, this, &SynthesisView::sentRequested);
    connect(m_traceButton, &QToolButton::toggled, m_trace, &TraceView::setVisible);
    connect(m_trace, &TraceView::passagesRequested, this, &SynthesisView::passagesRequested);
    connect(m_trace, &TraceView::sentenceShown, this, [this](Span span) {
        m_chosen = span;
        showMarks();
        m_text->scrollToSpan(span);
    });
    connect(m_text, &MarkdownView::passageSelected, this, [this](Span span) { m_trace->showSentence(span.begin); });
    setTurn({});
}

void SynthesisView::buildLayout()
{
    auto *card = new Card(Card::Tone::Surface, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    for (QToolButton *button : {m_again, m_copy, m_sent, m_traceButton})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 10, 8, 8);
    inside->setSpacing(6);
    inside->addWidget(m_header);
    inside->addWidget(m_missing);
    inside->addWidget(m_minority);
    inside->addWidget(m_summary);
    inside->addWidget(m_splitter, 1);
    inside->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(card);
}

void SynthesisView::setTurn(const Turn &turn)
{
    m_seats = seatLooks(turn);
    showMarkers();
    m_shown = turn.synthesis.value_or(StageAnswer{});
    m_text->setMarkdown(m_shown.text);
    m_found.clear();
    setTrace(turn, {});
    showFacts(turn);
}

void SynthesisView::setTrace(const Turn &turn, const SynthesisTrace &trace)
{
    m_added.clear();
    m_chosen = {};
    for (const TracedSentence &sentence : trace.sentences) {
        if (sentence.isAdded())
            m_added.push_back(sentence.span);
    }
    m_trace->setTrace(turn, trace);
    m_summary->setText(traceSummary(trace));
    m_minority->setText(minorityReport(turn, trace));
    const bool hasTrace = !trace.sentences.empty();
    m_summary->setVisible(hasTrace);
    m_minority->setVisible(hasTrace);
    m_traceButton->setVisible(hasTrace);
    m_trace->setVisible(hasTrace && m_traceButton->isChecked());
    showMarks();
}

/// The sentence that the person looks at, or what a search has found, or else all that was added.
void SynthesisView::showMarks()
{
    const bool isChosen = m_chosen.end > m_chosen.begin;
    const bool isAsked = isChosen || !m_found.empty();
    const QColor colour = isAsked ? mixedColour(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.35F)
                                  : seatTint(QColor(0xd9, 0x82, 0x2b), palette());
    if (isAsked || !m_added.empty())
        m_text->highlight(isChosen ? std::vector{m_chosen} : isAsked ? m_found : m_added, colour);
    else
        m_text->clearHighlight();
}

void SynthesisView::showPassages(const std::vector<Span> &spans)
{
    m_found = spans;
    m_chosen = {};
    showMarks();
    if (!spans.empty())
        m_text->scrollToSpan(spans.front());
}

void SynthesisView::apply(const Turn &turn, const RunEvent &event)
{
    if (const auto *delta = std::get_if<TextDelta>(&event.body)) {
        if (delta->stage != Stage::synthesizer())
            return;
        const bool isFirst = m_shown.text.isEmpty();
        m_shown.text += delta->text;
        m_text->append(delta->text);
        if (isFirst)
            showFacts(turn);
        return;
    }
    if (std::holds_alternative<ReasoningDelta>(event.body))
        return;
    const StageAnswer now = turn.synthesis.value_or(StageAnswer{});
    if (now.text != m_shown.text || turn.seats.size() != m_seats.size()) {
        setTurn(turn);
        return;
    }
    m_shown = now;
    showFacts(turn);
}

void SynthesisView::showFacts(const Turn &turn)
{
    if (turn.synthesis)
        m_header->setStage(*turn.synthesis);
    m_header->setVisible(turn.synthesis.has_value());
    const QString missing = missingWords(turn);
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    m_text->setStreaming(m_shown.state == StageState::Streaming);
    m_again->setVisible(!isReadOnlyView(*this) && turn.synthesis && turn.state != TurnState::Running &&
                        turn.answeredSeats().size() > 1);
    m_copy->setVisible(!m_shown.text.isEmpty());
    m_sent->setVisible(m_shown.request.has_value() && !isReadOnlyView(*this));
}

void SynthesisView::showMarkers()
{
    const SeatMarkers markers = seatMarkers(m_seats, palette());
    m_text->setSeatMarkers(markers.labels, markers.colours);
}

void SynthesisView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showMarkers();
        showMarks();
    }
}

} // namespace fusion
