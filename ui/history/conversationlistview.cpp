// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/conversationlistview.h"

#include "ui/common/card.h"
#include "ui/common/noticebar.h"
#include "ui/history/conversationdelegate.h"
#include "ui/history/conversationmodel.h"
#include "ui/history/searchfilter.h"
#include "ui/history/searchresults.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {
constexpr qsizetype shortTitle = 40;

QString shortened(const QString &title)
{
    return title.size() > shortTitle ? title.first(shortTitle) + u'…' : title;
}
} // namespace

ConversationListView::ConversationListView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ConversationModel(this))
    , m_list(new QListView(this))
    , m_filter(new QLineEdit(this))
    , m_narrow(new SearchFilter(this))
    , m_results(new SearchResults(this))
    , m_empty(new QLabel(this))
    , m_undo(new NoticeBar(this))
{
    m_filter->setPlaceholderText(tr("Search"));
    m_filter->setAccessibleName(tr("Search conversations and all their texts"));
    m_filter->setToolTip(tr("Titles and every text: questions, answers, reasoning, files. A phrase goes in \"quotes\"."));
    m_filter->setClearButtonEnabled(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextFormat(Qt::PlainText);
    makeQuiet(m_empty);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ConversationDelegate(m_list));
    m_list->setAccessibleName(tr("Conversations"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_filter->installEventFilter(this);
    buildLayout();

    connectSearch();
    connect(m_list, &QListView::clicked, this, &ConversationListView::openSelected);
    connect(m_model, &ConversationModel::titleEdited, this, &ConversationListView::renamed);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu *menu = contextMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_list->viewport()->mapToGlobal(at));
    });
    showEmptyState();
}

void ConversationListView::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 4, 8);
    layout->setSpacing(6);
    auto *search = new QHBoxLayout;
    search->setSpacing(2);
    search->addWidget(m_filter, 1);
    search->addWidget(m_narrow);
    layout->addLayout(search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_results, 2);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_undo);
    setMinimumWidth(fontMetrics().averageCharWidth() * 22);
}

void ConversationListView::connectSearch()
{
    m_results->hide();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        showCurrent();
        searchAgain();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_results->list().setFocus(); });
    connect(m_narrow, &SearchFilter::changed, this, &ConversationListView::searchAgain);
    connect(m_narrow, &SearchFilter::choicesWanted, this, &ConversationListView::choicesWanted);
    connect(m_results, &SearchResults::opened, this, [this](const HistoryHit &hit) { emit hitOpened(hit, m_filter->text()); });
}

bool ConversationListView::isSearching() const
{
    return !SearchWords(m_filter->text()).isEmpty() || m_narrow->isActive();
}

void ConversationListView::searchAgain()
{
    showEmptyState();
    if (!isSearching())
        return;
    m_results->setSearching();
    emit searchRequested(m_narrow->narrowed({.words = m_filter->text()}));
}

void ConversationListView::setSearchResult(const SearchResult &result)
{
    if (isSearching())
        m_results->setResult(result);
}

void ConversationListView::setSearchChoices(const SearchChoices &choices)
{
    m_narrow->setChoices(choices);
}

void ConversationListView::setConversations(const std::vector<ConversationSummary> &conversations)
{
    if (m_list->isPersistentEditorOpen(m_list->currentIndex()))
        m_list->setFocus(); // takes what was typed before the rows change under it
    m_model->setConversations(conversations);
    showCurrent();
    showEmptyState();
}

void ConversationListView::updateConversations(const QStringList &ids, const std::vector<ConversationSummary> &found)
{
    if (m_list->isPersistentEditorOpen(m_list->currentIndex()))
        m_list->setFocus(); // takes what was typed before the rows change under it
    m_model->update(ids, found);
    showCurrent();
    showEmptyState();
}

void ConversationListView::setCurrentId(const QString &id)
{
    m_currentId = id;
    showCurrent();
}

void ConversationListView::showCurrent()
{
    const QModelIndex index = m_model->indexOf(m_currentId);
    m_list->setCurrentIndex(index);
    if (!index.isValid())
        m_list->clearSelection();
}

void ConversationListView::showEmptyState()
{
    const bool none = m_model->rowCount() == 0;
    m_results->setVisible(isSearching());
    m_list->setVisible(!none);
    m_empty->setVisible(none && !isSearching());
    m_filter->setEnabled(!m_model->isEmpty() || m_model->isFiltered());
    m_empty->setText(m_model->isFiltered() ? tr("No conversation matches.")
                                           : tr("Conversations appear here once you have asked something."));
}

void ConversationListView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QString ConversationListView::selectedId() const
{
    return m_list->currentIndex().data(ConversationModel::IdRole).toString();
}

void ConversationListView::openSelected()
{
    const QString id = selectedId();
    if (id.isEmpty() && m_list->currentIndex().data(ConversationModel::IsHeadingRole).toBool())
        m_model->toggleArchive();
    else if (!id.isEmpty() && id != m_currentId)
        emit opened(id);
}

