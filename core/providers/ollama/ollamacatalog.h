// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/http.h"
#include "core/net/httpexchange.h"
#include "core/providers/chatprovider.h"
#include "core/providers/connection.h"
#include "core/providers/providers.h"

#include <map>
#include <memory>
#include <vector>

namespace fusion {

/// The models of an Ollama: the list first, then each model's own page, a few at a time. A page that fails leaves its model
/// with what the list said: a model may be deleted meanwhile.
class OllamaCatalogFetch final : public CatalogFetch
{
    Q_OBJECT

public:
    OllamaCatalogFetch(const Connection &connection, const KeyLookup &keys, const HttpLimits &limits);
    ~OllamaCatalogFetch() override;

    /// Pages being asked for at the same time.
    static constexpr std::size_t maxAtOnce = 4;

private:
    struct Page {
        std::unique_ptr<HttpExchange> exchange;
        QByteArray body;
    };
    void start(const Result<QString> &key);
    void takeList(const HttpEnd &end);
    void askMore();
    void ask(std::size_t index);
    void takeDetails(std::size_t index, const HttpEnd &end);
    std::unique_ptr<HttpExchange> exchange(const QByteArray &method, const QString &path, const QByteArray &body) const;
    void finish(const Failure &failure);

    Connection m_connection;
    HttpLimits m_limits;
    QString m_key;
    Page m_list;
    std::map<std::size_t, Page> m_pages; ///< in flight, by the model's place
    std::vector<ModelInfo> m_models;
    std::size_t m_next = 0;
};

} // namespace fusion
