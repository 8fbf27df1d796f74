// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/interruptwatch.h"
#include "app/cli/terminal.h"
#include "core/base/translation.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

int badUse(const fusion::Failure &failure)
{
    fusion::terminal::say(u"fusion: %1\n"_s.arg(failure.message));
    fusion::terminal::say(fusion::usageText());
    return static_cast<int>(fusion::ExitCode::BadUse);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"fusion-chatroom"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FUSION_VERSION));
    const fusion::Translation translation;
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (QStringList{u"help"_s, u"--help"_s, u"-h"_s}.contains(arguments.value(0))) {
        fusion::terminal::print(fusion::usageText());
        return 0;
    }
    if (arguments.value(0) == "--version"_L1) {
        fusion::terminal::printLine(u"fusion "_s + QCoreApplication::applicationVersion());
        return 0;
    }

    const auto command = fusion::makeCommand(arguments);
    if (!command)
        return badUse(command.error());
    fusion::InterruptWatch watch;
    bool interruptedBefore = false;
    QObject::connect(&watch, &fusion::InterruptWatch::interrupted, command->get(), [&] {
        if (std::exchange(interruptedBefore, true))
            QCoreApplication::exit(static_cast<int>(fusion::ExitCode::Interrupted));
        else
            (*command)->interrupt();
    });
    // Queued: a command may end from within start(), before there is an event loop to leave.
    QObject::connect(command->get(), &fusion::Command::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    QTimer::singleShot(0, command->get(), [&] { (*command)->start(); });
    return QCoreApplication::exec();
}
