// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/sentviewer.h"

#include "core/secrets/keyring.h"
#include "ui/common/announce.h"
#include "ui/common/card.h"
#include "ui/common/fitscreen.h"
#include "ui/inspect/senttext.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QUrl>

namespace fusion {

SentViewer::SentViewer(const QString &stageName, const SentRequest &request, const QString &connectionId, QWidget *parent)
    : QDialog(parent)
    , m_request(request)
    , m_connectionId(connectionId)
    , m_requests(makeTabs())
    , m_text(new QPlainTextEdit(readableRequest(request), this))
    , m_words(new QLineEdit(this))
    , m_hits(new QLabel(this))
    , m_state(new QLabel(this))
    , m_previous(new QPushButton(tr("&Previous"), this))
    , m_next(new QPushButton(tr("&Next"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What was sent: %1", "seat, judge or synthesizer").arg(stageName));
    resizeOnScreen(*this, {760, 600});
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Request"));
    m_words->setPlaceholderText(tr("Search the request"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_hits->setAccessibleName(tr("Places found"));
    m_previous->setAccessibleName(tr("Previous place"));
    m_next->setAccessibleName(tr("Next place"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    makeQuiet(m_state);
    m_state->setText(tr("The request exactly as it left, except for keys, which are masked."));
    buildLayout();

    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        countHits();
        search(false);
    });
    connect(m_words, &QLineEdit::returnPressed, this, [this] { search(false); });
    connect(m_next, &QPushButton::clicked, this, [this] { search(false); });
    connect(m_previous, &QPushButton::clicked, this, [this] { search(true); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_words, qOverload<>(&QWidget::setFocus));
    countHits();
}

QTabBar *SentViewer::makeTabs()
{
    auto *tabs = new QTabBar(this);
    const auto add = [tabs](const QString &text, const SentRequest &request) {
        tabs->setTabToolTip(tabs->addTab(text.arg(QUrl(request.url).fileName())), request.url.toHtmlEscaped());
    };
    add(tr("Used: %1", "end of an address"), m_request);
    for (const SentRequest &refused : m_request.refused)
        add(tr("Turned down: %1", "end of an address"), refused);
    tabs->setAccessibleName(tr("Requests"));
    tabs->setExpanding(false);
    tabs->setDrawBase(false);
    tabs->setVisible(!m_request.refused.empty());
    connect(tabs, &QTabBar::currentChanged, this, [this] {
        m_text->setPlainText(readableRequest(shown()));
        countHits();
    });
    return tabs;
}

const SentRequest &SentViewer::shown() const
{
    const int tab = m_requests->currentIndex();
    return tab > 0 ? m_request.refused.at(static_cast<size_t>(tab) - 1) : m_request;
}

void SentViewer::buildLayout()
{
    auto *find = new QHBoxLayout;
    find->addWidget(m_words, 1);
    find->addWidget(m_hits);
    find->addWidget(m_previous);
    find->addWidget(m_next);

    auto *copyCurl = new QPushButton(tr("Copy as c&url"), this);
    auto *copyJson = new QPushButton(tr("Copy as &JSON"), this);
    auto *closeButton = new QPushButton(tr("C&lose"), this);
    copyCurl->setAccessibleName(tr("Copy the request as a curl command"));
    copyJson->setAccessibleName(tr("Copy the request as JSON"));
    closeButton->setAccessibleName(tr("Close"));
    for (QPushButton *button : {copyCurl, copyJson, closeButton, m_previous, m_next})
        button->setAutoDefault(false); // Enter in the search field searches
    connect(copyCurl, &QPushButton::clicked, this, [this] {
        copy(curlCommand(shown(), m_connectionId),
             tr("Copied. The command takes the key from the variable %1.").arg(environmentKeyName(m_connectionId)));
    });
    connect(copyJson, &QPushButton::clicked, this,
            [this] { copy(jsonRequest(shown()), tr("Copied, contents of files included.")); });
    connect(closeButton, &QPushButton::clicked, this, &QWidget::close);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copyCurl);
    buttons->addWidget(copyJson);
    buttons->addStretch();
    buttons->addWidget(closeButton);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_requests);
    layout->addLayout(find);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    m_text->setFocus();
}

/// On, and around at the end.
void SentViewer::search(bool backwards)
{
    const QString words = m_words->text();
    if (words.isEmpty())
        return;
    const auto flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_text->find(words, flags))
        return;
    const QTextCursor before = m_text->textCursor();
    m_text->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    if (!m_text->find(words, flags))
        m_text->setTextCursor(before);
}

void SentViewer::countHits()
{
    const QString words = m_words->text();
    const auto count = words.isEmpty() ? 0 : m_text->toPlainText().count(words, Qt::CaseInsensitive);
    m_hits->setText(words.isEmpty() ? QString() : tr("%n place(s)", nullptr, static_cast<int>(count)));
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void SentViewer::copy(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    m_state->setText(what);
    announce(this, what);
}

} // namespace fusion
