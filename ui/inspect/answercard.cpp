// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/answercard.h"

#include "core/words/extrastext.h"
#include "core/words/stagewords.h"
#include "ui/common/collapsible.h"
#include "ui/common/flowlayout.h"
#include "ui/common/quietbutton.h"
#include "ui/common/readonlyview.h"
#include "ui/common/seatcolours.h"
#include "ui/inspect/madefilelist.h"
#include "ui/inspect/panelistlist.h"
#include "ui/inspect/stageheader.h"
#include "ui/markdown/markdownview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr int reasoningLines = 8;
constexpr int flashMs = 700;

QPlainTextEdit *plainBox(const QString &name, QWidget *parent)
{
    auto *box = new QPlainTextEdit(parent);
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    box->setFrameShape(QFrame::NoFrame);
    box->viewport()->setAutoFillBackground(false);
    box->setForegroundRole(QPalette::PlaceholderText);
    box->setAccessibleName(name);
    return box;
}

} // namespace

AnswerCard::AnswerCard(QWidget *parent)
    : Card(Tone::Surface, parent)
    , m_header(new StageHeader(this))
    , m_focus(quietButton(u"⤢"_s, {}, this))
    , m_reasoning(new Collapsible(this))
    , m_reasoningText(plainBox(tr("Reasoning"), m_reasoning))
    , m_panelists(new PanelistList(this))
    , m_text(new MarkdownView(this))
    , m_extras(new Collapsible(this))
    , m_extrasText(plainBox(tr("Tool calls and sources"), m_extras))
    , m_files(new MadeFileList(this))
    , m_stop(quietButton(tr("Stop"), {}, this))
    , m_retry(quietButton(tr("Retry"), {}, this))
    , m_copy(quietButton(tr("Copy"), {}, this))
    , m_sent(quietButton(tr("What Was Sent"), {}, this))
    , m_more(quietButton(u"⋯"_s, {}, this))
{
    m_reasoning->setContent(m_reasoningText);
    m_reasoning->setTitle(tr("Reasoning"));
    m_extras->setContent(m_extrasText);
    m_header->addControl(m_focus);
    m_text->item()->setContentsMargins(2, 4, 8, 8); // the card has margins of its own, and columns are narrow
    m_flash.setSingleShot(true);
    m_flash.setInterval(flashMs);
    setFocusedAlone(false);
    buildLayout();
    fitBoxes();

    connect(&m_flash, &QTimer::timeout, this, [this] { setTone(Tone::Surface); });
    connect(m_header, &StageHeader::doubleClicked, this, &AnswerCard::focusRequested);
    connect(m_focus, &QToolButton::clicked, this, &AnswerCard::focusRequested);
    connect(m_reasoning, &Collapsible::toggledByPerson, this, [this] { m_reasoningTouched = true; });
    connect(m_text, &MarkdownView::linkActivated, this, &AnswerCard::linkActivated);
    connect(m_panelists, &PanelistList::linkActivated, this, &AnswerCard::linkActivated);
    connect(m_files, &MadeFileList::wanted, this, &AnswerCard::fileWanted);
    connect(m_stop, &QToolButton::clicked, this, &AnswerCard::stopRequested);
    connect(m_retry, &QToolButton::clicked, this, &AnswerCard::retryRequested);
    connect(m_copy, &QToolButton::clicked, this, &AnswerCard::copyText);
    connect(m_sent, &QToolButton::clicked, this, &AnswerCard::sentRequested);
    connect(m_more, &QToolButton::clicked, this,
            [this] { emit menuRequested(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    // Behind the view's own care for what is at its top, which would have the last word otherwise.
    connect(
        m_text->verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this] {
            QScrollBar *bar = m_text->verticalScrollBar();
            if (m_wantedScroll >= 0 && bar->maximum() > 0)
                bar->setValue(qRound(m_wantedScroll * bar->maximum()));
        },
        Qt::QueuedConnection);
    connect(m_text->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_wantedScroll = -1; });
}

void AnswerCard::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(2);
    layout->setContentsMargins(10, 10, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(m_header);
    layout->addWidget(m_reasoning);
    layout->addWidget(m_panelists);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_extras);
    layout->addWidget(m_files);
    layout->addLayout(buttons);
    for (QToolButton *button : {m_stop, m_retry, m_copy, m_sent, m_more})
        buttons->addWidget(button);
}

/// The plain boxes are as high as some lines of their font.
void AnswerCard::fitBoxes()
{
    for (QPlainTextEdit *box : {m_reasoningText, m_extrasText})
        box->setFixedHeight(box->fontMetrics().lineSpacing() * reasoningLines);
}

void AnswerCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitBoxes();
}

void AnswerCard::setAnswer(const StageAnswer &answer)
{
    m_answer = answer;
    m_reasoningTouched = false;
    m_wantedScroll = -1;
    setStripe([place = answer.stage.seat, colour = answer.colour](const QPalette &palette) {
        return seatColour(place, colour, palette);
    });
    m_text->setMarkdown(answer.text);
    m_text->clearHighlight();
    m_reasoningText->setPlainText(answer.reasoning);
    m_reasoning->setExpanded(answer.state == StageState::Streaming && answer.text.isEmpty());
    showFacts();
}

