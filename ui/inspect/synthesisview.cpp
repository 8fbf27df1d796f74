// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/synthesisview.h"

#include "core/words/stagewords.h"
#include "ui/common/card.h"
#include "ui/common/readonlyview.h"
#include "ui/common/seatmarkers.h"
#include "ui/inspect/stageheader.h"
#include "ui/markdown/markdownview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace fusion {

namespace {

QToolButton *quietButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

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
    , m_text(new MarkdownView(this))
    , m_again(quietButton(tr("Write Again"), tr("Let the synthesizer write again"), this))
    , m_copy(quietButton(tr("Copy"), tr("Copy the synthesis"), this))
    , m_sent(quietButton(tr("What Was Sent"), tr("What was sent to the synthesizer"), this))
{
    m_text->setAccessibleName(tr("Synthesis"));
    m_text->item()->setAccessibleName(m_text->accessibleName()); // it is what takes the focus
    m_missing->setWordWrap(true);
    m_missing->setTextFormat(Qt::PlainText);
    makeQuiet(m_missing);
    buildLayout();
    connect(m_text, &MarkdownView::linkActivated, this, &SynthesisView::linkActivated);
    connect(m_text, &MarkdownView::seatMarkerActivated, this, &SynthesisView::seatMarkerActivated);
    connect(m_again, &QToolButton::clicked, this, &SynthesisView::synthesizeAgain);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_shown.text); });
    connect(m_sent, &QToolButton::clicked, this, &SynthesisView::sentRequested);
    setTurn({});
}

void SynthesisView::buildLayout()
{
    auto *card = new Card(Card::Tone::Surface, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    for (QToolButton *button : {m_again, m_copy, m_sent})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 10, 8, 8);
    inside->setSpacing(6);
    inside->addWidget(m_header);
    inside->addWidget(m_missing);
    inside->addWidget(m_text, 1);
    inside->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(card);
}

void SynthesisView::setTurn(const Turn &turn)
{
    m_seats.clear();
    for (const StageAnswer &seat : turn.seats) {
        StageAnswer light;
        light.stage = seat.stage;
        light.label = seat.label;
        light.colour = seat.colour;
        m_seats.push_back(light);
    }
    showMarkers();
    m_shown = turn.synthesis.value_or(StageAnswer{});
    m_text->setMarkdown(m_shown.text);
    m_text->clearHighlight();
    showFacts(turn);
}

void SynthesisView::showPassages(const std::vector<Span> &spans)
{
    m_text->highlight(spans, mixedColour(palette().color(QPalette::Base), palette().color(QPalette::Highlight), 0.35F));
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
    if (event->type() == QEvent::PaletteChange)
        showMarkers();
}

} // namespace fusion
