// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session.h"

#include "core/catalog/catalog.h"
#include "core/exchange/backup.h"
#include "core/history/history.h"
#include "core/panel/panelstore.h"
#include "core/providers/providers.h"
#include "core/secrets/keyring.h"
#include "core/session/accounts.h"
#include "core/session/catalogloader.h"
#include "core/session/connectionfile.h"
#include "core/session/draftfiles.h"
#include "core/session/failedstream.h"
#include "core/session/modelgates.h"
#include "core/session/profile.h"
#include "core/session/sendqueue.h"
#include "core/session/sessionparts.h"
#include "core/session/spendingledger.h"
#include "core/session/toolsettings.h"
#include "core/simulator/simulator.h"
#include "core/tools/toolbox.h"

#include <QPromise>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

const QString demoId = u"demo"_s;

} // namespace

/// What undoing a removal takes.
struct Removed {
    Connection connection;
    QStringList order; ///< of all ids before
    KeyRing::Source source = KeyRing::Source::None;
    QString key;
};

class Session::Private
{
public:
    Private(Session *session, const SessionOptions &options)
        : q(session)
        , recordFolder(options.recordFolder)
        , profile(options.profileDir)
        , made(profile.make())
        , restored(made ? applyRestore(profile.folder()) : QString())
        , connections(profile.connectionsFile())
        , keys(keychainFor(options))
        , history(profile.historyFile())
        , draftFiles(profile.draftsFolder())
        , panels(profile.panelsFolder())
        , settings(profile.settingsFile(), QSettings::IniFormat)
        , spending(catalog, history, settings)
        , gates(profile.refusedModelsFile(), catalog)
        , tools(profile.folder() + u"/scratch"_s)
        , loader(catalog, profile, [this](const Connection &connection) { return q->key(connection); })
        , accounts([this](const Connection &connection) { return q->key(connection); })
    {
        settings.setFallbacksEnabled(false);
        spending.setConnections(q->connectionLookup());
    }

    void startDemo(double pace);
    void readConnections();
    void learnKey(const Connection &connection);
    bool isDemo(const QString &id) const { return demo && id == demoId; }
    std::optional<KeyName> keyName(const QString &connectionId) const;
    Failure unknown(const QString &connectionId) const;
    void drop(const QString &connectionId);
    Removed remembered(const Connection &connection);
    std::unique_ptr<ChatStream> sendNow(const ChatRequest &request);

    /// Told from the event loop: whoever makes a session can only connect afterwards.
    void tell(const Failure &failure)
    {
        QMetaObject::invokeMethod(q, [this, failure] { emit q->failed(failure); }, Qt::QueuedConnection);
    }

    Session *q;
    QString recordFolder;
    Profile profile;
    Result<void> made;
    Result<QString> restored; ///< before anything else of the profile is read
    ConnectionFile connections;
    Catalog catalog;
    KeyRing keys;
    History history;
    DraftFiles draftFiles;
    PanelStore panels;
    QSettings settings;
    SpendingLedger spending;
    ModelGates gates;
    SendQueue queue;
    ToolBox tools;
    CatalogLoader loader;
    Accounts accounts;
    Simulator simulator;
    std::optional<Connection> demo;
    std::map<QString, std::unique_ptr<ChatProvider>> providers; ///< by connection
    std::vector<std::unique_ptr<ChatProvider>> replaced;        ///< streams of theirs may be under way
    std::map<QString, std::unique_ptr<CatalogFetch>> tests;     ///< "does this connection work?", under way
    int testCount = 0;
    bool toldOfKeychain = false;
    std::optional<Removed> removed; ///< the last one
};

void Session::Private::startDemo(double pace)
{
    const Result<void> started = simulator.start({.pace = pace});
    if (!started) {
        tell(started.error());
        return;
    }
    demo = Connection{.id = demoId, .kind = ConnectionKind::Demo, .name = Session::tr("Demo"), .baseUrl = simulator.baseUrl()};
    tools.setDemo({.base = simulator.siteUrl()}, {.service = SearchService::SearXng, .address = simulator.siteUrl()});
    loader.fetch(*demo);
}

