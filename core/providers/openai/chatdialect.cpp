// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/chatdialect.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fusion {

bool speaksOpenRouter(const Connection &connection)
{
    return connection.kind == ConnectionKind::OpenRouter || connection.kind == ConnectionKind::Demo;
}

bool isOpenAiItself(const Connection &connection)
{
    return connection.kind == ConnectionKind::OpenAi && endpointBase(connection).host() == "api.openai.com"_L1;
}

bool isOpenAiReasoningModel(const Connection &connection, const QString &model)
{
    static const QRegularExpression names(u"^(openai/)?(o[1-9](-|$)|gpt-([5-9]|[1-9][0-9])(?!.*(chat|search)))"_s);
    return connection.kind == ConnectionKind::OpenAi && names.match(model).hasMatch();
}

bool isOpenAiSearchModel(const Connection &connection, const QString &model)
{
    static const QRegularExpression names(u"-search-(preview|api)(-|$)"_s);
    return isOpenAiItself(connection) && names.match(model).hasMatch();
}

bool takesPdf(const Connection &connection)
{
    return speaksOpenRouter(connection) || isOpenAiItself(connection);
}

} // namespace fusion
