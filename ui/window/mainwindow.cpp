// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "core/base/failurewords.h"
#include "core/catalog/catalog.h"
#include "core/history/history.h"
#include "core/panel/adapt.h"
#include "core/panel/fit.h"
#include "core/panel/panelstore.h"
#include "core/session/accounts.h"
#include "core/session/conversationsession.h"
#include "core/session/openconversations.h"
#include "core/session/session.h"
#include "core/session/spendingledger.h"
#include "core/tools/toolbox.h"
#include "ui/chat/composer.h"
#include "ui/common/noticebar.h"
#include "ui/history/conversationlistview.h"
#include "ui/inspect/answerspane.h"
#include "ui/inspect/inspector.h"
#include "ui/inspect/statisticsdialog.h"
#include "ui/panel/panelbuilder.h"
#include "ui/panel/seateditor.h"
#include "ui/settings/appearance.h"
#include "ui/settings/settingsdialog.h"
#include "ui/window/aboutbox.h"
#include "ui/window/chatpage.h"
#include "ui/window/filecommands.h"
#include "ui/window/historysearcher.h"
#include "ui/window/linkopener.h"
#include "ui/window/shortcutsheet.h"
#include "ui/window/welcomepage.h"
#include "ui/window/windowactions.h"

#include <QCloseEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fusion {

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_undo(new QUndoStack(this))
    , m_conversations(std::make_unique<OpenConversations>(session.catalog(), session.ask(), session.history()))
    , m_actions(new WindowActions(this, m_undo))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_pages(new QStackedWidget(this))
    , m_list(new ConversationListView(this))
    , m_chat(new ChatPage(session.catalog(), session.spending(), this))
    , m_panel(new PanelBuilder(session.panels(), session.catalog(), session.connectionLookup(), m_undo, this))
    , m_welcome(new WelcomePage(session, this))
    , m_notice(new NoticeBar(this))
    , m_links(new LinkOpener(this))
    , m_files(new FileCommands(
          session,
          {.widget = this, .actions = *m_actions, .conversations = *m_conversations, .chat = *m_chat, .notice = *m_notice}))
{
    setWindowTitle(tr("Fusion Chatroom"));
    buildLayout();
    connectActions();
    connectPages();
    connectList();
    connectSession();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildLayout()
{
    m_pages->addWidget(m_chat);
    m_pages->addWidget(m_panel);
    m_pages->addWidget(m_welcome);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_splitter, 1);
    setCentralWidget(centre);
    // Smaller than what the pages would like: parts of them fold away instead.
    setMinimumSize(fontMetrics().averageCharWidth() * 64, fontMetrics().lineSpacing() * 20);
    resize(1280, 800);
    m_splitter->setSizes({m_listWidth, 1280 - m_listWidth});
}

