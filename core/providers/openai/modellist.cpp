// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/modellist.h"

#include "core/catalog/catalogparser.h"
#include "core/providers/openai/chatbody.h"
#include "core/providers/openai/chaterror.h"

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QUrl endpoint(const Connection &connection, const QString & /*page*/)
{
    return behindBase(connection, u"/models"_s);
}

Result<CatalogPage> parse(const QByteArray &body, const Connection &connection)
{
    return parseModelList(body, connection.id, connection.kind == ConnectionKind::Demo)
        .transform([](const std::vector<ModelInfo> &models) { return CatalogPage{.models = models, .next = {}}; });
}

} // namespace

const CatalogWire &openAiCatalogWire()
{
    static const CatalogWire wire{
        .endpoint = endpoint,
        .headers = chatHeaders,
        .parse = parse,
        .failure = chatErrorFromReply,
    };
    return wire;
}

} // namespace fusion