void AnswerCard::apply(const StageAnswer &answer, const RunEvent &event)
{
    if (const auto *delta = std::get_if<TextDelta>(&event.body)) {
        const bool isFirst = m_answer.text.isEmpty();
        m_answer.text += delta->text;
        m_text->append(delta->text);
        if (!isFirst)
            return;
        m_answer.timing = answer.timing;
        if (!m_reasoningTouched)
            m_reasoning->setExpanded(false);
        showFacts();
        return;
    }
    if (const auto *delta = std::get_if<ReasoningDelta>(&event.body)) {
        m_answer.reasoning += delta->text;
        appendReasoning(delta->text);
        return;
    }
    if (answer.text != m_answer.text || answer.reasoning != m_answer.reasoning) {
        setAnswer(answer); // asked anew
        return;
    }
    m_answer = answer;
    showFacts();
}

void AnswerCard::appendReasoning(const QString &delta)
{
    if (m_answer.reasoning.size() == delta.size()) { // the first
        m_reasoning->setExpanded(m_answer.text.isEmpty());
        showFacts();
    }
    QScrollBar *bar = m_reasoningText->verticalScrollBar();
    const bool wasAtEnd = bar->value() == bar->maximum();
    QTextCursor cursor(m_reasoningText->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(delta);
    if (wasAtEnd)
        bar->setValue(bar->maximum());
}

void AnswerCard::showFacts()
{
    const QString seat = nameOfStage(m_answer);
    const bool settled = isSettled(m_answer.state);
    setAccessibleName(tr("%1, %2", "seat, model").arg(seat, m_answer.modelName));
    const bool wantsAdvice = m_advice && m_answer.state == StageState::Failed;
    m_header->setStage(m_answer, wantsAdvice ? m_advice(m_answer) : QString());
    m_text->setStreaming(m_answer.state == StageState::Streaming);
    m_text->setAccessibleName(tr("Answer of %1", "seat").arg(seat));
    m_text->item()->setAccessibleName(m_text->accessibleName()); // it is what takes the focus
    m_reasoning->setVisible(!m_answer.reasoning.isEmpty());
    m_stop->setVisible(m_answer.state == StageState::Streaming || m_answer.state == StageState::Queued);
    m_retry->setVisible(settled && !m_answer.guest && !isReadOnlyView(*this));
    m_copy->setVisible(!m_answer.text.isEmpty());
    m_sent->setVisible(m_answer.request.has_value() && !isReadOnlyView(*this));
    m_more->setVisible(settled && !isReadOnlyView(*this));
    m_more->setAccessibleName(tr("More about %1: ask on, swap the model, versions", "seat").arg(seat));
    m_more->setToolTip(m_more->accessibleName());
    m_stop->setAccessibleName(tr("Stop %1", "seat").arg(seat));
    m_retry->setAccessibleName(tr("Ask %1 again", "seat").arg(seat));
    m_copy->setAccessibleName(tr("Copy the answer of %1", "seat").arg(seat));
    m_sent->setAccessibleName(tr("What was sent to %1", "seat").arg(seat));
    m_panelists->setPanel(m_answer.hosted, settled);
    showExtras();
}

void AnswerCard::showExtras()
{
    const QString extras = extrasText(m_answer);
    m_extras->setVisible(!extras.isEmpty());
    m_extras->setTitle(extrasTitle(m_answer));
    if (m_extrasText->toPlainText() != extras)
        m_extrasText->setPlainText(extras);
    m_files->setFiles(nameOfStage(m_answer), isReadOnlyView(*this) ? std::vector<MadeFile>{} : m_answer.files);
}

void AnswerCard::showPassages(const std::vector<Span> &spans)
{
    m_text->highlight(spans, seatTint(seatColour(m_answer.stage.seat, m_answer.colour, palette()), palette()));
    if (spans.empty())
        return;
    m_wantedScroll = -1;
    m_text->scrollToSpan(spans.front());
}

void AnswerCard::showReasoning(const std::vector<Span> &places)
{
    m_reasoningTouched = true;
    m_reasoning->setExpanded(true);
    if (places.empty())
        return;
    QTextCursor cursor(m_reasoningText->document());
    cursor.setPosition(static_cast<int>(places.front().begin));
    cursor.setPosition(static_cast<int>(places.front().end), QTextCursor::KeepAnchor);
    m_reasoningText->setTextCursor(cursor);
    m_reasoningText->centerCursor();
}

void AnswerCard::flash()
{
    setTone(Tone::Accent);
    m_flash.start();
}

void AnswerCard::setFocusedAlone(bool alone)
{
    m_focus->setText(alone ? tr("Show All") : u"⤢"_s);
    m_focus->setToolTip(alone ? tr("Back to all answers (Esc)") : tr("Show only this answer"));
    m_focus->setAccessibleName(m_focus->toolTip());
}

double AnswerCard::scrollPosition() const
{
    if (m_wantedScroll >= 0)
        return m_wantedScroll;
    const QScrollBar *bar = m_text->verticalScrollBar();
    return bar->maximum() > 0 ? static_cast<double>(bar->value()) / bar->maximum() : 0;
}

void AnswerCard::setScrollPosition(double position)
{
    m_wantedScroll = qBound(0.0, position, 1.0);
    QScrollBar *bar = m_text->verticalScrollBar();
    bar->setValue(qRound(m_wantedScroll * bar->maximum()));
}

void AnswerCard::copyText() const
{
    QGuiApplication::clipboard()->setText(m_answer.text);
}

} // namespace fusion
