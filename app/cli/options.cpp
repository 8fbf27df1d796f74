// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options.h"

using namespace Qt::StringLiterals;

namespace fusion {

Result<Options> Options::parse(const QStringList &arguments, const QList<QCommandLineOption> &options)
{
    Options result;
    result.m_parser = std::make_shared<QCommandLineParser>();
    result.m_parser->addOption({u"profile"_s, {}, u"DIR"_s});
    result.m_parser->addOptions(options);
    if (!result.m_parser->parse(arguments))
        return fail(FailureKind::Input, result.m_parser->errorText());
    return result;
}

} // namespace fusion
