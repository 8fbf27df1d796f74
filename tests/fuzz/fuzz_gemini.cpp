// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/gemini/geminidecoder.h"
#include "core/providers/gemini/geminilist.h"
#include "tests/fuzz/fuzzwire.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return fusion::test::fuzzWire(fusion::geminiWire(), fusion::geminiCatalogWire(), data, size);
}