void MainWindow::connectActions()
{
    const WindowActions &actions = *m_actions;
    connect(actions.newConversation, &QAction::triggered, this, &MainWindow::newConversation);
    connect(actions.privateConversation, &QAction::triggered, this, [this] {
        m_conversations->showPrivate(m_conversations->current()->panel());
        showChat();
    });
    connect(actions.showChat, &QAction::triggered, this, &MainWindow::showChat);
    connect(actions.showPanel, &QAction::triggered, this, &MainWindow::showPanel);
    connect(actions.showWelcome, &QAction::triggered, this, &MainWindow::showWelcome);
    connect(actions.toggleList, &QAction::toggled, this, &MainWindow::showList);
    connect(actions.toggleInspector, &QAction::toggled, m_chat, &ChatPage::setInspectorVisible);
    connect(actions.focusComposer, &QAction::triggered, this, [this] {
        showChat();
        m_chat->focusComposer();
    });
    connect(actions.focusSearch, &QAction::triggered, this, [this] {
        m_actions->toggleList->setChecked(true);
        m_list->focusFilter();
    });
    connect(actions.findWords, &QAction::triggered, this, [this] {
        showChat();
        m_chat->openFind();
    });
    connect(actions.stop, &QAction::triggered, this, [this] { m_conversations->current()->stop(); });
    connect(actions.goOn, &QAction::triggered, this, [this] { m_conversations->current()->goOnNow(); });
    connect(actions.retryFailed, &QAction::triggered, m_chat, &ChatPage::retryFailed);
    connect(actions.resume, &QAction::triggered, m_chat, &ChatPage::resume);
    connect(actions.askAbout, &QAction::triggered, m_chat, &ChatPage::askAboutSelection);
    connect(actions.editQuestion, &QAction::triggered, m_chat, &ChatPage::editQuestion);
    connect(actions.askAgain, &QAction::triggered, m_chat, &ChatPage::askAgain);
    connect(actions.versionBefore, &QAction::triggered, m_chat, [this] { m_chat->showVersion(-1); });
    connect(actions.versionAfter, &QAction::triggered, m_chat, [this] { m_chat->showVersion(1); });
    connect(m_chat, &ChatPage::inspectorShown, actions.toggleInspector, &QAction::setChecked);
    connect(actions.larger, &QAction::triggered, this, [this] { changeFontSize(1); });
    connect(actions.smaller, &QAction::triggered, this, [this] { changeFontSize(-1); });
    connect(actions.normalSize, &QAction::triggered, this, [this] { changeFontSize(0); });
    connect(actions.statistics, &QAction::triggered, this, [this] { (new StatisticsDialog(m_session.history(), this))->show(); });
    connect(actions.settings, &QAction::triggered, this, [this] { openSettings(); });
    connect(actions.shortcuts, &QAction::triggered, this, [this] { (new ShortcutSheet(m_actions->all(), this))->show(); });
    connect(actions.about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
}

/// In a narrow window the list is only looked at for a moment; in a wide one it stays as the person wants it.
void MainWindow::showList(bool shown)
{
    if (!shown && m_list->isVisible())
        m_listWidth = m_list->width();
    m_list->setVisible(shown);
    if (m_hasRoom)
        m_wantsList = shown;
}

/// The list folds away where it would leave the page too little, and comes back with the room.
void MainWindow::fitList()
{
    const int list = m_list->isVisible() ? m_list->width() : m_listWidth;
    const bool hasRoom = width() - list >= ChatPage::comfortableWidth(*this);
    if (hasRoom == m_hasRoom)
        return;
    m_hasRoom = false; // what follows is not the person's wish
    m_actions->toggleList->setChecked(hasRoom && m_wantsList);
    m_hasRoom = hasRoom;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitList();
}

void MainWindow::connectPages()
{
    connect(m_chat, &ChatPage::panelRequested, this, &MainWindow::showPanel);
    connect(m_chat, &ChatPage::obstacleActivated, this, &MainWindow::showPanel);
    connect(m_chat, &ChatPage::linkActivated, m_links, &LinkOpener::ask);
    m_chat->inspector().answers().setAdvice([this](const StageAnswer &failed) {
        return gateSentence(failed.model, m_session.catalog(), m_session.connectionLookup());
    });
    connect(m_chat, &ChatPage::limitsRequested, this, [this] { settingsDialog().showSpending(); });
    connect(m_panel, &PanelBuilder::panelChanged, this, [this](const Panel &panel) {
        m_conversations->current()->setPanel(panel);
        m_session.settings().setValue(u"panel/last"_s, toJson(panel).toVariantMap());
        checkPanel();
    });
    connect(m_panel, &PanelBuilder::connectionSettingsRequested, this, &MainWindow::openSettings);
    connect(m_welcome, &WelcomePage::demoChosen, this, [this] {
        m_conversations->startNew(m_session.panels().find(u"demo"_s).value_or(Panel{}));
        showChat();
    });
    connect(m_welcome, &WelcomePage::connectionChosen, this, [this](ConnectionKind kind) { openSettingsForNew(kind); });
    connect(m_welcome, &WelcomePage::connectionReady, this, &MainWindow::showPanel);
}

void MainWindow::connectList()
{
    History &history = m_session.history();
    connect(m_list, &ConversationListView::opened, this, &MainWindow::openConversation);
    connect(m_list, &ConversationListView::hitOpened, this, [this](const HistoryHit &hit, const QString &words) {
        openConversation(hit.conversationId);
        m_chat->showHit(hit, words);
    });
    new HistorySearcher(history, *m_list, this);
    connect(m_list, &ConversationListView::renamed, &history, &History::rename);
    connect(m_list, &ConversationListView::pinToggled, &history, &History::setPinned);
    connect(m_list, &ConversationListView::archived, &history, &History::setArchived);
    connect(m_list, &ConversationListView::moved, &history,
            [&history](const QString &id, const QString &folder) { history.setFolder({id}, folder); });
    connect(m_list, &ConversationListView::removed, this, [this](const QString &id) {
        m_conversations->close(id);
        m_session.history().remove(id);
    });
    connect(m_list, &ConversationListView::restored, &history, &History::restore);
    connect(&history, &History::changed, this, [this, &history](const QStringList &ids) {
        if (ids.isEmpty()) {
            refreshList();
            return;
        }
        history.conversationsWithIds(ids).then(this, [this, ids](const Result<std::vector<ConversationSummary>> &found) {
            if (found)
                m_list->updateConversations(ids, *found);
        });
    });
    refreshList();
}

void MainWindow::openConversation(const QString &id)
{
    m_conversations->open(id);
    if (!m_hasRoom)
        m_actions->toggleList->setChecked(false); // what was looked for is found
    showChat();
}

void MainWindow::connectSession()
{
    m_conversations->setGuard(&m_session.spending());
    m_conversations->setDraftFiles(&m_session.draftFiles());
    m_conversations->setTools(m_session.runTools());
    m_chat->setTools(m_session.tools());
    m_panel->editor().setWhyNoTool(
        [this](const QString &connection, const QString &tool) { return m_session.whyNoTool(connection, tool); });
    m_session.tools().probeShell(); // what cannot be had is not offered
    connect(&m_session.spending(), &SpendingLedger::capsChanged, m_conversations.get(), &OpenConversations::checkSpending);
    connect(m_conversations.get(), &OpenConversations::currentChanged, this, &MainWindow::showCurrentConversation);
    connect(&m_session, &Session::connectionsChanged, this, &MainWindow::checkPanel);
    connect(&m_session, &Session::keysChanged, this, &MainWindow::checkPanel);
    connect(&m_session.catalog(), &Catalog::changed, this, &MainWindow::checkPanel);
    const auto showFailure = [this](const Failure &failure) { m_notice->showNotice(sentenceFor(failure)); };
    connect(&m_session, &Session::failed, this, showFailure);
    connect(&m_session.history(), &History::failed, this, showFailure);
    connect(&m_session.history(), &History::told, m_notice, [this](const QString &text) { m_notice->showNotice(text); });
    connect(&m_session.accounts(), &Accounts::changed, this, &MainWindow::warnOfLowCredit);
    connect(&m_session, &Session::keysChanged, this, &MainWindow::askForCredit);
    for (const Connection &connection : m_session.connections())
        askForCredit(connection.id);
}

/// Once a key is there, and from then on after every run.
void MainWindow::askForCredit(const QString &connectionId)
{
    const auto connection = m_session.connection(connectionId);
    if (connection && m_session.connectionState(connectionId).hasKey && !m_session.accounts().state(connectionId).account)
        m_session.accounts().refresh(*connection);
}

/// Said once for each connection, until there is enough again.
void MainWindow::warnOfLowCredit(const QString &connectionId)
{
    const auto account = m_session.accounts().state(connectionId).account;
    const auto connection = m_session.connection(connectionId);
    if (!account || !connection)
        return;
    if (!isLow(*account))
        m_warnedOfCredit.remove(connectionId);
    else if (!m_warnedOfCredit.contains(connectionId)) {
        m_warnedOfCredit.insert(connectionId);
        m_notice->showNotice(tr("%1: %2", "connection, what is left").arg(connection->displayName(), accountWords(*account)));
    }
}

void MainWindow::showCurrentConversation()
{
    ConversationSession *conversation = m_conversations->current();
    m_chat->setSession(conversation);
    m_panel->setPanel(conversation->panel());
    rememberConversation();
    // Only the conversation that is shown speaks here: others may go on running behind it.
    m_following = std::make_unique<QObject>();
    connect(conversation, &ConversationSession::loaded, m_following.get(), [this, conversation] {
        m_panel->setPanel(conversation->panel());
        checkPanel();
    });
    connect(conversation, &ConversationSession::loadFailed, m_following.get(), [this](const Failure &failure) {
        m_notice->showNotice(sentenceFor(failure));
        // Queued: an empty one takes its place, and a session must not be destroyed from within its own signal.
        QMetaObject::invokeMethod(
            this, [this] { m_conversations->startNew(m_conversations->current()->panel()); }, Qt::QueuedConnection);
    });
    connect(conversation, &ConversationSession::summaryChanged, m_following.get(), [this] { rememberConversation(); });
    checkPanel();
}

/// The list marks what is shown, and the next start shows it again, even if this one is killed.
void MainWindow::rememberConversation()
{
    // Not even the name of a private one is written.
    const ConversationSession &current = *m_conversations->current();
    const QString id = current.isPrivate() ? QString() : current.summary().id;
    m_list->setCurrentId(id);
    m_session.settings().setValue(u"window/conversation"_s, id);
}

void MainWindow::refreshList()
{
    m_session.history().conversations().then(this, [this](const Result<std::vector<ConversationSummary>> &conversations) {
        if (conversations)
            m_list->setConversations(*conversations);
        else
            m_notice->showNotice(sentenceFor(conversations.error()));
    });
}

void MainWindow::checkPanel()
{
    const auto found = obstacles(m_conversations->current()->panel(), m_session.catalog(), m_session.connectionLookup());
    m_chat->setObstacles(QStringList(found.begin(), found.end()));
}

void MainWindow::newConversation()
{
    m_conversations->startNew(m_conversations->current()->panel());
    showChat();
    m_chat->focusComposer();
}

void MainWindow::showChat()
{
    m_pages->setCurrentWidget(m_chat);
    m_actions->showChat->setChecked(true);
    m_chat->focusComposer();
}

void MainWindow::showPanel()
{
    m_pages->setCurrentWidget(m_panel);
    m_actions->showPanel->setChecked(true);
    m_panel->focusShelf();
}

void MainWindow::showWelcome()
{
    m_pages->setCurrentWidget(m_welcome);
    m_welcome->lookForEngines();
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

SettingsDialog &MainWindow::settingsDialog()
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_session, this);
        connect(m_settings, &SettingsDialog::appearanceChanged, this, &MainWindow::applyAppearance);
    }
    return *m_settings;
}

