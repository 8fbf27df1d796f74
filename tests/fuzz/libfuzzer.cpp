// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One program a target (FUSION_FUZZ_TARGET names it), driven by libFuzzer, which brings main().

#include "tests/fuzz/fuzztargets.h"

#include <QtGlobal>

#include <algorithm>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace fusion::test;
    static const FuzzTarget target = *std::ranges::find_if(
        fuzzTargets(), [](const FuzzTarget &one) { return std::string_view(one.name) == FUSION_FUZZ_TARGET; });
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const QString broken = target.check(input); !broken.isEmpty())
        qFatal("%s: %s", target.name, qPrintable(broken));
    return 0;
}
