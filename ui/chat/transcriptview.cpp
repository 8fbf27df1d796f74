// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/transcriptview.h"

#include "ui/chat/turnview.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace fusion {

namespace {

constexpr int endTolerance = 6; // pixels
constexpr int maxPasses = 4;

bool isDelta(const RunEvent &event)
{
    return std::holds_alternative<TextDelta>(event.body) || std::holds_alternative<ReasoningDelta>(event.body);
}

/// Whether a turn is worth laying out to look for words in it: they may be interrupted by the marks of Markdown.
bool mayContain(const Turn &turn, const QString &words)
{
    if (turn.question.contains(words, Qt::CaseInsensitive))
        return true;
    QString answer = turn.answer();
    if (answer.contains(words, Qt::CaseInsensitive))
        return true;
    static constexpr QStringView marks = u"*_`~\\[";
    answer.removeIf([](QChar c) { return marks.contains(c); });
    return answer.contains(words, Qt::CaseInsensitive);
}

} // namespace

TranscriptView::TranscriptView(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_empty(new EmptyChat(viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Conversation"));
    setFocusPolicy(Qt::StrongFocus);
    setWidget(m_content);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_arrange.setSingleShot(true);
    m_arrange.setInterval(0);
    verticalScrollBar()->setSingleStep(30);
    connect(&m_arrange, &QTimer::timeout, this, &TranscriptView::arrange);
    connect(m_empty, &EmptyChat::exampleChosen, this, &TranscriptView::exampleChosen);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_arranging)
            return;
        m_followsEnd = value >= verticalScrollBar()->maximum() - endTolerance;
        m_arrange.start();
    });
    showEmptyOrTurns();
}

TranscriptView::~TranscriptView()
{
    m_arrange.stop();
}

void TranscriptView::setTurns(const std::vector<Turn> &turns)
{
    clear();
    for (const Turn &turn : turns)
        m_items.push_back({.turn = turn});
    m_followsEnd = true;
    showEmptyOrTurns();
    arrange();
}

void TranscriptView::addTurn(const Turn &turn)
{
    m_items.push_back({.turn = turn});
    m_followsEnd = true;
    showEmptyOrTurns();
    arrange();
}

void TranscriptView::apply(int turn, const Turn &changed, const RunEvent &event)
{
    if (turn < 0 || turn >= turnCount())
        return;
    Item &item = m_items[static_cast<size_t>(turn)];
    // A delta is added to the turn kept here: taking over the whole turn would copy its texts once a token.
    if (isDelta(event))
        item.turn.apply(event);
    else
        item.turn = changed;
    if (item.view)
        item.view->apply(item.turn, event);
    else
        item.measured = false;
}

void TranscriptView::setCurrentTurn(int turn)
{
    m_current = turn;
    for (int i = 0; i < turnCount(); ++i) {
        if (TurnView *view = viewOf(i))
            view->setCurrent(i == turn && turnCount() > 1);
    }
}

void TranscriptView::showTurn(int turn)
{
    if (turn < 0 || turn >= turnCount())
        return;
    m_followsEnd = false;
    // Heights above are estimates until they are seen, so the place is corrected once its views exist.
    for (int pass = 0; pass < 2; ++pass) {
        verticalScrollBar()->setValue(m_items[static_cast<size_t>(turn)].top);
        arrange();
    }
}

bool TranscriptView::find(const QString &words, bool backwards, bool afresh)
{
    const bool goesOn = !afresh && m_found >= 0;
    const int first = goesOn ? m_found : backwards ? turnCount() - 1 : 0;
    for (int turn = first; turn >= 0 && turn < turnCount(); turn += backwards ? -1 : 1) {
        if (!mayContain(m_items[static_cast<size_t>(turn)].turn, words))
            continue;
        if (!viewOf(turn))
            showTurn(turn);
        if (!viewOf(turn) || !viewOf(turn)->find(words, backwards, !goesOn || turn != m_found))
            continue;
        if (turn != m_found)
            forgetFound();
        m_found = turn;
        return true;
    }
    return false;
}

void TranscriptView::forgetFound()
{
    if (TurnView *view = viewOf(m_found))
        view->clearFound();
    m_found = -1;
}

void TranscriptView::showInView(QWidget *widget, const QRect &rect)
{
    m_followsEnd = false;
    arrange(); // the turn may just have got its widget
    const QPoint at = widget->mapTo(m_content, rect.center());
    ensureVisible(at.x(), at.y(), 0, viewport()->height() / 4);
}

void TranscriptView::setVersion(int turn, int index, int count)
{
    if (turn < 0 || turn >= turnCount())
        return;
    Item &item = m_items[static_cast<size_t>(turn)];
    item.version = index;
    item.versions = count;
    if (item.view)
        item.view->setVersion(index, count);
}

void TranscriptView::markQuestion(int turn, const std::vector<Span> &places)
{
    if (TurnView *view = viewOf(turn); view && !places.empty())
        view->markQuestion(places.front());
}

void TranscriptView::setExamples(const QList<Example> &examples)
{
    m_empty->setExamples(examples);
}

TurnView *TranscriptView::viewOf(int turn) const
{
    return turn >= 0 && turn < turnCount() ? m_items[static_cast<size_t>(turn)].view : nullptr;
}

int TranscriptView::viewCount() const
{
    return static_cast<int>(std::ranges::count_if(m_items, [](const Item &item) { return item.view != nullptr; }));
}

void TranscriptView::clear()
{
    for (const Item &item : m_items)
        delete item.view;
    m_items.clear();
    m_current = -1;
    m_found = -1;
}

