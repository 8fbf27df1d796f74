// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/linkopener.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fusion {

LinkOpener::LinkOpener(QWidget *window, Open open)
    : QObject(window)
    , m_window(window)
    , m_open(open ? std::move(open) : Open(&QDesktopServices::openUrl))
{
}

void LinkOpener::ask(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    const bool isWeb = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    if (!url.isValid() || (!isWeb && scheme != "mailto"_L1))
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Open this link?"), {}, QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(isWeb ? tr("A model's text links to %1.").arg(url.host(QUrl::FullyEncoded))
                       : tr("A model's text links to an e-mail address."));
    box->setInformativeText(QString::fromLatin1(url.toEncoded()));
    QPushButton *openButton = box->addButton(isWeb ? tr("&Open in Browser") : tr("&Write E-mail"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(openButton, &QPushButton::clicked, this, [this, url] { m_open(url); });
    box->open();
}

} // namespace fusion
