// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowactions.h"

#include "ui/common/withoutmnemonic.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace fusion {

WindowActions::WindowActions(QMainWindow *window, QUndoStack *undoStack)
    : QObject(window)
    , m_window(window)
{
    addUndoing(*undoStack);
    addGoing();
    addFiles();
    addViewing();
    addHelping();
    fillMenus();
    fillToolBar();
}

QAction *WindowActions::add(const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setIconText(withoutMnemonic(text)); // what the tool bar shows
    action->setShortcut(shortcut);
    return action;
}

/// The stack's own actions glue its texts to a word; a language may want the word elsewhere.
void WindowActions::addUndoing(QUndoStack &stack)
{
    undo = add(tr("&Undo"), QKeySequence::Undo);
    redo = add(tr("&Redo"), QKeySequence::Redo);
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
    connect(undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    // What the text names is the person's: an ampersand in it marks nothing.
    connect(&stack, &QUndoStack::undoTextChanged, undo, [this](QString what) {
        undo->setText(what.isEmpty() ? tr("&Undo") : tr("&Undo %1", "what was done").arg(what.replace(u"&"_s, u"&&"_s)));
    });
    connect(&stack, &QUndoStack::redoTextChanged, redo, [this](QString what) {
        redo->setText(what.isEmpty() ? tr("&Redo") : tr("&Redo %1", "what was undone").arg(what.replace(u"&"_s, u"&&"_s)));
    });
}

void WindowActions::addGoing()
{
    newConversation = add(tr("&New Conversation"), QKeySequence::New);
    showChat = add(tr("&Chat"), Qt::CTRL | Qt::Key_1);
    showPanel = add(tr("&Panel"), Qt::CTRL | Qt::Key_2);
    auto *pages = new QActionGroup(this);
    for (QAction *page : {showChat, showPanel}) {
        page->setCheckable(true);
        pages->addAction(page);
    }
    focusComposer = add(tr("&Write a Question"), Qt::CTRL | Qt::Key_L);
    focusSearch = add(tr("&Find a Conversation"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    findWords = add(tr("Find in This Conversation"), QKeySequence::Find);
    stop = add(tr("&Stop"), Qt::CTRL | Qt::Key_Period);
    goOn = add(tr("&Go On Now"), Qt::CTRL | Qt::Key_G);
    retryFailed = add(tr("&Retry Failed Seats"), Qt::CTRL | Qt::Key_R);
    resume = add(tr("Finish the &Missing"), Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    askAbout = add(tr("&Ask About the Selection…"), Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    editQuestion = add(tr("Edit Question…"), Qt::Key_F4);
    askAgain = add(tr("Ask Again"), Qt::SHIFT | Qt::Key_F4);
    versionBefore = add(tr("Version Before"), Qt::ALT | Qt::Key_Left);
    versionAfter = add(tr("Next Version"), Qt::ALT | Qt::Key_Right);
    quit = add(tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::addFiles()
{
    privateConversation = add(tr("Pri&vate Conversation"), Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    openFile = add(tr("&Open Run or Import…"), QKeySequence::Open);
    backUp = add(tr("&Back Up Everything…"), {});
    restoreBackup = add(tr("Restore a Back&up…"), {});
    exportTurn = add(tr("&Export Turn…"), Qt::CTRL | Qt::Key_E);
    exportConversation = add(tr("E&xport Conversation…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
}

void WindowActions::addViewing()
{
    toggleList = add(tr("Con&versations"), Qt::CTRL | Qt::Key_B);
    toggleInspector = add(tr("&Answers and Map"), Qt::CTRL | Qt::Key_I);
    for (QAction *toggle : {toggleList, toggleInspector}) {
        toggle->setCheckable(true);
        toggle->setChecked(true);
    }
    statistics = add(tr("Panel S&tatistics…"), {});
    larger = add(tr("&Larger Text"), QKeySequence::ZoomIn);
    smaller = add(tr("&Smaller Text"), QKeySequence::ZoomOut);
    normalSize = add(tr("&Normal Text Size"), Qt::CTRL | Qt::Key_0);
}

void WindowActions::addHelping()
{
    settings = add(tr("Se&ttings…"), Qt::CTRL | Qt::Key_Comma);
    settings->setMenuRole(QAction::PreferencesRole);
    showWelcome = add(tr("&Welcome"), {});
    shortcuts = add(tr("&Keyboard Shortcuts"), Qt::Key_F1);
    about = add(tr("&About Fusion Chatroom"), {});
    about->setMenuRole(QAction::AboutRole);
}

QList<QAction *> WindowActions::all() const
{
    return {newConversation,
            privateConversation,
            openFile,
            exportTurn,
            exportConversation,
            backUp,
            restoreBackup,
            showChat,
            showPanel,
            toggleList,
            toggleInspector,
            focusComposer,
            focusSearch,
            findWords,
            stop,
            goOn,
            retryFailed,
            resume,
            askAbout,
            statistics,
            undo,
            redo,
            larger,
            smaller,
            normalSize,
            settings,
            shortcuts,
            quit,
            showWelcome,
            about,
            editQuestion,
            askAgain,
            versionBefore,
            versionAfter};
}

void WindowActions::fillMenus()
{
    QMenuBar *bar = m_window->menuBar();
    QMenu *conversation = bar->addMenu(tr("&Conversation"));
    conversation->addActions({newConversation, privateConversation, focusComposer, findWords, focusSearch});
    conversation->addSeparator();
    conversation->addActions({stop, goOn, retryFailed, resume, askAbout});
    conversation->addSeparator();
    conversation->addActions({openFile, exportTurn, exportConversation});
    conversation->addActions({backUp, restoreBackup});
    conversation->addSeparator();
    conversation->addActions({editQuestion, askAgain, versionBefore, versionAfter});
    conversation->addSeparator();
    conversation->addAction(quit);
    bar->addMenu(tr("&Edit"))->addActions({undo, redo, settings});
    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions({showChat, showPanel});
    view->addSeparator();
    view->addActions({toggleList, toggleInspector, statistics});
    view->addSeparator();
    view->addActions({larger, smaller, normalSize});
    bar->addMenu(tr("&Help"))->addActions({showWelcome, shortcuts, about});
}

void WindowActions::fillToolBar()
{
    auto *bar = new QToolBar(tr("Pages"), m_window);
    bar->setObjectName(u"pages"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->addActions({newConversation});
    bar->addSeparator();
    bar->addActions({showChat, showPanel});
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addActions({toggleList, toggleInspector, settings});
    m_window->addToolBar(Qt::TopToolBarArea, bar);
}

} // namespace fusion
