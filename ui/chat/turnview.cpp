// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/turnview.h"

#include "core/attach/attachmentreader.h"
#include "core/words/stagewords.h"
#include "core/words/turnfigures.h"
#include "ui/chat/noticecard.h"
#include "ui/chat/questionbubble.h"
#include "ui/chat/stageprogress.h"
#include "ui/chat/versionswitcher.h"
#include "ui/common/flowlayout.h"
#include "ui/common/seatmarkers.h"
#include "ui/markdown/markdownitem.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace fusion {

namespace {

constexpr int sideMargin = 14;
constexpr qreal bubbleShare = 0.86;

QToolButton *quietButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// "notes.txt · 2.1 KB" for each file that went along.
QStringList fileFacts(const Turn &turn)
{
    QStringList facts;
    for (const Attachment &file : turn.attachments)
        facts.append(file.name + QStringLiteral(" · ") + readableSize(file.size));
    return facts;
}

} // namespace

TurnView::TurnView(QWidget *parent)
    : QWidget(parent)
    , m_bubble(new QuestionBubble(this))
    , m_body(new QWidget(this))
    , m_progress(new StageProgress(m_body))
    , m_answer(new MarkdownItem(m_body))
    , m_notice(new NoticeCard(m_body))
    , m_figures(new QLabel(m_body))
    , m_copy(quietButton(tr("Copy"), tr("Copy the answer"), m_body))
    , m_copyQuestion(quietButton(tr("Copy Question"), tr("Copy the question"), m_body))
    , m_inspect(quietButton(tr("Inspect"), tr("Inspect the panel's answers to this question"), m_body))
    , m_more(quietButton(tr("More"), tr("More to do with this question"), m_body))
    , m_versions(new VersionSwitcher(m_body))
{
    m_answer->setAccessibleName(tr("Answer"));
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setMinimumWidth(1);
    m_figures->setWordWrap(true);
    m_figures->setForegroundRole(QPalette::PlaceholderText);
    buildLayout();
    connect(m_answer, &MarkdownItem::wantsVisible, this, [this](const QRect &rect) { emit wantsVisible(m_answer, rect); });
    connect(m_answer, &MarkdownItem::linkActivated, this, &TurnView::linkActivated);
    connect(m_answer, &MarkdownItem::seatMarkerActivated, this, &TurnView::seatMarkerActivated);
    connect(m_notice, &NoticeCard::remedyChosen, this, &TurnView::remedyChosen);
    connect(m_inspect, &QToolButton::clicked, this, &TurnView::inspectRequested);
    connect(m_copy, &QToolButton::clicked, this, &TurnView::copyAnswer);
    connect(m_versions, &VersionSwitcher::stepRequested, this, &TurnView::versionRequested);
    fillMore();
    connect(m_copyQuestion, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_question); });
}

