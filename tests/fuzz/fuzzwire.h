// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/wire.h"
#include "tests/support/wirecheck.h"

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

namespace fusion::test {

/// One input for a wire: its first byte says how the rest is cut. The rest is a reply, fed whole and in pieces, which have to
/// say the same; and the body of an error; and a model list. Aborts where a rule is broken.
inline int fuzzWire(const Wire &wire, const CatalogWire &catalog, const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray body(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const WireReply whole = decodeReply(wire, body);
    const WireReply cut = decodeReply(wire, body, {.pieceBytes = 1 + data[0] % 16});
    if (whole.events != cut.events || whole.result != cut.result || whole.usage != cut.usage)
        std::abort();
    const Failure broken{.kind = FailureKind::Network, .message = QStringLiteral("gone")};
    if (const WireReply torn = decodeReply(wire, body, {.broken = broken}); !torn.result && torn.result.error().message.isEmpty())
        std::abort();

    const int status = 400 + data[0];
    const Failure failure = wire.failure(status, body);
    if (failure.message.isEmpty() || failure.message.size() > 500 || failure.httpStatus != status)
        std::abort();
    const auto page = catalog.parse(body, {.id = QStringLiteral("lab")});
    if (!page && page.error().message.isEmpty())
        std::abort();
    return 0;
}

} // namespace fusion::test
