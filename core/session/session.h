// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/fusion/fusionrun.h"
#include "core/panel/fit.h"
#include "core/panel/panel.h"
#include "core/providers/connection.h"

#include <QFuture>
#include <QObject>
#include <QSettings>

#include <memory>
#include <optional>
#include <vector>

namespace fusion {

class Accounts;
class Catalog;
class DraftFiles;
class History;
class PanelStore;
class SecretStore;
class SpendingLedger;
class KeyRing;
struct SearchSetup;
struct ToolSetup;

/// How a program of this project starts on a profile.
struct SessionOptions {
    QString profileDir;        ///< empty: FUSION_PROFILE, else the user's data folder
    bool demo = true;          ///< start the simulator and list it as the connection "demo"
    double demoPace = 1.0;     ///< of the simulator: 1 as the models are, 0 as fast as possible (tests)
    bool useKeychain = true;   ///< false: keys come from the environment and for this session only (tests)
    QString recordFolder = {}; ///< where every call is recorded, without its key; empty: none is
};

/// Where the key of a connection comes from, as far as known without asking.
enum class KeyPlace { None, Environment, Session, Keychain, Unreadable };

/// Everything that belongs to one profile folder: connections, keys, catalog, panels, history, settings and the demo
/// server. Made by main(), handed down by reference; owns all of it. Lives on the GUI thread, and nothing in it blocks.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(const SessionOptions &options, QObject *parent = nullptr);
    ~Session() override;

    QString profileDir() const;
    Catalog &catalog();
    History &history();
    PanelStore &panels();
    Accounts &accounts(); ///< limits and credit, where the provider tells them
    SpendingLedger &spending();
    DraftFiles &draftFiles();
    KeyRing &keyRing();
    ToolBox &tools(); ///< set up by core/session/toolsettings.h
    /// What runs are given, so that their stages can use tools.
    RunTools runTools();
    /// Why the models of a connection cannot have a tool of a panel file's "tools"; empty: they can.
    QString whyNoTool(const QString &connectionId, const QString &tool);
    /// Of the search service that is set up: FUSION_KEY_SEARCH_<SERVICE>, then this session's, then the keychain's.
    QFuture<Result<std::optional<QString>>> searchKey(const SearchSetup &setup);
    QFuture<Result<void>> saveSearchKey(const SearchSetup &setup, const QString &key);
    void useSearchKeyForThisSession(const SearchSetup &setup, const QString &key);
    void setToolSetup(const ToolSetup &setup); ///< in the settings, too
    QSettings &settings();                     ///< settings.ini of the profile

    /// How many days a conversation is kept that nobody changes or pins; 0, as it is at first: for good. What is older is erased
    /// at every start, and at once when the number changes.
    int keptDays() const;
    void setKeptDays(int days);

    /// The demo first, then those of connections.json in its order.
    std::vector<Connection> connections() const;
    std::optional<Connection> connection(const QString &id) const;
    /// Adds or replaces by id; a changed address forgets the key (a key belongs to the place it was given for).
    QFuture<Result<void>> saveConnection(const Connection &connection);
    /// With its key. Both can be had back until the next one is removed or the program ends.
    QFuture<Result<void>> removeConnection(const QString &id);
    QFuture<Result<void>> restoreRemoved();
    /// Their order in the lists, from the first on; the demo keeps its place.
    Result<void> arrangeConnections(const QStringList &ids);

    /// Keys: FUSION_KEY_<ID>, then this session's, then the keychain's.
    QFuture<Result<std::optional<QString>>> key(const Connection &connection);
    QFuture<Result<void>> saveKey(const QString &connectionId, const QString &key); ///< into the keychain
    void useKeyForThisSession(const QString &connectionId, const QString &key);     ///< memory only
    ConnectionState connectionState(const QString &connectionId) const;
    KeyPlace keyPlace(const QString &connectionId) const;
    ConnectionLookup connectionLookup() const;

    /// Fetches the model lists of all connections, or of one; catalog() tells when they arrive.
    void refreshCatalog(const QString &connectionId = {});
    /// One request for the model list with the given key: "does this connection work?"
    QFuture<Result<int>> testConnection(const Connection &connection, const std::optional<QString> &key = {});

    /// Sends a request through the connection it names, or lets it wait until its server has room (Connection::parallelCalls()).
    std::unique_ptr<ChatStream> send(const ChatRequest &request);
    FusionRun::Ask ask();

signals:
    void connectionsChanged();
    void keysChanged(const QString &connectionId);
    void failed(const fusion::Failure &failure); ///< something in the profile cannot be read or written

private:
    void eraseOld();
    void clearScratch();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fusion