void MainWindow::openSettings(const QString &connectionId)
{
    settingsDialog().showConnection(connectionId);
}

void MainWindow::openSettingsForNew(ConnectionKind kind)
{
    settingsDialog().addConnection(kind);
}

void MainWindow::applyAppearance()
{
    const Appearance appearance = readAppearance(m_session.settings());
    applyTheme(appearance.scheme, appearance.fontPoints);
}

void MainWindow::changeFontSize(int step)
{
    Appearance appearance = readAppearance(m_session.settings());
    appearance.fontPoints = step == 0 ? 0 : qBound(6, font().pointSize() + step, 32);
    writeAppearance(m_session.settings(), appearance);
    applyAppearance();
}

void MainWindow::restore()
{
    const QSettings &settings = m_session.settings();
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_splitter->restoreState(settings.value(u"window/splitter"_s).toByteArray());
    m_panel->restoreState(settings.value(u"panel/splitter"_s).toByteArray());
    m_chat->restoreState(settings);
    m_actions->toggleInspector->setChecked(m_chat->isInspectorVisible());
    m_wantsList = settings.value(u"window/list_visible"_s, true).toBool();
    m_actions->toggleList->setChecked(m_wantsList);

    const auto last = panelFromJson(QJsonObject::fromVariantMap(settings.value(u"panel/last"_s).toMap()));
    const QString lastShown = settings.value(u"window/conversation"_s).toString();
    const bool isFirstStart = !settings.contains(u"window/geometry"_s) && lastShown.isEmpty();
    m_conversations->current()->setPanel(last && !last->seats.empty() ? *last
                                                                      : m_session.panels().find(u"demo"_s).value_or(Panel{}));
    if (lastShown.isEmpty()) {
        showCurrentConversation();
        m_conversations->current()->restoreDraft();
    } else {
        m_conversations->open(lastShown);
    }
    if (isFirstStart)
        showWelcome();
    else
        showChat();
}

void MainWindow::save()
{
    QSettings &settings = m_session.settings();
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/splitter"_s, m_splitter->saveState());
    settings.setValue(u"panel/splitter"_s, m_panel->saveState());
    settings.setValue(u"window/list_visible"_s, m_wantsList);
    m_chat->saveState(settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    QMainWindow::closeEvent(event);
}

} // namespace fusion