void Session::Private::readConnections()
{
    const Result<QStringList> read = connections.read();
    if (!read) {
        tell(read.error());
        return;
    }
    for (const QString &warning : *read)
        tell({.kind = FailureKind::Input, .message = warning});
    for (const Connection &connection : q->connections()) {
        if (isDemo(connection.id))
            continue;
        learnKey(connection);
        if (!loader.loadCached(connection))
            loader.fetch(connection);
    }
}

/// Asks once whether there is a key, so that connectionState() can tell without waiting. The keychain is not asked for servers on
/// this machine.
void Session::Private::learnKey(const Connection &connection)
{
    if (!connection.needsKey() && !environmentKey(connection.id))
        return;
    keys.read(keyNameOf(connection)).then(q, [this, id = connection.id](const Result<std::optional<QString>> &key) {
        if (key && *key)
            gates.keyIs(id, **key);
        if (key || toldOfKeychain)
            return;
        toldOfKeychain = true;
        emit q->failed(key.error());
    });
}

std::optional<KeyName> Session::Private::keyName(const QString &connectionId) const
{
    return connections.find(connectionId).transform(keyNameOf);
}

Failure Session::Private::unknown(const QString &connectionId) const
{
    return {.kind = FailureKind::Input, .message = Session::tr("There is no connection “%1”", "%1 is an id").arg(connectionId)};
}

void Session::Private::drop(const QString &connectionId)
{
    if (auto provider = providers.extract(connectionId))
        replaced.push_back(std::move(provider.mapped()));
}

Removed Session::Private::remembered(const Connection &connection)
{
    Removed what{.connection = connection, .order = {}, .source = keys.source(keyNameOf(connection)), .key = {}};
    for (const Connection &other : connections.connections())
        what.order.append(other.id);
    // What is known is there at once; a keychain that still thinks is not waited for.
    if (const auto key = keys.read(keyNameOf(connection)); what.source != KeyRing::Source::None && key.isFinished())
        what.key = key.result().value_or(std::nullopt).value_or(QString());
    return what;
}

Session::Session(const SessionOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, options))
{
    if (!d->made)
        d->tell(d->made.error());
    if (!d->restored)
        d->tell(d->restored.error());
    eraseOld();
    connect(&d->keys, &KeyRing::presenceChanged, this, &Session::keysChanged);
    connect(&d->history, &History::failed, this, &Session::failed);
    if (options.demo)
        d->startDemo(options.demoPace);
    d->readConnections();
    d->tools.setSetup(readToolSetup(d->settings));
    clearScratch();
    d->tools.setSearchKey([this] { return searchKey(d->tools.setup().search); });
}

Session::~Session() = default;

int Session::keptDays() const
{
    return std::max(0, d->settings.value(u"privacy/keep_days"_s).toInt());
}

void Session::setKeptDays(int days)
{
    d->settings.setValue(u"privacy/keep_days"_s, days);
    eraseOld();
}

void Session::eraseOld()
{
    if (keptDays() > 0)
        d->history.eraseOlderThan(QDateTime::currentDateTimeUtc().addDays(-keptDays()));
}

QString Session::profileDir() const
{
    return d->profile.folder();
}

Catalog &Session::catalog()
{
    return d->catalog;
}

History &Session::history()
{
    return d->history;
}

PanelStore &Session::panels()
{
    return d->panels;
}

SpendingLedger &Session::spending()
{
    return d->spending;
}

DraftFiles &Session::draftFiles()
{
    return d->draftFiles;
}

ToolBox &Session::tools()
{
    return d->tools;
}

KeyRing &Session::keyRing()
{
    return d->keys;
}

QSettings &Session::settings()
{
    return d->settings;
}

