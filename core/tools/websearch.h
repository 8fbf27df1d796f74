// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tools/searchservice.h"
#include "core/tools/tooljob.h"

#include <QFuture>

#include <functional>
#include <memory>
#include <optional>

namespace fusion {

class HttpExchange;

/// The key of a search service, when it is needed.
using SearchKey = std::function<QFuture<Result<std::optional<QString>>>()>;

/// One search for a model: {"query","max_results"} to a numbered list of hits.
class WebSearchJob : public ToolJob
{
    Q_OBJECT

public:
    WebSearchJob(const QJsonObject &arguments, const SearchSetup &setup, const SearchKey &key, DomainRules rules);
    ~WebSearchJob() override;

    /// What the model reads of them.
    static QString written(const std::vector<SearchHit> &hits);

private:
    void ask(const QString &key);
    void end(const Result<std::vector<SearchHit>> &hits);

    QString m_query;
    int m_count;
    SearchSetup m_setup;
    DomainRules m_rules;
    QByteArray m_body;
    std::unique_ptr<HttpExchange> m_exchange;
};

} // namespace fusion