void ConversationListView::renameSelected()
{
    if (!selectedId().isEmpty())
        m_list->edit(m_list->currentIndex());
}

void ConversationListView::togglePin()
{
    if (const ConversationSummary *conversation = m_model->find(selectedId()))
        emit pinToggled(conversation->id, !conversation->pinned);
}

void ConversationListView::removeSelected()
{
    const ConversationSummary *conversation = m_model->find(selectedId());
    if (!conversation)
        return;
    const QString id = conversation->id;
    const QString title = shortened(conversation->title);
    m_model->hide(id);
    showCurrent();
    showEmptyState();
    m_undo->showNotice(tr("Deleted “%1”.", "title of a conversation").arg(title), tr("Undo"), [this, id] { undoRemove(id); });
    emit removed(id);
}

void ConversationListView::undoRemove(const QString &id)
{
    m_model->unhide(id);
    showCurrent();
    showEmptyState();
    emit restored(id);
}

void ConversationListView::archiveSelected()
{
    const ConversationSummary *conversation = m_model->find(selectedId());
    if (!conversation)
        return;
    const QString id = conversation->id;
    const bool wasArchived = conversation->archived;
    const QString title = shortened(conversation->title);
    archive(id, !wasArchived);
    m_undo->showNotice(wasArchived ? tr("Taken out of the archive: “%1”.", "title of a conversation").arg(title)
                                   : tr("Archived “%1”.", "title of a conversation").arg(title),
                       tr("Undo"), [this, id, wasArchived] { archive(id, wasArchived); });
}

void ConversationListView::archive(const QString &id, bool archived)
{
    m_model->setArchived(id, archived);
    showCurrent();
    showEmptyState();
    emit this->archived(id, archived);
}

void ConversationListView::moveSelected(const QString &folder)
{
    const ConversationSummary *conversation = m_model->find(selectedId());
    if (!conversation || conversation->folder == folder)
        return;
    const QString id = conversation->id;
    const QString before = conversation->folder;
    const QString title = shortened(conversation->title);
    move(id, folder);
    m_undo->showNotice(folder.isEmpty() ? tr("Took “%1” out of “%2”.", "conversation, folder").arg(title, before)
                                        : tr("Moved “%1” to “%2”.", "conversation, folder").arg(title, folder),
                       tr("Undo"), [this, id, before] { move(id, before); });
}

void ConversationListView::move(const QString &id, const QString &folder)
{
    m_model->setFolder(id, folder);
    showCurrent();
    showEmptyState();
    emit moved(id, folder);
}

void ConversationListView::askForFolder()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New Folder"));
    dialog->setLabelText(tr("Name of the folder:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.simplified().isEmpty())
            moveSelected(name.simplified());
    });
    dialog->open();
}

QMenu *ConversationListView::folderMenu(QMenu *parent)
{
    auto *menu = new QMenu(tr("Move to &Folder"), parent);
    const ConversationSummary *conversation = m_model->find(selectedId());
    const QString current = conversation ? conversation->folder : QString();
    const auto add = [this, menu, &current](const QString &text, const QString &folder) {
        QAction *action = menu->addAction(text, this, [this, folder] { moveSelected(folder); });
        action->setCheckable(true);
        action->setChecked(folder == current);
    };
    add(tr("N&o Folder"), {});
    for (QString name : m_model->folders()) {
        const QString folder = name;
        add(name.replace(u'&', "&&"_L1), folder);
    }
    menu->addSeparator();
    menu->addAction(tr("&New Folder…"), this, &ConversationListView::askForFolder);
    return menu;
}

QMenu *ConversationListView::contextMenu()
{
    auto *menu = new QMenu(this);
    const ConversationSummary *conversation = m_model->find(selectedId());
    const bool isPinned = conversation && conversation->pinned;
    menu->addAction(tr("&Open"), this, &ConversationListView::openSelected);
    menu->addAction(tr("&Rename"), QKeySequence(Qt::Key_F2), this, &ConversationListView::renameSelected);
    menu->addAction(isPinned ? tr("Un&pin") : tr("&Pin"), this, &ConversationListView::togglePin);
    menu->addMenu(folderMenu(menu));
    menu->addAction(conversation && conversation->archived ? tr("Take Out of the &Archive") : tr("&Archive"),
                    QKeySequence(Qt::CTRL | Qt::Key_Delete), this, &ConversationListView::archiveSelected);
    menu->addSeparator();
    menu->addAction(tr("&Delete"), QKeySequence(Qt::Key_Delete), this, &ConversationListView::removeSelected);
    for (QAction *action : menu->actions())
        action->setEnabled(conversation != nullptr);
    return menu;
}

bool ConversationListView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_filter && key->key() == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    if (watched != m_list)
        return false;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: openSelected(); return true;
    case Qt::Key_F2: renameSelected(); return true;
    case Qt::Key_Delete:
        if (key->modifiers().testFlag(Qt::ControlModifier))
            archiveSelected();
        else
            removeSelected();
        return true;
    default: return false;
    }
}

} // namespace fusion