std::vector<Connection> Session::connections() const
{
    std::vector<Connection> list;
    if (d->demo)
        list.push_back(*d->demo);
    for (const Connection &connection : d->connections.connections()) {
        if (!d->isDemo(connection.id))
            list.push_back(connection);
    }
    return list;
}

std::optional<Connection> Session::connection(const QString &id) const
{
    return d->isDemo(id) ? d->demo : d->connections.find(id);
}

QFuture<Result<void>> Session::saveConnection(const Connection &connection)
{
    if (d->isDemo(connection.id))
        return ready<void>(fail(FailureKind::Input, tr("The demo cannot be changed")));
    if (const auto checked = connectionFromJson(toJson(connection)); !checked)
        return ready<void>(std::unexpected(checked.error()));
    const std::optional<Connection> before = d->connections.find(connection.id);
    d->connections.put(connection);
    if (auto written = d->connections.write(); !written) {
        before ? d->connections.put(*before) : static_cast<void>(d->connections.remove(connection.id));
        return ready<void>(written);
    }
    d->drop(connection.id);
    const bool moved = before && keyNameOf(*before).account() != keyNameOf(connection).account();
    if (moved) {
        // Its name in the keychain holds the old address, so it would not be found again; it is not left lying there.
        d->keys.forget(keyNameOf(*before));
        d->loader.forget(connection.id);
        d->gates.forget(connection.id);
    }
    d->learnKey(connection);
    d->loader.fetch(connection);
    emit connectionsChanged();
    return ready<void>({});
}

QFuture<Result<void>> Session::removeConnection(const QString &id)
{
    const std::optional<Connection> before = d->connections.find(id);
    if (!before || d->isDemo(id))
        return ready<void>(std::unexpected(d->unknown(id)));
    const Removed what = d->remembered(*before);
    d->connections.remove(id);
    if (auto written = d->connections.write(); !written) {
        d->connections.put(*before);
        return ready<void>(written);
    }
    d->removed = what;
    d->drop(id);
    d->loader.forget(id);
    d->gates.forget(id);
    d->accounts.forget(id);
    emit connectionsChanged();
    return d->keys.forget(keyNameOf(*before));
}

QFuture<Result<void>> Session::restoreRemoved()
{
    if (!d->removed)
        return ready<void>({});
    const Removed what = *std::exchange(d->removed, std::nullopt);
    const QString id = what.connection.id;
    if (what.source == KeyRing::Source::Session)
        d->keys.keepForThisSession(keyNameOf(what.connection), what.key);
    const auto saved = saveConnection(what.connection);
    if (!saved.result())
        return saved;
    d->connections.arrange(what.order);
    if (auto written = d->connections.write(); !written)
        return ready<void>(written);
    emit connectionsChanged();
    return what.source == KeyRing::Source::Keychain ? saveKey(id, what.key) : saved;
}

Result<void> Session::arrangeConnections(const QStringList &ids)
{
    d->connections.arrange(ids);
    const Result<void> written = d->connections.write();
    emit connectionsChanged();
    return written;
}

Accounts &Session::accounts()
{
    return d->accounts;
}

KeyPlace Session::keyPlace(const QString &connectionId) const
{
    const auto name = d->keyName(connectionId);
    if (!name)
        return KeyPlace::None;
    switch (d->keys.source(*name)) {
    case KeyRing::Source::Environment: return KeyPlace::Environment;
    case KeyRing::Source::Session: return KeyPlace::Session;
    case KeyRing::Source::Keychain: return KeyPlace::Keychain;
    case KeyRing::Source::None: break;
    }
    return d->keys.presence(*name) == KeyRing::Presence::Unreadable ? KeyPlace::Unreadable : KeyPlace::None;
}

QFuture<Result<std::optional<QString>>> Session::key(const Connection &connection)
{
    if (d->isDemo(connection.id))
        return ready(Result<std::optional<QString>>(d->simulator.token()));
    return d->keys.read(keyNameOf(connection));
}

