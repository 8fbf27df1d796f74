// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/answerspane.h"

#include "core/words/stagewords.h"
#include "ui/inspect/answercard.h"
#include "ui/inspect/scrolltogether.h"
#include "ui/markdown/markdownview.h"

#include <QButtonGroup>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>
#include <QUrl>

#include <ranges>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr int columnChars = 28; // three fit beside the transcript at 1280 pixels
constexpr qsizetype rememberedTurns = 50;
constexpr qint64 longestGuest = 1024 * 1024; // bytes of a dropped file

QToolButton *layoutButton(const QString &text, const QString &name, QButtonGroup *group, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    group->addButton(button);
    return button;
}

template <typename Number>
QJsonArray toArray(const QList<Number> &numbers)
{
    QJsonArray array;
    for (const Number number : numbers)
        array.append(number);
    return array;
}

} // namespace

AnswersPane::AnswersPane(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_splitter(new QSplitter(Qt::Horizontal, m_scroll))
    , m_tabs(new QTabBar(this))
    , m_guest(new QToolButton(this))
    , m_together(new QToolButton(this))
    , m_scrolls(new ScrollTogether(this))
{
    auto *group = new QButtonGroup(this);
    m_columnsButton = layoutButton(tr("Columns"), tr("Answers side by side"), group, this);
    m_tabsButton = layoutButton(tr("Tabs"), tr("One answer at a time"), group, this);
    m_columnsButton->setChecked(true);
    m_tabs->setAccessibleName(tr("Seats"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->hide();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_splitter);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_splitter->setAutoFillBackground(false);
    buildLayout();
    m_guest->setText(tr("Add an Answer…"));
    m_guest->setToolTip(
        tr("Paste an answer from elsewhere, or drop a text file here: a guest that the judge reads like the others"));
    m_guest->setAccessibleName(tr("Add an answer from elsewhere"));
    m_guest->setAutoRaise(true);
    m_guest->setFocusPolicy(Qt::StrongFocus);
    m_together->setText(u"⇅"_s);
    m_together->setCheckable(true);
    m_together->setToolTip(tr("Scroll all answers together, claim by claim"));
    m_together->setAccessibleName(m_together->toolTip());
    m_together->setAutoRaise(true);
    m_together->setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    connect(m_guest, &QToolButton::clicked, this, [this] { emit guestRequested({}, {}); });
    connect(m_columnsButton, &QToolButton::clicked, this, [this] { setLayoutMode(Layout::Columns); });
    connect(m_tabsButton, &QToolButton::clicked, this, [this] { setLayoutMode(Layout::Tabs); });
    connect(m_together, &QToolButton::toggled, m_scrolls, &ScrollTogether::setOn);
    connect(m_tabs, &QTabBar::currentChanged, this, &AnswersPane::arrange);
    connect(m_splitter, &QSplitter::splitterMoved, this, &AnswersPane::rememberWidths);
}

void AnswersPane::buildLayout()
{
    auto *title = new QLabel(tr("Answers"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(4, 0, 4, 0);
    top->setSpacing(4);
    top->addWidget(title);
    top->addSpacing(8);
    top->addWidget(m_tabs, 1);
    top->addStretch();
    top->addWidget(m_guest);
    top->addWidget(m_together);
    top->addWidget(m_columnsButton);
    top->addWidget(m_tabsButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_scroll, 1);
}

void AnswersPane::setTurn(const Turn &turn)
{
    rememberPositions();
    rememberWidths();
    m_turnId = turn.id;
    m_focused = -1;
    makeCards(static_cast<int>(turn.seats.size()));
    showTabs(turn);
    const QList<double> positions = m_positions.value(turn.id);
    for (size_t seat = 0; seat < m_cards.size(); ++seat) {
        m_cards[seat]->setAnswer(turn.seats[seat]);
        if (static_cast<qsizetype>(seat) < positions.size() && positions.at(static_cast<qsizetype>(seat)) > 0)
            m_cards[seat]->setScrollPosition(positions.at(static_cast<qsizetype>(seat)));
    }
    arrange();
}

void AnswersPane::apply(const Turn &turn, const RunEvent &event)
{
    if (std::holds_alternative<RunStarted>(event.body) || std::holds_alternative<VersionChosen>(event.body) ||
        turn.seats.size() != m_cards.size()) {
        setTurn(turn);
        return;
    }
    const auto stageOf = Overloaded{
        [](const auto &body) -> std::optional<Stage> {
            if constexpr (requires { body.stage; })
                return body.stage;
            else
                return {};
        },
    };
    const std::optional<Stage> stage = std::visit(stageOf, event.body);
    if (stage && stage->kind == StageKind::Seat) {
        if (const StageAnswer *answer = turn.find(*stage))
            m_cards[static_cast<size_t>(stage->seat)]->apply(*answer, event);
    } else if (std::holds_alternative<PanelClosed>(event.body)) {
        for (size_t seat = 0; seat < m_cards.size(); ++seat)
            m_cards[seat]->apply(turn.seats[seat], event); // some are late now
    }
}

void AnswersPane::makeCards(int count)
{
    while (static_cast<int>(m_cards.size()) > count) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    while (static_cast<int>(m_cards.size()) < count)
        m_cards.push_back(makeCard(static_cast<int>(m_cards.size())));
}

AnswerCard *AnswersPane::makeCard(int seat)
{
    auto *card = new AnswerCard(m_splitter);
    card->setAdvice([this](const StageAnswer &failed) { return m_advice ? m_advice(failed) : QString(); });
    card->setMinimumWidth(columnWidth());
    m_splitter->addWidget(card);
    m_splitter->setStretchFactor(seat, 1);
    m_scrolls->watch(seat, card);
    connect(card, &AnswerCard::stopRequested, this, [this, seat] { emit stopSeat(seat); });
    connect(card, &AnswerCard::retryRequested, this, [this, seat] { emit retrySeat(seat); });
    connect(card, &AnswerCard::sentRequested, this, [this, seat] { emit sentRequested(seat); });
    connect(card, &AnswerCard::linkActivated, this, &AnswersPane::linkActivated);
    connect(card, &AnswerCard::fileWanted, this,
            [this, seat](const MadeFile &file, MadeFileWish wish) { emit fileWanted(seat, file, wish); });
    connect(card, &AnswerCard::menuRequested, this, [this, seat](const QPoint &at) { emit seatMenuRequested(seat, at); });
    connect(&card->text(), &MarkdownView::passageSelected, this, [this, seat](Span span) { emit passageSelected(seat, span); });
    connect(card, &AnswerCard::focusRequested, this, [this, seat] { focusSeat(m_focused == seat ? -1 : seat); });
    return card;
}

void AnswersPane::setMap(const std::optional<Analysis> &map)
{
    m_scrolls->setMap(map);
}

void AnswersPane::showTabs(const Turn &turn)
{
    const QSignalBlocker quiet(m_tabs);
    const int current = m_tabs->currentIndex();
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const StageAnswer &seat : turn.seats) {
        const int tab = m_tabs->addTab(seat.label);
        m_tabs->setTabToolTip(tab, seat.modelName.toHtmlEscaped());
        m_tabs->setAccessibleTabName(tab, tr("%1, %2", "seat, model").arg(nameOfStage(seat), seat.modelName));
    }
    m_tabs->setCurrentIndex(qBound(0, current, qMax(0, m_tabs->count() - 1)));
}

int AnswersPane::shownAlone() const
{
    return m_layout == Layout::Tabs ? m_tabs->currentIndex() : m_focused;
}

void AnswersPane::arrange()
{
    const int alone = shownAlone();
    for (int seat = 0; seat < static_cast<int>(m_cards.size()); ++seat) {
        m_cards[static_cast<size_t>(seat)]->setVisible(alone < 0 || alone == seat);
        m_cards[static_cast<size_t>(seat)]->setFocusedAlone(m_layout == Layout::Columns && m_focused == seat);
    }
    m_together->setVisible(alone < 0 && m_cards.size() > 1);
    m_tabs->setVisible(m_layout == Layout::Tabs && m_tabs->count() > 0);
    if (alone < 0)
        setColumnWidths(m_widths[static_cast<int>(m_cards.size())]);
}

void AnswersPane::setLayoutMode(Layout layout)
{
    rememberWidths();
    m_focused = -1;
    m_layout = layout;
    (layout == Layout::Columns ? m_columnsButton : m_tabsButton)->setChecked(true);
    arrange();
}

void AnswersPane::focusSeat(int seat)
{
    if (seat >= static_cast<int>(m_cards.size()))
        return;
    if (m_layout == Layout::Tabs) {
        if (seat >= 0)
            m_tabs->setCurrentIndex(seat);
        return;
    }
    rememberWidths();
    m_focused = seat;
    arrange();
}

void AnswersPane::showSeat(int seat)
{
    if (seat < 0 || seat >= static_cast<int>(m_cards.size()))
        return;
    if (shownAlone() >= 0 && shownAlone() != seat)
        focusSeat(seat);
    AnswerCard *card = m_cards[static_cast<size_t>(seat)];
    m_scroll->ensureWidgetVisible(card, 8, 0);
    card->flash();
}

void AnswersPane::showPassages(const std::vector<Evidence> &evidence)
{
    std::vector<std::vector<Span>> spans(m_cards.size());
    int first = -1;
    for (const Evidence &item : evidence) {
        if (!item.found || item.seat < 0 || item.seat >= static_cast<int>(m_cards.size()))
            continue;
        auto &into = spans[static_cast<size_t>(item.seat)];
        into.insert(into.end(), item.spans.begin(), item.spans.end());
        first = first < 0 ? item.seat : first;
    }
    // A passage nobody can see helps nobody: one seat shown alone gives way to the one that has it.
    if (first >= 0 && shownAlone() >= 0 && spans[static_cast<size_t>(shownAlone())].empty())
        focusSeat(first);
    for (size_t seat = 0; seat < m_cards.size(); ++seat)
        m_cards[seat]->showPassages(spans[seat]);
    if (first >= 0)
        m_scroll->ensureWidgetVisible(m_cards[static_cast<size_t>(first)], 8, 0);
}

void AnswersPane::showReasoning(int seat, const std::vector<Span> &places)
{
    if (seat < 0 || seat >= static_cast<int>(m_cards.size()))
        return;
    showPassages({});
    showSeat(seat);
    m_cards[static_cast<size_t>(seat)]->showReasoning(places);
}

QList<int> AnswersPane::columnWidths() const
{
    return m_splitter->sizes();
}

void AnswersPane::setColumnWidths(const QList<int> &widths)
{
    if (widths.size() == static_cast<qsizetype>(m_cards.size()))
        m_splitter->setSizes(widths);
    else
        m_splitter->setSizes(QList<int>(static_cast<qsizetype>(m_cards.size()), 10000)); // equal shares
}

void AnswersPane::rememberWidths()
{
    if (!m_cards.empty() && shownAlone() < 0 && !m_splitter->sizes().contains(0))
        m_widths[static_cast<int>(m_cards.size())] = m_splitter->sizes();
}

void AnswersPane::rememberPositions()
{
    if (m_turnId.isEmpty())
        return;
    QList<double> positions;
    for (const AnswerCard *card : m_cards)
        positions += card->scrollPosition();
    m_recent.removeAll(m_turnId);
    m_positions.remove(m_turnId);
    if (std::ranges::all_of(positions, [](double position) { return position <= 0; }))
        return;
    m_positions.insert(m_turnId, positions);
    m_recent.append(m_turnId);
    while (m_recent.size() > rememberedTurns)
        m_positions.remove(m_recent.takeFirst());
}

QJsonObject AnswersPane::saveState() const
{
    const_cast<AnswersPane *>(this)->rememberWidths();
    const_cast<AnswersPane *>(this)->rememberPositions();
    QJsonObject widths;
    for (const auto &[seats, sizes] : m_widths)
        widths.insert(QString::number(seats), toArray(sizes));
    QJsonArray positions;
    for (const QString &turn : m_recent)
        positions.append(QJsonObject{{u"turn"_s, turn}, {u"at"_s, toArray(m_positions.value(turn))}});
    return {{u"layout"_s, m_layout == Layout::Tabs ? u"tabs"_s : u"columns"_s},
            {u"together"_s, m_scrolls->isOn()},
            {u"widths"_s, widths},
            {u"positions"_s, positions}};
}

void AnswersPane::restoreState(const QJsonObject &state)
{
    m_widths.clear();
    const QJsonObject widths = state.value("widths"_L1).toObject();
    for (auto entry = widths.begin(); entry != widths.end(); ++entry) {
        QList<int> sizes;
        for (const QJsonValue &size : entry.value().toArray())
            sizes += qBound(1, size.toInt(), 20000);
        m_widths[entry.key().toInt()] = sizes;
    }
    m_positions.clear();
    m_recent.clear();
    for (const QJsonValue &entry : state.value("positions"_L1).toArray()) {
        QList<double> positions;
        for (const QJsonValue &at : entry["at"_L1].toArray())
            positions += at.toDouble();
        m_recent.append(entry["turn"_L1].toString());
        m_positions.insert(m_recent.last(), positions);
    }
    m_together->setChecked(state.value("together"_L1).toBool());
    m_focused = -1;
    m_layout = state.value("layout"_L1) == "tabs"_L1 ? Layout::Tabs : Layout::Columns;
    (m_layout == Layout::Columns ? m_columnsButton : m_tabsButton)->setChecked(true);
    arrange();
}

int AnswersPane::columnWidth() const
{
    return fontMetrics().averageCharWidth() * columnChars;
}

void AnswersPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    for (AnswerCard *card : m_cards)
        card->setMinimumWidth(columnWidth());
}

void AnswersPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_cards.empty() && (event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        event->acceptProposedAction();
}

/// A text, or the first file that is one.
void AnswersPane::dropEvent(QDropEvent *event)
{
    const QMimeData *dropped = event->mimeData();
    QString name;
    QString text = dropped->text();
    if (dropped->hasUrls()) {
        QFile file(dropped->urls().constFirst().toLocalFile());
        name = QFileInfo(file).fileName();
        text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(longestGuest)) : QString();
        if (text.contains(QChar::Null))
            text.clear(); // no text file
    }
    event->acceptProposedAction();
    emit guestRequested(name, text);
}

bool AnswersPane::event(QEvent *event)
{
    // Esc leads back from one answer to all, wherever in the pane the focus is.
    if ((event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) && m_focused >= 0) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                focusSeat(-1);
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace fusion
