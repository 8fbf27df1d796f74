// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failurewords.h"
#include "core/base/translation.h"
#include "core/session/profile.h"
#include "core/session/session.h"
#include "ui/settings/appearance.h"
#include "ui/window/appicon.h"
#include "ui/window/mainwindow.h"
#include "ui/window/singleinstance.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

fusion::SessionOptions readCommandLine(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "A chatroom in which a panel of models answers."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(u"profile"_s, QCoreApplication::translate("main", "Keep all state in this folder."),
                                     u"DIR"_s);
    parser.addOption(profile);
    parser.process(application);
    return {.profileDir = parser.value(profile)};
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"fusion-chatroom"_s);
    QApplication::setApplicationDisplayName(u"Fusion Chatroom"_s);
    QApplication::setApplicationVersion(QStringLiteral(FUSION_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(FUSION_APP_ID));
    QApplication::setWindowIcon(fusion::appIcon(QStringLiteral(FUSION_APP_ID)));

    const fusion::SessionOptions options = readCommandLine(application);
    const fusion::Profile profile(options.profileDir);
    if (const auto made = profile.make(); !made) {
        std::fprintf(stderr, "%s\n", qPrintable(fusion::sentenceFor(made.error())));
        return 1;
    }
    fusion::SingleInstance instance(profile.folder());
    if (!instance.claim())
        return 0;

    fusion::Session session(options);
    const fusion::Appearance appearance = fusion::readAppearance(session.settings());
    const fusion::Translation translation(appearance.language);
    fusion::applyTheme(appearance.scheme, appearance.fontPoints);

    fusion::MainWindow window(session);
    QObject::connect(&instance, &fusion::SingleInstance::raiseRequested, &window, &fusion::MainWindow::bringToFront);
    window.show();
    return QApplication::exec();
}