void TranscriptView::showEmptyOrTurns()
{
    m_empty->setVisible(m_items.empty());
    m_empty->setGeometry(viewport()->rect());
    m_content->setVisible(!m_items.empty());
}

int TranscriptView::estimatedHeight(const Turn &turn) const
{
    const int perLine = qMax(20, m_width / qMax(1, fontMetrics().averageCharWidth()));
    const auto lines = turn.question.size() / perLine + turn.answer().size() / perLine + 2;
    return static_cast<int>(qMin<qsizetype>(lines, 4000)) * fontMetrics().lineSpacing() + 90;
}

int TranscriptView::itemAt(int y) const
{
    const auto after = std::ranges::upper_bound(m_items, y, {}, &Item::top);
    return static_cast<int>(std::ranges::distance(m_items.begin(), after)) - 1;
}

void TranscriptView::arrange()
{
    if (m_items.empty() || m_arranging)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    m_arrange.stop();
    QScrollBar *bar = verticalScrollBar();
    if (m_width != viewport()->width()) {
        m_width = viewport()->width();
        for (Item &item : m_items)
            item.measured = false;
    }
    // What stands at the upper edge stays there, whatever turns out to be higher or lower above it.
    const int anchor = qMax(0, itemAt(bar->value()));
    const int offset = bar->value() - m_items[static_cast<size_t>(anchor)].top;
    for (int pass = 0; pass < maxPasses; ++pass) {
        place();
        bar->setValue(m_followsEnd ? bar->maximum() : m_items[static_cast<size_t>(anchor)].top + offset);
        const int margin = viewport()->height() / 2;
        if (!measureNear(bar->value() - margin, bar->value() + viewport()->height() + margin))
            break;
    }
    place();
    if (m_followsEnd)
        bar->setValue(bar->maximum());
    const int margin = viewport()->height() * 2;
    dropFar(bar->value() - margin, bar->value() + viewport()->height() + margin);
}

void TranscriptView::place()
{
    int top = 0;
    for (Item &item : m_items) {
        if (!item.measured && !item.view)
            item.height = estimatedHeight(item.turn);
        item.top = top;
        if (item.view)
            item.view->setGeometry(0, top, m_width, item.height);
        top += item.height;
    }
    m_content->resize(m_width, qMax(top, viewport()->height()));
}

bool TranscriptView::measureNear(int top, int bottom)
{
    bool changed = false;
    for (int i = qMax(0, itemAt(top)); i < turnCount() && m_items[static_cast<size_t>(i)].top <= bottom; ++i) {
        Item &item = m_items[static_cast<size_t>(i)];
        if (item.view && item.measured)
            continue;
        if (!item.view)
            item.view = makeView(i);
        const int height = item.view->heightFor(m_width);
        changed = changed || height != item.height;
        item.height = height;
        item.measured = true;
    }
    return changed;
}

void TranscriptView::dropFar(int top, int bottom)
{
    const QWidget *focused = QApplication::focusWidget();
    for (Item &item : m_items) {
        const bool isFar = item.top + item.height < top || item.top > bottom;
        if (!item.view || !isFar || (focused && item.view->isAncestorOf(focused)))
            continue;
        item.view->hide();
        item.view->deleteLater();
        item.view = nullptr;
    }
}

TurnView *TranscriptView::makeView(int turn)
{
    auto *view = new TurnView(m_content);
    view->resize(m_width, 100);
    view->setTurn(m_items[static_cast<size_t>(turn)].turn);
    view->setCurrent(turn == m_current && turnCount() > 1);
    connect(view, &TurnView::heightChanged, this, [this, turn] {
        m_items[static_cast<size_t>(turn)].measured = false;
        m_arrange.start();
    });
    view->setVersion(m_items[static_cast<size_t>(turn)].version, m_items[static_cast<size_t>(turn)].versions);
    connect(view, &TurnView::versionRequested, this, [this, turn](int step) { emit versionRequested(turn, step); });
    connect(view, &TurnView::editRequested, this, [this, turn] { emit editRequested(turn); });
    connect(view, &TurnView::askAgainRequested, this, [this, turn] { emit askAgainRequested(turn); });
    connect(view, &TurnView::removeRequested, this, [this, turn] { emit removeRequested(turn); });
    connect(view, &TurnView::pressed, this, [this, turn] { emit turnSelected(turn); });
    connect(view, &TurnView::inspectRequested, this, [this, turn] {
        emit turnSelected(turn);
        emit inspectRequested(turn);
    });
    connect(view, &TurnView::seatMarkerActivated, this,
            [this, turn](const QString &label) { emit seatMarkerActivated(turn, label); });
    connect(view, &TurnView::linkActivated, this, &TranscriptView::linkActivated);
    connect(view, &TurnView::wantsVisible, this, &TranscriptView::showInView);
    connect(view, &TurnView::remedyChosen, this, [this, turn](TurnRemedy remedy) {
        switch (remedy) {
        case TurnRemedy::RetryFailed: emit retryFailed(turn); break;
        case TurnRemedy::Resume: emit resume(turn); break;
        case TurnRemedy::JudgeAgain: emit judgeAgain(turn); break;
        case TurnRemedy::SynthesizeAgain: emit synthesizeAgain(turn); break;
        }
    });
    view->show();
    return view;
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
    arrange();
}

void TranscriptView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_width = 0; // measures everything anew
        m_arrange.start();
    }
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    // The empty state needs the viewport's size, which changes after ours when a scroll bar comes or goes.
    if (event->type() == QEvent::Resize)
        m_empty->setGeometry(viewport()->rect());
    return QScrollArea::viewportEvent(event);
}

} // namespace fusion
