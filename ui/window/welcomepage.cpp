// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/welcomepage.h"

#include "core/base/failurewords.h"
#include "core/session/session.h"
#include "ui/common/relativefont.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fusion {

namespace {

constexpr int cardWidth = 300;
constexpr int widestCard = cardWidth + 60;
constexpr int cardSpacing = 16;
constexpr int pageMargin = 32;

QLabel *textLabel(const QString &text, QWidget *parent, qreal scale = 1, bool bold = false)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (scale != 1 || bold)
        setRelativeFont(label, scale, bold ? QFont::Bold : QFont::Normal);
    return label;
}

/// A titled surface with text; the caller adds buttons to the returned layout.
std::pair<QFrame *, QVBoxLayout *> makeCard(const QString &title, const QString &text, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setFrameShape(QFrame::StyledPanel);
    card->setAutoFillBackground(true);
    card->setBackgroundRole(QPalette::Base);
    card->setMinimumWidth(cardWidth * 2 / 3);
    card->setMaximumWidth(widestCard);
    card->setAccessibleName(title);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(10);
    layout->addWidget(textLabel(title, card, 1.2, true));
    layout->addWidget(textLabel(text, card));
    layout->addStretch();
    return {card, layout};
}

/// In a low window the page is scrolled; the keyboard scrolls it by going from button to button.
QScrollArea *scrollable(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

WelcomePage::WelcomePage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_finder(new LocalEngineFinder(this))
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *title = textLabel(tr("Welcome to Fusion Chatroom"), this, 1.8, true);
    title->setAlignment(Qt::AlignHCenter);
    auto *intro = textLabel(
        tr("Ask a panel of models at once. A judge compares their answers, a synthesizer writes the one answer, and you "
           "see all of it side by side. Everything stays on this machine; nothing is sent but to the endpoints you choose."),
        this);
    intro->setAlignment(Qt::AlignHCenter);

    m_cards->setSpacing(cardSpacing);
    m_cards->addStretch();
    m_cards->addWidget(demoCard(), 1);
    m_cards->addWidget(providerCard(), 1);
    m_cards->addWidget(localCard(), 1);
    m_cards->addStretch();

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(pageMargin, 24, pageMargin, 24);
    layout->addStretch(2);
    layout->addWidget(title);
    layout->addSpacing(8);
    layout->addWidget(intro);
    layout->addSpacing(24);
    layout->addLayout(m_cards);
    layout->addStretch(3);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scrollable(content, this));

    connect(m_finder, &LocalEngineFinder::found, this, &WelcomePage::addEngine);
    connect(m_finder, &LocalEngineFinder::finished, this, [this](int engines) {
        if (engines == 0)
            m_localState->setText(tr("No model server was found on this machine. Start one, then look again."));
    });
}

QWidget *WelcomePage::demoCard()
{
    auto [card, layout] =
        makeCard(tr("Try the demo"),
                 tr("Simulated models inside this program. Works at once, offline, without a key, and shows every "
                    "stage of a fused answer."),
                 this);
    auto *start = new QPushButton(tr("&Start the Demo"), card);
    start->setDefault(true);
    connect(start, &QPushButton::clicked, this, &WelcomePage::demoChosen);
    layout->addWidget(start);
    return card;
}

QWidget *WelcomePage::providerCard()
{
    auto [card, layout] =
        makeCard(tr("Use your own key"),
                 tr("One key for OpenRouter reaches hundreds of models. Any other OpenAI-compatible endpoint works "
                    "as well. Keys go into the system's keychain."),
                 this);
    auto *openRouter = new QPushButton(tr("&OpenRouter…"), card);
    connect(openRouter, &QPushButton::clicked, this, [this] { emit connectionChosen(ConnectionKind::OpenRouter); });
    layout->addWidget(openRouter);
    auto *other = new QPushButton(tr("Other E&ndpoint…"), card);
    connect(other, &QPushButton::clicked, this, [this] { emit connectionChosen(ConnectionKind::OpenAi); });
    layout->addWidget(other);
    return card;
}

QWidget *WelcomePage::localCard()
{
    auto [card, layout] =
        makeCard(tr("Models on this machine"),
                 tr("Ollama, LM Studio, llama.cpp, Jan and vLLM are found where they usually listen. Nothing leaves "
                    "this machine."),
                 this);
    m_localState = textLabel(tr("Looking…"), card);
    m_localState->setAccessibleName(tr("Local model servers"));
    layout->addWidget(m_localState);
    m_engines = new QVBoxLayout;
    layout->addLayout(m_engines);
    auto *again = new QPushButton(tr("&Look Again"), card);
    connect(again, &QPushButton::clicked, this, &WelcomePage::lookForEngines);
    layout->addWidget(again);
    return card;
}

/// The cards stand beside each other while there is room, else below each other.
void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int wanted = 3 * cardWidth * 2 / 3 + 2 * cardSpacing + 2 * pageMargin;
    const bool isNarrow = width() < wanted;
    m_cards->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (int index = 0; index < m_cards->count(); ++index) {
        if (QWidget *card = m_cards->itemAt(index)->widget())
            card->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : widestCard);
    }
}

void WelcomePage::lookForEngines()
{
    while (QLayoutItem *item = m_engines->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    m_localState->setText(tr("Looking…"));
    m_finder->start();
}

void WelcomePage::addEngine(const LocalEngine &engine)
{
    m_localState->setText(tr("Found on this machine:"));
    auto *use = new QPushButton(tr("Use %1 (%n model(s))", nullptr, engine.models).arg(engine.product), this);
    connect(use, &QPushButton::clicked, this, [this, engine] { engineChosen(engine); });
    m_engines->addWidget(use);
}

void WelcomePage::engineChosen(const LocalEngine &engine)
{
    m_session.saveConnection(engine.connection).then(this, [this, id = engine.connection.id](const Result<void> &result) {
        if (!result) {
            m_localState->setText(sentenceFor(result.error()));
            return;
        }
        m_session.refreshCatalog(id);
        emit connectionReady(id);
    });
}

} // namespace fusion
