// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/modelshelf.h"

#include "core/base/failurewords.h"
#include "core/catalog/catalog.h"
#include "ui/panel/modelwords.h"
#include "ui/panel/panelmime.h"
#include "ui/panel/shelfdelegate.h"
#include "ui/panel/shelffilter.h"
#include "ui/panel/shelflist.h"
#include "ui/panel/shelfmodel.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// As large as the text around it.
void drawAbility(QToolButton &button, Ability ability, const QColor &colour)
{
    const int side = std::max(16, button.fontMetrics().height());
    QPixmap pixmap(QSize(side, side) * button.devicePixelRatioF());
    pixmap.setDevicePixelRatio(button.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintAbility(painter, QRectF(0, 0, side, side), ability, colour);
    button.setIcon(QIcon(pixmap));
    button.setIconSize(QSize(side, side));
}

QComboBox *makeCombo(QWidget *parent, const QString &name)
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    combo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    combo->setMinimumContentsLength(4);
    return combo;
}

/// Keeps the choice where it is still offered.
void refill(QComboBox *combo, const QString &all, const QList<std::pair<QString, QString>> &entries)
{
    const QSignalBlocker quiet(combo);
    const QVariant chosen = combo->currentData();
    combo->clear();
    combo->addItem(all, QString());
    for (const auto &[text, value] : entries)
        combo->addItem(text, value);
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
}

UnitPrice perMillion(int dollars)
{
    return {qint64(dollars) * 1'000'000'000};
}

} // namespace

