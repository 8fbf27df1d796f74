// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/localengines.h"

#include "core/providers/providers.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QFuture<Result<std::optional<QString>>> noKey(const Connection &)
{
    return QtFuture::makeReadyValueFuture(Result<std::optional<QString>>(std::nullopt));
}

LocalEngine engineAt(const QString &product, const QString &id, ConnectionKind kind, int port)
{
    const QString path = kind == ConnectionKind::Ollama ? QString() : u"/v1"_s;
    return {
        .connection = {.id = id,
                       .kind = kind,
                       .name = product,
                       .baseUrl = QUrl(u"http://127.0.0.1:%1%2"_s.arg(QString::number(port), path))},
        .product = product,
    };
}

} // namespace

LocalEngineFinder::LocalEngineFinder(QObject *parent)
    : QObject(parent)
{
}

LocalEngineFinder::~LocalEngineFinder() = default;

std::vector<LocalEngine> LocalEngineFinder::candidates()
{
    return {
        engineAt(u"Ollama"_s, u"ollama"_s, ConnectionKind::Ollama, 11434),
        engineAt(u"LM Studio"_s, u"lm-studio"_s, ConnectionKind::OpenAi, 1234),
        engineAt(u"llama.cpp"_s, u"llama-cpp"_s, ConnectionKind::OpenAi, 8080),
        engineAt(u"Jan"_s, u"jan"_s, ConnectionKind::OpenAi, 1337),
        engineAt(u"vLLM"_s, u"vllm"_s, ConnectionKind::OpenAi, 8000),
    };
}

void LocalEngineFinder::start()
{
    m_probes.clear();
    m_open = static_cast<int>(m_candidates.size());
    m_found = 0;
    for (const LocalEngine &candidate : m_candidates)
        probe(candidate);
}

void LocalEngineFinder::probe(const LocalEngine &candidate)
{
    const auto &fetch = m_probes.emplace_back(fetchCatalog(candidate.connection, noKey));
    connect(fetch.get(), &CatalogFetch::finished, this, [this, candidate](const Result<std::vector<ModelInfo>> &models) {
        // Port 8080 may belong to anything: only a list with models in it is a model server.
        if (models && !models->empty()) {
            LocalEngine engine = candidate;
            engine.models = static_cast<int>(models->size());
            ++m_found;
            emit found(engine);
        }
        if (--m_open == 0)
            emit finished(m_found);
    });
}

} // namespace fusion