QFuture<Result<void>> Session::saveKey(const QString &connectionId, const QString &key)
{
    const auto name = d->keyName(connectionId);
    if (!name)
        return ready<void>(std::unexpected(d->unknown(connectionId)));
    return d->keys.save(*name, key.trimmed()).then(this, [this, connectionId](const Result<void> &saved) {
        if (saved) {
            d->gates.forget(connectionId);
            refreshCatalog(connectionId);
        }
        return saved;
    });
}

void Session::useKeyForThisSession(const QString &connectionId, const QString &key)
{
    if (const auto name = d->keyName(connectionId)) {
        d->keys.keepForThisSession(*name, key.trimmed());
        d->gates.forget(connectionId);
        refreshCatalog(connectionId);
    }
}

ConnectionState Session::connectionState(const QString &connectionId) const
{
    if (d->isDemo(connectionId))
        return {.exists = true, .needsKey = false, .hasKey = true, .isLocal = true};
    const std::optional<Connection> found = d->connections.find(connectionId);
    if (!found)
        return {};
    return {
        .exists = true,
        .needsKey = found->needsKey(),
        .hasKey = d->keys.presence(keyNameOf(*found)) == KeyRing::Presence::Present,
        .isLocal = found->isLocal(),
    };
}

ConnectionLookup Session::connectionLookup() const
{
    return [this](const QString &connectionId) { return connectionState(connectionId); };
}

void Session::refreshCatalog(const QString &connectionId)
{
    for (const Connection &connection : connections()) {
        if (connectionId.isEmpty() || connection.id == connectionId)
            d->loader.fetch(connection);
    }
}

QFuture<Result<int>> Session::testConnection(const Connection &connection, const std::optional<QString> &key)
{
    const auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    const KeyLookup keys = [this, key](const Connection &asked) {
        return key ? ready(Result<std::optional<QString>>(key->trimmed())) : this->key(asked);
    };
    const QString testId = QString::number(++d->testCount);
    std::unique_ptr<CatalogFetch> &fetch = d->tests[testId];
    fetch = fetchCatalog(connection, keys);
    connect(fetch.get(), &CatalogFetch::finished, this, [this, promise, testId](const Result<std::vector<ModelInfo>> &models) {
        // Not destroyed here: it is still emitting.
        if (const auto done = d->tests.extract(testId))
            done.mapped().release()->deleteLater();
        promise->addResult(models.transform([](const std::vector<ModelInfo> &list) { return static_cast<int>(list.size()); }));
        promise->finish();
    });
    return promise->future();
}

std::unique_ptr<ChatStream> Session::Private::sendNow(const ChatRequest &request)
{
    const std::optional<Connection> found = q->connection(request.model.connection);
    if (!found)
        return std::make_unique<FailedStream>(unknown(request.model.connection));
    std::unique_ptr<ChatProvider> &provider = providers[found->id];
    if (!provider)
        provider = makeChatProvider(
            *found, [this](const Connection &asked) { return q->key(asked); }, recordFolder,
            [this, name = keyNameOf(*found)](const ModelRef &model, const std::optional<ModelGate> &gate) {
                gates.hear(model, gate, keys.known(name).value_or(QString()));
            });
    std::unique_ptr<ChatStream> stream = provider->send(request);
    QObject::connect(stream.get(), &ChatStream::finished, q, [this, used = *found] { accounts.refreshAfterUse(used); });
    return stream;
}

std::unique_ptr<ChatStream> Session::send(const ChatRequest &request)
{
    const std::optional<Connection> found = connection(request.model.connection);
    const int limit = found ? found->parallelCalls() : 0;
    if (limit == 0)
        return d->sendNow(request);
    const SendQueue::Line line{.server = serverOf(*found), .name = found->displayName(), .limit = static_cast<size_t>(limit)};
    return d->queue.send(line, request, [this](const ChatRequest &next) { return d->sendNow(next); });
}

FusionRun::Ask Session::ask()
{
    return [this](const ChatRequest &request) { return send(request); };
}

} // namespace fusion