ModelShelf::ModelShelf(const Catalog &catalog, ConnectionLookup connections, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_model(new ShelfModel(catalog, std::move(connections), this))
    , m_filter(new ShelfFilter(*m_model, this))
    , m_search(new QLineEdit(this))
    , m_pages(new QStackedLayout)
    , m_list(new ShelfList(this))
    , m_emptyText(new QLabel(this))
    , m_emptyAction(new QPushButton(this))
    , m_count(new QLabel(this))
    , m_takeBack(new QLabel(this))
{
    setAcceptDrops(true);
    setAccessibleName(tr("Models"));
    m_search->setPlaceholderText(tr("Search models"));
    m_search->setAccessibleName(tr("Search models by name, maker or id"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);

    m_list->setModel(m_filter);
    m_list->setItemDelegate(new ShelfDelegate(*m_filter, m_list));
    m_list->setAccessibleName(tr("Models"));
    m_list->setAccessibleDescription(
        tr("Enter puts the model into the next free seat, Space picks it up to be carried to a place."));
    m_list->installEventFilter(this);
    connect(m_list, &QListView::customContextMenuRequested, this, &ModelShelf::showMenu);
    connect(m_list, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { emit activated(m_filter->modelAt(index).ref); });

    auto *empty = new QWidget(this);
    auto *emptyLayout = new QVBoxLayout(empty);
    m_emptyText->setTextFormat(Qt::PlainText);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    emptyLayout->addStretch();
    emptyLayout->addWidget(m_emptyText);
    emptyLayout->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    emptyLayout->addStretch();
    connect(m_emptyAction, &QPushButton::clicked, this, [this] { emit connectionSettingsRequested(m_emptyConnection); });
    m_pages->addWidget(m_list);
    m_pages->addWidget(empty);

    m_takeBack->setTextFormat(Qt::PlainText);
    m_takeBack->setWordWrap(true);
    m_takeBack->setAlignment(Qt::AlignCenter);
    m_takeBack->setMargin(12);
    m_takeBack->setFrameShape(QFrame::StyledPanel);
    m_takeBack->setAutoFillBackground(true);
    m_takeBack->setBackgroundRole(QPalette::AlternateBase);
    m_takeBack->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_takeBack->hide();

    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setAccessibleName(tr("Number of models shown"));
    auto *layout = new QVBoxLayout(this);
    // From right to left a splitter puts its parts a little too far to the right, and their frames would be cut.
    layout->setContentsMargins(0, 0, isRightToLeft() ? 2 : 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(makeFilters());
    layout->addLayout(m_pages, 1);
    layout->addWidget(m_count);

    connect(m_search, &QLineEdit::textChanged, this, &ModelShelf::applyQuery);
    connect(&catalog, &Catalog::changed, this, &ModelShelf::refresh);
    fillFilters();
    showState();
}

QWidget *ModelShelf::makeFilters()
{
    auto *filters = new QWidget(this);
    auto *grid = new QGridLayout(filters);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    m_connection = makeCombo(filters, tr("Show only this connection"));
    m_maker = makeCombo(filters, tr("Show only this maker"));
    m_price = makeCombo(filters, tr("Highest price per million output tokens"));
    m_price->addItem(tr("Any price"), -1);
    for (const int dollars : {1, 5, 15, 50})
        m_price->addItem(tr("≤ %1 / M", "a price per million tokens").arg(formatPricePerMillion(perMillion(dollars))), dollars);
    m_price->addItem(tr("Free"), 0);
    m_order = makeCombo(filters, tr("Sort models by"));
    m_order->addItem(tr("As listed"), static_cast<int>(ShelfOrder::AsListed));
    m_order->addItem(tr("By name"), static_cast<int>(ShelfOrder::Name));
    m_order->addItem(tr("By price"), static_cast<int>(ShelfOrder::Price));
    m_order->addItem(tr("By context"), static_cast<int>(ShelfOrder::Context));
    grid->addWidget(m_connection, 0, 0);
    grid->addWidget(m_maker, 0, 1);
    grid->addWidget(m_price, 1, 0);
    grid->addWidget(m_order, 1, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    for (const Ability ability : shownAbilities) {
        auto *button = new QToolButton(filters);
        button->setCheckable(true);
        button->setAutoRaise(true);
        drawAbility(*button, ability, palette().color(QPalette::ButtonText));
        button->setToolTip(tr("Only models with: %1", "an ability").arg(nameOfAbility(ability)));
        button->setAccessibleName(button->toolTip());
        connect(button, &QToolButton::toggled, this, &ModelShelf::applyQuery);
        m_abilities.push_back(button);
        row->addWidget(button);
    }
    row->addStretch();
    grid->addLayout(row, 2, 0, 1, 2);
    for (QComboBox *combo : {m_connection, m_maker, m_price})
        connect(combo, &QComboBox::currentIndexChanged, this, &ModelShelf::applyQuery);
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setOrder(static_cast<ShelfOrder>(m_order->currentData().toInt())); });
    return filters;
}

void ModelShelf::setConnections(const std::vector<Connection> &connections)
{
    m_connections = connections;
    refresh();
}

void ModelShelf::refresh()
{
    m_model->refreshConnections();
    fillFilters();
    applyQuery();
}

void ModelShelf::fillFilters()
{
    QList<std::pair<QString, QString>> connections;
    for (const QString &id : m_model->connections()) {
        QString name = id;
        for (const Connection &connection : m_connections.value_or(std::vector<Connection>())) {
            if (connection.id == id)
                name = connection.displayName();
        }
        connections.append({name, id});
    }
    QList<std::pair<QString, QString>> makers;
    for (const QString &maker : m_model->makers())
        makers.append({maker, maker});
    refill(m_connection, tr("All connections"), connections);
    refill(m_maker, tr("All makers"), makers);
}

void ModelShelf::applyQuery()
{
    ShelfQuery query{.words = m_search->text(),
                     .connection = m_connection->currentData().toString(),
                     .maker = m_maker->currentData().toString()};
    for (size_t index = 0; index < m_abilities.size(); ++index)
        query.abilities.setFlag(shownAbilities[index], m_abilities[index]->isChecked());
    if (const int dollars = m_price->currentData().toInt(); dollars >= 0)
        query.maxOutputPrice = perMillion(dollars);
    m_filter->setQuery(query);
    showState();
}

void ModelShelf::showState()
{
    const int shown = m_filter->rowCount();
    m_count->setText(tr("%n model(s)", nullptr, shown));
    m_count->setVisible(shown > 0);
    m_pages->setCurrentIndex(shown > 0 ? 0 : 1);
    if (shown > 0)
        return;
    const Emptiness why = emptiness();
    m_emptyText->setText(why.text);
    m_emptyAction->setText(why.action);
    m_emptyAction->setVisible(!why.action.isEmpty());
    m_emptyConnection = why.connection;
}

ModelShelf::Emptiness ModelShelf::emptiness() const
{
    if (m_model->rowCount() > 0)
        return {.text = tr("No model matches. Search for less, or widen the filters.")};
    const std::vector<Connection> connections = m_connections.value_or(std::vector<Connection>());
    if (connections.empty())
        return {.text = tr("There is no connection yet. A connection says where models are and with which key."),
                .action = tr("Add a connection")};
    for (const Connection &connection : connections) {
        if (const std::optional<Failure> failure = m_catalog.failure(connection.id))
            return {.text = sentenceFor(*failure), .action = tr("Open settings"), .connection = connection.id};
    }
    const bool isLoading =
        std::ranges::any_of(connections, [this](const Connection &one) { return !m_catalog.isLoaded(one.id); });
    return {.text = isLoading ? tr("Loading models…") : tr("The connections offer no models.")};
}

std::optional<ModelRef> ModelShelf::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_filter->modelAt(index).ref) : std::nullopt;
}

