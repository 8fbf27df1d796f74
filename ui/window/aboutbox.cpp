// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/aboutbox.h"

#include <QCoreApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::AboutBox)
};

} // namespace

void showAbout(QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, Words::tr("About Fusion Chatroom"), {}, QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(window->windowIcon().pixmap(64));
    box->setText(Words::tr("Fusion Chatroom %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(Words::tr("A panel of models answers, a judge compares, a synthesizer writes; all of it in sight.\n\n"
                                      "Free software under the GNU General Public License, version 3 or later.\nQt %1")
                                .arg(QLatin1StringView(qVersion())));
    box->open();
}

} // namespace fusion
