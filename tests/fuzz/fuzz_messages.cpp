// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/anthropic/claudelist.h"
#include "core/providers/anthropic/messagesdecoder.h"
#include "tests/fuzz/fuzzwire.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return fusion::test::fuzzWire(fusion::messagesWire(), fusion::claudeCatalogWire(), data, size);
}
