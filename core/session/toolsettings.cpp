// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/toolsettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

const QString serviceKey = u"tools/search_service"_s;
const QString addressKey = u"tools/search_address"_s;
const QString excludedKey = u"tools/excluded_domains"_s;
const QString allowedKey = u"tools/allowed_domains"_s;
const QString dracoKey = u"tools/keep_off_draco"_s;

} // namespace

ToolSetup readToolSetup(QSettings &settings)
{
    const QString allowed = settings.value(allowedKey).toString();
    ToolSetup setup{
        .search = {.service = searchServiceFromName(settings.value(serviceKey).toString()),
                   .address = QUrl(settings.value(addressKey).toString(), QUrl::StrictMode)},
        .rules = {.allowed = domainRulesIn(allowed), .excluded = domainRulesIn(settings.value(excludedKey).toString())},
        .keepOffDraco = settings.value(dracoKey, false).toBool(),
    };
    // A list that cannot be read allows nothing, not everything.
    setup.rules.shutOff = !allowed.trimmed().isEmpty() && setup.rules.allowed.isEmpty();
    return setup;
}

void writeToolSetup(QSettings &settings, const ToolSetup &setup)
{
    settings.setValue(serviceKey, searchServiceName(setup.search.service));
    settings.setValue(addressKey, setup.search.address.toString());
    settings.setValue(excludedKey, setup.rules.excluded.join(u' '));
    settings.setValue(allowedKey, setup.rules.allowed.join(u' '));
    settings.setValue(dracoKey, setup.keepOffDraco);
}

KeyName searchKeyName(const SearchSetup &setup)
{
    return {.connectionId = u"search-"_s + searchServiceName(setup.service), .address = setup.base()};
}

HostedAbilities hostedAbilitiesOf(const std::optional<Connection> &connection)
{
    if (!connection)
        return {};
    switch (connection->kind) {
    case ConnectionKind::OpenRouter:
        return {.search = true, .fetch = true, .excludes = true, .allows = true, .both = false, .paths = false};
    case ConnectionKind::Anthropic:
        return {.search = true, .fetch = true, .excludes = true, .allows = true, .both = false, .paths = true};
    case ConnectionKind::OpenAi: return {.search = true, .excludes = true, .allows = true, .both = false, .paths = false};
    case ConnectionKind::Gemini: return {.search = true, .fetch = true};
    case ConnectionKind::Ollama:
    case ConnectionKind::Demo: break;
    }
    return {};
}

} // namespace fusion
