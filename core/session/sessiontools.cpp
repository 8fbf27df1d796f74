// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/history.h"
#include "core/session/session.h"
#include "core/session/toolsettings.h"

namespace fusion {

// What a session says of its tools.

RunTools Session::runTools()
{
    const auto isDemo = [this](const QString &id) {
        const std::optional<Connection> found = connection(id);
        return found && found->kind == ConnectionKind::Demo;
    };
    return {.box = &tools(), .isDemo = isDemo, .hosted = [this](const QString &id) { return hostedAbilitiesOf(connection(id)); }};
}

QString Session::whyNoTool(const QString &connectionId, const QString &tool)
{
    const RunTools ours = runTools();
    const ToolScope scope{.isDemo = ours.isDemo(connectionId), .hosted = ours.hosted(connectionId)};
    return tools().offer({tool}, scope).missing.join(u' ');
}

/// What models made goes with its turn: the history has erased what was deleted before it answers.
void Session::clearScratch()
{
    if (!tools().hasFolders())
        return;
    history().turnIds().then(this, [this](const Result<QStringList> &ids) {
        if (ids)
            tools().keepOnly(QSet<QString>(ids->begin(), ids->end()));
    });
}

QFuture<Result<std::optional<QString>>> Session::searchKey(const SearchSetup &setup)
{
    return keyRing().read(searchKeyName(setup));
}

QFuture<Result<void>> Session::saveSearchKey(const SearchSetup &setup, const QString &key)
{
    return keyRing().save(searchKeyName(setup), key.trimmed());
}

void Session::useSearchKeyForThisSession(const SearchSetup &setup, const QString &key)
{
    keyRing().keepForThisSession(searchKeyName(setup), key.trimmed());
}

void Session::setToolSetup(const ToolSetup &setup)
{
    writeToolSetup(settings(), setup);
    tools().setSetup(setup);
}

} // namespace fusion
