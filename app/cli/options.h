// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QStringList>

#include <memory>

namespace fusion {

/// The words of one subcommand. Unlike QCommandLineParser::process() a mistake is a Failure, not the end of the program.
/// `--profile DIR` is understood by every command.
class Options
{
public:
    static Result<Options> parse(const QStringList &arguments, const QList<QCommandLineOption> &options);

    bool has(const QString &name) const { return m_parser->isSet(name); }
    QString value(const QString &name) const { return m_parser->value(name); }
    QStringList values(const QString &name) const { return m_parser->values(name); } ///< of an option that may be repeated
    QString profile() const { return value(QStringLiteral("profile")); }
    QStringList words() const { return m_parser->positionalArguments(); }

private:
    std::shared_ptr<QCommandLineParser> m_parser;
};

} // namespace fusion