void ModelShelf::showMenu(const QPoint &position)
{
    const std::optional<ModelRef> model = current();
    if (!model)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Put into the next free &seat")), &QAction::triggered, this,
            [this, model] { emit activated(*model); });
    connect(menu->addAction(tr("Make it the &judge")), &QAction::triggered, this,
            [this, model] { emit putRequested(*model, {SlotKind::Judge}); });
    connect(menu->addAction(tr("Make it the s&ynthesizer")), &QAction::triggered, this,
            [this, model] { emit putRequested(*model, {SlotKind::Synthesizer}); });
    connect(menu->addAction(tr("&Pick up and carry")), &QAction::triggered, this, [this, model] { emit pickedUp(*model); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

bool ModelShelf::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const std::optional<ModelRef> model = current();
    if (!model)
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        emit activated(*model);
        return true;
    }
    if ((key == Qt::Key_Space && modifiers == Qt::NoModifier) || (key == Qt::Key_C && modifiers == Qt::ControlModifier)) {
        emit pickedUp(*model);
        return true;
    }
    return false;
}

bool ModelShelf::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_list && handleKey(key->key(), key->modifiers()))
        return true;
    if (watched == m_search && key->key() == Qt::Key_Down && m_filter->rowCount() > 0) {
        m_list->setCurrentIndex(m_list->currentIndex().isValid() ? m_list->currentIndex() : m_filter->index(0, 0));
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ModelShelf::dragEnterEvent(QDragEnterEvent *event)
{
    if (!slotOfMime(*event->mimeData()))
        return;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    const ModelRef model = modelOfMime(*event->mimeData()).value_or(ModelRef{});
    const std::optional<ModelInfo> listed = m_catalog.find(model);
    showTakingBack(tr("%1 leaves the panel when you let go here.", "a model").arg(listed ? listed->name : model.id));
}

void ModelShelf::dragLeaveEvent(QDragLeaveEvent *)
{
    showTakingBack({});
}

void ModelShelf::showTakingBack(const QString &sentence)
{
    m_takeBack->setText(sentence);
    m_takeBack->setVisible(!sentence.isEmpty());
    m_takeBack->raise();
    emit hint(sentence);
}

void ModelShelf::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_takeBack->setGeometry(rect());
}

void ModelShelf::dropEvent(QDropEvent *event)
{
    showTakingBack({});
    if (const std::optional<DraggedSlot> dragged = slotOfMime(*event->mimeData())) {
        event->setDropAction(Qt::MoveAction);
        event->accept();
        emit takenBack(dragged->slot, dragged->owner);
    }
}

void ModelShelf::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        for (size_t index = 0; index < m_abilities.size(); ++index)
            drawAbility(*m_abilities[index], shownAbilities[index], palette().color(QPalette::ButtonText));
    }
}

} // namespace fusion