void TurnView::fillMore()
{
    auto *menu = new QMenu(m_more);
    // Queued: what is asked for may take this view, and the menu with it, from under the click.
    menu->addAction(tr("&Edit Question…"), this, &TurnView::editRequested, Qt::QueuedConnection);
    menu->addAction(tr("&Ask Again"), this, &TurnView::askAgainRequested, Qt::QueuedConnection);
    menu->addSeparator();
    menu->addAction(tr("&Delete from Here"), this, &TurnView::removeRequested, Qt::QueuedConnection);
    // Not setMenu(): that would wait for the menu in an event loop of its own.
    connect(m_more, &QToolButton::clicked, menu, [this, menu] { menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
}

void TurnView::setVersion(int index, int count)
{
    m_versions->setVersion(index, count);
}

void TurnView::buildLayout()
{
    auto *buttons = new FlowLayout; // several lines where the page is narrow
    buttons->setSpacing(2);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(8);
    body->addWidget(m_progress);
    body->addWidget(m_answer);
    body->addWidget(m_notice);
    body->addWidget(m_figures);
    body->addLayout(buttons);
    for (QWidget *button : std::initializer_list<QWidget *>{m_versions, m_copyQuestion, m_copy, m_inspect, m_more})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sideMargin, 10, sideMargin, 10);
    layout->setSpacing(10);
    layout->addWidget(m_bubble, 0, Qt::AlignTrailing);
    layout->addWidget(m_body);
    layout->addStretch();
}

void TurnView::setTurn(const Turn &turn)
{
    m_question = turn.question;
    m_answerStage = turn.synthesis ? Stage::synthesizer() : Stage::ofSeat(0);
    m_bubble->setQuestion(turn.question, fileFacts(turn));
    m_bubble->fitTo(static_cast<int>((width() - 2 * sideMargin) * bubbleShare));
    m_seats = seatLooks(turn);
    showMarkers();
    m_answerSource = turn.answer();
    m_answer->setMarkdown(m_answerSource);
    showAround(turn);
    setAccessibleName(tr("Turn: %1", "question").arg(turn.question.left(120)));
}

void TurnView::apply(const Turn &turn, const RunEvent &event)
{
    if (const auto *delta = std::get_if<TextDelta>(&event.body)) {
        if (delta->stage == m_answerStage) {
            const bool isFirst = m_answerSource.isEmpty();
            m_answerSource += delta->text;
            m_answer->append(delta->text);
            if (isFirst)
                showAround(turn);
            return;
        }
        const StageAnswer *stage = turn.find(delta->stage);
        if (stage && stage->text.size() == delta->text.size())
            m_progress->setTurn(turn); // its first words: "asked" becomes "answering"
        return;
    }
    if (const auto *delta = std::get_if<ReasoningDelta>(&event.body)) {
        const StageAnswer *stage = turn.find(delta->stage);
        if (stage && stage->reasoning.size() == delta->text.size())
            m_progress->setTurn(turn);
        return;
    }
    if (turn.answer() != m_answerSource || turn.question != m_question) {
        setTurn(turn);
        return;
    }
    showAround(turn);
}

void TurnView::showAround(const Turn &turn)
{
    const bool running = turn.state == TurnState::Running;
    const bool hasText = !m_answerSource.isEmpty();
    m_answer->setVisible(hasText);
    m_progress->setVisible(running && !hasText);
    if (running && !hasText)
        m_progress->setTurn(turn);
    m_notice->setNotice(noticeFor(turn));
    m_figures->setText(running ? QString() : figuresOf(turn));
    m_figures->setVisible(!running);
    m_copy->setVisible(hasText);
}

void TurnView::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    update();
}

void TurnView::markQuestion(Span place)
{
    m_bubble->mark(place);
}

int TurnView::heightFor(int width)
{
    m_bubble->fitTo(static_cast<int>((width - 2 * sideMargin) * bubbleShare));
    layout()->activate();
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
}

bool TurnView::find(const QString &words, bool backwards, bool afresh)
{
    const auto inQuestion = [&] {
        m_foundInQuestion = m_bubble->find(words);
        if (m_foundInQuestion)
            emit wantsVisible(m_bubble, m_bubble->rect());
        return m_foundInQuestion;
    };
    const auto inAnswer = [&](bool anew) { return !m_answer->isHidden() && m_answer->findOn(words, backwards, anew); };
    const bool wasInQuestion = m_foundInQuestion && !afresh;
    clearQuestion();
    if (!backwards)
        return (afresh && inQuestion()) || inAnswer(afresh || wasInQuestion);
    if (!wasInQuestion && inAnswer(afresh))
        return true;
    m_answer->clearSelection();
    return !wasInQuestion && inQuestion();
}

void TurnView::clearQuestion()
{
    m_foundInQuestion = false;
    m_bubble->find({});
}

void TurnView::clearFound()
{
    clearQuestion();
    m_answer->clearSelection();
}

void TurnView::copyAnswer() const
{
    QGuiApplication::clipboard()->setText(m_answerSource);
}

void TurnView::paintEvent(QPaintEvent *)
{
    if (!m_current)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    const QRect bar(3, 12, 3, height() - 24);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), 1.5, 1.5);
}

void TurnView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_bubble->fitTo(static_cast<int>((width() - 2 * sideMargin) * bubbleShare));
}

void TurnView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit pressed();
    QWidget::mousePressEvent(event);
}

void TurnView::showMarkers()
{
    const SeatMarkers markers = seatMarkers(m_seats, palette());
    m_answer->setSeatMarkers(markers.labels, markers.colours);
}

void TurnView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMarkers();
}

bool TurnView::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        emit heightChanged();
    return done;
}

} // namespace fusion
